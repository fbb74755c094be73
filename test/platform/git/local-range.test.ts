import { chmodSync, existsSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { openLocalRange } from "../../../src/platform/git/local-range.ts";
import type { FileContent } from "../../../src/platform/port.ts";
import { parsePatch } from "../../../src/review/diff/patch.ts";
import { testRepository } from "./repository.ts";

const oddName = 'dïr/with space\tand "quotes"\nand a line.yaml';
const original = `${Array.from({ length: 20 }, (_, index) => `line ${index}`).join("\n")}\n`;

test("a large file that git does not track yet has no patch, and is not read for one", async () => {
  const { root, write, commit } = testRepository();
  commit();
  write("large.log", "a line of a log\n".repeat(300_000));
  write("small.log", "a\n");
  const { platform, pull } = await openLocalRange(root, { base: "main", head: null });
  expect(await platform.changedFiles(pull)).toEqual([
    { path: "large.log", previousPath: null, status: "added", patch: null },
    { path: "small.log", previousPath: null, status: "added", patch: "@@ -0,0 +1,1 @@\n+a" },
  ]);
});

test("the user's settings for git count wherever they are made, but not another repository", async () => {
  const { root, write, commit } = testRepository();
  write("a.yaml", "a: 1\n");
  commit();
  write("b.yaml", "b: 1\n");
  write("c.log", "c\n");
  write(".git/own-excludes", "*.log\n");
  const settings = {
    GIT_CONFIG_COUNT: "2",
    GIT_CONFIG_KEY_0: "core.excludesFile",
    GIT_CONFIG_VALUE_0: path.join(root, ".git/own-excludes"),
    GIT_CONFIG_KEY_1: "diff.noprefix",
    GIT_CONFIG_VALUE_1: "true",
    GIT_DIR: "/nowhere",
    GIT_INDEX_FILE: "/nowhere/index",
  };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  onTestFinished(() => void vi.unstubAllEnvs());
  const { platform, pull } = await openLocalRange(root, { base: "main", head: null });
  expect((await platform.changedFiles(pull)).map(({ path: file }) => file)).toEqual(["b.yaml"]);
});

describe("changes of a range", () => {
  test("names, kinds and patches are those of git, whatever the names hold", async () => {
    const { root, git, write, commit } = testRepository();
    write(oddName, original);
    write("gone.yaml", "a\n");
    write("old.yaml", original);
    write("bytes.bin", new Uint8Array([0, 1, 2]));
    commit();
    git("checkout", "--quiet", "-b", "topic");
    write(oddName, original.replace("line 10", "line ten"));
    git("rm", "--quiet", "gone.yaml");
    git("mv", "old.yaml", "new.yaml");
    write("bytes.bin", new Uint8Array([0, 1, 3]));
    write("diff --git.yaml", "diff --git a/x b/x\n* Unmerged path x\n");
    commit();
    const { platform, pull } = await openLocalRange(root, { base: "main", head: "topic" });
    const changes = new Map((await platform.changedFiles(pull)).map((change) => [change.path, change]));
    expect(changes.get(oddName)).toMatchObject({ status: "modified", previousPath: null });
    expect(hunks(changes.get(oddName)?.patch)).toEqual([
      { startLine: 8, headLines: headLines(7, "line ten"), additions: [11], deletions: [11] },
    ]);
    expect(changes.get("gone.yaml")).toMatchObject({ status: "removed" });
    expect(changes.get("new.yaml")).toEqual({
      path: "new.yaml",
      previousPath: "old.yaml",
      status: "renamed",
      patch: "",
    });
    expect(changes.get("bytes.bin")).toMatchObject({ status: "modified", patch: null });
    expect(changes.get("diff --git.yaml")?.patch).toContain("+* Unmerged path x");
    expect(changes.size).toBe(5);
  });

  test("a file that becomes a link does not shift the patches of those after it", async () => {
    const { root, write, git, commit } = testRepository();
    write("a.yaml", original);
    write("b.yaml", "b\n");
    commit();
    git("checkout", "--quiet", "-b", "topic");
    git("rm", "--quiet", "a.yaml");
    symlinkSync("b.yaml", path.join(root, "a.yaml"));
    write("b.yaml", "changed\n");
    commit();
    const { platform, pull } = await openLocalRange(root, { base: "main", head: "topic" });
    const changes = await platform.changedFiles(pull);
    expect(changes.find((change) => change.path === "b.yaml")?.patch).toBe("@@ -1 +1 @@\n-b\n+changed");
  });

  test("the working tree counts with what is not tracked yet and without what is ignored", async () => {
    const { root, write, commit } = testRepository();
    write("kept.yaml", "a: 1\n");
    write(".gitignore", "ignored.yaml\n");
    commit();
    write("kept.yaml", "a: 2\n");
    write("fresh.yaml", "one\ntwo");
    write("ignored.yaml", "x\n");
    const { platform, pull } = await openLocalRange(root, { base: null, head: null });
    const changes = await platform.changedFiles(pull);
    expect(changes.map((change) => [change.path, change.status])).toEqual([
      ["kept.yaml", "modified"],
      ["fresh.yaml", "added"],
    ]);
    expect(hunks(changes[1]?.patch)).toEqual([
      { startLine: 1, headLines: ["one", "two"], additions: [1, 2], deletions: [] },
    ]);
    const { entries } = await platform.listFiles(pull.head);
    expect(entries.map((entry) => entry.path).sort()).toEqual([".gitignore", "fresh.yaml", "kept.yaml"]);
    const contents = await platform.readFiles(pull.head, entries);
    expect(text(contents.get("kept.yaml"))).toBe("a: 2\n");
  });

  test("files that a sparse checkout leaves out are those of the index", async () => {
    const { root, git, write, commit } = testRepository();
    write("a/pod.yaml", "a: 1\n");
    write("b/pod.yaml", "b: 1\n");
    write("b/gone.yaml", "b: 2\n");
    commit();
    git("sparse-checkout", "set", "--no-cone", "/a/", "/b/gone.yaml");
    rmSync(path.join(root, "b/gone.yaml"));
    const { platform, pull } = await openLocalRange(root, { base: "main", head: null });
    expect((await platform.changedFiles(pull)).map(({ path: file }) => file)).toEqual(["b/gone.yaml"]);
    const { entries } = await platform.listFiles(pull.head);
    expect(entries.map(({ path: file }) => file)).toEqual(["a/pod.yaml", "b/pod.yaml"]);
    const contents = await platform.readFiles(pull.head, entries);
    expect(entries.map(({ path: file }) => text(contents.get(file)))).toEqual(["a: 1\n", "b: 1\n"]);
  });

  test("programs that the repository's configuration names are not run", async () => {
    const { root, git, write, commit } = testRepository();
    const trap = path.join(root, "trap.sh");
    const sprung = path.join(root, ".git", "sprung");
    write("trap.sh", `#!/bin/sh\ntouch '${sprung}'\n`);
    chmodSync(trap, 0o755);
    write(".gitattributes", "*.yaml diff=trap\n");
    write("a.yaml", "a: 1\n");
    commit();
    for (const key of ["diff.external", "diff.trap.command", "diff.trap.textconv", "core.fsmonitor", "core.pager"]) {
      git("config", key, trap);
    }
    write("a.yaml", "a: 2\n");
    const { platform, pull } = await openLocalRange(root, { base: "main", head: null });
    const changes = await platform.changedFiles(pull);
    expect(changes[0]?.patch).toBe("@@ -1 +1 @@\n-a: 1\n+a: 2");
    expect(existsSync(sprung)).toBe(false);
  });
});

describe("contents", () => {
  test("bytes at a commit are exact, and links are never followed", async () => {
    const { root, write, commit } = testRepository();
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0xff, 0x00]);
    write("bytes.yaml", bytes);
    write("empty.yaml", "");
    symlinkSync("/etc/passwd", path.join(root, "link.yaml"));
    commit();
    const { platform, pull } = await openLocalRange(root, { base: "main", head: "main" });
    const { entries } = await platform.listFiles(pull.head);
    const contents = await platform.readFiles(pull.head, entries);
    expect(contents.get("bytes.yaml")).toEqual({ bytes });
    expect(contents.get("empty.yaml")).toEqual({ bytes: new Uint8Array() });
    expect(contents.get("link.yaml")).toEqual({ missing: "a symbolic link, which is not followed" });
    expect([...(await platform.readLinks(pull.head, entries))]).toEqual([["link.yaml", "/etc/passwd"]]);
  });

  test("the working tree is not left through a link, neither by a file nor by a directory", async () => {
    const { root, write, commit } = testRepository();
    write("dir/a.yaml", "a\n");
    commit();
    symlinkSync("/etc/hostname", path.join(root, "file.yaml"));
    symlinkSync("/etc", path.join(root, "out"));
    const { platform, pull } = await openLocalRange(root, { base: "main", head: null });
    const entry = (file: string) => ({ path: file, type: "file", size: 1, oid: "" }) as const;
    const contents = await platform.readFiles(pull.head, [
      entry("file.yaml"),
      entry("out/hostname"),
      entry("../x"),
      entry("dir/a.yaml"),
    ]);
    expect(contents.get("file.yaml")).toHaveProperty("missing");
    expect(contents.get("out/hostname")).toHaveProperty("missing");
    expect(contents.get("../x")).toHaveProperty("missing");
    symlinkSync(root, path.join(root, "dir/up"));
    const links = await platform.readLinks(pull.head, [
      entry("file.yaml"),
      entry("dir/up/file.yaml"),
      entry("dir/a.yaml"),
    ]);
    expect([...links]).toEqual([["file.yaml", "/etc/hostname"]]);
    expect(text(contents.get("dir/a.yaml"))).toBe("a\n");
  });
});

