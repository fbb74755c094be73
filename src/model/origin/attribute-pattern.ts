import { type GlobStep, type GlobToken, matchSteps } from "../../core/glob.ts";

const star: GlobToken = { kind: "star", accepts: () => true };
const any: GlobToken = { kind: "any", accepts: () => true };
const never: GlobToken = { kind: "text", accepts: () => false };

/**
 * The test for a pattern of `.gitattributes`, applied to the steps of a path from that file's directory
 * (gitattributes(5), gitignore(5): "PATTERN FORMAT"). Null for a pattern that matches no file: a negative one, or one
 * for directories.
 */
export function attributePattern(pattern: string): ((steps: readonly string[]) => boolean) | null {
  if (pattern === "" || pattern.startsWith("!") || pattern.endsWith("/")) return null;
  if (!pattern.includes("/")) {
    const name = readName(pattern);
    return (steps) => matchSteps([name], steps.slice(-1));
  }
  const steps = pattern.replace(/^\//, "").split("/");
  const glob = steps.flatMap((step, index): GlobStep[] => {
    // git first compares the text before the first wildcard, and what is left of this pattern then begins with two
    // stars.
    const isFirst = /^[^*?[\\]+\*{2,}$/.test(step) && !/[*?[\\]/.test(steps.slice(0, index).join(""));
    if (isFirst) return [readName(step), "**"];
    if (!/^\*{2,}$/.test(step)) return [readName(step)];
    // At the end, two stars mean everything inside the directory, but not the directory itself.
    return index === steps.length - 1 ? ["**", [star]] : ["**"];
  });
  return (path) => matchSteps(glob, path);
}

function readName(text: string): readonly GlobToken[] {
  const characters = [...text];
  const tokens: GlobToken[] = [];
  for (let index = 0; index < characters.length; index += 1) {
    const character = characters[index] ?? "";
    if (character === "*") tokens.push(star);
    else if (character === "?") tokens.push(any);
    else if (character === "\\") {
      index += 1;
      tokens.push(exactly(characters[index]));
    } else if (character === "[") {
      const set = readSet(characters, index + 1);
      // A set without an end matches nothing.
      if (set === null) return [never];
      tokens.push({ kind: "text", accepts: set.accepts });
      index = set.end;
    } else tokens.push(exactly(character));
  }
  return tokens;
}

function exactly(character: string | undefined): GlobToken {
  return character === undefined ? never : { kind: "text", accepts: (other) => other === character };
}

interface CharacterSet {
  readonly accepts: (character: string) => boolean;
  /** The index of its closing bracket. */
  readonly end: number;
}

const classes: ReadonlyMap<string, RegExp> = new Map([
  ["alnum", /[0-9A-Za-z]/],
  ["alpha", /[A-Za-z]/],
  ["digit", /[0-9]/],
  ["lower", /[a-z]/],
  ["punct", /[!-/:-@[-`{-~]/],
  ["upper", /[A-Z]/],
  ["xdigit", /[0-9A-Fa-f]/],
]);

/** A set of characters, `[a-z]` or `[!a-z]`, from the index after its opening bracket; null if it does not end. */
function readSet(characters: readonly string[], start: number): CharacterSet | null {
  const negated = characters[start] === "!" || characters[start] === "^";
  const first = negated ? start + 1 : start;
  const parts: ((character: string) => boolean)[] = [];
  let index = first;
  while (index < characters.length && (characters[index] !== "]" || index === first)) {
    const named = classAt(characters, index);
    if (named !== null) {
      parts.push((character) => named.pattern.test(character));
      index = named.end;
      continue;
    }
    const from = escapedAt(characters, index);
    const hasEnd = characters[from.end] === "-" && ![undefined, "]"].includes(characters[from.end + 1]);
    const to = hasEnd ? escapedAt(characters, from.end + 1) : from;
    // Of a reversed range, only the start counts.
    parts.push((one) => one === from.character || (from.character <= one && one <= to.character));
    index = to.end;
  }
  if (index >= characters.length) return null;
  return { accepts: (character) => parts.some((part) => part(character)) !== negated, end: index };
}

/** A class such as `[:alpha:]`. One with an unknown name matches nothing. */
function classAt(
  characters: readonly string[],
  index: number,
): { readonly pattern: RegExp; readonly end: number } | null {
  const name = /^\[:([a-z]{1,10}):\]/.exec(characters.slice(index, index + 14).join(""))?.[1];
  return name === undefined ? null : { pattern: classes.get(name) ?? /(?!)/, end: index + name.length + 4 };
}

function escapedAt(characters: readonly string[], index: number): { readonly character: string; readonly end: number } {
  const escaped = characters[index] === "\\" && index + 1 < characters.length;
  const at = escaped ? index + 1 : index;
  return { character: characters[at] ?? "", end: at + 1 };
}
