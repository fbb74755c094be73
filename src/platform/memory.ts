import type { ChangedFile } from "../review/change.ts";
import type {
  CheckRun,
  EarlierComment,
  EarlierSummary,
  Review,
  ReviewComment,
  ThreadChange,
} from "../review/review-plan.ts";
import { type FileContent, type Platform, PlatformError, type PullRequest, type TreeEntry } from "./port.ts";

/** The state of an in-memory platform. Files are by commit and path; each content is its own object id. */
export interface MemoryState {
  readonly pull: PullRequest;
  /** The head at the time when a review is submitted. */
  head: string;
  readonly changes: readonly ChangedFile[];
  readonly files: ReadonlyMap<string, ReadonlyMap<string, string>>;
  comments: readonly EarlierComment[];
  summaries: readonly EarlierSummary[];
  reviews: readonly Review[];
  checks: ReadonlyMap<string, CheckRun>;
  /** Files of other repositories, by `owner/name/path@commit` as in a configuration. */
  readonly foreign?: ReadonlyMap<string, string>;
  /** Whether all writes are refused, as for a pull request from a fork. */
  readonly readOnly: boolean;
}

/** A platform on a state that tests create and inspect. */
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
    readLinks: async (commit, links) => {
      return new Map(links.flatMap(({ path }) => [[path, state.files.get(commit)?.get(path) ?? ""] as const]));
    },
    readForeign: async ({ owner, name, path, commit }) => {
      const text = state.foreign?.get(`${owner}/${name}/${path}@${commit}`);
      return text === undefined ? null : new TextEncoder().encode(text);
    },
    earlierReview: async () => {
      const { head, pull, comments, summaries } = state;
      return { head, open: pull.open, comments, summaries };
    },
    async submitReview(pull, review) {
      refuse();
      if (state.head !== pull.head) return { outcome: "head-moved", refused: [] };
      state.reviews = [...state.reviews, review];
      const id = `review ${state.reviews.length}`;
      state.summaries = [...state.summaries, { id, own: true, body: review.body, created: time(state) }];
      state.comments = [
        ...state.comments,
        ...review.comments.map((comment, at) => posted(comment, `${id}.${at}`, state)),
      ];
      return { outcome: "posted", refused: [] };
    },
    async changeThreads(lists) {
      if (state.readOnly) return { done: [], failures: ["The token may only read"] };
      const done = lists.flat();
      for (const change of done) apply(state, change);
      return { done, failures: [] };
    },
    async publishCheck(commit, check) {
      refuse();
      state.checks = new Map([...state.checks, [`${commit} ${check.name}`, check]]);
    },
  };
}

function posted({ path, startLine, line, body }: ReviewComment, id: string, state: MemoryState): EarlierComment {
  const place = { path, startLine, line, commit: state.head, created: time(state) };
  const fresh = { minimized: false, resolved: "no", touched: false, edited: false } as const;
  return { id, thread: `thread of ${id}`, own: true, ...place, body, ...fresh };
}

/** The time of the next review: each comes a second after the previous one. */
function time({ reviews }: MemoryState): string {
  return new Date(reviews.length * 1000).toISOString();
}

function apply(state: MemoryState, change: ThreadChange): void {
  if (change.kind === "edit-summary") {
    const { summary, body } = change;
    state.summaries = state.summaries.map((one) => (one.id === summary ? { ...one, body } : one));
  } else if (change.kind === "delete") {
    state.comments = state.comments.filter(({ id }) => id !== change.comment);
  } else state.comments = state.comments.map((one) => changed(one, change));
}

function changed(comment: EarlierComment, change: Exclude<ThreadChange, { kind: "edit-summary" }>): EarlierComment {
  if ("thread" in change) {
    if (comment.thread !== change.thread) return comment;
    return { ...comment, resolved: change.kind === "resolve" ? "self" : "no" };
  }
  if (comment.id !== change.comment) return comment;
  if (change.kind === "edit") return { ...comment, body: change.body };
  return { ...comment, minimized: change.kind === "minimize" };
}

function entriesOf(files: ReadonlyMap<string, string> | undefined): TreeEntry[] {
  return [...(files ?? [])].map(([path, text]) => ({ path, type: "file", size: text.length, oid: text }));
}

function content(state: MemoryState, commit: string, path: string): FileContent {
  const text = state.files.get(commit)?.get(path);
  return text === undefined ? { missing: "not in this commit" } : { bytes: new TextEncoder().encode(text) };
}
