import { globTest } from "../core/glob.ts";

/** Where GitHub looks for the file, in this order; the first one there is counts. */
export const codeOwnersPaths: readonly string[] = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

/** Who owns a path: names such as `@org/team`, empty where nobody does. */
export type OwnersOf = (path: string) => readonly string[];

interface Line {
  readonly matches: (path: string) => boolean;
  readonly owners: readonly string[];
}

/** A pattern of this length is no pattern that anybody wrote. */
const maximumPatternLength = 500;
/** GitHub reads no file above 3 MB; this many lines are far below it. */
const maximumLines = 20_000;

/**
 * Reads a CODEOWNERS file: the last line whose pattern matches a path says who owns it. Lines that GitHub would not
 * understand are passed over, as it does, and so are patterns with braces. Source: https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function readCodeOwners(text: string): OwnersOf {
  const lines = text
    .split(/\r?\n/, maximumLines)
    .flatMap((line) => readLine(line) ?? [])
    .toReversed();
  return (path) => lines.find(({ matches }) => matches(path))?.owners ?? [];
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

/** A pattern as gitignore has it, without its negations and classes; `dir/*` alone does not reach below `dir`. */
function patternTest(pattern: string): (path: string) => boolean {
  const bare = pattern.replace(/^\//, "").replace(/\/$/, "");
  if (bare === "" || bare === "*" || bare === "**") return () => true;
  const anchored = pattern.startsWith("/") || bare.includes("/");
  const glob = anchored ? bare : `**/${bare}`;
  const below = globTest(`${glob}/**`);
  if (pattern.endsWith("/")) return (path) => below(path);
  const itself = globTest(glob);
  if (anchored && /\/\*$/.test(bare)) return itself;
  return (path) => itself(path) || below(path);
}
