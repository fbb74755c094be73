/** The rules of a `.dockerignore`. */
export interface DockerIgnore {
  /** Whether a file or directory is excluded from the context. Paths start at the context. */
  readonly leavesOut: (path: string) => boolean;
  /** The line, counting from 1, that decides about a path; null if none matches. */
  readonly lineFor: (path: string) => number | null;
  /** Whether a line includes something again. */
  readonly hasExceptions: boolean;
  /** The length of the text. The time to match a path grows with it. */
  readonly size: number;
}

interface IgnoreLine {
  readonly line: number;
  readonly exception: boolean;
  /** Whether it matches a path or a directory above it. */
  readonly matches: (path: string) => boolean;
}

/** The largest file and pattern that are read, and the longest path that is matched. In characters. */
const limits = { text: 16 * 1024, pattern: 200, path: 500 };

/**
 * Reads a `.dockerignore` as BuildKit does (github.com/moby/patternmatcher: ignorefile.ReadAll, New,
 * MatchesOrParentMatches). Null if BuildKit rejects it, or if it has patterns that are not supported here.
 */
export function readDockerIgnore(text: string): DockerIgnore | null {
  if (text.length > limits.text) return null;
  const lines: IgnoreLine[] = [];
  for (const [index, raw] of text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .entries()) {
    if (raw.startsWith("#") || raw.trim() === "") continue;
    const isMarked = raw.trim().startsWith("!");
    const plain = cleaned(isMarked ? raw.trim().slice(1).trim() : raw.trim());
    // BuildKit cleans the path again with the `!`, which may be removed together with a step.
    const marked = isMarked && plain !== "" ? cleaned(`!${plain}`) : plain;
    const exception = isMarked && marked.startsWith("!");
    const pattern = exception ? marked.slice(1) : marked;
    const matches = pattern === "" || pattern.length > limits.pattern ? null : patternTest(pattern);
    if (matches === null) return null;
    lines.push({ line: index + 1, exception, matches });
  }
  const lineFor = (path: string): IgnoreLine | null => deciding(lines, path);
  return {
    leavesOut: (path) => lineFor(path)?.exception === false,
    lineFor: (path) => lineFor(path)?.line ?? null,
    hasExceptions: lines.some(({ exception }) => exception),
    size: text.length,
  };
}

/** The line that decides: the last one that excludes what is included, or includes what is excluded. */
function deciding(lines: readonly IgnoreLine[], path: string): IgnoreLine | null {
  let last: IgnoreLine | null = null;
  if (path.length > limits.path) return null;
  for (const line of lines) {
    const isOut = last?.exception === false;
    if (line.exception === isOut && line.matches(path)) last = line;
  }
  return last;
}

/** Cleans a path as Go's `filepath.Clean` does, and removes the slash at its start. */
function cleaned(pattern: string): string {
  const steps: string[] = [];
  for (const step of pattern.split("/")) {
    if (step === "" || step === ".") continue;
    if (step === ".." && steps.length > 0 && steps.at(-1) !== "..") steps.pop();
    else if (step !== ".." || !pattern.startsWith("/")) steps.push(step);
  }
  if (steps.length > 0) return steps.join("/");
  return pattern === "" ? "" : pattern.startsWith("/") ? "/" : ".";
}

const special = /[*?[\]\\]/;

/** The test for a pattern; null if it is not supported. */
function patternTest(pattern: string): IgnoreLine["matches"] | null {
  if (!special.test(pattern)) return (path) => `${path}/`.startsWith(`${pattern}/`);
  const end = pattern.slice(2);
  if (pattern.startsWith("**") && !special.test(end)) {
    const wanted = end === "" ? "" : `${end}/`;
    return (path) => `${end.startsWith("/") ? "/" : ""}${path}/`.includes(wanted);
  }
  const start = pattern.slice(0, -2);
  if (pattern.endsWith("**") && !special.test(start)) return (path) => path.startsWith(start);
  const tokens = tokensOf(pattern);
  return tokens === null ? null : (path) => matchTokens(tokens, path);
}

/**
 * A part of a pattern: one character, any number of characters, or optional directories. The latter are two tokens:
 * `start` may be skipped, `inside` ends with a slash.
 */
interface Token {
  readonly kind: "one" | "many" | "start" | "inside";
  readonly accepts: (character: string) => boolean;
}

const notSlash = (character: string): boolean => character !== "/";
const anything = (): boolean => true;

function tokensOf(pattern: string): readonly Token[] | null {
  const tokens: Token[] = [];
  const characters = [...pattern];
  for (let index = 0; index < characters.length; index += 1) {
    const character = characters[index] ?? "";
    if (character === "*" && characters[index + 1] === "*") {
      index += characters[index + 2] === "/" ? 2 : 1;
      if (index >= characters.length - 1) tokens.push({ kind: "many", accepts: anything });
      else tokens.push({ kind: "start", accepts: anything }, { kind: "inside", accepts: anything });
    } else if (character === "*") tokens.push({ kind: "many", accepts: notSlash });
    else if (character === "?") tokens.push({ kind: "one", accepts: notSlash });
    else if (character === "[") {
      const set = /^\[(\^?)((?:[\w. -](?:-\w)?)+)\]/.exec(characters.slice(index).join(""));
      if (set === null) return null;
      tokens.push({ kind: "one", accepts: setTest(set[2] ?? "", set[1] === "^") });
      index += set[0].length - 1;
    } else {
      if (character === "\\") index += 1;
      const literal = characters[index];
      // In Go's regular expressions, these have a meaning here.
      if (literal === undefined || character === "]" || literal === "^" || (character === "\\" && /\w/.test(literal)))
        return null;
      tokens.push({ kind: "one", accepts: (other) => other === literal });
    }
  }
  return tokens;
}

function setTest(set: string, negated: boolean): (character: string) => boolean {
  const parts = set.match(/[^-]-[^-]|[^]/g) ?? [];
  const within = (character: string): boolean =>
    parts.some((part) =>
      part.length === 3 ? part.charAt(0) <= character && character <= part.charAt(2) : part === character,
    );
  return (character) => within(character) !== negated;
}

/** Follows all ways through the tokens at once, so that the time grows with tokens × path. */
function matchTokens(tokens: readonly Token[], path: string): boolean {
  let places = passedOver(tokens, new Set([0]));
  for (const character of path) {
    // If a directory matches, so does everything in it.
    if (character === "/" && places.has(tokens.length)) return true;
    const next = new Set<number>();
    for (const place of places) {
      const token = tokens[place];
      if (token === undefined || !token.accepts(character)) continue;
      if (token.kind === "one") next.add(place + 1);
      else if (token.kind === "many") next.add(place);
      else {
        const inside = token.kind === "start" ? place + 1 : place;
        next.add(inside);
        if (character === "/") next.add(inside + 1);
      }
    }
    places = passedOver(tokens, next);
    if (places.size === 0) return false;
  }
  return places.has(tokens.length);
}

/** Adds the places after tokens that can match nothing. */
function passedOver(tokens: readonly Token[], places: Set<number>): Set<number> {
  for (const place of places) {
    const kind = tokens[place]?.kind;
    if (kind === "many") places.add(place + 1);
    if (kind === "start") places.add(place + 2);
  }
  return places;
}
