import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { configFile } from "../support/analyse.ts";
import { git, makeTree, podManifest, runCli, runLimited } from "./run-cli.ts";

interface Data {
  readonly findings: readonly { readonly rule: string; readonly file: string; readonly new: boolean }[];
  readonly skipped: readonly { readonly file: string; readonly reason: string }[];
  readonly errors: readonly { readonly file: string; readonly message: string }[];
  readonly stats: { readonly files: number; readonly manifests: number };
}

const rule = "privilege-escalation-allowed";

function scan(cwd: string, ...args: string[]): Data & { readonly status: number | null; readonly err: string } {
  const run = runCli(cwd, ["scan", "--format", "json", ...args]);
  return { ...(JSON.parse(run.out) as Data), status: run.status, err: run.err };
}

function filesOf({ findings }: Data): string[] {
  return findings.filter((finding) => finding.rule === rule).map(({ file }) => file);
}

/** The lines of a text without the one that must be in it once. */
function linesBut(text: string | undefined, line: string): string[] {
  const lines = (text ?? "").split("\n");
  expect(lines.filter((one) => one === line)).toHaveLength(1);
  return lines.filter((one) => one !== line);
}

test("the exit status follows --fail-on", () => {
  const root = makeTree({ "pod.yaml": podManifest("a"), "README.md": "# nothing" });
  expect(scan(root, "--fail-on", "never").status).toBe(0);
  expect(scan(root, "--fail-on", "info").status).toBe(1);
  expect(scan(makeTree({ "a.txt": "" }), "--fail-on", "info").status).toBe(0);
});

test("text output shows place, lines and fix, and no colours into a pipe", () => {
  const root = makeTree({ "k8s/pod.yaml": podManifest("a") });
  const { out, err } = runCli(root, ["scan"]);
  expect(out).toMatch(/^k8s\/pod\.yaml:12:\d+ \w+ .*\[privilege-escalation-allowed\]$/m);
  expect(out).toContain("+         allowPrivilegeEscalation: false   # for now");
  expect(out).not.toContain("\u001b");
  expect(err).toBe("");
  expect(runCli(root, ["scan"], { FORCE_COLOR: "1" }).out).toContain("\u001b[1mk8s/pod.yaml:12:");
});

test("in a work tree, what git ignores and what others wrote is left out, unless it is named", () => {
  const root = makeTree({
    ".gitignore": "build/\n",
    "a.yaml": podManifest("a"),
    "build/b.yaml": podManifest("b"),
    "template.txt": podManifest("t"),
    "vendor/c.yaml": podManifest("c"),
    "sub/node_modules/d.yaml": podManifest("d"),
  });
  git(root, "init", "-q");
  git(root, "add", "a.yaml");
  writeFileSync(path.join(root, "untracked.yaml"), podManifest("u"));
  expect(filesOf(scan(root))).toEqual(["a.yaml", "untracked.yaml"]);
  expect(filesOf(scan(root, "build"))).toEqual(["build/b.yaml"]);
  expect(filesOf(scan(root, "template.txt"))).toEqual(["template.txt"]);
  expect(filesOf(scan(root, "build/b.yaml", "vendor"))).toEqual(["build/b.yaml", "vendor/c.yaml"]);
  expect(filesOf(scan(path.join(root, "sub"), "../a.yaml"))).toEqual(["a.yaml"]);
});

test("globs choose files from the root of the repository", () => {
  const root = makeTree({
    "k8s/a.yaml": podManifest("a"),
    "k8s/test/b.yaml": podManifest("b"),
    "c.yaml": podManifest("c"),
  });
  expect(filesOf(scan(root, "--paths", "k8s", "--paths-ignore", "k8s/test/**"))).toEqual(["k8s/a.yaml"]);
  expect(filesOf(scan(root, "--paths", "c.yaml,k8s/test", "k8s"))).toEqual(["k8s/test/b.yaml"]);
});

test("the configuration file is read, and options win over it", () => {
  const root = makeTree({
    "a.yaml": podManifest("a"),
    ".github/kubesuggest.yml": "fail-on: never\npaths-ignore: [a.yaml]\n",
    "other.yml": "fail-on: never\n",
  });
  expect(scan(root)).toMatchObject({ status: 0, findings: [] });
  expect(scan(root, "--fail-on=info", "--paths-ignore=none").status).toBe(1);
  expect(scan(root, "--config", "other.yml").findings).not.toEqual([]);
});

