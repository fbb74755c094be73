import { defaultConfig } from "../../src/config/config.ts";
import type { InputFile } from "../../src/input-file.ts";
import { analyseUnits } from "../../src/scan/analyse-units.ts";

/** Fixes a unit as `scan --fix` and `scan --fix=review` do: a second run must change nothing and find nothing fixable. */
export function checkFixedPoint(unit: readonly InputFile[]): string[] {
  const violations: string[] = [];
  for (const wish of ["safe", "review"] as const) {
    const first = analyseUnits(unit, defaultConfig.settings, wish);
    if (first.fixed.length === 0) continue;
    const bytes = new Map(first.fixed.map((file) => [file.path, file.bytes]));
    const fixed = unit.map((file) => ({ ...file, bytes: bytes.get(file.path) ?? file.bytes }));
    const second = analyseUnits(fixed, defaultConfig.settings, wish);
    for (const { path } of second.fixed) violations.push(`${path}: a second --fix=${wish} changes it again`);
    for (const { fix, source, rule } of second.findings) {
      const fixable = fix?.proof.ok === true && (fix.grade === "safe" || wish === "review");
      if (fixable) violations.push(`${source.path}: --fix=${wish} leaves a fixable ${rule}`);
    }
  }
  return violations;
}
