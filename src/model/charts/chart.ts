import { groupBy } from "../../core/group-by.ts";
import { isObject, type Json, valueAt } from "../../core/json.ts";
import type { RendererFile } from "../../core/renderer.ts";
import { SourceFile } from "../../core/source-file.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import { directoryOf, join } from "../kubernetes/kustomization.ts";
import { withoutUnreadPictures } from "./files-of-templates.ts";
import type { HeldValues } from "./held-values.ts";
import { readHelmIgnore } from "./helm-ignore.ts";

/** A file of a tree, with what rendering needs of it. */
export interface TreeFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A chart of a tree, with everything that it is rendered from. */
export interface Chart {
  /** The chart's folder; empty for the root of the tree. */
  readonly directory: string;
  readonly name: string;
  /** Whether only other charts can use it. */
  readonly library: boolean;
  readonly dependencies: readonly Dependency[];
  /** The dependencies that the tree does not have: its own, and those of charts that are attached to it. */
  readonly missing: readonly Dependency[];
  /** The files that it is rendered from. A dependency from elsewhere in the tree is attached below `charts/`. */
  readonly files: readonly RendererFile[];
  /** The paths in the tree of files that people write, by their names in the chart. */
  readonly paths: ReadonlyMap<string, string>;
  /** The folders, in the chart, of dependencies that come from somewhere else. */
  readonly vendored: readonly string[];
  /** Whether people outside of the repository use it, for whom its defaults are. */
  readonly published: boolean;
  /** The values with which something in the repository deploys it. */
  readonly deployments: readonly GivenValues[];
  /** If set, the only values with which it is rendered, in addition to those of its tests. */
  readonly given?: readonly GivenValues[];
  /** The reason, as half a sentence, why it is not rendered; null if it can be. */
  readonly obstacle: string | null;
}

/** Values with which a chart is rendered; they override the chart's own. */
export interface GivenValues {
  /** The name of their file or of what deploys the chart; empty for the chart's own values. */
  readonly name: string;
  /** The texts of the values. Later ones override earlier ones. */
  readonly texts: readonly string[];
  /** The paths of the files that contain them: those of the first texts, in the same order. */
  readonly files: readonly string[];
  /** Where the other texts are written, in the same order; left out if that is not known. */
  readonly held?: readonly HeldValues[];
  /** Whether something is deployed with them. Findings are only reported for such values. */
  readonly deployed: boolean;
  /** Whether all values are known: nothing else sets any, such as a secret or a command line. */
  readonly whole?: boolean;
  /** Whether Helm is told not to use the schema of the chart's values. */
  readonly unchecked?: boolean;
}

/** A chart that another chart declares as a dependency. */
export interface Dependency {
  readonly name: string;
  /** Its name in the chart and in the chart's values. */
  readonly alias: string;
  readonly version: string;
  readonly repository: string;
}

/** A chart with more files or bytes is not rendered. Dependencies nested deeper are left out. */
export const chartLimits = { files: 2000, bytes: 16_000_000, depth: 5 };

/** Whether a file is the one that makes its folder a chart. */
export function isChartPath(path: string): boolean {
  return path === "Chart.yaml" || path.endsWith("/Chart.yaml");
}

/** Whether a chart lists its dependencies in a file. Charts of version 1 do so in a separate file (helm.sh: Charts). */
export function isDependencyList(path: string): boolean {
  return isChartPath(path) || path === "requirements.yaml" || path.endsWith("/requirements.yaml");
}

/** The folders of charts among the paths, without charts in another chart's `charts` folder. */
export function chartFolders(paths: Iterable<string>): string[] {
  const all = new Set([...paths].filter(isChartPath).map(directoryOf));
  return [...all].filter((directory) => holderOf(directory, all) === null).toSorted();
}

/** The folder of the chart that contains another one in its `charts` folder; null without one. */
function holderOf(directory: string, charts: ReadonlySet<string>): string | null {
  const parent = directoryOf(directory);
  if (parent !== "charts" && !parent.endsWith("/charts")) return null;
  const holder = directoryOf(parent);
  return charts.has(holder) ? holder : null;
}

/** Which of the given chart folders contains a file; null if none does. */
export function chartDirectoryOf(path: string, directories: ReadonlySet<string>): string | null {
  for (let here = directoryOf(path); ; here = directoryOf(here)) {
    if (directories.has(here)) return here;
    if (here === "") return null;
  }
}

/** Whether a file of the tree is in the chart's folder, and not in that of a chart attached to it. */
export function holdsFile({ directory }: Pick<Chart, "directory">, path: string): boolean {
  return directory === "" || path.startsWith(`${directory}/`);
}

/** The path of a chart's manifest. */
export function manifestOf({ paths }: Pick<Chart, "paths">): string {
  return paths.get("Chart.yaml") ?? "Chart.yaml";
}

