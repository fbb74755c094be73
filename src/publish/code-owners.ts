import { globTest } from "../core/glob.ts";

/** Where GitHub looks for the file. The first path that exists counts. */
export const codeOwnersPaths: readonly string[] = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

/** Returns the owners of a path, such as `@org/team`; empty if it has none. */
export type OwnersOf = (path: string) => readonly string[];

interface Line {
  readonly matches: (path: string) => boolean;
  readonly owners: readonly string[];
}

/** Longer patterns are skipped, since no person writes them. */
const maximumPatternLength = 500;
/** The most lines that are read; further ones are ignored. GitHub reads files up to 3 MB, which is more. */
const maximumLines = 20_000;

/**
 * Reads a CODEOWNERS file. The owners of a path are on the last line whose pattern matches it. Like GitHub, this skips
 * lines with an invalid syntax; it also skips patterns with braces. Source:
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function readCodeOwners(text: string): OwnersOf {
  const lines = text
    .split(/\r?\n/, maximumLines)
    .flatMap((line) => readLine(line) ?? [])
    .toReversed();
  const known = new Map<string, readonly string[]>();
  return (path) => {
    const owners = known.get(path) ?? lines.find(({ matches }) => matches(path))?.owners ?? [];
    known.set(path, owners);
    return owners;
  };
}

function readLine(line: string): Line | null {
  const [written = "", ...words] = line
    .replace(/(?:^|\s)#.*$/, "")
    .trim()
    .split(/(?<!\\)\s+/);
  // A space in a path is escaped, as in gitignore.
  const pattern = written.replaceAll("\\ ", " ");
  if (pattern === "" || pattern.length > maximumPatternLength || /^!|[[\]\\{}]/.test(pattern)) return null;
  const owners = words.filter((word) => /^@[\w./-]+$|^[^\s@]+@[^\s@]+$/.test(word));
  return { matches: patternTest(pattern), owners };
}

/**
 * A test for a pattern of gitignore without negations and classes. `dir/*` only matches entries directly in `dir`, and
 * `/*` those in the root.
 */
function patternTest(pattern: string): (path: string) => boolean {
  const bare = pattern.replace(/^\//, "").replace(/\/$/, "");
  const anchored = pattern.startsWith("/") || bare.includes("/");
  if (bare === "" || bare === "**" || (bare === "*" && !anchored)) return () => true;
  const glob = anchored ? bare : `**/${bare}`;
  // Most paths differ from most patterns at once, and a comparison with a glob is slow.
  const start = /^[^*?]*/.exec(glob)?.[0] ?? "";
  const matches = globTests(glob, pattern.endsWith("/"), anchored);
  return (path) => path.startsWith(start) && matches.some((test) => test(path));
}

/** The tests of a glob, of which one must succeed: for what is below a directory, and for the entry itself. */
function globTests(glob: string, isDirectory: boolean, anchored: boolean): ((path: string) => boolean)[] {
  if (anchored && !isDirectory && /(?:^|\/)\*$/.test(glob)) return [globTest(glob)];
  return [globTest(`${glob}/**`), ...(isDirectory ? [] : [globTest(glob)])];
}
