import { contextFilePaths, withContexts } from "../analysis/build-contexts.ts";
import { filesReadAlong } from "../analysis/files-read-along.ts";
import type { InputFile } from "../analysis/input-file.ts";
import { unreadFiles } from "../analysis/unread.ts";
import { withOrigins } from "../analysis/with-origins.ts";
import type { Config } from "../config/config.ts";
import { pathFilter } from "../config/path-filter.ts";
import type { FileError, Skipped } from "../core/finding.ts";
import type { Settings } from "../core/settings.ts";
import { isReviewable } from "../formats/reviewable-path.ts";
import { configuredBuilds } from "../model/builds/configured-builds.ts";
import type { KnownBuilds } from "../model/builds/linked-units.ts";
import { chartFiles, generatorFiles } from "../model/charts/chart-files.ts";
import { picturesOfTemplates } from "../model/charts/pictures-of-templates.ts";
import { maxReadAlongSize } from "../model/dockerfile/context-copies.ts";
import { sourceOrigin } from "../model/origin/file-origin.ts";
import { attributesPaths, isAttributesPath, maxAttributesSize } from "../model/origin/git-attributes.ts";
import type { Report } from "../reporters/report.ts";
import { analyzeCached } from "./analyze-cached.ts";
import { type ScanOptions, unitsToReview } from "./analyze-files.ts";
import { missingDockerfiles, readKnownBuilds } from "./known-builds.ts";
import { keepLittleGarbage } from "./little-garbage.ts";
import { madeFrom } from "./made-from.ts";
import type { FixedFile } from "./portable.ts";
import { scanReport } from "./scan-report.ts";
import { shardMark, shardTest } from "./shard.ts";
import { covers, type FilesRead, type TreeSource } from "./sources/tree-source.ts";
import { createObjectsYoung } from "./young-objects.ts";

/** What a scan read and found. */
export interface ScannedTree {
  readonly report: Report;
  /** The manifests and Dockerfiles: those to check with role `reviewed`, those around them with role `context`. */
  readonly files: readonly InputFile[];
  readonly known: KnownBuilds;
  /** The files as the fixes of `options.fix` change them. Nothing is written. */
  readonly fixed: readonly FixedFile[];
  /** Whether a file, which may no longer exist, was to be checked and nothing prevented that. */
  readonly covers: (file: string) => boolean;
}

/**
 * Scans those targets of a tree that the configuration includes, or a shard of them, together with the files around
 * them.
 */
export async function scan(source: TreeSource, config: Config, options: ScanOptions): Promise<ScannedTree> {
  const { settings } = config;
  const { shard, workerEntry } = options;
  const isIncluded = pathFilter(config);
  const isTarget = (path: string): boolean => source.targets.some((target) => covers(target, path)) && isIncluded(path);
  const { files, known, targets, skipped, errors } = await readTargets(source, settings, isTarget);
  const units = unitsToReview(files, known);
  const isInShard = shardTest(shard, units, [...targets, ...[...skipped, ...source.errors].map(({ file }) => file)]);
  const notRead = new Set(skipped.map(({ file }) => file));
  const count = targets.filter((path) => isInShard(path) && !notRead.has(path)).length;
  options.onStart?.(count);
  const ownUnits = units.filter((unit) => unit.some(({ path, role }) => role === "reviewed" && isInShard(path)));
  const results = await analyzeCached(ownUnits, known, config, options);
  const report = scanReport(results, { skipped, errors }, count);
  const directories = new Set(source.errors.map(({ file }) => file));
  const isCovered = (path: string): boolean => isTarget(path) && isInShard(path);
  const reported = report.errors.filter(({ file }) => isCovered(file) || (directories.has(file) && isInShard(file)));
  const inputs = [settings, known, targets, skipped, source.errors];
  return {
    report: {
      ...(shard === undefined ? {} : { shard: shardMark(shard, files, inputs, workerEntry) }),
      ...report,
      skipped: report.skipped.filter(({ file }) => isCovered(file)),
      errors: reported,
    },
    files,
    known,
    fixed: results.flatMap(({ fixed }) => fixed),
    covers: coverage(
      (path) => isCovered(path) && !source.isUnseen(path),
      new Set([...notJudged(reported, report.skipped), ...unreadFiles(report.findings)]),
      files,
    ),
  };
}

interface TargetsRead extends Pick<ScannedTree, "files" | "known"> {
  /** The paths of the manifests and Dockerfiles to check, whether read or not. */
  readonly targets: readonly string[];
  /** The skipped targets. */
  readonly skipped: readonly Skipped[];
  readonly errors: readonly FileError[];
}

/**
 * Reads the manifests and Dockerfiles of a tree, including those around the targets, and which Dockerfile builds what.
 */
