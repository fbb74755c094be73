/** Whether a chart leaves out a file or directory. Paths start at the chart's folder; a directory ends in a slash. */
export type IgnoreTest = (path: string) => boolean;

/** Helm leaves out hidden files of `templates/`, whatever a `.helmignore` says (pkg/ignore: AddDefaults). */
const defaultLines = ["templates/.?*"];

interface IgnoreLine {
  readonly negated: boolean;
  readonly directoryOnly: boolean;
  /** Whether the pattern is for the whole path, not for its last step. */
  readonly anchored: boolean;
  readonly matches: (name: string) => boolean;
}

/**
 * Reads a `.helmignore` as Helm does (pkg/ignore): like `.gitignore`, but without `**`, and a negated line leaves out
 * everything that it does not match. Files in a directory that is left out are left out too.
 */
export function readHelmIgnore(text: string): IgnoreTest {
  const lines = [...text.split(/\r?\n/), ...defaultLines].flatMap((line) => readLine(line) ?? []);
  const isIgnored = (path: string): boolean => {
    const isDirectory = path.endsWith("/");
    const bare = isDirectory ? path.slice(0, -1) : path;
    const name = bare.slice(bare.lastIndexOf("/") + 1);
    return lines.some(({ negated, directoryOnly, anchored, matches }) => {
      if (directoryOnly && !isDirectory) return negated;
      return matches(anchored ? bare : name) !== negated;
    });
  };
  return (path) => {
    const steps = path.split("/");
    const above = steps.slice(0, -1).map((_step, index) => `${steps.slice(0, index + 1).join("/")}/`);
    return above.some(isIgnored) || isIgnored(path);
  };
}

function readLine(raw: string): IgnoreLine | null {
  let rule = raw.trim();
  if (rule === "" || rule.startsWith("#") || rule.includes("**")) return null;
  const negated = rule.startsWith("!");
  if (negated) rule = rule.slice(1);
  const directoryOnly = rule.endsWith("/");
  if (directoryOnly) rule = rule.slice(0, -1);
  const rooted = rule.startsWith("/");
  if (rooted) rule = rule.slice(1);
  const matches = shellPattern(rule);
  return matches === null ? null : { negated, directoryOnly, anchored: rooted || rule.includes("/"), matches };
}

/** The part of a pattern up to the next star. */
interface Chunk {
  /** Whether a star is before it. */
  readonly star: boolean;
  readonly text: RegExp;
}

/**
 * Returns a test for a pattern of Go's `filepath.Match`, which takes time proportional to pattern × name; null for a
 * pattern that Go rejects.
 */
function shellPattern(glob: string): ((name: string) => boolean) | null {
  const sources = [""];
  const add = (source: string): void => {
    sources.push((sources.pop() ?? "") + source);
  };
  for (let index = 0; index < glob.length; index += 1) {
    const char = glob[index] ?? "";
    if (char === "*") {
      if (sources.length === 1 || sources.at(-1) !== "") sources.push("");
    } else if (char === "?") add("[^/]");
    else if (char === "[") {
      const end = glob.indexOf("]", index + 2);
      if (end === -1) return null;
      const characters = glob
        .slice(index + 1, end)
        .replaceAll("\\", "\\\\")
        .replaceAll("[", "\\[");
      add(`[${characters}]`);
      index = end;
    } else {
      if (char === "\\") index += 1;
      add((glob[index] ?? "\\").replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"));
    }
  }
  try {
    const chunks = sources.map((source, index): Chunk => ({ star: index > 0, text: new RegExp(source, "y") }));
    return (name) => matchChunks(chunks, name);
  } catch {
    return null;
  }
}

/** Takes the first place for each chunk, as Go does: a later star can stand for whatever an earlier one leaves. */
function matchChunks(chunks: readonly Chunk[], name: string): boolean {
  let at = 0;
  for (const [index, { star, text }] of chunks.entries()) {
    const isLast = index === chunks.length - 1;
    let end = endOf(text, name, at, isLast);
    for (let from = at; star && end === null && from < name.length && name[from] !== "/"; from += 1) {
      end = endOf(text, name, from + 1, isLast);
    }
    if (end === null) return false;
    at = end;
  }
  return true;
}

/** Where a chunk ends that starts at an offset of a name; null if it is not there, or if the last one ends early. */
function endOf(text: RegExp, name: string, from: number, isLast: boolean): number | null {
  text.lastIndex = from;
  const isThere = text.test(name);
  return isThere && (!isLast || text.lastIndex === name.length) ? text.lastIndex : null;
}
