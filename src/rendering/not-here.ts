import { enumerate } from "../core/enumerate.ts";

/**
 * Names that a repository lacks, as part of a sentence: `a, which is not in the repository`, `a and b, which are not
 * …`.
 */
export function notHere(names: readonly string[]): string {
  return `${enumerate(names)}, which ${names.length === 1 ? "is" : "are"} not in the repository`;
}
