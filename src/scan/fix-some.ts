import type { InputFile } from "../analysis/input-file.ts";
import type { Finding } from "../core/finding.ts";
import { groupBy } from "../core/group-by.ts";
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
 * finding is left unchanged.
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
    const before = new Set(analyzeUnit(unit, settings, "none", today, known, { renderer }).findings.map(fingerprintOf));
    const after = fixUnit(unit, settings, isWanted, today, known, { renderer });
    const left = new Set(after.findings.map(fingerprintOf));
    if (after.fixed.length === 0 || [...left].some((fingerprint) => !before.has(fingerprint))) continue;
    files.push(...after.fixed);
    const own = unit.flatMap(({ path }) => byPath.get(path) ?? []);
    for (const finding of own) if (!left.has(finding.fingerprint)) fixed.add(finding);
  }
  return { files, fixed: findings.filter((finding) => fixed.has(finding)) };
}

function fingerprintOf({ fingerprint }: Finding): string {
  return fingerprint;
}
