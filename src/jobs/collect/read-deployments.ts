import type { InputFile } from "../../analysis/input-file.ts";
import { partition } from "../../core/partition.ts";
import { detect } from "../../formats/detect.ts";
import { isYamlPath } from "../../formats/yaml-path.ts";
import { chartDirectoryOf, chartFolders } from "../../model/charts/chart.ts";
import { deployedValues, deployingFiles } from "../../model/charts/git-ops.ts";
import { directoryOf, isKustomizationPath } from "../../model/kubernetes/kustomization.ts";
import type { CommitFiles } from "./read-commit.ts";
import { within } from "./within-bounds.ts";

/** Paths of folders and files that are commonly used to describe what is deployed where. */
const likely =
  /(?:^|[/._-])(?:argo(?:cd)?|gitops|flux|apps?|applications?|(?:helm-?)?releases?|clusters?|deploy(?:ments?)?|env(?:ironment)?s?)(?=[/._-]).*\.ya?ml$/i;

/** Whether a file of that name may say what is deployed where. */
export function isLikelyDeployer(path: string): boolean {
  return likely.test(path);
}

/**
 * The most that is read, in one request, to find out what deploys a chart. Files whose paths give no hint are only read
 * if they are small.
 */
const bounds = { files: 100, size: 100_000, bytes: 1_000_000 };
const shortBounds = { ...bounds, size: 10_000, bytes: 300_000 };

const nowhere = { near: new Set<string>(), isSure: false };

/**
 * Reads the files that deploy the charts among `files` with values, as far as paths tell where to look, and the files
 * that contain those values or that the configuration names.
 */
export async function readDeployments(commit: CommitFiles, files: readonly InputFile[]): Promise<readonly InputFile[]> {
  const known = new Set(files.map(({ path }) => path));
  const folders = new Set(chartFolders(known));
  if (folders.size === 0) return [];
  const paths = () => commit.entries.keys();
  const found = await readCandidates(commit, known, folders);
  const deploying = deployingFiles([...files, ...found], folders, paths);
  const beside = new Set(deploying.map(({ path }) => directoryOf(path)));
  const stated = commit.charts.filter(({ path }) => folders.has(path)).flatMap(({ values }) => values);
  const wanted = new Set([...deploying.flatMap(({ path, values }) => [path, ...values]), ...stated]);
  // Flux may take values from objects in files next to the release.
  const kept = found.filter(({ path }) => wanted.has(path) || beside.has(directoryOf(path)));
  const there = new Set([...known, ...kept.map(({ path }) => path)]);
  const further = [...wanted].filter((path) => commit.entries.has(path) && !there.has(path));
  return [...kept, ...(further.length === 0 ? [] : await commit.read(further.slice(0, bounds.files)))];
}

/**
 * The folders of the charts that are deployed with values from touched files (which may be deleted), and the files that
 * say so.
 */
export async function deployedWithValues(
  commit: CommitFiles,
  files: readonly InputFile[],
  touched: ReadonlySet<string>,
): Promise<{ readonly charts: readonly string[]; readonly files: readonly InputFile[] }> {
  const folders = new Set(chartFolders(commit.entries.keys()));
  const stated = commit.charts.filter(({ values }) => values.some((path) => touched.has(path)));
  const charts = stated.map(({ path }) => path).filter((path) => folders.has(path));
  const bytes = new Map(files.map((file) => [file.path, file.bytes]));
  const giving = [...touched].filter((path) => {
    return isYamlPath(path) && chartDirectoryOf(path, folders) === null && mayHoldValues(bytes.get(path));
  });
  if (folders.size === 0 || giving.length === 0) return { charts, files: [] };
  const near = new Set(giving.map(directoryOf));
  const isSure = giving.some((path) => holdsValues(path, bytes.get(path)));
  const found = await readCandidates(commit, new Set(bytes.keys()), folders, { near, isSure });
  const all = [...files, ...found];
  const paths = () => commit.entries.keys();
  const given = new Set(giving);
  const naming = [
    ...deployingFiles(all, folders, paths).map(({ path, charts: own, values }) => ({
      path,
      charts: own,
      from: values,
    })),
    ...deployedValues(all, folders).map(({ file, chart, sources }) => ({ path: file, charts: [chart], from: sources })),
  ].filter(({ from }) => from.some((path) => given.has(path)));
  const saying = new Set(naming.map(({ path }) => path));
  return {
    charts: [...new Set([...charts, ...naming.flatMap((one) => one.charts)])],
    files: found.filter(({ path }) => saying.has(path)),
  };
}

/**
 * Whether a file may give values to a chart: not if it is an object other than a ConfigMap. A deleted file may have
 * done so.
 */
function mayHoldValues(bytes: Uint8Array | undefined): boolean {
  const text = bytes === undefined ? "" : new TextDecoder().decode(bytes);
  return !/^["']?kind["']?[ \t]*:/m.test(text) || text.includes("ConfigMap");
}

/** True for what is no object, and for a ConfigMap with a values file in it: something may deploy a chart with that. */
function holdsValues(path: string, bytes: Uint8Array | undefined): boolean {
  if (bytes === undefined) return false;
  const text = new TextDecoder().decode(bytes);
  if (/^kind:[ \t]*["']?ConfigMap\b/m.test(text)) return /^[ \t{]*[\w."'-]*values\.ya?ml["']?[ \t]*:/m.test(text);
  return !path.startsWith(".") && !isKustomizationPath(path) && detect(path, bytes).kind === "skip";
}

/**
 * Reads files that may deploy charts in these folders: because of their paths, or because they are in one of the
 * directories `near`. If `isSure`, something certainly deploys a chart, and other files are read as well.
 */
async function readCandidates(
  { entries, read }: CommitFiles,
  known: ReadonlySet<string>,
  folders: ReadonlySet<string>,
  { near, isSure }: { readonly near: ReadonlySet<string>; readonly isSure: boolean } = nowhere,
): Promise<readonly InputFile[]> {
  const all = new Set(chartFolders(entries.keys()));
  const elsewhere = [...entries.keys()].filter((path) => {
    return isYamlPath(path) && !known.has(path) && chartDirectoryOf(path, all) === null;
  });
  const isNamed = namesChart(folders);
  const [beside, others] = partition(elsewhere, (path) => near.has(directoryOf(path)));
  const [told, untold] = partition(others, (path) => likely.test(path) || isNamed(path));
  const candidates = within(bounds, [...beside, ...told], entries);
  // Files that still fit into the request cost nothing extra, but no request is made just for them.
  const room = candidates.length === 0 && !isSure ? 0 : bounds.files - candidates.length;
  return read([...candidates, ...within(shortBounds, untold, entries).slice(0, room)]);
}

/** Returns a test for paths in which a folder or file is named like the folder of a chart. */
function namesChart(folders: ReadonlySet<string>): (path: string) => boolean {
  const names = new Set([...folders].map((folder) => folder.slice(folder.lastIndexOf("/") + 1)));
  return (path) =>
    path
      .replace(/\.ya?ml$/i, "")
      .split("/")
      .some((part) => names.has(part));
}
