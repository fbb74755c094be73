import type { Settings } from "../core/settings.ts";
import type { InputFile } from "../input-file.ts";
import type { KnownBuilds } from "../model/builds/linked-units.ts";
import { knownTo } from "./analyse-unit.ts";
import { digestOf, filesDigest } from "./digest.ts";

/** What the results of all deploy units of a scan depend on. */
export interface CacheGround {
  /** Stands for the program and its rules. */
  readonly program: string;
  readonly settings: Settings;
  readonly known: KnownBuilds;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Gives units their keys: each stands for all that the result without fixes depends on. 64 hexadecimal digits. */
export function unitKeys({ program, settings, known, today }: CacheGround): (unit: readonly InputFile[]) => string {
  const [base, all] = [[program, settings], known].map((part) => digestOf(JSON.stringify(part)));
  return (unit) => {
    const builds = knownTo(unit, known) === known ? all : null;
    return filesDigest(unit, [base, builds, placeAmongDays(unit, today)]);
  };
}

/**
 * How many days written in the files lie before today, and how many not after it. Comments that end hold today against
 * such a day and nothing else, so as long as it stands at the same place among them, it makes no difference.
 */
function placeAmongDays(unit: readonly InputFile[], today: string): readonly [before: number, until: number] {
  const days = new Set(
    unit.flatMap(
      ({ bytes }) =>
        Buffer.from(bytes)
          .toString("latin1")
          .match(/\d{4}-\d{2}-\d{2}/g) ?? [],
    ),
  );
  const written = [...days];
  return [written.filter((day) => day < today).length, written.filter((day) => day <= today).length];
}
