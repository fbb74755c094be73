import type { InputFile } from "../../analysis/input-file.ts";
import { chartDirectoryOf, chartFolders } from "../../model/charts/chart.ts";
import { deployingFiles } from "../../model/charts/git-ops.ts";
import { directoryOf } from "../../model/kubernetes/kustomization.ts";
import { within } from "./collect-linked.ts";
import type { CommitFiles } from "./read-commit.ts";

/** What folders and files are called that say what is deployed where. */
const likely =
  /(?:^|[/._-])(?:argo(?:cd)?|gitops|flux|apps?|applications?|(?:helm-?)?releases?|clusters?|deploy(?:ments?)?|env(?:ironment)?s?)(?:[/._-]|$).*\.ya?ml$/i;

/** So much is read to find out what deploys a chart, in one request; of files whose paths say nothing, only short ones. */
const bounds = { files: 100, size: 100_000, bytes: 1_000_000 };
const shortBounds = { ...bounds, size: 10_000, bytes: 300_000 };

/**
 * The files, wherever they lie, that deploy charts among the files with values, as far as paths tell where to look; and
 * the files that hold those values.
 */
export async function readDeployments(
  { entries, read }: CommitFiles,
  files: readonly InputFile[],
): Promise<readonly InputFile[]> {
  const known = new Set(files.map(({ path }) => path));
  const folders = new Set(chartFolders(known));
  if (folders.size === 0) return [];
  const all = new Set(chartFolders(entries.keys()));
  const elsewhere = [...entries.keys()].filter((path) => {
    return /\.ya?ml$/i.test(path) && !known.has(path) && chartDirectoryOf(path, all) === null;
  });
  const isNamed = namesChart(folders);
  const [told, untold] = partition(elsewhere, (path) => likely.test(path) || isNamed(path));
  const candidates = within(bounds, told, entries);
  // What a request has room for costs nothing more; for these alone, none is made.
  const room = candidates.length === 0 ? 0 : bounds.files - candidates.length;
  const found = await read([...candidates, ...within(shortBounds, untold, entries).slice(0, room)]);
  const deploying = deployingFiles([...files, ...found], folders);
  const beside = new Set(deploying.map(({ path }) => directoryOf(path)));
  const wanted = new Set(deploying.flatMap(({ path, values }) => [path, ...values]));
  // Flux may take values from objects beside the release.
  const kept = found.filter(({ path }) => wanted.has(path) || beside.has(directoryOf(path)));
  const there = new Set([...known, ...kept.map(({ path }) => path)]);
  const further = [...wanted].filter((path) => entries.has(path) && !there.has(path));
  return [...kept, ...(further.length === 0 ? [] : await read(further.slice(0, bounds.files)))];
}

/** Whether a path has the name of a chart's folder as that of a folder or file, or as a part of it. */
function namesChart(folders: ReadonlySet<string>): (path: string) => boolean {
  const names = new Set([...folders].map((folder) => folder.slice(folder.lastIndexOf("/") + 1)));
  return (path) =>
    path
      .replace(/\.ya?ml$/i, "")
      .split("/")
      .some((part) => names.has(part));
}

function partition<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
