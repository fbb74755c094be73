import { type InputFile, sizeOf } from "../analysis/input-file.ts";
import type { Shard } from "../core/shard.ts";
import type { ShardMark } from "../reporters/report.ts";
import { filesDigest } from "./digest.ts";
import { programDigest } from "./program.ts";

/** The cost of a file in addition to its bytes. */
const fileWeight = 1024;

/**
 * Assigns files to shards. Units stay together and are distributed by size, the largest first, each to the shard with
 * the least load. Files outside of units are distributed in turn. The result is the same on every machine, since it
 * only depends on paths and sizes.
 */
export function splitFiles(
  units: readonly (readonly InputFile[])[],
  files: readonly string[],
  of: number,
): ReadonlyMap<string, number> {
  const shardOf = new Map<string, number>();
  const loads = Array.from({ length: of }, () => 0);
  const weighed = withSharedFiles(units).map((unit) => ({
    unit,
    weight: sizeOf(unit) + unit.length * fileWeight,
    name: firstOf(unit),
  }));
  weighed.sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : Number(a.name > b.name)));
  for (const { unit, weight } of weighed) {
    const lightest = loads.indexOf(loads.reduce((least, load) => Math.min(least, load), Number.POSITIVE_INFINITY));
    loads[lightest] = (loads[lightest] ?? 0) + weight;
    for (const { path } of unit) shardOf.set(path, lightest + 1);
  }
  let next = 0;
  for (const file of files.toSorted()) {
    if (shardOf.has(file)) continue;
    shardOf.set(file, (next % of) + 1);
    next += 1;
  }
  return shardOf;
}

/** Joins units that share files, so that the findings in those files end up in one report. */
function withSharedFiles(units: readonly (readonly InputFile[])[]): (readonly InputFile[])[] {
  const homes = new Map<string, Set<InputFile>>();
  for (const unit of units) {
    const joined = new Set(unit);
    for (const home of new Set(unit.flatMap(({ path }) => homes.get(path) ?? []))) {
      for (const file of home) joined.add(file);
    }
    for (const { path } of joined) homes.set(path, joined);
  }
  return [...new Set(homes.values())].map((files) => [
    ...new Map([...files].map((file) => [file.path, file])).values(),
  ]);
}

function firstOf(unit: readonly InputFile[]): string {
  return unit.reduce((least, { path }) => (path < least ? path : least), unit[0]?.path ?? "");
}

/** Returns a test for the files of a shard, or for all files without one. Unlisted files belong to the first shard. */
export function shardTest(
  shard: Shard | undefined,
  units: readonly (readonly InputFile[])[],
  files: readonly string[],
): (path: string) => boolean {
  if (shard === undefined) return () => true;
  const shardOf = splitFiles(units, files, shard.of);
  return (path) => (shardOf.get(path) ?? 1) === shard.index;
}

/** Identifies the scan in a shard's report. `inputs` is everything it depends on besides the files and the program. */
export function shardMark(shard: Shard, files: readonly InputFile[], inputs: unknown, entry: string | null): ShardMark {
  return { ...shard, scan: filesDigest(files, [programDigest(entry), inputs]).slice(0, 32) };
}
