/** One part of a step of a glob: a test for one character, or a star for any number of characters. */
export type GlobToken = { readonly kind: "text" | "star" | "any" } & {
  readonly accepts: (character: string) => boolean;
};

/** What one step of a path must look like; `**` stands for any number of steps. */
export type GlobStep = readonly GlobToken[] | "**";

const maximumAlternatives = 200;

/**
 * Returns a test of whole paths against a glob. `*` and `?` stay within a directory, `**` as a whole step crosses
 * directories, `[a-z]` and `{a,b}` choose, and everything else matches itself. The time is at most proportional to
 * glob × path for any input. Throws a RangeError if the braces expand to too many alternatives.
 */
export function globTest(glob: string): (path: string) => boolean {
  const alternatives = expandBraces(glob).map((text) => text.split("/").map(readStep));
  return (path) => {
    const steps = path.split("/");
    return path === glob || alternatives.some((pattern) => matchSteps(pattern, steps));
  };
}

/** Returns a test of names against a glob of one step, in which braces stand for themselves. It never throws. */
export function nameGlobTest(glob: string): (name: string) => boolean {
  const tokens = readStep(glob);
  return (name) => tokens === "**" || matchStep(tokens, name);
}

/** The globs without braces that a glob stands for. Throws a RangeError if there are too many. */
export function expandBraces(glob: string): string[] {
  let done = [glob];
  for (;;) {
    const next = done.flatMap((text) => {
      const group = firstChoice(text);
      if (group === undefined) return [text];
      const after = text.slice(group.index + group[0].length);
      return (group[1] ?? "").split(",").map((choice) => text.slice(0, group.index) + choice + after);
    });
    if (next.length > maximumAlternatives) throw new RangeError("its braces expand to too many alternatives");
    if (next.length === done.length && next.every((text, index) => text === done[index])) return done;
    done = next;
  }
}

/** The first braces with a comma in them and no further braces. */
function firstChoice(text: string): RegExpExecArray | undefined {
  for (const group of text.matchAll(/\{([^{}]*)\}/g)) if (group[1]?.includes(",") === true) return group;
  return undefined;
}

function readStep(text: string): GlobStep {
  if (text === "**") return "**";
  const parts = text.match(/\[!?[^\]]+\]|[\s\S]/gu) ?? [];
  return parts.map((part): GlobToken => {
    if (part === "*") return { kind: "star", accepts: () => true };
    if (part === "?") return { kind: "any", accepts: () => true };
    if (part.length > 2 && part.startsWith("[")) return { kind: "text", accepts: readClass(part.slice(1, -1)) };
    return { kind: "text", accepts: (character) => character === part };
  });
}

function readClass(text: string): (character: string) => boolean {
  const negated = text.startsWith("!");
  const parts = (negated ? text.slice(1) : text).match(/[\s\S]-[\s\S]|[\s\S]/gu) ?? [];
  const ranges = parts.map((part) => [...part]).map((characters) => [characters[0] ?? "", characters.at(-1) ?? ""]);
  return (character) => ranges.some(([from = "", to = ""]) => from <= character && character <= to) !== negated;
}

/** Matches wildcards. It backtracks to the last star only, which is enough: a later star can cover for earlier ones. */
function matchList<P, S>(
  pattern: readonly P[],
  items: readonly S[],
  isStar: (part: P) => boolean,
  fits: (part: P, item: S) => boolean,
): boolean {
  let at = 0;
  let star = -1;
  let resume = 0;
  for (let index = 0; index < items.length; ) {
    const part = pattern[at];
    if (part !== undefined && isStar(part)) {
      star = at;
      resume = index;
      at += 1;
    } else if (part !== undefined && fits(part, items[index] as S)) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      resume += 1;
      index = resume;
      at = star + 1;
    } else return false;
  }
  return pattern.slice(at).every(isStar);
}

/** Whether the steps of a path match those of a glob. The time is at most proportional to glob × path. */
export function matchSteps(pattern: readonly GlobStep[], steps: readonly string[]): boolean {
  return matchList(
    pattern,
    steps,
    (part) => part === "**",
    (part, step) => part !== "**" && matchStep(part, step),
  );
}

function matchStep(tokens: readonly GlobToken[], step: string): boolean {
  return matchList(
    tokens,
    [...step],
    (token) => token.kind === "star",
    (token, character) => token.accepts(character),
  );
}
