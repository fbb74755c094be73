import { type DockerIgnore, readDockerIgnore } from "./docker-ignore.ts";

/** A build context: a directory of the repository that is passed to a build, and its contents. */
export interface BuildContext {
  /** The path from the repository's root; empty for the root. */
  readonly directory: string;
  /** The place where the build is stated, as a phrase: `line 4 of compose.yaml`. */
  readonly place: string;
  /** Whether the history in `.git` is passed too, if the context is the root. */
  readonly history: boolean;
  /** All files of the repository in the directory, by their paths from it. */
  readonly files: readonly string[];
  /** The `.dockerignore` that applies, by its path in the repository; null for none. */
  readonly ignore: { readonly path: string; readonly text: string } | null;
  /** The text of its package.json; null if there is none. */
  readonly packageJson: string | null;
  /**
   * The files that the change under review removes from it; each with its new path if it was renamed within the
   * context.
   */
  readonly gone?: ReadonlyMap<string, string | null>;
}

/** What a build finds at a source of COPY in its context. */
export type SourceState =
  | { readonly kind: "there" }
  | { readonly kind: "unknown" }
  /** Excluded by this line of the `.dockerignore`. */
  | { readonly kind: "ignored"; readonly path: string; readonly line: number }
  /** The repository has no such file. `siblings` are the names in the directory where it would be. */
  | {
      readonly kind: "absent";
      readonly siblings: readonly string[];
      readonly parent: string;
      /** Whether the change under review removes it, and its new path if it was renamed. */
      readonly gone: boolean;
      readonly renamed: string | null;
    };

/** The most files that are matched, fewer for a long `.dockerignore`. */
function mostFiles(ignore: DockerIgnore | null): number {
  return Math.min(2000, Math.floor(200_000 / Math.max(1, ignore?.size ?? 1)));
}

interface Index {
  readonly files: ReadonlySet<string>;
  /** The names in each directory. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ignore: DockerIgnore | null;
}

const indexes = new WeakMap<BuildContext, Index>();

/** The path in the context for a source of COPY; empty for the whole context. */
export function contextPath(source: string): string {
  const steps: string[] = [];
  for (const step of source.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** What a build finds at a path of its context. The path must not be a pattern. */
export function sourceState(context: BuildContext, path: string): SourceState {
  const { files, names, ignore } = indexOf(context);
  if (context.ignore !== null && ignore === null) return { kind: "unknown" };
  if (path === "") return { kind: "there" };
  const out = (one: string): boolean => ignore?.leavesOut(one) === true;
  const line = ignore?.lineFor(path) ?? 0;
  const ignored: SourceState = { kind: "ignored", path: context.ignore?.path ?? "", line };
  if (files.has(path)) return out(path) ? ignored : { kind: "there" };
  if (names.has(path)) {
    if (!out(path)) return { kind: "there" };
    const below = context.files.filter((file) => file.startsWith(`${path}/`));
    if (below.length > mostFiles(ignore)) return { kind: "unknown" };
    return below.every(out) ? ignored : { kind: "there" };
  }
  // A link or a submodule is listed like a file, and what is below it is not listed.
  const steps = path.split("/");
  const above = steps.slice(1).map((_step, index) => steps.slice(0, index + 1).join("/"));
  if (above.some((one) => files.has(one))) return { kind: "unknown" };
  if (out(path)) return ignore?.hasExceptions === true ? { kind: "unknown" } : ignored;
  const parent = above.at(-1) ?? "";
  return { kind: "absent", parent, siblings: [...(names.get(parent) ?? [])], ...lossOf(context, path) };
}

/** What the change under review does with a file, or with a directory that is removed entirely. */
function lossOf({ gone = new Map() }: BuildContext, path: string): { gone: boolean; renamed: string | null } {
  if (gone.has(path)) return { gone: true, renamed: gone.get(path) ?? null };
  const below = [...gone].filter(([file]) => file.startsWith(`${path}/`));
  const places = new Set(
    below.map(([file, now]) => {
      const rest = file.slice(path.length);
      return now?.endsWith(rest) ? now.slice(0, now.length - rest.length) : null;
    }),
  );
  const [place = null] = places;
  return { gone: below.length > 0, renamed: places.size === 1 ? place : null };
}

/**
 * The wanted files that a COPY of the whole context includes, not counting those after the first 2000 or fewer. Null if
 * the `.dockerignore` can't be read.
 */
export function keptFiles(context: BuildContext, wanted: RegExp): readonly string[] | null {
  const { ignore } = indexOf(context);
  if (context.ignore !== null && ignore === null) return null;
  const found = context.files.filter((file) => wanted.test(file)).slice(0, mostFiles(ignore));
  return found.filter((file) => ignore?.leavesOut(file) !== true);
}

/** Whether a path, listed or not, is excluded from the context. */
export function isLeftOut(context: BuildContext, path: string): boolean {
  return indexOf(context).ignore?.leavesOut(path) === true;
}

/** Whether a context has a file and does not exclude it. */
export function hasFile(context: BuildContext, path: string): boolean {
  return indexOf(context).files.has(path) && sourceState(context, path).kind === "there";
}

function indexOf(context: BuildContext): Index {
  const known = indexes.get(context);
  if (known !== undefined) return known;
  const names = new Map<string, Set<string>>([["", new Set()]]);
  for (const file of context.files) {
    let path = file;
    for (let slash = path.lastIndexOf("/"); ; slash = path.lastIndexOf("/")) {
      const directory = path.slice(0, Math.max(0, slash));
      const own = names.get(directory) ?? new Set<string>();
      const isKnown = own.size > 0;
      own.add(path.slice(slash + 1));
      names.set(directory, own);
      if (isKnown || directory === "") break;
      path = directory;
    }
  }
  const ignore = context.ignore === null ? null : readDockerIgnore(context.ignore.text);
  const index = { files: new Set(context.files), names, ignore };
  indexes.set(context, index);
  return index;
}
