import path from "node:path";
import type { InputFile } from "../analysis/input-file.ts";
import { unreadFiles } from "../analysis/unread.ts";
import type { Config } from "../config/config.ts";
import { pathFilter } from "../config/path-filter.ts";
import type { FileError } from "../core/finding.ts";
import { isReviewable } from "../formats/reviewable-path.ts";
import { configuredBuilds } from "../model/builds/configured-builds.ts";
import type { Report } from "../reporters/report.ts";
import { analyseCached } from "./analyse-cached.ts";
import { type ScanOptions, unitsToReview } from "./analyse-files.ts";
import { knownBuilds, missingDockerfiles } from "./known-builds.ts";
import { covers, listTree, type WorkTree } from "./list-files.ts";
import type { UnitResult } from "./portable.ts";
import { readFiles } from "./read-files.ts";
import { byFile, scanReport } from "./scan-report.ts";
import { markOf, ownedBy } from "./shard.ts";
import { replaceFile } from "./write-file.ts";

/** What a scan found, and the files that it has changed with the number of fixes in each. */
export interface ScanResult extends Report {
  readonly fixed: ReadonlyMap<string, number>;
  /** True for a file, there or gone, of which the scan knows all findings. */
  readonly covers: (file: string) => boolean;
}

/** Analyses a tree of files, with the files around the targets as context, and writes the fixes that are wished for. */
export async function scanTree(tree: WorkTree, config: Config, options: ScanOptions): Promise<ScanResult> {
  const wanted = pathFilter(config);
  const isTarget = (file: string): boolean => tree.targets.some((target) => covers(target, file)) && wanted(file);
  const listing = listTree(tree);
  const named = new Set(tree.targets);
  const configured = configuredBuilds(config.settings.builds);
  const known = knownBuilds(listing.files, (paths) => readFiles(tree.root, paths, () => "context").files, configured);
  const built = new Set(known.dockerfiles);
  const listed = listing.files.filter((file) => isReviewable(file) || named.has(file) || built.has(file));
  const read = readFiles(tree.root, listed, (file) => (isTarget(file) ? "reviewed" : "context"));
  const units = unitsToReview(read.files, known);
  const targets = listed.filter(isTarget);
  const { shard } = options;
  const owned = ownedBy(shard, units, [...targets, ...listing.errors.map(({ file }) => file)]);
  const own = units.filter((unit) => unit.some(owned));
  const results = await analyseCached(own, known, config, options);
  const { counts, errors } = writeFixes(tree.root, read.files, results);
  const skipped = [...missingDockerfiles(listing.files, configured), ...read.skipped];
  const notes = { skipped, errors: [...read.errors, ...errors] };
  const mine = targets.filter((path) => owned({ path }));
  const all = scanReport(results, notes, mine.length);
  const isMine = (path: string): boolean => isTarget(path) && owned({ path });
  const unlisted = listing.errors.filter(({ file: path }) => owned({ path }));
  const troubles = [...unlisted, ...all.errors.filter(({ file }) => isMine(file))].sort(byFile);
  const scanned = [config.settings, known, targets, listing.errors];
  return {
    ...(shard === undefined ? {} : { shard: markOf(shard, read.files, scanned, options.workerEntry) }),
    ...all,
    fixed: counts,
    skipped: all.skipped.filter(({ file }) => isMine(file)),
    errors: troubles,
    covers: coverage(isMine, [...troubles.map(({ file }) => file), ...unreadFiles(all.findings)]),
  };
}

/** What an error stood in the way of, be it a directory, is not covered. */
function coverage(isTarget: (file: string) => boolean, troubled: readonly string[]): (file: string) => boolean {
  const unread = new Set(troubled.map((file) => (file === "." ? "" : file)));
  return (file) => isTarget(file) && !unread.has("") && ![file, ...directoriesOf(file)].some((one) => unread.has(one));
}

function directoriesOf(file: string): string[] {
  const steps = file.split("/");
  return steps.slice(0, -1).map((_step, index) => steps.slice(0, index + 1).join("/"));
}

interface Written {
  readonly counts: ReadonlyMap<string, number>;
  readonly errors: readonly FileError[];
}

function writeFixes(root: string, files: readonly InputFile[], results: readonly UnitResult[]): Written {
  const counts = new Map<string, number>();
  const errors: FileError[] = [];
  const before = new Map(files.map((file) => [file.path, file.bytes]));
  for (const { path: file, bytes, fixes } of results.flatMap(({ fixed }) => fixed)) {
    try {
      const refusal = replaceFile(path.join(root, file), before.get(file) ?? new Uint8Array(), bytes);
      if (refusal === null) counts.set(file, fixes);
      else errors.push({ file, message: refusal });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      errors.push({ file, message: `Its fixes could not be written (${code ?? String(error)}).` });
    }
  }
  return { counts, errors };
}