async function readTargets(
  source: TreeSource,
  settings: Settings,
  isTarget: (path: string) => boolean,
): Promise<TargetsRead> {
  const configured = configuredBuilds(settings.builds);
  const known = { ...(await readKnownBuilds(source, configured)), charts: settings.charts };
  const named = new Set([...source.targets, ...known.dockerfiles]);
  const isCandidate = (path: string): boolean => isReviewable(path) || named.has(path);
  const candidates = source.paths.filter(isCandidate);
  createObjectsYoung();
  keepLittleGarbage(candidates.length);
  const helpers = chartFiles(source.paths).filter((path) => !isCandidate(path));
  const first = await source.readFiles([...attributesPaths(source.paths), ...candidates, ...helpers]);
  const read = await withNamedFiles(source, first);
  const neverRead = source.skipped.filter(({ file }) => isCandidate(file));
  const skipped = [...missingDockerfiles(source, configured), ...neverRead, ...read.skipped];
  const files = read.files.map(({ path, bytes }): InputFile => {
    return { path, bytes, role: isTarget(path) && isCandidate(path) ? "reviewed" : "context" };
  });
  const isUsed = ({ path, bytes }: InputFile): boolean => !isAttributesPath(path) || bytes.length <= maxAttributesSize;
  const start = await readFilesAlong(source, known, files);
  const own = await inContexts(source, known, files.filter(isUsed));
  return {
    files: withOrigins([...own, ...start.files], source.paths).map((file) => asNamed(file, source.targets)),
    known: start.known,
    targets: candidates.filter(isTarget),
    skipped: skipped.filter(({ file }) => isTarget(file) && isCandidate(file)),
    errors: [...source.errors, ...read.errors.filter(({ file }) => isCandidate(file))],
  };
}

/** Treats a file in a directory of copies like any other if that directory was named as a target. */
function asNamed(file: InputFile, targets: readonly string[]): InputFile {
  const { generated, fixture } = file.origin ?? sourceOrigin;
  if (generated?.kind !== "copies" || !targets.some((target) => covers(generated.directory, target))) return file;
  return { ...file, origin: { generated: null, fixture } };
}

/** Adds to the Dockerfiles among the files the contexts in which they are built, if all files of the tree are known. */
async function inContexts(
  source: TreeSource,
  { builds, dockerfiles }: KnownBuilds,
  files: readonly InputFile[],
): Promise<readonly InputFile[]> {
  if (!source.complete || builds.length === 0) return files;
  const paths = [...source.paths, ...source.skipped.map(({ file }) => file)];
  const all = new Set(paths);
  const { files: read } = await source.readFiles(contextFilePaths(dockerfiles, builds, (path) => all.has(path)));
  return withContexts(files, builds, paths, read);
}

/** Adds the files from which kustomizations generate objects, and those that templates may read. */
async function withNamedFiles(source: TreeSource, read: FilesRead): Promise<FilesRead> {
  const known = new Set(read.files.map(({ path }) => path));
  const named = [
    ...generatorFiles(read.files, new Set(source.paths)),
    ...picturesOfTemplates(read.files, source.paths),
  ];
  const further = named.filter((path) => !known.has(path));
  if (further.length === 0) return read;
  const { files } = await source.readFiles(further);
  return { ...read, files: [...read.files, ...files] };
}

/** Reads the files that are analyzed along with Dockerfiles. */
async function readFilesAlong(
  source: TreeSource,
  known: KnownBuilds,
  files: readonly InputFile[],
): Promise<Pick<TargetsRead, "files" | "known">> {
  const all = new Set(source.paths);
  const pairs = filesReadAlong(files, known.builds, known.dockerfiles, (path) => all.has(path));
  if (pairs.length === 0) return { files: [], known };
  const there = new Set(files.map(({ path }) => path));
  const wanted = [...new Set(pairs.map(([, file]) => file))].filter((path) => !there.has(path));
  const read = await source.readFiles(wanted);
  const small = read.files.filter(({ bytes }) => bytes.length <= maxReadAlongSize);
  return {
    files: small.map((file) => ({ ...file, role: "context" })),
    known: { ...known, readAlong: pairs },
  };
}

/** Files that may have unreported findings. */
function notJudged(errors: readonly FileError[], skipped: readonly Skipped[]): readonly string[] {
  return [...errors, ...skipped.filter(({ findings }) => findings !== "known")].map(({ file }) => file);
}

/**
 * Returns a test for targets whose findings are all known: not for those that failed, are below a directory that failed,
 * or that something is made from which failed.
 */
function coverage(
  isTarget: (path: string) => boolean,
  failed: ReadonlySet<string>,
  files: readonly InputFile[],
): (path: string) => boolean {
  const unread = new Set([...failed].map((file) => (file === "." ? "" : file)));
  // Only a baseline asks for this.
  let left: ReadonlySet<string> | null = null;
  return (path) => {
    if (!isTarget(path) || unread.has("") || [path, ...directoriesOf(path)].some((one) => unread.has(one)))
      return false;
    left ??= madeFrom(files, unread);
    return !left.has(path);
  };
}

function directoriesOf(path: string): string[] {
  const steps = path.split("/");
  return steps.slice(0, -1).map((_step, index) => steps.slice(0, index + 1).join("/"));
}
