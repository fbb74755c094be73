/**
 * Makes a release locally: sets the version, moves the unreleased entries of the changelog to it, builds, commits and
 * tags. A second commit pins the example workflows to the first. Nothing is pushed: once you push the tag, its workflow
 * does the rest.
 *
 *   npm run release -- 1.2.3
 *   npm run release -- 1.2.3 --dry-run
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { notesOf, withRelease } from "./release/changelog.ts";
import { examples, pinExamples } from "./release/pin-examples.ts";
import { withRendererVersion } from "./release/renderer-version.ts";
import { compareVersions, isVersion } from "./release/version.ts";

const files = ["package.json", "package-lock.json", "CHANGELOG.md", "dist"];

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function main(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { "dry-run": { type: "boolean" } } });
  const [version = ""] = positionals;
  if (positionals.length !== 1 || !isVersion(version)) {
    throw new Error("Give one version such as 1.2.3: npm run release -- 1.2.3");
  }
  const changelog = readFileSync("CHANGELOG.md", "utf8");
  const problems = [...problemsOfTree(), ...problemsOfVersion(version), ...problemsOfChangelog(changelog, version)];
  if (problems.length > 0) throw new Error(problems.join("\n"));
  if (values["dry-run"]) return console.log(planOf(version, changelog));
  try {
    change(version, changelog);
  } catch (error) {
    // The tree was clean before, so nobody's work is lost.
    git("restore", "--staged", "--worktree", "--", ".");
    git("clean", "--force", "-d", "--quiet", "--", ".");
    throw error;
  }
  git("tag", "--annotate", tagOf(version), "--message", `Kubesuggest ${version}`);
  // Only now does the commit exist that the examples name.
  pinExamples(git("rev-parse", "HEAD"), version);
  git("commit", "--quiet", "--message", `Pin the examples to ${version}`, "--", examples);
  console.log(`Made ${tagOf(version)}. To publish it: git push --atomic origin main ${tagOf(version)}`);
}

function problemsOfTree(): string[] {
  const problems: string[] = [];
  const branch = git("branch", "--show-current");
  if (branch !== "main") problems.push(`A release is made on main, not on ${branch || "a detached head"}.`);
  if (git("status", "--porcelain") !== "")
    problems.push("The work tree is not clean: commit what is there, or drop it.");
  return problems;
}

/**
 * Why a version can't be released: it must be newer than all others. The version in package.json is fine if it was
 * never released.
 */
function problemsOfVersion(version: string): string[] {
  const released = git("tag", "--list", "v*")
    .split("\n")
    .map((tag) => tag.slice(1))
    .filter(isVersion);
  const newest = [...released, current()].toSorted(compareVersions).at(-1) ?? "0.0.0";
  const order = compareVersions(version, newest);
  if (order > 0 || (order === 0 && !released.includes(version))) return [];
  return [`${version} does not come after ${newest}.`];
}

function problemsOfChangelog(changelog: string, version: string): string[] {
  const entries = notesOf(changelog, null);
  const problems = /^- /m.test(entries ?? "") ? [] : ['CHANGELOG.md has no entries below "## Unreleased".'];
  if (notesOf(changelog, version) !== null) problems.push(`CHANGELOG.md has ${version} already.`);
  return problems;
}

function planOf(version: string, changelog: string): string {
  const steps = [
    `set the version from ${current()} to ${version} in package.json and package-lock.json, for both packages`,
    `give ${version} the entries below "Unreleased" in CHANGELOG.md`,
    "build dist/",
    `commit "Release ${version}"`,
    `tag it ${tagOf(version)}`,
    `commit "Pin the examples to ${version}"`,
  ];
  return `Would\n${steps.map((step) => `- ${step}`).join("\n")}\n\nNotes of the release:\n\n${notesOf(changelog, null)}`;
}

function change(version: string, changelog: string): void {
  npm("version", version, "--no-git-tag-version", "--allow-same-version", "--ignore-scripts");
  for (const [file, text] of withRendererVersion(version)) writeFileSync(file, text);
  writeFileSync("CHANGELOG.md", withRelease(changelog, version, new Date().toISOString().slice(0, 10)));
  npm("run", "build");
  git("add", "--all", "--", ...files);
  git("commit", "--quiet", "--message", `Release ${version}`);
}

function current(): string {
  return (JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version;
}

function tagOf(version: string): string {
  return `v${version}`;
}

function git(...args: readonly string[]): string {
  return execFileSync("git", args, { encoding: "utf8" }).trimEnd();
}

function npm(...args: readonly string[]): void {
  execFileSync("npm", ["--silent", ...args], { stdio: ["ignore", "ignore", "inherit"] });
}