/** Whether a file is a template of a chart, or of one in its `charts` folder. */
export function isChartTemplate(path: string, directories: ReadonlySet<string>): boolean {
  const directory = chartDirectoryOf(path, directories);
  return directory !== null && isInTemplates(nameIn(directory, path));
}

/** Whether a name in a chart is that of a template. */
export function isInTemplates(name: string): boolean {
  return /^(?:charts\/[^/]+\/)*templates\//.test(name);
}

/** Reads the charts among the files, each with its dependencies as far as they are in the files. */
export function readCharts(files: readonly TreeFile[]): Chart[] {
  const directories = new Set(chartFolders(files.map(({ path }) => path)));
  if (directories.size === 0) return [];
  const byChart = groupBy(files, ({ path }) => chartDirectoryOf(path, directories));
  const sources = new Map(
    [...directories].map((directory) => [directory, readSource(directory, byChart.get(directory) ?? [])]),
  );
  return [...sources.values()].map((source) => assemble(source, sources));
}

/** A chart's own files, before its dependencies are attached. */
interface ChartSource {
  readonly directory: string;
  readonly name: string;
  readonly version: string;
  readonly metadata: Json;
  readonly dependencies: readonly Dependency[];
  /** The files by their names in the chart. */
  readonly files: ReadonlyMap<string, TreeFile>;
}

function readSource(directory: string, own: readonly TreeFile[]): ChartSource {
  const inChart = new Map(own.map((file) => [nameIn(directory, file.path), file]));
  const isIgnored = readHelmIgnore(textOf(inChart.get(".helmignore")));
  const files = new Map([...inChart].filter(([name]) => name === "Chart.yaml" || !isIgnored(name)));
  const metadata = dataOf(files.get("Chart.yaml"));
  const listed =
    valueAt(metadata, ["dependencies"]) ?? valueAt(dataOf(files.get("requirements.yaml")), ["dependencies"]);
  return {
    directory,
    name: stringAt(metadata, "name"),
    version: stringAt(metadata, "version"),
    metadata,
    dependencies: (Array.isArray(listed) ? listed : []).flatMap(readDependency),
    files,
  };
}

/** The names of the charts in a list of dependencies, and their folders if it names them. */
export function readDependencies(
  directory: string,
  list: Json,
): { readonly name: string; readonly path: string | null }[] {
  const listed = valueAt(list, ["dependencies"]);
  return (Array.isArray(listed) ? listed : []).flatMap(readDependency).map(({ name, repository }) => {
    const isPath = repository.startsWith("file://");
    return { name, path: isPath ? join(directory, repository.slice("file://".length)) : null };
  });
}

function readDependency(value: Json): Dependency[] {
  const name = stringAt(value, "name");
  if (name === "") return [];
  const alias = stringAt(value, "alias") || name;
  return [{ name, alias, version: stringAt(value, "version"), repository: stringAt(value, "repository") }];
}

function assemble(source: ChartSource, sources: ReadonlyMap<string, ChartSource>): Chart {
  const attached: RendererFile[] = [];
  const paths = new Map<string, string>();
  const vendored: string[] = [];
  const missing: Dependency[] = [];
  attach(source, "", []);
  const files = sizeOf(attached) > chartLimits.bytes ? withoutUnreadPictures(attached) : attached;
  const { directory, name, metadata, dependencies } = source;
  return {
    directory,
    name,
    library: stringAt(metadata, "type") === "library",
    dependencies,
    missing,
    files,
    paths,
    vendored,
    deployments: [],
    published: isPublished(source),
    obstacle: obstacleOf(files.length, sizeOf(files)),
  };

  function attach(chart: ChartSource, prefix: string, above: readonly string[]): void {
    const names = nestedNames(chart);
    for (const [name, file] of chart.files) {
      const placed = prefix + renamed(name, names);
      attached.push(rendererFile(placed, file));
      paths.set(placed, file.path);
    }
    const held = new Set(names.values());
    for (const dependency of chart.dependencies) {
      const folder = `${prefix}charts/${dependency.name}/`;
      const isOwn = dependency.repository === "" || dependency.repository.startsWith("file://");
      if (held.has(dependency.name) || isPacked(chart, dependency)) {
        if (!isOwn) vendored.push(folder);
        continue;
      }
      const found = findDependency(chart, dependency, sources);
      if (found === null) missing.push(dependency);
      else if (!above.includes(found.directory) && above.length < chartLimits.depth) {
        attach(found, folder, [...above, chart.directory]);
      }
    }
  }
}

function sizeOf(files: readonly RendererFile[]): number {
  return files.reduce((sum, { data, bytes }) => sum + (data?.length ?? bytes?.length ?? 0), 0);
}

/** Whether `helm dependency build` downloads a dependency (helm.sh: Helm Dependency). */
export function isFetched({ repository }: Dependency): boolean {
  return /^(?:https?:|oci:|alias:|@)/.test(repository);
}

