/** A field that a query asks for. `own` are the fields of its value; null if it has none. */
interface Field {
  /** The key in the answer: an alias, or else the name. */
  readonly key: string;
  readonly name: string;
  /** Whether an answer may lack the field, since it is only for some types or has a condition. */
  readonly optional: boolean;
  readonly own: readonly Field[] | null;
}

/**
 * The fields in our queries that are null in sound answers. By GitHub's schema, no other one ever is, unless the answer
 * also has errors.
 */
export const nullableFields: ReadonlySet<string> = new Set([
  "author",
  "checkSuites",
  "editor",
  "endCursor",
  "fullDatabaseId",
  "isBinary",
  "line",
  "nodes",
  "object",
  "originalCommit",
  "pullRequest",
  "ref",
  "refs",
  "repository",
  "resolvedBy",
  "reviews",
  "startCursor",
  "startLine",
  "stateReason",
  "target",
  "text",
]);

/**
 * Whether data has the fields that a query asks for (https://spec.graphql.org/: Selection Sets). Any value may be a list
 * of such values, and any item of a list may be null.
 */
export function holdsSelection(query: string, data: unknown): boolean {
  const words: readonly string[] = query.replace(/"(?:[^"\\]|\\.)*"/g, '""').match(/\.\.\.|@?\w+|[^\s,]/g) ?? [];
  return holdsFields(readFields(words, words.indexOf("{", closing(words, 0))).fields, data);
}

/** The index after the variables of a query, or `from` if it has none. */
function closing(words: readonly string[], from: number): number {
  const open = words.indexOf("(", from);
  const first = words.indexOf("{", from);
  return open === -1 || open > first ? from : skipArguments(words, open);
}

/** The index after the bracket that closes the one at `open`. */
function skipArguments(words: readonly string[], open: number): number {
  let depth = 0;
  for (let index = open; index < words.length; index += 1) {
    if (words[index] === "(") depth += 1;
    if (words[index] === ")") depth -= 1;
    if (depth === 0) return index + 1;
  }
  return words.length;
}

/** The fields between the brace at `open` and the one that closes it, and the index after that. */
function readFields(words: readonly string[], open: number): { readonly fields: Field[]; readonly end: number } {
  const fields: Field[] = [];
  let index = open + 1;
  while (index < words.length && words[index] !== "}") {
    // The fields of a fragment may not apply to the type of the value.
    const isFragment = words[index] === "...";
    const key = words[index] ?? "";
    const isAlias = words[index + 1] === ":";
    const name = (isAlias ? words[index + 2] : key) ?? "";
    index += isFragment ? (words[index + 1] === "on" ? 3 : 2) : isAlias ? 3 : 1;
    if (words[index] === "(") index = skipArguments(words, index);
    let optional = isFragment;
    while (words[index]?.startsWith("@") === true) {
      optional = true;
      index = words[index + 1] === "(" ? skipArguments(words, index + 1) : index + 1;
    }
    const own = words[index] === "{" ? readFields(words, index) : null;
    if (own !== null) index = own.end;
    fields.push({ key, name, optional, own: own?.fields ?? null });
  }
  return { fields, end: index + 1 };
}

function holdsFields(fields: readonly Field[], value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => item === null || holdsFields(fields, item));
  if (typeof value !== "object" || value === null) return false;
  return fields.every(({ key, name, optional, own }) => {
    if (!Object.hasOwn(value, key)) return optional;
    const held = (value as Readonly<Record<string, unknown>>)[key];
    if (held === null) return nullableFields.has(name);
    return own === null || holdsFields(own, held);
  });
}
