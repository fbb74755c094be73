/** Stands in an expanded text for what only the run of the build knows. No file that is read holds it. */
export const unknown = "\0";

/** The value of a variable, in which others may stand; undefined for one whose value cannot be told. */
export type ValueOf = (name: string) => string | undefined;

/** A text that grows beyond this while its variables are put in is unknown as a whole. */
const maximumLength = 2000;

/** How deep variables may stand in one another's values. */
const maximumDepth = 5;

const forms = new RegExp(
  [
    /\$\$/, // an escaped dollar: what follows is another shell's
    /\$\{\{(?<expression>[^{}]{0,300})\}\}/,
    /\{\{[^{}]{0,300}\}\}/,
    /\$\{(?<braced>\w{1,100})(?:(?<operator>:?[-+?=])(?<word>[^{}`$]{0,300}))?\}/,
    /\$\((?<round>[\w.-]{1,100})\)/,
    /\$(?<bare>\w{1,100})/,
    /[`$]|\{\{/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "g",
);

/**
 * Puts variables into a text: `$NAME`, `${NAME:-default}`, a workflow's `${{ name }}` and, with `make`, `$(NAME)`. What
 * has no value that can be told is `unknown`; after a command in the text, the rest of it is. Linear, and bounded.
 */
export function expandValues(text: string, valueOf: ValueOf, make = false, depth = 0): string {
  if (text.length > maximumLength || depth > maximumDepth) return unknown;
  let result = "";
  let end = 0;
  for (const match of text.matchAll(forms)) {
    const { expression, braced, operator, word, round, bare } = match.groups ?? {};
    result += text.slice(end, match.index);
    end = match.index + match[0].length;
    const name = expression?.trim() ?? braced ?? (make ? round : bare);
    if (name === undefined && match[0].length <= 2) return result + unknown;
    const value = name === undefined ? undefined : valueOf(name);
    if (value !== undefined && operator !== ":+" && operator !== "+") {
      result += expandValues(value, valueOf, make, depth + 1);
    } else result += operator === ":-" || operator === "-" ? (word ?? "") : unknown;
    if (result.length > maximumLength) return unknown;
  }
  return result + text.slice(end);
}

/** A text that holds nothing unknown, or null. */
export function known(text: string): string | null {
  return text.includes(unknown) ? null : text;
}
