import path from "node:path";
import { isReviewable } from "./collect.ts";
import type { Config } from "./config/config.ts";
import { pathFilter } from "./config/path-filter.ts";
import type { FileError, Finding, Skipped } from "./core/finding.ts";
import { dayOf } from "./core/ignore-comment.ts";
import { isDockerfilePath } from "./formats/dockerfile/dockerfile-path.ts";
import type { InputFile } from "./input-file.ts";
import { buildFilesAmong } from "./model/builds/build-file.ts";
import { type KnownBuilds, linkedUnits } from "./model/builds/linked-units.ts";
import { buildsIn } from "./model/builds/read-builds.ts";
import type { Report } from "./reporters/report.ts";
import { analyseUnits, type FixWish } from "./scan/analyse-units.ts";
import { covers, listTree, type ScanTree } from "./scan/list-files.ts";
import { analyseInWorkers } from "./scan/pool.ts";
import type { UnitResult } from "./scan/portable.ts";
import { readFiles } from "./scan/read-files.ts";
import { replaceFile } from "./scan/write-file.ts";

/** How a scan is run. */
export interface ScanOptions {
  readonly fix: FixWish;
  /** The file that worker threads run, which must answer with `serveScan`; null keeps all work in this thread. */
  readonly workerEntry: string | null;
  /** Told now and then how many files are done, of how many. */
  readonly onProgress: (done: number, total: number) => void;
  /** The most worker threads; as many as there are cores when left out. */
  readonly workers?: number;
  /** The day of the scan, `YYYY-MM-DD`, for ignore comments that end; the clock's, in UTC, when left out. */
  readonly today?: string;
}

/** What a scan found, and the files that it has changed with the number of fixes in each. */
export interface ScanResult extends Report {
  readonly fixed: ReadonlyMap<string, number>;
}

/** Deploy units go to the analysis in batches of about this size: enough to keep all threads busy to the end. */
const batchBytes = 256 * 1024;

/** Below this, starting threads costs more than they save. */
const workerBytes = 1024 * 1024;

/** Analyses a tree of files, with the files around the targets as context, and writes the fixes that are wished for. */
export async function scanTree(tree: ScanTree, config: Config, options: ScanOptions): Promise<ScanResult> {
  const wanted = pathFilter(config);
  const isTarget = (file: string): boolean => tree.targets.some((target) => covers(target, file)) && wanted(file);
  const listing = listTree(tree);
  const named = new Set(tree.targets);
  const known = knownBuilds(tree.root, listing.files);
  const built = new Set(known.dockerfiles);
  const listed = listing.files.filter((file) => isReviewable(file) || named.has(file) || built.has(file));
  const read = readFiles(tree.root, listed, (file) => (isTarget(file) ? "reviewed" : "context"));
  const batches = batchesOf(read.files, known);
  const results = await analyseBatches(batches, config, { ...options, known });
  const fixed = writeFixes(tree.root, read.files, results);
  const all = report(results, read, fixed, listed.filter(isTarget).length);
  return {
    ...all,
    skipped: all.skipped.filter(({ file }) => isTarget(file)),
    errors: [...listing.errors, ...all.errors.filter(({ file }) => isTarget(file))],
  };
}

/** Which Dockerfile builds what, as the files that state builds say. They are read only where there is a Dockerfile. */
function knownBuilds(root: string, files: readonly string[]): KnownBuilds {
  const dockerfiles = files.filter(isDockerfilePath);
  if (dockerfiles.length === 0) return { builds: [], dockerfiles };
  const all = new Set(files);
  const { files: stating } = readFiles(root, buildFilesAmong(files), () => "context");
  const builds = buildsIn(stating, (path) => all.has(path));
  const named = builds.map(({ dockerfile }) => dockerfile).filter((path) => all.has(path));
  return { builds, dockerfiles: [...new Set([...dockerfiles, ...named])] };
}

/** Whole deploy units, gathered to batches; units without a file to review are not needed. */
function batchesOf(files: readonly InputFile[], known: KnownBuilds): InputFile[][] {
  const batches: InputFile[][] = [];
  let bytes = batchBytes;
  for (const unit of linkedUnits(files, known)) {
    if (!unit.some(({ role }) => role === "reviewed")) continue;
    if (bytes >= batchBytes) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(...unit);
    bytes += sizeOf(unit);
  }
  return batches;
}

async function analyseBatches(
  batches: readonly InputFile[][],
  { settings }: Config,
  {
    fix,
    workerEntry,
    onProgress,
    workers,
    known,
    today = dayOf(new Date()),
  }: ScanOptions & { readonly known: KnownBuilds },
): Promise<UnitResult[]> {
  const total = batches.reduce((sum, batch) => sum + batch.length, 0);
  let done = 0;
  const step = (files: number): void => {
    done += files;
    onProgress(done, total);
  };
  const large = batches.length > 1 && batches.reduce((sum, batch) => sum + sizeOf(batch), 0) >= workerBytes;
  if (large && workerEntry !== null && workers !== 1) {
    return analyseInWorkers(batches, { settings, wish: fix, today, known }, workerEntry, step, workers);
  }
  return batches.map((batch) => {
    const result = analyseUnits(batch, settings, fix, today, known);
    step(batch.length);
    return result;
  });
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

function report(
  results: readonly UnitResult[],
  read: { readonly skipped: readonly Skipped[]; readonly errors: readonly FileError[] },
  written: Written,
  files: number,
): ScanResult {
  const findings = results
    .flatMap((result) => result.findings)
    .sort(inPlaceOrder)
    .map((finding) => ({ ...finding, new: true }));
  const total = (count: (result: UnitResult) => number): number => results.reduce((sum, one) => sum + count(one), 0);
  return {
    findings,
    skipped: [...read.skipped, ...results.flatMap(({ skipped }) => skipped)].sort(byFile),
    errors: [...read.errors, ...results.flatMap(({ errors }) => errors), ...written.errors].sort(byFile),
    stats: {
      files,
      manifests: total(({ stats }) => stats.manifests),
      dockerfiles: total(({ stats }) => stats.dockerfiles),
      ignored: total(({ stats }) => stats.ignored),
      fixes: {
        proved: total(({ stats }) => stats.fixes.proved),
        unproved: total(({ stats }) => stats.fixes.unproved),
      },
    },
    fixed: written.counts,
  };
}

function inPlaceOrder(a: Finding, b: Finding): number {
  return compare(a.source.path, b.source.path) || a.range[0] - b.range[0] || compare(a.rule, b.rule);
}

function byFile(a: { readonly file: string }, b: { readonly file: string }): number {
  return compare(a.file, b.file);
}

/** By code units: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function sizeOf(files: readonly InputFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
