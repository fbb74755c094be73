import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { placeOf } from "./anchors.ts";
import { createGitStore, type Files, type GitStore } from "./git-store.ts";
import { type Fault, type Gate, listen, type Seen } from "./server.ts";
import {
  diffOf,
  freshComment,
  type State,
  type StoredCheckRun,
  type StoredComment,
  type StoredPull,
  type Token,
  takeId,
} from "./state.ts";
import { acceptSuggestions, suggestionIn } from "./suggestions.ts";

/** How a pull request starts. */
export interface Opening {
  readonly base: Files;
  /** What the branch changes on top of the base; null deletes. */
  readonly head: Files;
  readonly title?: string;
  readonly fork?: boolean;
  readonly draft?: boolean;
}

/** A GitHub on loopback with one repository, `shop/platform`, kept by real git. */
export interface StandIn {
  readonly url: string;
  readonly owner: string;
  readonly repo: string;
  readonly store: GitStore;
  readonly requests: readonly Seen[];
  /** Everything that GitHub would not have understood; a test that ends well leaves it empty. */
  readonly violations: readonly string[];
  readonly checkRuns: readonly StoredCheckRun[];
  /** What scans publish, and what else is there. */
  readonly state: State;
  readonly limits: State["limits"];
  /** Fields of GraphQL that it does not know, as an older GitHub would not. */
  readonly lacks: State["lacks"];
  /** What people may do; who is not here may do nothing. */
  readonly people: State["people"];
  open(opening: Opening): StoredPull;
  /** Commits to a branch of the repository, as a person; `main` starts with the first one. Gives the commit. */
  commit(files: Files, branch?: string): string;
  /** Adds a commit to the pull request's branch. */
  push(pull: StoredPull, files: Files): string;
  /** Replaces the branch by one commit on the base. */
  forcePush(pull: StoredPull, files: Files): string;
  /** Moves the base branch on; the pull request's branch stays. */
  pushBase(pull: StoredPull, files: Files): string;
  /** Puts the branch's changes on top of the base branch as it is now, as one commit. */
  rebase(pull: StoredPull): string;
  /** Points the pull request at another branch that stands at this commit. */
  retarget(pull: StoredPull, branch: string, commit: string): void;
  /** A person's answer in a thread. */
  reply(pull: StoredPull, comment: StoredComment, author: string, body: string): StoredComment;
  /** A person resolves a thread. */
  resolve(comment: StoredComment, who: string): void;
  /** A comment on a line of the diff by a person. */
  comment(pull: StoredPull, comment: { author: string; path: string; line: number; body: string }): StoredComment;
  /** Where a comment stands now; null once it is outdated. */
  placeOf(pull: StoredPull, comment: StoredComment): { path: string; startLine: number | null; line: number } | null;
  /** The comments that hold a suggestion to accept. */
  suggestions(pull: StoredPull): readonly StoredComment[];
  accept(pull: StoredPull, ...comments: StoredComment[]): string;
  /** Commits the second of two suggestions for the same lines. */
  acceptSecond(pull: StoredPull, comment: StoredComment): string;
  /** The bytes of a file on the branch. */
  read(pull: StoredPull, path: string): Buffer;
  addToken(name: string, permissions: Partial<Token["permissions"]>, login?: string): string;
  /** Lets requests go wrong. */
  inject(fault: ((request: Seen) => Fault | null) | null): void;
  /** Does something between two requests: before one has its effect, or after that and before its answer. */
  interrupt(hook: Gate["hook"]): void;
  close(): Promise<void>;
}

/** The account of a job's own token. */
export const botLogin = "github-actions[bot]";

