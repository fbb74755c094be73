import type { InputFile } from "../../analysis/input-file.ts";
import type { FileError, Skipped } from "../../core/finding.ts";
import type { Settings } from "../../core/settings.ts";
import { isDockerfilePath } from "../../formats/dockerfile/dockerfile-path.ts";
import { configuredBuilds } from "../../model/builds/configured-builds.ts";
import { chartFolders } from "../../model/charts/chart.ts";
import { deployingFiles } from "../../model/charts/git-ops.ts";
import type { Platform, PullRequest } from "../../platform/port.ts";
import { thousands } from "../../reporters/text.ts";
import type { ChangedFile } from "../../review/change.ts";
import { dockerfilesBuiltAnew, statesBuilds } from "./altered-builds.ts";
import { dockerfilesOfContexts, goneFiles } from "./altered-contexts.ts";
import { changedCommands } from "./changed-commands.ts";
import { changedLinks } from "./changed-links.ts";
import type { LeftOut, Tree } from "./choose-files.ts";
import { listLimit } from "./limits.ts";
import { manifestsElsewhere } from "./manifests-elsewhere.ts";
import { hasNamedLinks } from "./named-links.ts";
import { type CommitFiles, listTree } from "./read-commit.ts";
import { pathsOf, readSides, sideAt } from "./read-sides.ts";
import { relevantChanges, reviewableAmong } from "./relevant-changes.ts";
import { unlistedChanges } from "./unlisted-changes.ts";
import { valuesOfOthers } from "./values-of-others.ts";

/** Everything that a review looks at in a pull request. */
export interface Collection {
  readonly changes: readonly ChangedFile[];
  /** Whether `changes` has all changed files. */
  readonly complete: boolean;
  /** Whether every file that rules look at was listed and read. */
  readonly whole: boolean;
  /** Changed files with role `reviewed`, and those that cross-file rules need with role `context`. */
  readonly head: readonly InputFile[];
  /** The same files at the merge base. A renamed file has its new path here. */
  readonly base: readonly InputFile[];
  /** Other manifests of the head, which may have objects that the change removes. */
  readonly elsewhere: readonly InputFile[];
  readonly skipped: readonly Skipped[];
  /** Changed files that should have been read but could not be. */
  readonly errors: readonly FileError[];
  /** Sentences about the collection as a whole, in plain text. */
  readonly notices: readonly string[];
}

/**
 * Reads the changed files that `isIncluded` accepts, the files around them, and those that are linked to them by images
 * or values of charts, at the head and at the merge base. `stated` is what the configuration says about such links, in
 * addition to what the repository says.
 */
export async function collect(
  platform: Platform,
  pull: PullRequest,
  isIncluded: (path: string) => boolean,
  stated: Pick<Settings, "builds" | "charts"> = { builds: [], charts: [] },
): Promise<Collection> {
  const { changes, complete, notices } = await allChanges(platform, pull);
  const none = {
    changes,
    complete,
    whole: complete,
    head: [],
    base: [],
    elsewhere: [],
    skipped: [],
    errors: [],
    notices,
  };
  if (changes.length === 0) return none;
  const gone = goneFiles(changes);
  const configured = { builds: configuredBuilds(stated.builds), charts: stated.charts };
  const head = await sideAt(platform, pull.head, configured);
  const found = await relevantChanges(head.files, changes, isIncluded);
  const { unseen } = found;
  const included = changes.filter(({ path }) => isIncluded(path));
  if (found.relevant.length === 0 && gone.size === 0 && !mayConcernOthers(changes, head.tree)) {
    return { ...none, skipped: [...unseen, ...(await leftToOthers(head.files, included, found.values, []))] };
  }
  const base = await sideAt(platform, pull.mergeBase, configured);
  const inOtherContexts = head.tree.complete ? await dockerfilesOfContexts(head.files, changes) : [];
  const builtAnew = await dockerfilesBuiltAnew(head.files, base.files, changes);
  const altered = [...new Set([...inOtherContexts, ...builtAnew])].filter(isIncluded);
  const left: LeftOut = await changedLinks(platform, head, base, {
    touched: pathsOf(changes),
    isIncluded,
    reviewableAmong: (paths) => reviewableAmong(paths, head.files),
  });
  const isConcerned = found.relevant.length > 0 || altered.length > 0;
  const concerned = { ...found, touched: pathsOf(found.relevant), altered, gone, isIncluded };
  const files = isConcerned ? await readSides(platform, { head, base }, concerned, left) : { head: [], base: [] };
  const isListed = head.tree.complete && base.tree.complete;
  return {
    ...none,
    ...files,
    elsewhere: await manifestsElsewhere(head.files, changes, files.head),
    whole: complete && isListed && left.skipped.length + left.errors.length === 0,
    skipped: [...left.skipped, ...unseen, ...(await leftToOthers(head.files, included, found.values, files.head))],
    errors: left.errors,
    notices: isConcerned && !isListed ? [...notices, unlisted] : notices,
  };
}

/** What other tools deploy with changed values, and what changed commands deploy. */
async function leftToOthers(
  head: CommitFiles,
  changes: readonly ChangedFile[],
  values: readonly string[],
  known: readonly InputFile[],
): Promise<readonly Skipped[]> {
  const folders = new Set(chartFolders(head.entries.keys()));
  const read = [...deployingFiles(known, folders, () => head.entries.keys()), ...head.charts];
  const rendered = new Set(read.flatMap((one) => one.values));
  const others = values.filter((path) => !rendered.has(path));
  return [...(await valuesOfOthers(head, others, known)), ...(await changedCommands(head, changes, known))];
}

const unlisted = "GitHub did not list all files of the repository: the unlisted ones were not taken into account.";

/**
 * Whether changes to files that are not reviewed may affect other files: the Dockerfiles built from them, or links to
 * them.
 */
function mayConcernOthers(changes: readonly ChangedFile[], head: Tree): boolean {
  const ignores = changes.some(({ path, previousPath }) => /\.dockerignore$/.test(`${previousPath ?? ""}\n${path}`));
  const builds = changes.some(({ path }) => statesBuilds(path)) && [...head.files.keys()].some(isDockerfilePath);
  // A symbolic link that is named like a manifest may lead to any file.
  return ignores || builds || hasNamedLinks(head);
}

interface Changes {
  readonly changes: readonly ChangedFile[];
  /** Whether `changes` has all changed files. */
  readonly complete: boolean;
  /** What to tell the reader if the platform did not list all changes. */
  readonly notices: readonly string[];
}

/** The changed files that the platform lists. If the list is cut, the rest are found by comparing the trees. */
async function allChanges(platform: Platform, pull: PullRequest): Promise<Changes> {
  const listed = await platform.changedFiles(pull);
  const { changedFiles: count = listed.length } = pull;
  if (listed.length >= count && listed.length < listLimit) return { changes: listed, complete: true, notices: [] };
  const [head, base] = await Promise.all([listTree(platform, pull.head), listTree(platform, pull.mergeBase)]);
  const cut = `GitHub listed only ${thousands(listed.length)} changed files`;
  if (!head.complete || !base.complete) {
    return {
      changes: listed,
      complete: false,
      notices: [`${cut}, and not all of both trees: others were not reviewed.`],
    };
  }
  const others = unlistedChanges(head, base, listed);
  if (others.length === 0) return { changes: listed, complete: true, notices: [] };
  const told = `${thousands(others.length)} more ${others.length === 1 ? "was" : "were"} reviewed, without comments`;
  return { changes: [...listed, ...others], complete: true, notices: [`${cut}: ${told}.`] };
}
