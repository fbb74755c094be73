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
      const variable = /^\$(?:(\w+)|\{(\w+)(?:(:?[-+])([^{}$]*))?\})/.exec(text.slice(index, index + 1000));
      if (variable === null) return null;
      const value = valueOf(variables, variable[1] ?? variable[2] ?? "", variable[3], variable[4] ?? "");
      if (value === null) return null;
      result += value;
      index += variable[0].length - 1;
    } else result += char;
  }
  return result.length > maxLength ? null : result;
}

/** The value of a variable. With a colon in the operator, an empty value counts as not set. */
function valueOf(variables: Variables, name: string, operator: string | undefined, word: string): string | null {
  const value = variables.get(name);
  if (operator === undefined) return value ?? null;
  if (value === null) return null;
  const isSet = operator.startsWith(":") ? value !== undefined && value !== "" : value !== undefined;
  if (operator.endsWith("+")) return isSet ? word : "";
  return isSet ? (value ?? "") : word;
}
