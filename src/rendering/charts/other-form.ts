/** An action of a template: what stands between its braces. */
const action = /\{\{-?\s*(?:\/\*[\s\S]*?\*\/|([\s\S]*?))\s*-?\}\}/g;
/** The words that start and end branches. */
const starting = /^(?:if|with|range|define|block)\b/;
const nothing = /^\s*(?:\{\}|\[\]|null|""|'')?\s*$/;

/**
 * Whether a template does something else where a key of the values has nothing, or is false: as soon as it has something,
 * that would no longer be done, and only with other values could it be seen. It asks for the contrary of the key, or has
 * an `else`.
 */
export function hasOtherForm(text: string, path: readonly string[], isOfDependency: boolean): boolean {
  // Of a chart's values, a dependency has those below a name.
  const steps = path.map(escaped);
  const ends = isOfDependency ? steps.map((_step, index) => steps.slice(index)) : [steps];
  const key = `\\$?\\.Values\\.(?:${ends.map((end) => end.join("\\.")).join("|")})(?![\\w.])`;
  const named = new RegExp(key);
  if (!named.test(text)) return false;
  const denied = new RegExp(`\\b(?:not|empty)\\s+(?:\\(\\s*(?:(?:and|or)\\b[^()]*)?)*${key}`);
  /** The branches that are open: whether one asks for the key, and where its text starts if that is an `else`. */
  const open: { asks: boolean; otherwise: number | null }[] = [];
  for (const { index, 0: whole, 1: said = "" } of text.matchAll(action)) {
    const asks = named.test(said);
    if (asks && denied.test(said)) return true;
    const here = open.at(-1);
    if (starting.test(said)) open.push({ asks, otherwise: null });
    else if (/^else\b/.test(said) && here !== undefined) {
      if (here.asks && said !== "else") return true;
      here.otherwise = here.asks ? index + whole.length : null;
      here.asks ||= asks;
    } else if (/^end\b/.test(said)) {
      const { otherwise = null } = open.pop() ?? {};
      if (otherwise !== null && !nothing.test(text.slice(otherwise, index))) return true;
    }
  }
  return false;
}

function escaped(step: string): string {
  return step.replaceAll(/[^\w]/g, "\\$&");
}
