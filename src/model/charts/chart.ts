import { groupBy } from "../../core/group-by.ts";
import { isObject, type Json, valueAt } from "../../core/json.ts";
import type { RendererFile } from "../../core/renderer.ts";
import { SourceFile } from "../../core/source-file.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import { directoryOf, join } from "../kubernetes/kustomization.ts";
import { withoutUnreadPictures } from "./files-of-templates.ts";
import { readHelmIgnore } from "./helm-ignore.ts";

/** A file of a tree, as far as rendering needs it. */
export interface TreeFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A chart of a tree with all that it is rendered from. */
export interface Chart {
  /** Its folder; empty for the root of the tree. */
  readonly directory: string;
  readonly name: string;
  /** True for one that only others use. */
  readonly library: boolean;
  readonly dependencies: readonly Dependency[];
  /** What it is rendered from. A dependency that the tree holds elsewhere is attached below `charts/`. */
  readonly files: readonly RendererFile[];
  /** The paths in the tree of files that people write, by their names in the chart. */
  readonly paths: ReadonlyMap<string, string>;
  /** The names, in the chart, of folders of dependencies that come from somewhere else. */
  readonly vendored: readonly string[];
  /** People outside of the repository use it: its defaults are theirs. */
  readonly published: boolean;
  /** Values that something in the repository deploys it with. */
  readonly deployments: readonly GivenValues[];
  /** Sets of values that it is rendered with, and no others but those of its tests. */
  readonly given?: readonly GivenValues[];
  /** Why it is not rendered, in half a sentence; null where it can be. */
  readonly obstacle: string | null;
}

/** Values that a chart is rendered with over its own. */
export interface GivenValues {
  /** How they are called: the name of their file, or nothing for the chart's own values. */
  readonly name: string;
  /** The texts of their files, the later over the earlier. */
  readonly texts: readonly string[];
  /** The paths of those files. */
  readonly files: readonly string[];
  /** Whether something is deployed with them: findings are only told of such values. */
  readonly deployed: boolean;
  /** True where nothing else gives any: no secret, no command line. */
  readonly whole?: boolean;
  /** True where Helm is told not to ask the schema of the chart's values. */
  readonly unchecked?: boolean;
}

/** What a chart says of a chart that it uses. */
export interface Dependency {
  readonly name: string;
  /** What it is called in the chart, in its values too. */
  readonly alias: string;
  readonly version: string;
  readonly repository: string;
}

/** A chart with more files, more bytes or charts nested deeper is not rendered. */
export const chartLimits = { files: 2000, bytes: 16_000_000, depth: 5 };

/** True for the file that makes its folder a chart. */
export function isChartPath(path: string): boolean {
  return path === "Chart.yaml" || path.endsWith("/Chart.yaml");
}

/** True for a file in which a chart lists its dependencies: of version 1, they are in a file of their own (helm.sh: Charts). */
export function isDependencyList(path: string): boolean {
  return isChartPath(path) || path === "requirements.yaml" || path.endsWith("/requirements.yaml");
}

/** The folders of charts among paths, without those of charts that another one holds in its `charts` folder. */
export function chartFolders(paths: Iterable<string>): string[] {
  const all = new Set([...paths].filter(isChartPath).map(directoryOf));
  return [...all].filter((directory) => holderOf(directory, all) === null).toSorted();
}

/** The folder of the chart that holds another one in its `charts` folder. */
function holderOf(directory: string, charts: ReadonlySet<string>): string | null {
  const parent = directoryOf(directory);
  if (parent !== "charts" && !parent.endsWith("/charts")) return null;
  const holder = directoryOf(parent);
  return charts.has(holder) ? holder : null;
}

/** The chart folder, of those given, that a file lies in; null where it lies in none. */
export function chartDirectoryOf(path: string, directories: ReadonlySet<string>): string | null {
  for (let here = directoryOf(path); ; here = directoryOf(here)) {
    if (directories.has(here)) return here;
    if (here === "") return null;
  }
}

/** Whether a file of the tree lies in the chart's folder, and not in that of a chart that is attached to it. */
export function holdsFile({ directory }: Pick<Chart, "directory">, path: string): boolean {
  return directory === "" || path.startsWith(`${directory}/`);
}

