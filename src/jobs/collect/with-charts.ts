import type { InputFile } from "../../analysis/input-file.ts";
import type { FileError } from "../../core/finding.ts";
import { isReviewable } from "../../formats/reviewable-path.ts";
import { chartDirectoryOf, chartFolders } from "../../model/charts/chart.ts";
import {
  chartFilesAround,
  chartManifests,
  dependencyFolders,
  dependentFolders,
  generatorFiles,
  manifestIn,
} from "../../model/charts/chart-files.ts";
import { deployingFiles } from "../../model/charts/git-ops.ts";
import { foldersWithReadFiles, picturesOfTemplates } from "../../model/charts/pictures-of-templates.ts";
import { kustomizationRoots } from "../../model/kubernetes/kustomization-files.ts";
import { limits } from "./limits.ts";
import type { CommitFiles } from "./read-commit.ts";
import { deployedWithValues, readDeployments } from "./read-deployments.ts";

/** Whether only charts can use a file, judging by its name. */
export function mayBeRendered(path: string): boolean {
  return /\.tpl$|\.tgz$|(?:^|\/)\.helmignore$|(?:^|\/)templates\//.test(path);
}

/**
 * Reads everything that the charts with the wanted files are rendered from, the charts that use them or are used by
 * them, what deploys them, and what kustomizations among the files generate objects from. For charts with `further`
 * files, reads only what they are rendered from.
 */
export async function withCharts(
  commit: CommitFiles,
  files: readonly InputFile[],
  wanted: readonly string[],
  further: readonly string[] = [],
): Promise<InputFile[]> {
  const paths = new Set(commit.entries.keys());
  const readFurther = async (some: readonly string[], known: readonly InputFile[]): Promise<InputFile[]> => {
    const own = new Set(known.map(({ path }) => path));
    const missing = [...new Set(some)].filter((path) => !own.has(path)).slice(0, limits.context);
    return missing.length === 0 ? [...known] : [...known, ...(await commit.read(missing))];
  };
  const manifests = chartManifests(paths, wanted);
  const users = manifests.length === 0 ? [] : dependentFolders(await commit.read(manifests), paths, wanted);
  const touched = new Set(wanted);
  const together = builtTogether(files, touched);
  const deploying = files.filter(({ path }) => touched.has(path) || together.has(path));
  const deployed = deployingFiles(deploying, new Set(chartFolders(paths))).flatMap((one) => one.charts);
  const given = await deployedWithValues(commit, files, touched);
  const concerned = [...users, ...deployed, ...given.charts].map(manifestIn);
  const charts = chartFilesAround(paths, [...wanted, ...further, ...concerned]);
  let all = await readFurther([...charts, ...generatorFiles(files, paths)], [...files, ...given.files]);
  for (let round = 0; round < chartRounds; round += 1) {
    const used = dependencyFolders(all, paths).map(manifestIn);
    const next = used.length === 0 ? all : await readFurther(chartFilesAround(paths, used), all);
    if (next.length === all.length) break;
    all = next;
  }
  const deployedWith = [...all, ...(await readDeployments(commit, all))];
  return await readFurther(picturesOfTemplates(deployedWith, paths), deployedWith);
}

/** The files of kustomizations that are also built from touched files: a patch may change what deploys a chart. */
function builtTogether(files: readonly InputFile[], touched: ReadonlySet<string>): ReadonlySet<string> {
  const roots = kustomizationRoots(files).filter((root) => [...root.files].some((path) => touched.has(path)));
  return new Set(roots.flatMap((root) => [...root.files]));
}

/** Reports changed files that templates of a chart may read but that are too large to be read for them. */
export function tooLargeForTemplates(
  { entries }: CommitFiles,
  files: readonly InputFile[],
  touched: ReadonlySet<string>,
): FileError[] {
  const large = [...touched].filter(
    (path) => !isReviewable(path) && (entries.get(path)?.size ?? 0) > limits.contextBytes,
  );
  if (large.length === 0) return [];
  const charts = new Set(chartFolders(entries.keys()));
  const folders = new Set(foldersWithReadFiles(files, entries.keys()));
  return large
    .filter((file) => folders.has(chartDirectoryOf(file, charts) ?? "\0"))
    .map((file) => ({
      file,
      message: `templates may read it, it has ${entries.get(file)?.size} bytes, and the limit is ${limits.contextBytes}`,
    }));
}

/** The longest chain of charts using each other that is read; charts beyond it are not. */
const chartRounds = 3;
