import { ConfigError } from "../../config/config-error.ts";
import type { Baseline } from "../../core/baseline.ts";
import type { Platform } from "../../platform/port.ts";
import type { Silenced } from "../../review/writing/summary.ts";
import { maximumBaselineBytes, parseBaseline } from "../../scan/baseline-file.ts";

/**
 * The baseline in a commit; null if there is none or it can't be read. In the latter case, `problem` says why in a
 * sentence.
 */
export interface CommittedBaseline {
  readonly baseline: Baseline | null;
  readonly problem: string | null;
}

/** Reads the baseline of a commit. Throws only a PlatformError. */
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

/** The baseline of the base, and sentences about problems with it or changes to it. */
export interface ReviewBaseline {
  readonly baseline: Baseline | null;
  readonly notices: readonly string[];
  /** The entries that the pull request adds. */
  readonly silencing: readonly Silenced[];
}

/**
 * Reads the baseline that a review uses: that of the base, so that a pull request can't weaken its own review. A notice
 * reports changes of the baseline, even if the new one is just broken. Throws only a PlatformError.
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
