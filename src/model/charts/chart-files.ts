import { groupBy } from "../../core/group-by.ts";
import { valueAt } from "../../core/json.ts";
import type { ConfiguredChart } from "../../core/settings.ts";
import { referencedPaths } from "../kubernetes/deploy-unit.ts";
import { directoryOf, inside, isKustomizationPath } from "../kubernetes/kustomization.ts";
import {
  chartDirectoryOf,
  chartFolders,
  dataOf,
  isChartPath,
  isDependencyList,
  readDependencies,
  type TreeFile,
} from "./chart.ts";
import { isPicture } from "./files-of-templates.ts";
import { deployedValues, deployingFiles } from "./git-ops.ts";

/** The most files of one chart that are read. One more than a chart may have, so that a larger one is noticed. */
const mostFiles = 2001;

/** The files from which the charts of a tree are rendered, among the paths of the tree; without pictures and notes. */
export function chartFiles(paths: Iterable<string>): string[] {
  const all = [...paths];
  const directories = new Set(chartFolders(all));
  return directories.size === 0 ? [] : within(all, directories);
}

/** The files of the charts that contain any of the files in `around`; without pictures and notes. */
export function chartFilesAround(paths: Iterable<string>, around: readonly string[]): string[] {
  const all = [...paths];
  const directories = new Set(chartFolders(all));
  if (directories.size === 0) return [];
  const own = new Set(around.flatMap((path) => chartDirectoryOf(path, directories) ?? []));
  return own.size === 0 ? [] : within(all, own, directories);
}

function within(paths: readonly string[], wanted: ReadonlySet<string>, charts: ReadonlySet<string> = wanted): string[] {
  const counts = new Map<string, number>();
  return paths.filter((path) => {
    const directory = chartDirectoryOf(path, charts);
    if (directory === null || !wanted.has(directory) || isPicture(path)) return false;
    const count = (counts.get(directory) ?? 0) + 1;
    counts.set(directory, count);
    return count <= mostFiles;
  });
}

/** The files of a tree that its kustomizations may name in addition to manifests: input of generators. */
export function generatorFiles(files: readonly TreeFile[], paths: ReadonlySet<string>): string[] {
  const named = new Set<string>();
  for (const { path, bytes } of files) {
    if (!isKustomizationPath(path)) continue;
    for (const target of referencedPaths(path, new TextDecoder().decode(bytes).replaceAll("=", " "))) {
      if (paths.has(target)) named.add(target);
    }
  }
  return [...named];
}

/** The folders of charts on which charts among the files depend, by their paths or names. */
export function dependencyFolders(files: readonly TreeFile[], paths: Iterable<string>): string[] {
  const directories = chartFolders(paths);
  const wanted = files
    .filter(({ path }) => isDependencyList(path))
    .flatMap((file) => {
      return readDependencies(directoryOf(file.path), dataOf(file)).flatMap(({ path, name }) => {
        if (path !== null) return directories.includes(path) ? [path] : [];
        return directories.filter((directory) => directory.slice(directory.lastIndexOf("/") + 1) === name);
      });
    });
  return [...new Set(wanted)];
}

/** The manifests of charts that have to be read to find the charts which use others. None if there are too many. */
export function chartManifests(paths: Iterable<string>, around: readonly string[]): string[] {
  const folders = chartFolders(paths);
  const own = new Set(around.flatMap((path) => chartDirectoryOf(path, new Set(folders)) ?? []));
  if (own.size === 0 || folders.length > mostCharts) return [];
  const all = new Set(paths);
  return folders.flatMap((folder) =>
    [manifestIn(folder), inside(folder, "requirements.yaml")].filter((path) => all.has(path)),
  );
}

/** If a repository has more charts, those that use a changed one are not looked for. */
const mostCharts = 100;