/** Starts a stand-in whose first commits all hold some files; the caller closes it. */
export async function startStandIn(start: Files = {}): Promise<StandIn> {
  const store = createGitStore();
  const state: State = {
    owner: "shop",
    repo: "platform",
    store,
    tokens: new Map(),
    people: new Map(),
    pulls: new Map(),
    checkRuns: [],
    branches: new Map(),
    authors: new Map(),
    issues: [],
    proposals: [],
    sarifs: [],
    sarifEnd: ["complete"],
    mayOpenPulls: true,
    limits: { changedFiles: 3000, patchBytes: 1_000_000, treeEntries: 100_000 },
    lacks: new Set(),
    diffs: new Map(),
    nextId: 1000,
  };
  const gate: Gate = { state, requests: [], violations: [], fault: null, hook: null };
  const { server, url } = await listen(gate);
  return {
    url,
    owner: state.owner,
    repo: state.repo,
    store,
    requests: gate.requests,
    violations: gate.violations,
    checkRuns: state.checkRuns,
    state,
    limits: state.limits,
    lacks: state.lacks,
    people: state.people,
    open: (opening) => openPull(state, { ...opening, base: { ...start, ...opening.base } }),
    commit(files, branch = "main") {
      const parent = state.branches.get(branch) ?? null;
      const all = parent === null ? { ...start, ...files } : files;
      const commit = store.commit(all, { parent, whole: parent === null, message: "Change" });
      state.branches.set(branch, commit);
      return commit;
    },
    push(pull, files) {
      pull.head = store.commit(files, { parent: pull.head, whole: false, message: "Change" });
      return pull.head;
    },
    forcePush(pull, files) {
      pull.head = store.commit(files, { parent: pull.base, whole: false, message: "Change" });
      return pull.head;
    },
    pushBase(pull, files) {
      pull.base = store.commit(files, { parent: pull.base, whole: false, message: "Move on" });
      return pull.base;
    },
    rebase(pull) {
      const files = changesOf(state, pull);
      pull.head = store.commit(files, { parent: pull.base, whole: false, message: "Change" });
      return pull.head;
    },
    retarget: (pull, baseBranch, base) => void Object.assign(pull, { baseBranch, base }),
    reply(pull, { id, ...comment }, author, body) {
      const answer = { ...comment, ...freshComment(), id: takeId(state), author, body, replyTo: id };
      pull.comments.push(answer);
      return answer;
    },
    resolve(comment, who) {
      comment.resolved = true;
      comment.resolvedBy = who;
    },
    comment: (pull, comment) => addComment(state, pull, comment),
    placeOf: (pull, comment) => placeOf(state, pull, comment),
    suggestions: (pull) => pull.comments.filter(({ body, resolved }) => !resolved && suggestionIn(body) !== null),
    accept: (pull, ...comments) => acceptSuggestions(state, pull, comments),
    acceptSecond: (pull, comment) => acceptSuggestions(state, pull, [comment], 1),
    read: (pull, path) => store.git(["show", `${pull.head}:${path}`]),
    addToken(name, permissions, login = botLogin) {
      const none = {
        contents: "none",
        pullRequests: "none",
        checks: "none",
        issues: "none",
        securityEvents: "none",
      } as const;
      state.tokens.set(name, { login, permissions: { ...none, ...permissions } });
      return name;
    },
    inject(fault) {
      gate.fault = fault;
    },
    interrupt(hook) {
      gate.hook = hook;
    },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      store.dispose();
    },
  };
}

/** The files of a folder and those below it, by their path with slashes. */
export function filesIn(directory: string): Record<string, Uint8Array> {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  return Object.fromEntries(paths.map((path) => [relative(directory, path).split(sep).join("/"), readFileSync(path)]));
}

function openPull(state: State, { base, head, title = "Change", fork = false, draft = false }: Opening): StoredPull {
  const start = state.store.commit(base, { parent: null, whole: true, message: "Start" });
  const pull: StoredPull = {
    number: state.pulls.size + 1,
    title,
    fork,
    author: "sam",
    baseBranch: "main",
    base: start,
    head: state.store.commit(head, { parent: start, whole: false, message: title }),
    orphaned: false,
    state: "open",
    draft,
    reviews: [],
    comments: [],
    remarks: [],
  };
  state.pulls.set(pull.number, pull);
  return pull;
}

/** What the branch changes, as a commit takes it. */
function changesOf(state: State, pull: StoredPull): Files {
  const files: Record<string, Uint8Array | null> = {};
  for (const { path, previousPath, status } of diffOf(state, pull)) {
    if (previousPath !== null) files[previousPath] = null;
    files[path] = status === "removed" ? null : state.store.git(["show", `${pull.head}:${path}`]);
  }
  return files;
}

function addComment(
  state: State,
  pull: StoredPull,
  { author, path, line, body }: { author: string; path: string; line: number; body: string },
): StoredComment {
  const review = { id: takeId(state), author, commit: pull.head, body: "", state: "COMMENTED" as const };
  const comment: StoredComment = {
    id: takeId(state),
    author,
    review: review.id,
    path,
    side: "RIGHT",
    originalCommit: pull.head,
    originalLine: line,
    originalStartLine: null,
    body,
    ...freshComment(),
  };
  pull.reviews.push(review);
  pull.comments.push(comment);
  return comment;
}
