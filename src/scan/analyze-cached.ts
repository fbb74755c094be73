import type { InputFile } from "../analysis/input-file.ts";
import type { Config } from "../config/config.ts";
import type { KnownBuilds } from "../model/builds/linked-units.ts";
import { dayOf } from "../suppression/ignore-comment.ts";
import { analyzeUnits, type ScanOptions } from "./analyze-files.ts";
import { hasFix } from "./analyze-unit.ts";
import { unitKeys } from "./cache-key.ts";
import type { UnitResult } from "./portable.ts";
import { programDigest } from "./program.ts";

/**
 * Analyzes deploy units like `analyzeUnits`, but takes results from the cache, if there is one. A unit in which a fix
 * is to be made is always analyzed: no file is ever written from a cached result.
 */
export async function analyzeCached(
  units: readonly (readonly InputFile[])[],
  known: KnownBuilds,
  config: Config,
  options: ScanOptions,
): Promise<UnitResult[]> {
  const { cache, fix, onProgress, workerEntry, today = dayOf(new Date()) } = options;
  if (cache === undefined) return analyzeUnits(units, known, config, options);
  const keyParts = { program: programDigest(workerEntry), settings: config.settings, known, today };
  const keys = units.map(unitKeys(keyParts));
  const cached = units.map((unit, index) => {
    const result = cache.find(keys[index] ?? "", unit);
    const isToFix = fix !== "none" && result?.findings.some((finding) => hasFix(finding, fix));
    return isToFix ? null : result;
  });
  const missing = units.filter((_unit, index) => cached[index] === null);
  const keyOf = new Map(units.map((unit, index) => [unit, keys[index] ?? ""]));
  const reused = countFiles(units) - countFiles(missing);
  const results = await analyzeUnits(missing, known, config, {
    ...options,
    today,
    onProgress: (done, total) => onProgress(done + reused, total + reused),
    onBatch(batch, found) {
      for (const [index, unit] of batch.entries()) {
        const result = found?.[index];
        if (result !== undefined && result.fixed.length === 0 && !result.late)
          cache.keep(keyOf.get(unit) ?? "", result);
      }
    },
  });
  let next = 0;
  return cached.map((result) => {
    if (result !== null) return result;
    next += 1;
    return results[next - 1] as UnitResult;
  });
}

function countFiles(units: readonly (readonly InputFile[])[]): number {
  return units.reduce((sum, unit) => sum + unit.length, 0);
}