/** The folders of charts among the files that use a chart which contains any of the files in `around`. */
export function dependentFolders(
  files: readonly TreeFile[],
  paths: Iterable<string>,
  around: readonly string[],
): string[] {
  const all = [...paths];
  const folders = new Set(chartFolders(all));
  const own = new Set(around.flatMap((path) => chartDirectoryOf(path, folders) ?? []));
  const users = files.filter((file) => isDependencyList(file.path) && folders.has(directoryOf(file.path)));
  const dependent = users
    .filter((file) => dependencyFolders([file], all).some((used) => own.has(used)))
    .map(({ path }) => directoryOf(path));
  return [...new Set(dependent)];
}

/** The path of the manifest of the chart in a folder. */
export function manifestIn(directory: string): string {
  return inside(directory, "Chart.yaml");
}

/**
 * Pairs of files whose charts are rendered together: files of one chart, and of charts that use each other. A library
 * connects no charts, since its users are independent of each other.
 */
export function joinedByCharts(
  files: readonly TreeFile[],
  configured: readonly ConfiguredChart[] = [],
): (readonly [path: string, other: string])[] {
  const paths = files.map(({ path }) => path);
  const directories = new Set(chartFolders(paths));
  if (directories.size === 0) return [];
  const pairs: (readonly [string, string])[] = [];
  for (const path of paths) {
    const directory = chartDirectoryOf(path, directories);
    if (directory !== null && directoryOf(path) !== directory) pairs.push([manifestIn(directory), path]);
  }
  for (const { path, values } of configured) {
    if (directories.has(path)) for (const file of values) pairs.push([manifestIn(path), file]);
  }
  for (const { chart, file, sources, values } of deployedValues(files, directories)) {
    for (const path of [file, ...sources, ...values.files]) pairs.push([manifestIn(chart), path]);
  }
  const known = new Set(paths);
  // Kustomizations and charts may change these files before they give values to the chart.
  for (const { path, charts, values } of deployingFiles(files, directories)) {
    for (const chart of charts) pairs.push([manifestIn(chart), path]);
    for (const other of values) if (known.has(other)) pairs.push([path, other]);
  }
  const isLibrary = libraryTest(files);
  for (const file of files) {
    if (!isDependencyList(file.path) || !directories.has(directoryOf(file.path))) continue;
    for (const used of dependencyFolders([file], paths)) {
      if (!isLibrary(used)) pairs.push([file.path, manifestIn(used)]);
    }
  }
  return pairs;
}

/** A file of a tree, and whether it is reviewed or only context. */
interface UnitFile extends TreeFile {
  readonly role?: "reviewed" | "context";
}

/**
 * Adds the libraries that the charts of a group use to the group, as context. Libraries are reviewed in their own
 * groups.
 */
export function withLibraries<File extends UnitFile>(groups: readonly File[][], files: readonly File[]): File[][] {
  const paths = files.map(({ path }) => path);
  const folders = new Set(chartFolders(paths));
  const isLibrary = libraryTest(files);
  if (![...folders].some(isLibrary)) return [...groups];
  const byFolder = groupBy(files, ({ path }) => chartDirectoryOf(path, folders));
  const filesOf = (folder: string): readonly File[] => byFolder.get(folder) ?? [];
  return groups.map((group) => {
    const used = new Set<string>();
    for (let more: readonly File[] = group.filter(({ path }) => isDependencyList(path)); more.length > 0; ) {
      const found = dependencyFolders(more, paths).filter((folder) => isLibrary(folder) && !used.has(folder));
      for (const folder of found) used.add(folder);
      more = found.flatMap(filesOf);
    }
    const own = new Set(group.map(({ path }) => path));
    const lent = [...used].flatMap(filesOf).filter(({ path }) => !own.has(path));
    return [...group, ...lent.map((file) => ({ ...file, role: "context" as const }))];
  });
}

/** Returns a test for folders of library charts, which can't be installed themselves (helm.sh: Library Charts). */
function libraryTest(files: readonly TreeFile[]): (folder: string) => boolean {
  const manifests = new Map(
    files.filter(({ path }) => isChartPath(path)).map((file) => [directoryOf(file.path), file]),
  );
  const known = new Map<string, boolean>();
  return (folder) => {
    const answer = known.get(folder) ?? valueAt(dataOf(manifests.get(folder)), ["type"]) === "library";
    known.set(folder, answer);
    return answer;
  };
}
