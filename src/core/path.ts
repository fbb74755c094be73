/** A path into a document: map keys and zero-based list indices, outermost first. */
export type Path = readonly (string | number)[];

/** The path as the API documentation writes it: `spec.containers[0].image`. */
export function formatPath(path: Path): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (/^[\w-]+$/.test(step)) text += text === "" ? step : `.${step}`;
    else text += `[${JSON.stringify(step)}]`;
  }
  return text;
}

/** Parses what `formatPath` returns; null for any other text. */
export function parsePath(text: string): Path | null {
  const path: (string | number)[] = [];
  for (let rest = text; rest !== ""; ) {
    const [whole = "", word, index, quoted] = step.exec(rest) ?? [];
    if (whole === "" || (word !== undefined && rest.startsWith(".") === (path.length === 0))) return null;
    if (word !== undefined) path.push(word);
    else if (index !== undefined) path.push(Number(index));
    else if (quoted !== undefined) {
      const key = unquoted(quoted);
      if (key === null) return null;
      path.push(key);
    }
    rest = rest.slice(whole.length);
  }
  return formatPath(path) === text ? path : null;
}

const step = /^(?:\.?([\w-]+)|\[(\d{1,15})\]|\[("[^"\\]*(?:\\.[^"\\]*)*")\])/s;

function unquoted(json: string): string | null {
  try {
    const key: unknown = JSON.parse(json);
    return typeof key === "string" ? key : null;
  } catch {
    return null;
  }
}

/**
 * Joins a path and one relative to it. The `slice` saves memory, since findings keep many paths: an array made by
 * spreading has spare capacity for sixteen more items, and its copy has none.
 */
export function joinPaths(base: Path, path: Path): Path {
  return base.length === 0 ? path : [...base, ...path].slice();
}

/** True when both paths have the same steps. */
export function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && startsWith(a, b);
}

/** True when `path` is `prefix` or lies below it. */
export function startsWith(path: Path, prefix: Path): boolean {
  return prefix.length <= path.length && prefix.every((step, index) => step === path[index]);
}

/** The path with `*` in place of each list index, so that it is the same for all items. */
export function generalPath(path: Path): readonly string[] {
  return path.map((step) => (typeof step === "number" ? "*" : step));
}
