import type { ChangedFile } from "../review/change.ts";
import type { CheckRun, EarlierComment, Review } from "../review/review-plan.ts";
import { type FileContent, type Platform, PlatformError, type PullRequest, type TreeEntry } from "./platform.ts";

/** What an in-memory platform holds. Files are by commit and path; a content is its own object id. */
export interface MemoryState {
  readonly pull: PullRequest;
  /** The head as it is when a review arrives. */
  head: string;
  readonly changes: readonly ChangedFile[];
  readonly files: ReadonlyMap<string, ReadonlyMap<string, string>>;
  comments: readonly EarlierComment[];
  reviews: readonly Review[];
  checks: ReadonlyMap<string, CheckRun>;
  /** Refuses all writes, as for a pull request from a fork. */
  readonly readOnly: boolean;
}

/** A platform over a state that tests make and look at. */
export function memoryPlatform(state: MemoryState): Platform {
  const refuse = (): void => {
    if (state.readOnly) throw new PlatformError("The token may only read.", "forbidden");
  };
  return {
    pullRequest: async () => state.pull,
    pullRequestsOf: async ({ commit }) => (commit === state.head ? [state.pull.number] : []),
    changedFiles: async () => state.changes,
    listFiles: async (commit) => ({ entries: entriesOf(state.files.get(commit)), complete: true }),
    readFiles: async (commit, entries) => new Map(entries.map(({ path }) => [path, content(state, commit, path)])),
    earlierComments: async () => state.comments,
    async submitReview(pull, review) {
      refuse();
      if (state.head !== pull.head) return "head-moved";
      state.reviews = [...state.reviews, review];
      const fresh = review.comments.map(({ path, line, body }) => ({
        id: `${path}:${line}`,
        own: true,
        path,
        line,
        body,
      }));
      state.comments = [...state.comments, ...fresh];
      return "posted";
    },
    async publishCheck(commit, check) {
      refuse();
      state.checks = new Map([...state.checks, [`${commit} ${check.name}`, check]]);
    },
  };
}

function entriesOf(files: ReadonlyMap<string, string> | undefined): TreeEntry[] {
  return [...(files ?? [])].map(([path, text]) => ({ path, type: "file", size: text.length, oid: text }));
}

function content(state: MemoryState, commit: string, path: string): FileContent {
  const text = state.files.get(commit)?.get(path);
  return text === undefined ? { missing: "not in this commit" } : { bytes: new TextEncoder().encode(text) };
}