describe("what git can't do is said in one sentence", () => {
  test.each(["nowhere", "--output=x", "main..topic", ":/x", "", "a\0b"])("a base of %j", async (base) => {
    const { root, commit } = testRepository();
    commit();
    const error = await openLocalRange(root, { base, head: null }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      name: "PlatformError",
      message: expect.stringMatching(/^.*(no branch|is not a valid name).*\.$/),
    });
  });

  test("a directory that is no repository", async () => {
    await expect(openLocalRange("/", { base: null, head: null })).rejects.toThrow("This is not a git repository");
  });

  test("a machine without git", async () => {
    const { root } = testRepository();
    vi.stubEnv("PATH", "/nonexistent");
    await expect(openLocalRange(root, { base: null, head: null }).finally(() => vi.unstubAllEnvs())).rejects.toThrow(
      "install it",
    );
  });

  test("a repository of another user", async () => {
    const { root, write } = testRepository();
    const words = `fatal: detected dubious ownership in repository at '${root}'`;
    write("bin/git", `#!/bin/sh\necho "${words}" >&2\nexit 128\n`);
    chmodSync(path.join(root, "bin/git"), 0o755);
    vi.stubEnv("PATH", `${path.join(root, "bin")}:${process.env["PATH"]}`);
    await expect(openLocalRange(root, { base: null, head: null }).finally(() => vi.unstubAllEnvs())).rejects.toThrow(
      `run "git config --global --add safe.directory ${root}".`,
    );
  });

  test("a shallow clone, and two histories that never met", async () => {
    const origin = testRepository();
    origin.commit();
    origin.git("checkout", "--quiet", "-b", "topic");
    origin.commit();
    origin.git("checkout", "--quiet", "main");
    origin.commit();
    const { root, git } = testRepository();
    git("fetch", "--quiet", "--depth=1", `file://${origin.root}`, "main:base", "topic:head");
    await expect(openLocalRange(root, { base: "base", head: "head" })).rejects.toThrow("git fetch --unshallow");
    origin.git("checkout", "--quiet", "--orphan", "other");
    origin.commit();
    await expect(openLocalRange(origin.root, { base: "main", head: "other" })).rejects.toThrow("no commit in common");
  });
});

function hunks(patch: string | null | undefined): unknown {
  const parsed = parsePatch(patch ?? "");
  return parsed.ok ? parsed.hunks : parsed.reason;
}

function headLines(from: number, changed: string): string[] {
  return [0, 1, 2, 3, 4, 5, 6].map((step) => (step === 3 ? changed : `line ${from + step}`));
}

function text(content: FileContent | undefined): string | null {
  return content && "bytes" in content ? new TextDecoder().decode(content.bytes) : null;
}
