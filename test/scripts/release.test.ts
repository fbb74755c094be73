import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { git, makeTree } from "../cli/run-cli.ts";

const usualChangelog =
  "# Changes\n\nIntroduction.\n\n## Unreleased\n\n- One.\n- Two.\n\n## 1.1.0 (2026-01-31)\n\n- Old.\n";

/** The steps of a workflow that uses the Action at one version and checks this repository out at another. */
function workflow(action: string, checkout: string): string {
  return `steps:
  - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
    with:
      repository: kubesuggest/kubesuggest
      ref: ${checkout}
  - uses: kubesuggest/kubesuggest@${action}
`;
}

/** A project on main whose last release is 1.1.0; its build writes the version into dist/. */
function makeProject(changelog = usualChangelog, build = ""): string {
  const code = `import { readFileSync, writeFileSync } from "node:fs";
writeFileSync("dist/index.js", JSON.parse(readFileSync("package.json", "utf8")).version);
writeFileSync("dist/new.js", "");
${build}`;
  const optionalDependencies = { "kubesuggest-renderer": "1.1.0" };
  const own = { name: "project", version: "1.1.0", optionalDependencies };
  const description = { ...own, type: "module", scripts: { build: "node build.js" } };
  const packages = { "": own, "dist/renderer": { name: "kubesuggest-renderer", version: "1.1.0" } };
  const lock = { name: "project", version: "1.1.0", lockfileVersion: 3, requires: true, packages };
  const root = makeTree({
    "package.json": `${JSON.stringify(description, null, 2)}\n`,
    "package-lock.json": `${JSON.stringify(lock, null, 2)}\n`,
    "CHANGELOG.md": changelog,
    "build.js": code,
    "dist/index.js": "1.1.0",
    ".github/examples/review.yml": workflow("v1", "v1"),
  });
  git(root, "init", "-q");
  git(root, "config", "user.name", "Author");
  git(root, "config", "user.email", "author@example.com");
  git(root, "add", ".");
  git(root, "commit", "-qm", "Start");
  git(root, "tag", "-a", "v1.1.0", "-m", "Old");
  return root;
}

function runScript(root: string, name: string, ...args: string[]): { status: number | null; out: string; err: string } {
  const script = fileURLToPath(new URL(`../../scripts/${name}.ts`, import.meta.url));
  const result = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    encoding: "utf8",
    env: {
      PATH: process.env["PATH"],
      HOME: root,
      GIT_CONFIG_NOSYSTEM: "1",
      npm_config_cache: path.join(root, ".git/npm"),
    },
  });
  return { status: result.status, out: result.stdout, err: result.stderr };
}

/** What a release must leave as it was when it is refused. */
function stateOf(root: string): string[] {
  return [
    git(root, "show-ref"),
    git(root, "status", "--porcelain"),
    readFileSync(path.join(root, "CHANGELOG.md"), "utf8"),
  ];
}

function expectRefused(root: string, args: readonly string[], reason: string): void {
  const before = stateOf(root);
  expect(runScript(root, "release", ...args)).toEqual({ status: 1, out: "", err: `${reason}\n` });
  expect(stateOf(root)).toEqual(before);
}

test("a release is a commit with an annotated tag", () => {
  const root = makeProject();
  const { status, out, err } = runScript(root, "release", "1.2.0");
  expect([status, err]).toEqual([0, ""]);
  expect(out).toBe("Made v1.2.0. To publish it: git push --atomic origin main v1.2.0\n");
  const read = (file: string): string => git(root, "show", `v1.2.0:${file}`);
  const own = { version: "1.2.0", optionalDependencies: { "kubesuggest-renderer": "1.2.0" } };
  expect(JSON.parse(read("package.json"))).toMatchObject(own);
  expect(JSON.parse(read("package-lock.json"))).toMatchObject({
    version: "1.2.0",
    packages: { "": own, "dist/renderer": { version: "1.2.0" } },
  });
  expect(read("CHANGELOG.md").replace(/\d{4}-\d\d-\d\d/, "DAY")).toBe(
    usualChangelog.replace("## Unreleased", "## Unreleased\n\n## 1.2.0 (DAY)"),
  );
  expect([read("dist/index.js"), read("dist/new.js")]).toEqual(["1.2.0", ""]);
  expect(git(root, "cat-file", "-t", "v1.2.0")).toBe("tag\n");
  expect(git(root, "log", "--format=%s", "v1.2.0")).toBe("Release 1.2.0\nStart\n");
  expect(git(root, "status", "--porcelain")).toBe("");
  expect(runScript(root, "release-notes", "v1.2.0")).toEqual({ status: 0, out: "- One.\n- Two.\n", err: "" });
  expectRefused(root, ["1.2.1"], 'CHANGELOG.md has no entries below "## Unreleased".');
});

