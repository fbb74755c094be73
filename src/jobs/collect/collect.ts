import type { InputFile } from "../../analysis/input-file.ts";
import type { FileError, Skipped } from "../../core/finding.ts";
import type { Settings } from "../../core/settings.ts";
import { isDockerfilePath } from "../../formats/dockerfile/dockerfile-path.ts";
import { configuredBuilds } from "../../model/builds/configured-builds.ts";
import type { Platform, PullRequest } from "../../platform/port.ts";
import { thousands } from "../../reporters/text.ts";
import type { ChangedFile } from "../../review/change.ts";
import { dockerfilesBuiltAnew, statesBuilds } from "./altered-builds.ts";
import { dockerfilesOfContexts, goneFiles } from "./altered-contexts.ts";
import { changedLinks } from "./changed-links.ts";
import type { LeftOut, Tree } from "./choose-files.ts";
import { listLimit } from "./limits.ts";
import { hasNamedLinks } from "./named-links.ts";
import { listTree } from "./read-commit.ts";
import { pathsOf, readSides, sideAt } from "./read-sides.ts";
import { relevantChanges, reviewableAmong } from "./relevant-changes.ts";
import { unlistedChanges } from "./unlisted-changes.ts";

/** All of a pull request that a review looks at. */
export interface Collection {
  readonly changes: readonly ChangedFile[];
  /** Whether `changes` are all there are. */
  readonly complete: boolean;
  /** Whether every file was listed and read that rules look at. */
  readonly whole: boolean;
  /** Changed files with role `reviewed`, and those that cross-file rules need with role `context`. */
  readonly head: readonly InputFile[];
  /** The same at the merge base; renamed files under their path at the head. */
  readonly base: readonly InputFile[];
  readonly skipped: readonly Skipped[];
  /** Changed files that should have been read and could not be. */
  readonly errors: readonly FileError[];
  /** What is to be said about the whole, in plain sentences. */
  readonly notices: readonly string[];
}

/**
 * Reads the changed files that `isIncluded` lets through, the files around them, and those that images and values of
 * charts join to them, at the head and the merge base. `stated` is what the configuration says of that, beside what the
 * repository does.
 */
export async function collect(
  platform: Platform,
  pull: PullRequest,
  isIncluded: (path: string) => boolean,
  stated: Pick<Settings, "builds" | "charts"> = { builds: [], charts: [] },
): Promise<Collection> {
  const { changes, complete, notices } = await allChanges(platform, pull);
  const none = { changes, complete, whole: complete, head: [], base: [], skipped: [], errors: [], notices };
  if (changes.length === 0) return none;
  const gone = goneFiles(changes);
  const configured = { builds: configuredBuilds(stated.builds), charts: stated.charts };
  const head = await sideAt(platform, pull.head, configured);
  const found = await relevantChanges(head.files, changes, isIncluded);
  const { unseen } = found;
  if (found.relevant.length === 0 && gone.size === 0 && !mayConcernOthers(changes, head.tree)) {
    return { ...none, skipped: unseen };
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
    whole: complete && isListed && left.skipped.length + left.errors.length === 0,
    skipped: [...left.skipped, ...unseen],
    errors: left.errors,
    notices: isConcerned && !isListed ? [...notices, unlisted] : notices,
  };
}

const unlisted = "GitHub did not list all files of the repository: the unlisted ones were not taken into account.";

/** Whether changes of files that nobody reviews may concern others: what images are built from, or where links lead. */
function mayConcernOthers(changes: readonly ChangedFile[], head: Tree): boolean {
  const ignores = changes.some(({ path, previousPath }) => /\.dockerignore$/.test(`${previousPath ?? ""}\n${path}`));
  const builds = changes.some(({ path }) => statesBuilds(path)) && [...head.files.keys()].some(isDockerfilePath);
  // Any file may be what a symbolic link with the name of a manifest leads to.
  return ignores || builds || hasNamedLinks(head);
}

interface Changes {
  readonly changes: readonly ChangedFile[];
  /** Whether these are all. */
  readonly complete: boolean;
  /** What is to be said if the platform did not list them all. */
  readonly notices: readonly string[];
}

/** The changed files: those that the platform lists, and where it cuts the list, what else differs in the trees. */
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
