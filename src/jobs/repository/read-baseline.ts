import { ConfigError } from "../../config/config-error.ts";
import type { Baseline } from "../../core/baseline.ts";
import type { Platform } from "../../platform/port.ts";
import type { Silenced } from "../../review/writing/summary.ts";
import { maximumBaselineBytes, parseBaseline } from "../../scan/baseline-file.ts";

/** A baseline as a commit has it: null where it has none, or none that can be read, which `problem` says in a sentence. */
export interface CommittedBaseline {
  readonly baseline: Baseline | null;
  readonly problem: string | null;
}

/** Reads the baseline of a commit. Throws a PlatformError only. */
export async function readRepositoryBaseline(
  platform: Platform,
  commit: string,
  path: string,
): Promise<CommittedBaseline> {
  const { entries } = await platform.listFiles(commit);
  const entry = entries.find((one) => one.path === path && one.type === "file");
  if (entry === undefined) return { baseline: null, problem: null };
  if ((entry.size ?? 0) > maximumBaselineBytes) {
    return { baseline: null, problem: `${path}: the baseline is too large.` };
  }
  const content = (await platform.readFiles(commit, [entry])).get(path) ?? { missing: "not found" };
  if ("missing" in content) {
    return { baseline: null, problem: `The baseline ${path} can't be read: ${content.missing}.` };
  }
  try {
    return { baseline: parseBaseline(path, content.bytes), problem: null };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { baseline: null, problem: error.message };
  }
}

/** What a review must know of baselines: the base's, and in sentences what is wrong with it or changes with it. */
export interface ReviewBaseline {
  readonly baseline: Baseline | null;
  readonly notices: readonly string[];
  /** The entries that the pull request adds. */
  readonly silencing: readonly Silenced[];
}

/**
 * The baseline that a review goes by: that of the base, so that a pull request can't loosen its own review. A change
 * of the baseline is a notice, even if it is only that the new one is broken. Throws a PlatformError only.
 */
export async function readReviewBaseline(
  platform: Platform,
  { mergeBase, head }: { readonly mergeBase: string; readonly head: string },
  path: string,
  changes: readonly { readonly path: string }[],
): Promise<ReviewBaseline> {
  const { baseline, problem } = await readRepositoryBaseline(platform, mergeBase, path);
  const notices = problem === null ? [] : [`The baseline in the base is ignored. ${problem}`];
  if (!changes.some((change) => change.path === path)) return { baseline, notices, silencing: [] };
  const next = await readRepositoryBaseline(platform, head, path);
  if (next.problem !== null)
    return {
      baseline,
      notices: [...notices, `The baseline in the pull request is invalid. ${next.problem}`],
      silencing: [],
    };
  const before: Baseline = baseline ?? new Map();
  const after: Baseline = next.baseline ?? new Map();
  const added = [...after.values()].filter(({ fingerprint }) => !before.has(fingerprint));
  const dropped = [...before.keys()].filter((fingerprint) => !after.has(fingerprint)).length;
  return {
    baseline,
    notices: [...notices, `The baseline changes: ${added.length} added, ${dropped} removed.`],
    silencing: added.map(({ rule, file, object }) => {
      return { file, message: `Added to the baseline: ${object === null ? rule : `${rule}, ${object}`}` };
    }),
  };
}