test("--fix writes the safe fixes once, keeps every other byte and the mode, and leaves nothing behind", () => {
  const bare = podManifest("a").replace(
    "allowPrivilegeEscalation: true   # for now",
    "readOnlyRootFilesystem: true # yes",
  );
  const crlf = `\ufeff${bare.replaceAll("\n", "\r\n")}`;
  const allowed = podManifest("b");
  const texts = { "a.yaml": bare, "allowed.yaml": allowed, "crlf.yaml": crlf };
  const root = makeTree({ ...configFile(rule), ...texts });
  const read = (): string[] => Object.keys(texts).map((name) => readFileSync(path.join(root, name), "utf8"));
  const file = path.join(root, "a.yaml");
  chmodSync(file, 0o755);
  const first = runCli(root, ["scan", "--fix", "--fail-on", "never"]);
  expect(first.status).toBe(0);
  expect(first.out).toMatch(/^fixed a\.yaml \(\d+ fix(es)?\)$/m);
  const line = "        allowPrivilegeEscalation: false";
  const [fixed, untouched, fixedCrlf] = read();
  expect(linesBut(fixed, line)).toEqual(bare.split("\n"));
  expect(untouched).toBe(allowed);
  expect(linesBut(fixedCrlf, `${line}\r`)).toEqual(crlf.split("\n"));
  expect(statSync(file).mode & 0o777).toBe(0o755);
  expect(readdirSync(root).toSorted()).toEqual([".github", ...Object.keys(texts)]);
  const before = statSync(file);
  expect(runCli(root, ["scan", "--fix"]).out).not.toMatch(/^fixed/m);
  expect(statSync(file).ino).toBe(before.ino);
  expect(runCli(root, ["scan", "--fix=review"]).out).toMatch(/^fixed allowed\.yaml/m);
  expect(read()[1]).toBe(allowed.replace("Escalation: true", "Escalation: false"));
  expect(runCli(root, ["scan", "--fix=review", "--fail-on", "info"])).toMatchObject({ status: 0 });
});

test("links are not followed: one out of the tree is said to be left out, one into it is read in its place, if at all", () => {
  const outside = makeTree({ "secret.yaml": podManifest("secret") });
  const root = makeTree({ "real/a.yaml": podManifest("a"), "payload.txt": podManifest("b"), notes: "hello" });
  symlinkSync("payload.txt", path.join(root, "hidden.yaml"));
  symlinkSync("notes", path.join(root, "notes.yaml"));
  symlinkSync(path.join(outside, "secret.yaml"), path.join(root, "out.yaml"));
  symlinkSync(outside, path.join(root, "out"));
  symlinkSync("real/a.yaml", path.join(root, "in.yaml"));
  symlinkSync("nowhere", path.join(root, "broken.yaml"));
  symlinkSync(".", path.join(root, "real/loop"));
  const before = readFileSync(path.join(outside, "secret.yaml"), "utf8");
  for (const data of [scan(root), scan(root, "--fix")]) {
    expect(data.skipped.map(({ file }) => file)).toEqual(["broken.yaml", "hidden.yaml", "out.yaml"]);
  }
  expect(readFileSync(path.join(outside, "secret.yaml"), "utf8")).toBe(before);
  git(root, "init", "-q");
  git(root, "add", ".");
  expect(scan(root).skipped.map(({ file }) => file)).toEqual(["broken.yaml", "hidden.yaml", "out.yaml"]);
});

test("a link that is named stands for what it leads to in the tree, and one that leads out of it is refused", () => {
  const outside = makeTree({ "secret.yaml": podManifest("secret") });
  const root = makeTree({ ...configFile(rule), "real/a.yaml": podManifest("a") });
  git(root, "init", "-q");
  symlinkSync(outside, path.join(root, "out"));
  symlinkSync("out/secret.yaml", path.join(root, "out.yaml"));
  symlinkSync("real", path.join(root, "in"));
  for (const given of ["out", "out.yaml", "out/secret.yaml", path.join(root, "out")]) {
    const { status, err } = runCli(root, ["scan", "--fix=review", given]);
    expect({ status, err }).toEqual({
      status: 2,
      err: `kubesuggest: ${given} leads out of ${root} by a symbolic link: name the place that it leads to.\n`,
    });
  }
  expect(readFileSync(path.join(outside, "secret.yaml"), "utf8")).toBe(podManifest("secret"));
  expect(runCli(root, ["scan", "--fix=review", "in"]).out).toMatch(/^fixed real\/a\.yaml/m);
  expect(readdirSync(root, { withFileTypes: true }).filter((one) => one.isSymbolicLink())).toHaveLength(3);
  expect(runCli(root, ["scan", "--fix=review", outside]).out).toMatch(/^fixed secret\.yaml/m);
});

