/** The longest result. No path is longer (PATH_MAX of Linux), and no name of an image, a user or a port. */
const maxLength = 4096;

/** The values of variables at some point of a Dockerfile; null for a value that is only known when it is built. */
export type Variables = ReadonlyMap<string, string | null>;

/**
 * Replaces the variables in a text and removes its quotes, as BuildKit does for the arguments of FROM, USER, WORKDIR,
 * COPY, ENV and the like (Dockerfile reference, "Environment replacement"). Null if a value is not known, or if the
 * result is longer than 4096 characters.
 */
export function expandText(text: string, variables: Variables, escape: string): string | null {
  let result = "";
  let quote: string | null = null;
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index] ?? "";
    if (result.length > maxLength) return null;
    if (char === escape && quote !== "'") {
      index += 1;
      const next = text[index] ?? "";
      result += quote === '"' && next !== "$" && next !== '"' && next !== escape ? char + next : next;
    } else if (quote === null && (char === '"' || char === "'")) quote = char;
    else if (char === quote) quote = null;
    else if (char === "$" && quote !== "'") {
      const reference = referenceAt(text.slice(index, index + 1000));
      const value = reference === null ? null : valueOf(reference, variables, escape);
      if (reference === null || value === null) return null;
      result += value;
      index += reference.length - 1;
    } else result += char;
  }
  return result.length > maxLength ? null : result;
}

/** A reference to a variable: `$NAME`, or `${NAME}` with an operator and what it is applied to. */
interface Reference {
  readonly name: string;
  readonly operator: string;
  readonly word: string;
  /** The number of characters that it takes. */
  readonly length: number;
}

/** The reference at the start of a text; null if there is none. */
function referenceAt(text: string): Reference | null {
  const [plain, bare] = /^\$(\w+)/.exec(text) ?? [];
  if (plain !== undefined && bare !== undefined) return { name: bare, operator: "", word: "", length: plain.length };
  const whole = text.slice(0, closingBrace(text) + 1);
  const [, name, operator = "", word = ""] = /^\$\{(\w+)(?:(:?[-+?]|##?|%%?|\/\/?)(.*))?\}$/s.exec(whole) ?? [];
  return name === undefined ? null : { name, operator, word, length: whole.length };
}

/** The index of the brace that closes the first one; -1 if there is none. */
function closingBrace(text: string): number {
  let depth = 0;
  for (let index = 1; index < text.length; index += 1) {
    if (text[index] === "{") depth += 1;
    else if (text[index] === "}") depth -= 1;
    if (depth === 0) return text[index] === "}" ? index : -1;
  }
  return -1;
}

/** The value of a reference. With a colon in the operator, an empty value counts as not set. */
function valueOf({ name, operator, word }: Reference, variables: Variables, escape: string): string | null {
  const value = variables.get(name);
  if (operator === "") return value ?? null;
  if (value === null) return null;
  const isSet = operator.startsWith(":") ? value !== undefined && value !== "" : value !== undefined;
  const isAlternative = operator.endsWith("+");
  if (operator.endsWith("?")) return isSet ? (value ?? "") : null;
  if (isAlternative || operator.endsWith("-")) {
    if (isSet !== isAlternative) return isAlternative ? "" : (value ?? "");
    // A brace in quotes, or after an escape character, is not the one that closes the reference.
    const isWhole = !word.endsWith(escape) && !/["']/.test(word.replace(/"[^"{}]*"|'[^'{}]*'/g, ""));
    return isWhole ? expandText(word, variables, escape) : null;
  }
  if (value === undefined || /["'$`?[\]\\]/.test(word)) return null;
  return operator.startsWith("/") ? replaced(value, operator, word) : trimmed(value, operator, word);
}

/**
 * A value without the start (`#`) or the end (`%`) that matches a pattern, the longest one if the operator is doubled.
 * Null for a pattern with a star other than at its start or its end.
 */
function trimmed(value: string, operator: string, pattern: string): string | null {
  const isStart = operator.startsWith("#");
  const isLongest = operator.length === 2;
  const fixed = pattern.replace(/^\*|\*$/, "");
  if (fixed.includes("*") || pattern.length > fixed.length + 1) return null;
  const isOpen = pattern !== fixed;
  // `#*x` and `%x*` reach from the edge of the value to an `x` anywhere in it.
  const isReaching = isOpen && pattern.startsWith("*") === isStart;
  if (isReaching) {
    const at = isStart === isLongest ? value.lastIndexOf(fixed) : value.indexOf(fixed);
    if (at === -1) return value;
    return isStart ? value.slice(at + fixed.length) : value.slice(0, at);
  }
  if (!(isStart ? value.startsWith(fixed) : value.endsWith(fixed))) return value;
  if (isOpen && isLongest) return "";
  return isStart ? value.slice(fixed.length) : value.slice(0, value.length - fixed.length);
}

/** A value in which a text is replaced, everywhere if the operator is doubled. Null for a pattern with a star. */
function replaced(value: string, operator: string, word: string): string | null {
  const [pattern = "", replacement, another] = word.split("/");
  if (pattern === "" || pattern.includes("*") || replacement === undefined || another !== undefined) return null;
  return operator === "//" ? value.replaceAll(pattern, () => replacement) : value.replace(pattern, () => replacement);
}
