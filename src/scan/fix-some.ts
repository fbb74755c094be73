import type { InputFile } from "../analysis/input-file.ts";
import type { Finding } from "../core/finding.ts";
import { groupBy } from "../core/group-by.ts";
import { identityIn } from "../core/identity.ts";
import type { Renderer } from "../core/renderer.ts";
import type { Settings } from "../core/settings.ts";
import type { KnownBuilds } from "../model/builds/linked-units.ts";
import { analyzeUnit, fixUnit } from "./analyze-unit.ts";
import type { FixedFile } from "./portable.ts";

/** The files of a tree after the fixes of some findings. */
export interface FixedFiles {
  /** The changed files with their complete content. */
  readonly files: readonly FixedFile[];
  /** The findings that these fixes resolve. */
  readonly fixed: readonly Finding[];
}

/** What the analysis of deploy units depends on. */
export interface FixInput {
  readonly settings: Settings;
  readonly today: string;
  readonly known: KnownBuilds;
  readonly renderer?: Renderer | null;
}

/**
 * Makes the fixes of exactly these findings, which are in these deploy units. A unit in which that would cause another
 * finding is left unchanged, except for findings that the fixes state or reveal.
 */
export function fixSome(
  units: readonly (readonly InputFile[])[],
  findings: readonly Finding[],
  { settings, today, known, renderer = null }: FixInput,
): FixedFiles {
  const wanted = new Set(findings.map(({ fingerprint }) => fingerprint));
  const byPath = groupBy(findings, ({ source }) => source.path);
  const isWanted = ({ fingerprint }: Finding): boolean => wanted.has(fingerprint);
  const files: FixedFiles["files"][number][] = [];
  const fixed = new Set<Finding>();
  for (const unit of units) {
    if (!unit.some(({ path }) => byPath.has(path))) continue;
    const before = analyzeUnit(unit, settings, "none", today, known, { renderer }).findings;
    const after = fixUnit(unit, settings, isWanted, today, known, { renderer });
    const { left, appeared } = compareScans(before, after.findings);
    const made = before.filter((finding) => isWanted(finding) && !left.has(finding.fingerprint));
    if (after.fixed.length === 0 || !appeared.every((finding) => isExpected(finding, made))) continue;
    files.push(...after.fixed);
    const own = unit.flatMap(({ path }) => byPath.get(path) ?? []);
    for (const finding of own) if (!left.has(finding.fingerprint)) fixed.add(finding);
  }
  return { files, fixed: findings.filter((finding) => fixed.has(finding)) };
}

/** The fingerprints of findings that are left after fixes, and the findings that are new then. */
interface ScanComparison {
  readonly left: ReadonlySet<string>;
  readonly appeared: readonly Finding[];
}

/**
 * Compares findings before and after fixes, which can change the API group and the namespace of an object, and give it
 * a valid name.
 */
function compareScans(before: readonly Finding[], after: readonly Finding[]): ScanComparison {
  const had = new Set(before.map(fingerprintOf));
  const left = new Set(after.map(fingerprintOf));
  const gone = groupBy(
    before.filter(({ fingerprint }) => !left.has(fingerprint)),
    (finding) => identityAnywhere(finding),
  );
  const appeared: Finding[] = [];
  for (const finding of after) {
    if (had.has(finding.fingerprint)) continue;
    const same = gone.get(identityAnywhere(finding))?.shift() ?? gone.get(identityAnywhere(finding, null))?.shift();
    if (same === undefined) appeared.push(finding);
    else left.add(same.fingerprint);
  }
  return { left, appeared };
}

/** The identity of a finding, regardless of the API group and the namespace of its object, which may have had no name. */
function identityAnywhere({ identity, object }: Finding, name = object?.name ?? null): string {
  return object === null ? identity : identityIn({ ...object, apiVersion: "", namespace: null, name }, identity);
}

/** Whether the fixes of some findings state that another one appears, or reveal it. */
function isExpected({ rule, message, severity, object }: Finding, fixed: readonly Finding[]): boolean {
  return fixed.some(({ proposal, fix, object: own }) => {
    const isSame = own !== null && own.kind === object?.kind && own.name === object.name;
    return (
      (isSame && severity !== "error" && proposal?.reveals === true) ||
      (severity === "info" && proposal?.introduces?.includes(rule) === true) ||
      fix?.introduced?.some((one) => one.rule === rule && one.message === message) === true
    );
  });
}

function fingerprintOf({ fingerprint }: Finding): string {
  return fingerprint;
}