/** The names of the charts in folders below `charts/`, which Helm uses instead of the folders' names. */
function nestedNames({ files }: ChartSource): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [name, file] of files) {
    const folder = /^charts\/([^/]+)\/Chart\.yaml$/.exec(name)?.[1];
    if (folder !== undefined) names.set(folder, stringAt(dataOf(file), "name") || folder);
  }
  return names;
}

function renamed(name: string, names: ReadonlyMap<string, string>): string {
  const [, folder = "", rest = ""] = /^charts\/([^/]+)(\/.*)$/s.exec(name) ?? [];
  const own = names.get(folder);
  return own === undefined ? name : `charts/${own}${rest}`;
}

function isPacked({ files }: ChartSource, { name }: Dependency): boolean {
  return [...files.keys()].some((file) => isPackageOf(name, file));
}

/** Whether a file is a packed version of a chart, such as `redis-1.2.3.tgz` of `redis`; `redis-ha-1.2.3.tgz` is not. */
function isPackageOf(chart: string, file: string): boolean {
  const start = `charts/${chart}-`;
  return file.startsWith(start) && /^v?\d[^/]*\.tgz$/.test(file.slice(start.length));
}

/**
 * The chart that a dependency names by a path, or else the only chart in the tree with its name and a version that may
 * fit.
 */
function findDependency(
  { directory }: ChartSource,
  { name, version, repository }: Dependency,
  sources: ReadonlyMap<string, ChartSource>,
): ChartSource | null {
  if (repository.startsWith("file://")) {
    return sources.get(join(directory, repository.slice("file://".length)) ?? "\0") ?? null;
  }
  // A chart that wraps another one often has the same name, and so do the wrappers for other clusters.
  const wraps = (source: ChartSource): boolean => source.dependencies.some((dependency) => dependency.name === name);
  const named = [...sources.values()].filter((source) => source.name === name && mayFit(source.version, version));
  const [found, ...others] = named.filter((source) => !wraps(source));
  return others.length === 0 ? (found ?? null) : null;
}

/** Whether a version may be in a range: the range has the same major version, or none. */
function mayFit(version: string, range: string): boolean {
  const wanted = /\d+/.exec(range)?.[0];
  return wanted === undefined || /[><|]/.test(range) || wanted === /\d+/.exec(version)?.[0];
}

/**
 * Whether a chart is for people elsewhere too: it names maintainers, has a picture for lists of charts, or has its own
 * tests.
 */
function isPublished({ metadata, files }: ChartSource): boolean {
  if (!isObject(metadata)) return false;
  const isListed = Array.isArray(metadata["maintainers"]) || typeof metadata["icon"] === "string";
  return isListed || [...files.keys()].some((name) => name.startsWith("ci/"));
}

function obstacleOf(files: number, bytes: number): string | null {
  if (files > chartLimits.files) return `it has more than ${chartLimits.files} files`;
  return bytes > chartLimits.bytes ? `it is larger than ${chartLimits.bytes / 1_000_000} MB` : null;
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function rendererFile(name: string, { bytes }: TreeFile): RendererFile {
  if (bytes.includes(0)) return { name, bytes };
  try {
    return { name, data: decoder.decode(bytes) };
  } catch {
    return { name, bytes };
  }
}

/** The name in a chart's folder of a file of the tree. */
export function nameIn(directory: string, path: string): string {
  return directory === "" ? path : path.slice(directory.length + 1);
}

function textOf(file: TreeFile | undefined): string {
  return file === undefined ? "" : new TextDecoder().decode(file.bytes);
}

/** The data of a YAML file's first document; null if it can't be read. */
export function dataOf(file: TreeFile | undefined): Json {
  if (file === undefined || file.bytes.length > chartLimits.bytes) return null;
  return parseYaml(new SourceFile(file.path, textOf(file))).documents[0]?.value ?? null;
}

function stringAt(value: Json, key: string): string {
  const found = valueAt(value, [key]);
  return typeof found === "string" ? found : typeof found === "number" ? String(found) : "";
}

/**
 * Texts by all names that their files have in a chart, given by the paths of the files in the tree. A file outside of
 * the chart, which may have values for it, has a name of its own.
 */
export function namedInChart({ paths }: Chart, texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  const inside = new Set<string>();
  for (const [name, path] of paths) {
    const text = texts.get(path);
    if (text === undefined) continue;
    named.set(name, text);
    inside.add(path);
  }
  for (const [path, text] of texts) if (!inside.has(path)) named.set(outsideName(path), text);
  return named;
}

/** The name that a file of the tree has in a chart, or outside of it. */
export function nameForChart({ paths }: Chart, path: string): string {
  for (const [name, own] of paths) if (own === path) return name;
  return outsideName(path);
}

/** A name that no file in a chart has. */
function outsideName(path: string): string {
  return `\0${path}`;
}