/** The path of the manifest of a chart. */
export function manifestOf({ paths }: Pick<Chart, "paths">): string {
  return paths.get("Chart.yaml") ?? "Chart.yaml";
}

/** True for a file among the templates of a chart, or of one in its `charts` folder. */
export function isChartTemplate(path: string, directories: ReadonlySet<string>): boolean {
  const directory = chartDirectoryOf(path, directories);
  return directory !== null && standsInTemplates(nameIn(directory, path));
}

/** The same by its name in the chart. */
export function standsInTemplates(name: string): boolean {
  return /^(?:charts\/[^/]+\/)*templates\//.test(name);
}

/** Reads the charts among files, each with the dependencies that the files hold. */
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
  /** By their names in the chart. */
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

/** What a chart's list says of the charts that it uses: their names, and their folders where it names them. */
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
  attach(source, "", []);
  const files = sizeOf(attached) > chartLimits.bytes ? withoutUnreadPictures(attached) : attached;
  const { directory, name, metadata, dependencies } = source;
  return {
    directory,
    name,
    library: stringAt(metadata, "type") === "library",
    dependencies,
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
      if (found === null || above.includes(found.directory) || above.length >= chartLimits.depth) continue;
      attach(found, folder, [...above, chart.directory]);
    }
  }
}

function sizeOf(files: readonly RendererFile[]): number {
  return files.reduce((sum, { data, bytes }) => sum + (data?.length ?? bytes?.length ?? 0), 0);
}

/** The dependencies that a chart declares and that nothing in the tree holds. */
export function missingDependencies({ dependencies, files }: Chart): Dependency[] {
  const names = files.map(({ name }) => name);
  return dependencies.filter(({ name: own }) => {
    return !names.some(
      (name) => name.startsWith(`charts/${own}/`) || (name.startsWith(`charts/${own}-`) && name.endsWith(".tgz")),
    );
  });
}

/** Whether `helm dependency build` fetches a dependency (helm.sh: Helm Dependency). */
export function isFetched({ repository }: Dependency): boolean {
  return /^(?:https?:|oci:|alias:|@)/.test(repository);
}

/** Folders below `charts/`, and the names of the charts in them, which Helm goes by. */
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
  return [...files.keys()].some((file) => file.startsWith(`charts/${name}-`) && file.endsWith(".tgz"));
}

/** What a chart names by a path, or else the only chart of the tree with that name whose version may fit. */
function findDependency(
  { directory }: ChartSource,
  { name, version, repository }: Dependency,
  sources: ReadonlyMap<string, ChartSource>,
): ChartSource | null {
  if (repository.startsWith("file://")) {
    return sources.get(join(directory, repository.slice("file://".length)) ?? "\0") ?? null;
  }
  // A chart that wraps another one often has its name, and so do the wrappers of other clusters.
  const wraps = (source: ChartSource): boolean => source.dependencies.some((dependency) => dependency.name === name);
  const named = [...sources.values()].filter((source) => source.name === name && mayFit(source.version, version));
  const [found, ...others] = named.filter((source) => !wraps(source));
  return others.length === 0 ? (found ?? null) : null;
}

/** Whether a version may be in a range: they have the same first number, or the range has none. */
function mayFit(version: string, range: string): boolean {
  const wanted = /\d+/.exec(range)?.[0];
  return wanted === undefined || /[><|]/.test(range) || wanted === /\d+/.exec(version)?.[0];
}

/** Charts that name who maintains them, have a picture for a list of charts, or are tested by themselves are for others too. */
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

/** The name, in a chart's folder, of a file of the tree. */
export function nameIn(directory: string, path: string): string {
  return directory === "" ? path : path.slice(directory.length + 1);
}

function textOf(file: TreeFile | undefined): string {
  return file === undefined ? "" : new TextDecoder().decode(file.bytes);
}

/** The data of a YAML file's first document; null where it can't be read. */
export function dataOf(file: TreeFile | undefined): Json {
  if (file === undefined || file.bytes.length > chartLimits.bytes) return null;
  return parseYaml(new SourceFile(file.path, textOf(file))).documents[0]?.value ?? null;
}

function stringAt(value: Json, key: string): string {
  const found = valueAt(value, [key]);
  return typeof found === "string" ? found : typeof found === "number" ? String(found) : "";
}
