/**
 * The placeholder in an expanded text for what is only known when the build runs. Files with NUL bytes are not read.
 */
export const unknown = "\0";

/** Returns the value of a variable, which may contain others; undefined if it is not known. */
export type ValueOf = (name: string) => string | undefined;

/** A text that gets longer than this while it is expanded is unknown as a whole. In characters. */
const maximumLength = 2000;

/** The deepest nesting of variables in each other's values. Deeper ones are unknown. */
const maximumDepth = 5;

const forms = new RegExp(
  [
    /\$\$/, // an escaped dollar, for another shell
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
 * Expands the variables in a text: `$NAME`, `${NAME:-default}`, a workflow's `${{ name }}` and, with `make`, `$(NAME)`.
 * A variable without a known value becomes `unknown`, and so does everything from a command or an escaped dollar on.
 * Takes linear time; the length of the result is limited.
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

/** The text if nothing in it is unknown, else null. */
export function known(text: string): string | null {
  return text.includes(unknown) ? null : text;
}
