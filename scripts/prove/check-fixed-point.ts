import { analyzeRendered } from "../../src/analysis/analyze-rendered.ts";
import type { InputFile } from "../../src/analysis/input-file.ts";
import { defaultConfig } from "../../src/config/config.ts";
import { applyEdits } from "../../src/core/edit.ts";
import type { Finding } from "../../src/core/finding.ts";
import type { Applicability } from "../../src/core/fix.ts";
import { groupBy } from "../../src/core/group-by.ts";
import type { Renderer } from "../../src/core/renderer.ts";
import { fixTogether } from "../../src/fix/fix-findings.ts";
import { analyzeUnit } from "../../src/scan/analyze-unit.ts";
import type { UnitResult } from "../../src/scan/portable.ts";

/**
 * The most passes: one makes all fixes of a file, fixes that become possible by that take one or two more, and the last
 * one finds nothing.
 */
const passes = 4;

/**
 * Fixes a unit like `scan --fix` and `scan --fix=review`. A second run must change nothing and find nothing fixable.
 */
export function checkFixedPoint(unit: readonly InputFile[], renderer: Renderer | null = null): string[] {
  const violations: string[] = [];
  const run = (files: readonly InputFile[], wish: Applicability): UnitResult => {
    return analyzeUnit(files, defaultConfig.settings, wish, null, undefined, { renderer });
  };
  for (const wish of ["safe", "review"] as const) {
    const first = run(unit, wish);
    if (first.fixed.length === 0) continue;
    const bytes = new Map(first.fixed.map((file) => [file.path, file.bytes]));
    const fixed = unit.map((file) => ({ ...file, bytes: bytes.get(file.path) ?? file.bytes }));
    const second = run(fixed, wish);
    for (const { path } of second.fixed) violations.push(`${path}: a second --fix=${wish} changes it again`);
    for (const { source, rule } of second.findings.filter((finding) => isFixable(finding, wish))) {
      violations.push(`${source.path}: --fix=${wish} leaves a fixable ${rule}`);
    }
    if (!settles(unit, wish, renderer))
      violations.push(`${unit[0]?.path}: --fix=${wish} takes more than ${passes} passes`);
  }
  return violations;
}

/**
 * Whether making all fixes of each file at once leaves nothing to fix within the allowed passes. Charts are not
 * checked.
 */
function settles(unit: readonly InputFile[], wish: Applicability, renderer: Renderer | null): boolean {
  let files = unit;
  for (let pass = 0; pass < passes; pass += 1) {
    const { findings, files: read, ground, rendered } = analyzeRendered(files, defaultConfig.settings, { renderer });
    if (rendered !== null) return true;
    const fixable = groupBy(
      findings.filter((finding) => isFixable(finding, wish)),
      ({ source }) => source.path,
    );
    if (fixable.size === 0) return true;
    files = files.map((file) => {
      const yaml = read.get(file.path);
      const joint = yaml && fixable.has(file.path) && fixTogether(ground, yaml, fixable.get(file.path) ?? []);
      if (!joint || "refused" in joint || !joint.proof.ok) return file;
      return { ...file, bytes: new TextEncoder().encode(applyEdits(yaml.source.text, joint.edits)) };
    });
  }
  return false;
}

function isFixable({ fix }: Finding, wish: Applicability): boolean {
  return fix?.proof.ok === true && (fix.applicability === "safe" || wish === "review");
}
