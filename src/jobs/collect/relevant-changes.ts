import type { Skipped } from "../../core/finding.ts";
import { isReviewable } from "../../formats/reviewable-path.ts";
import { mayBeBuilt, mayChangeDockerfile } from "../../model/builds/build-file.ts";
import { chartDirectoryOf, chartFolders, nameIn } from "../../model/charts/chart.ts";
import { chartFilesAround } from "../../model/charts/chart-files.ts";
import { isPicture } from "../../model/charts/files-of-templates.ts";
import { picturesOfTemplates } from "../../model/charts/pictures-of-templates.ts";
import { isReadByChart } from "../../model/charts/value-sets.ts";
import type { ChangedFile } from "../../review/change.ts";
import { detectedBuilds } from "./collect-linked.ts";
import { namedByKustomizations } from "./named-by-kustomizations.ts";
import { otherwiseNamed } from "./otherwise-named.ts";
import type { CommitFiles } from "./read-commit.ts";
import { mayBeRendered } from "./with-charts.ts";

/** The part of a change that concerns manifests and Dockerfiles. */
export interface RelevantChanges {
  /** Changes of manifests, Dockerfiles, and files that charts and kustomizations are made from. */
  readonly relevant: readonly ChangedFile[];
  /** Those of the relevant changes whose files, at the head, are reviewed themselves. */
  readonly reviewed: readonly ChangedFile[];
  /** The kustomizations that name changed files which are not named like manifests. */
  readonly kustomizations: readonly string[];
  /** Changed files that may contain values which something deploys a chart with, and that no chart reads by itself. */
  readonly values: readonly string[];
  /**
   * Changed submodules, and files that seem to hold something to review but are not checked, such as a manifest under
   * another name.
   */
  readonly unseen: readonly Skipped[];
}

/**
 * Finds the changes that matter: because of their names, or because a build, a chart or a kustomization at the head
 * uses them.
 */
export async function relevantChanges(
  head: CommitFiles,
  changes: readonly ChangedFile[],
  isIncluded: (path: string) => boolean,
): Promise<RelevantChanges> {
  const included = changes.map(({ path }) => path).filter(isIncluded);
  const folders = new Set(chartFolders(head.entries.keys()));
  const isInChart = (path: string): boolean => chartDirectoryOf(path, folders) !== null;
  const configured = new Set(head.configured.map(({ dockerfile }) => dockerfile));
  const buildable = new Set(changes.filter(mayChangeDockerfile).map(({ path }) => path));
  const mayMatter = included.filter((path) => {
    const mayBeDockerfile = configured.has(path) || mayBeBuilt(path) || buildable.has(path);
    return mayBeDockerfile || isReviewable(path) || mayBeRendered(path) || isInChart(path);
  });
  const named = await namedByKustomizations(head, included);
  const reviewable = await reviewableAmong(mayMatter, head);
  const isKnown = (path: string): boolean => reviewable.has(path) || named.files.has(path);
  const unknown = changes.filter(({ path, status }) => {
    return status !== "removed" && isIncluded(path) && !isKnown(path) && !isInChart(path);
  });
  const readsItself = (path: string): boolean => {
    const folder = chartDirectoryOf(path, folders);
    return folder !== null && isReadByChart(nameIn(folder, path));
  };
  const others = await otherwiseNamed(head, unknown);
  const relevant = changes.filter(({ path }) => isKnown(path) || others.dockerfiles.has(path));
  // Files that only templates read are judged in the output of those templates.
  const isForTemplates = (path: string): boolean => !isReviewable(path) && !mayBeRendered(path) && isInChart(path);
  const submodules = included
    .filter((path) => !isReviewable(path) && head.entries.get(path)?.type === "submodule")
    .map((file) => ({ file, reason: "a submodule" }));
  return {
    relevant,
    reviewed: relevant.filter(({ path, status }) => status !== "removed" && !isForTemplates(path)),
    kustomizations: named.kustomizations,
    values: included.filter((path) => !readsItself(path) && !named.files.has(path)),
    unseen: [...submodules, ...others.left],
  };
}

/**
 * Returns those of the paths whose files are manifests, Dockerfiles or files of charts: because of their names, or
 * because they are used as such.
 */
export async function reviewableAmong(paths: readonly string[], head: CommitFiles): Promise<ReadonlySet<string>> {
  const others = paths.filter((path) => !isReviewable(path));
  const { builds } = others.length === 0 ? { builds: [] } : await detectedBuilds(head, others);
  const used = new Set([
    ...builds.map(({ dockerfile }) => dockerfile),
    ...chartFilesAround(head.entries.keys(), others),
    ...(await picturesRead(others, head)),
  ]);
  return new Set(paths.filter((path) => isReviewable(path) || used.has(path)));
}

/** Returns those of the paths whose files are images or notes that templates of their charts may read. */
async function picturesRead(paths: readonly string[], { entries, read }: CommitFiles): Promise<readonly string[]> {
  const folders = new Set(chartFolders(entries.keys()));
  const pictures = paths.filter((path) => isPicture(path) && chartDirectoryOf(path, folders) !== null);
  if (pictures.length === 0) return [];
  const files = await read(chartFilesAround(entries.keys(), pictures));
  const wanted = new Set(pictures);
  return picturesOfTemplates(files, entries.keys()).filter((path) => wanted.has(path));
}

/** The old paths of renamed and copied files that were not reviewed under their old names: what they contain is new. */
export async function unseenBefore(
  base: CommitFiles,
  reviewed: readonly ChangedFile[],
  isIncluded: (path: string) => boolean,
): Promise<ReadonlySet<string>> {
  const old = reviewed.flatMap(({ previousPath }) => previousPath ?? []);
  const named = await namedByKustomizations(base, old);
  const seen = await reviewableAmong(old, base);
  return new Set(old.filter((path) => !isIncluded(path) || !(seen.has(path) || named.files.has(path))));
}