test("the examples name the commit of the newest release, in a commit behind it", () => {
  const root = makeProject();
  const pinned = (version: string): string => {
    expect(runScript(root, "release", version)).toMatchObject({ status: 0, err: "" });
    expect(git(root, "log", "--format=%s", `v${version}..main`)).toBe(`Pin the examples to ${version}\n`);
    expect(git(root, "diff", "--name-only", `v${version}`, "main")).toBe(".github/examples/review.yml\n");
    const commit = git(root, "rev-parse", `v${version}^{commit}`).trim();
    return `${commit} # v${version}`;
  };
  const read = (): string => readFileSync(path.join(root, ".github/examples/review.yml"), "utf8");
  const first = pinned("1.2.0");
  expect(read()).toBe(workflow(first, first));
  writeFileSync(
    path.join(root, "CHANGELOG.md"),
    git(root, "show", "main:CHANGELOG.md").replace("Unreleased", "Unreleased\n\n- More."),
  );
  git(root, "commit", "-qam", "More");
  const second = pinned("1.3.0");
  expect(read()).toBe(workflow(second, second));
});

test("the version that is set already can be the first release", () => {
  const root = makeProject("# Changes\n\n## Unreleased\n\n- One.\n");
  git(root, "tag", "-d", "v1.1.0");
  expect(runScript(root, "release", "1.1.0")).toMatchObject({ status: 0, err: "" });
  expect(git(root, "log", "--format=%s", "v1.1.0")).toBe("Release 1.1.0\nStart\n");
});

test("a dry run shows the plan, and does nothing", () => {
  const root = makeProject();
  const before = stateOf(root);
  const { status, out, err } = runScript(root, "release", "1.2.0", "--dry-run");
  expect([status, err]).toEqual([0, ""]);
  expect(out).toContain(
    "- set the version from 1.1.0 to 1.2.0 in package.json and package-lock.json, for both packages\n",
  );
  expect(out).toContain(
    '- tag it v1.2.0\n- commit "Pin the examples to 1.2.0"\n\nNotes of the release:\n\n- One.\n- Two.\n',
  );
  expect(stateOf(root)).toEqual(before);
});

test.each([
  [["v1.2.0"], "Give one version such as 1.2.3: npm run release -- 1.2.3"],
  [["1.2"], "Give one version such as 1.2.3: npm run release -- 1.2.3"],
  [["1.02.0"], "Give one version such as 1.2.3: npm run release -- 1.2.3"],
  [["1.2.0-rc.1"], "Give one version such as 1.2.3: npm run release -- 1.2.3"],
  [[], "Give one version such as 1.2.3: npm run release -- 1.2.3"],
  [["1.2.0", "1.3.0"], "Give one version such as 1.2.3: npm run release -- 1.2.3"],
  [["1.0.9"], "1.0.9 does not come after 1.1.0."],
  [["0.10.0", "--dry-run"], "0.10.0 does not come after 1.1.0."],
])("%j is refused", (args, reason) => {
  expectRefused(makeProject(), args, reason);
});

test("a version that has a tag or an entry is refused", () => {
  const root = makeProject();
  expectRefused(root, ["1.1.0"], "1.1.0 does not come after 1.1.0.\nCHANGELOG.md has 1.1.0 already.");
  git(root, "tag", "v1.10.0");
  expectRefused(root, ["1.9.0"], "1.9.0 does not come after 1.10.0.");
});

test("a tree that is not clean is refused, and so is another branch", () => {
  const root = makeProject();
  writeFileSync(path.join(root, "stray.txt"), "");
  expectRefused(root, ["1.2.0"], "The work tree is not clean: commit what is there, or drop it.");
  rmSync(path.join(root, "stray.txt"));
  git(root, "switch", "-qc", "topic");
  expectRefused(root, ["1.2.0"], "A release is made on main, not on topic.");
  git(root, "switch", "-q", "--detach");
  expectRefused(root, ["1.2.0"], "A release is made on main, not on a detached head.");
});

test.each([
  ["has none", "# Changes\n\n## Unreleased\n\n## 1.1.0\n\n- Old.\n"],
  ["has no heading for them", "# Changes\n\n## 1.1.0\n\n- Old.\n"],
])("a changelog that %s has nothing to release", (_, changelog) => {
  expectRefused(makeProject(changelog), ["1.2.0"], 'CHANGELOG.md has no entries below "## Unreleased".');
});

test("a build that fails leaves everything as it was", () => {
  const root = makeProject(usualChangelog, "process.exit(3);");
  const before = stateOf(root);
  const { status, out, err } = runScript(root, "release", "1.2.0");
  expect([status, out]).toEqual([1, ""]);
  expect(err).toContain("npm");
  expect(stateOf(root)).toEqual(before);
});

test("the notes are only those of the tag, which is the version", () => {
  const root = makeProject();
  expect(runScript(root, "release-notes", "v1.1.0")).toEqual({ status: 0, out: "- Old.\n", err: "" });
  const wrong = runScript(root, "release-notes", "v1.2.0");
  expect(wrong).toMatchObject({ status: 1, err: "The tag is v1.2.0, and the version of package.json is 1.1.0.\n" });
  writeFileSync(path.join(root, "CHANGELOG.md"), "# Changes\n\n## 1.1.01\n\n- Old.\n");
  expect(runScript(root, "release-notes", "v1.1.0")).toMatchObject({
    status: 1,
    err: "CHANGELOG.md has no entries of 1.1.0.\n",
  });
});