test("files of hostile names and contents are looked at like others", () => {
  const names = [
    "a\u001b[2Jb.yaml",
    "new\nline.yaml",
    "::error::x.yaml",
    " lead.yaml",
    "-rf.yaml",
    "\u202egpj.yaml",
    "[1](2).yaml",
  ];
  const root = makeTree(Object.fromEntries(names.map((name) => [name, podManifest("a")])));
  git(root, "init", "-q");
  expect(filesOf(scan(root))).toEqual(names.toSorted());
  const { out, status } = runCli(root, ["scan", "--fail-on", "info"]);
  expect(status).toBe(1);
  for (const line of out.trimEnd().split("\n")) expect(line).not.toMatch(/[\p{Cc}\p{Cf}]|^\s*::/u);
});

test("a file that can't be read is a finding, and the others are still reviewed", () => {
  const root = makeTree({ "a.yaml": podManifest("a"), "bad.yaml": 'apiVersion: v1\nkind: Pod\nmetadata: {name: "x\n' });
  mkdirSync(path.join(root, "dir.yaml"));
  const data = scan(root, "--fail-on", "never");
  expect(filesOf(data)).toEqual(["a.yaml"]);
  expect(data.findings.filter(({ file }) => file === "bad.yaml")).toMatchObject([{ rule: "manifest-unreadable" }]);
  expect({ errors: data.errors, status: data.status }).toEqual({ errors: [], status: 0 });
  expect(scan(root).status).toBe(1);
});

test("what could not be written stays in the report, and a linked directory leads nowhere", () => {
  const outside = makeTree({ "a.yaml": podManifest("secret") });
  const root = makeTree({ ...configFile(rule), "dir/a.yaml": podManifest("a"), "b.yaml": podManifest("b") });
  git(root, "init", "-q");
  git(root, "add", ".");
  rmSync(path.join(root, "dir"), { recursive: true });
  symlinkSync(outside, path.join(root, "dir"));
  // A limit of the size of files is like a full disk, but with EFBIG where that has ENOSPC.
  const full = runLimited(root, ["scan", "--fix=review", "--format", "json"], { fileBlocks: 0 });
  const data = JSON.parse(full.out) as Data;
  expect(filesOf(data)).toEqual(["b.yaml"]);
  expect(data.errors).toEqual([{ file: "b.yaml", message: "Its fixes could not be written (file too large)." }]);
  expect(data.skipped).toEqual([{ file: "dir/a.yaml", reason: "behind a symbolic link to a place outside the tree" }]);
  expect(full.status).toBe(2);
  const told = runLimited(root, ["scan", "--fix=review"], { fileBlocks: 0 }).out;
  expect(told).toContain("\nb.yaml error: Its fixes could not be written (file too large).\n");
  expect(told).not.toContain("--fix");
  expect(readFileSync(path.join(root, "b.yaml"), "utf8")).toBe(podManifest("b"));
  const fixed = scan(root, "--fix=review");
  expect({ found: filesOf(fixed), errors: fixed.errors }).toEqual({ found: [], errors: [] });
  expect(readFileSync(path.join(outside, "a.yaml"), "utf8")).toBe(podManifest("secret"));
  expect(readdirSync(root).toSorted()).toEqual([".git", ".github", "b.yaml", "dir"]);
});

test("standard output on a full disk ends with one sentence and status 2, also if a part fits", () => {
  const root = makeTree({ "a.yaml": podManifest("a") });
  const sentence = (why: string): string => `kubesuggest: Standard output can't be written (${why}).\n`;
  expect(runLimited(root, ["rules"], { output: "/dev/full" })).toEqual({
    status: 2,
    out: "",
    err: sentence("no space left on device"),
  });
  const args = ["scan", "--format", "sarif", "--fail-on", "never"];
  expect(runLimited(root, args, { output: "out.sarif", fileBlocks: 4 })).toEqual({
    status: 2,
    out: "",
    err: sentence("file too large"),
  });
  expect(runLimited(root, args, { output: "out.sarif" }).status).toBe(0);
  expect(() => JSON.parse(readFileSync(path.join(root, "out.sarif"), "utf8"))).not.toThrow();
});

test("a report that does not fit into its file leaves no half, and the others are made all the same", () => {
  const root = makeTree({ ...configFile(rule), "a.yaml": podManifest("a") });
  const args = ["scan", "--format", "concise", "-o", "none/r.md", "-o", "r.sarif", "-o", "r.txt"];
  const { status, out, err } = runLimited(root, args, { fileBlocks: 4 });
  expect(status).toBe(2);
  expect(out).toMatch(/^a\.yaml:12:/);
  expect(err).toBe(
    [
      "kubesuggest: none/r.md can't be written (no such file or directory).",
      "kubesuggest: r.sarif can't be written (file too large).",
      "",
    ].join("\n"),
  );
  expect(existsSync(path.join(root, "r.sarif"))).toBe(false);
  expect(readFileSync(path.join(root, "r.txt"), "utf8")).toContain("a.yaml:12:");
});
