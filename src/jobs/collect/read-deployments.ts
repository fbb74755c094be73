import type { InputFile } from "../../analysis/input-file.ts";
import { chartDirectoryOf, chartFolders } from "../../model/charts/chart.ts";
import { deployingFiles } from "../../model/charts/git-ops.ts";
import { directoryOf } from "../../model/kubernetes/kustomization.ts";
import { within } from "./collect-linked.ts";
import type { CommitFiles } from "./read-commit.ts";

/** What folders and files are called that say what is deployed where. */
const likely =
  /(?:^|[/._-])(?:argo(?:cd)?|gitops|flux|apps?|applications?|(?:helm-?)?releases?|clusters?|deploy(?:ments?)?|env(?:ironment)?s?)(?:[/._-]|$).*\.ya?ml$/i;

/** So much is read to find out what deploys a chart, in one request. */
const bounds = { files: 100, size: 100_000, bytes: 1_000_000 };

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
  const candidates = [...entries.keys()].filter((path) => {
    return likely.test(path) && !known.has(path) && chartDirectoryOf(path, all) === null;
  });
  const found = await read(within(bounds, candidates, entries));
  const deploying = deployingFiles([...files, ...found], folders);
  const beside = new Set(deploying.map(({ path }) => directoryOf(path)));
  const wanted = new Set(deploying.flatMap(({ path, values }) => [path, ...values]));
  // Flux may take values from objects beside the release.
  const kept = found.filter(({ path }) => wanted.has(path) || beside.has(directoryOf(path)));
  const there = new Set([...known, ...kept.map(({ path }) => path)]);
  const further = [...wanted].filter((path) => entries.has(path) && !there.has(path));
  return [...kept, ...(further.length === 0 ? [] : await read(further.slice(0, bounds.files)))];
}
