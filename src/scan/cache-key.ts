import type { InputFile } from "../analysis/input-file.ts";
import type { Settings } from "../core/settings.ts";
import type { KnownBuilds } from "../model/builds/linked-units.ts";
import { knownTo } from "./analyze-unit.ts";
import { filesDigest, sha256Hex } from "./digest.ts";

/** What the results of all deploy units of a scan depend on. */
export interface CacheKeyParts {
  /** Identifies the program and its rules. */
  readonly program: string;
  readonly settings: Settings;
  readonly known: KnownBuilds;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Returns a function that gives units their keys: a digest of everything that the result without fixes depends on, as
 * 64 hexadecimal digits.
 */
export function unitKeys({ program, settings, known, today }: CacheKeyParts): (unit: readonly InputFile[]) => string {
  const settingsText = JSON.stringify(settings);
  const settingsDays = daysIn(settingsText);
  const [base, all] = [sha256Hex(JSON.stringify([program, settingsText])), sha256Hex(JSON.stringify(known))];
  return (unit) => {
    const builds = knownTo(unit, known) === known ? all : null;
    const days = unit.flatMap(({ bytes }) => daysIn(Buffer.from(bytes).toString("latin1")));
    return filesDigest(unit, [base, builds, positionAmong(new Set([...settingsDays, ...days]), today)]);
  };
}

function daysIn(text: string): readonly string[] {
  return text.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
}

/**
 * Counts the days before today, and those up to and including today. Anything that expires only compares today with the
 * day that is written, so two days with the same position among the written days give the same result.
 */
function positionAmong(days: ReadonlySet<string>, today: string): readonly [before: number, until: number] {
  const written = [...days];
  return [written.filter((day) => day < today).length, written.filter((day) => day <= today).length];
}
