const action = /\{\{-?\s*(if|with|range|define|block|end)\b|\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}|\{\{-?\s*(else)\b/g;

/** A branch of a template around a place. `start` is the offset of its `if`, `with`, `range`, `define` or `block`. */
export interface Branch {
  readonly start: number;
  /** The offset of the relevant part of the branch: its start, or an `else`. */
  readonly part: number;
}

/** A line that ends a branch and prints nothing. */
export const branchEnd: RegExp = /^( *)\{\{- *end *\}\} *$/;

/** The branches of a template around an offset, the outermost first. */
export function branchesAt(text: string, offset: number): readonly Branch[] {
  const branches: Branch[] = [];
  for (const { index, 1: word, 2: other } of text.matchAll(action)) {
    if (index >= offset) break;
    const last = word === "end" || other !== undefined ? branches.pop() : undefined;
    if (other !== undefined) branches.push({ start: last?.start ?? index, part: index });
    else if (word !== undefined && word !== "end") branches.push({ start: index, part: index });
  }
  return branches;
}

/** The branches that two places share, the outermost first. */
export function sharedBranches(a: readonly Branch[], b: readonly Branch[]): readonly Branch[] {
  const end = a.findIndex(({ part }, index) => part !== b[index]?.part);
  return end === -1 ? a : a.slice(0, end);
}

/** Whether text in the first branches is always there when text in the others is. */
export function isAround(branches: readonly Branch[], others: readonly Branch[]): boolean {
  return sharedBranches(branches, others).length === branches.length;
}

export function sameBranches(a: readonly Branch[], b: readonly Branch[]): boolean {
  return a.length === b.length && isAround(a, b);
}

/** Whether two places are in different parts of one branch, so that only one of them is ever printed. */
export function areApartByBranch(a: readonly Branch[], b: readonly Branch[]): boolean {
  const { length } = sharedBranches(a, b);
  return a[length] !== undefined && a[length].start === b[length]?.start;
}

/** Whether a branch has several parts, of which one is taken. */
export function hasOtherParts(text: string, { start, part }: Branch): boolean {
  return part !== start || endOfBranch(text, start) === null;
}

/** The offset of the `end` of the branch that starts at an offset; null if it has an `else`, or no `end`. */
export function endOfBranch(text: string, start: number): number | null {
  let depth = 0;
  for (const { index, 1: word, 2: other } of text.slice(start).matchAll(action)) {
    if (other !== undefined && depth === 1) return null;
    if (word !== undefined) depth += word === "end" ? -1 : 1;
    if (depth === 0) return word === "end" ? start + index : null;
  }
  return null;
}

/**
 * The offset of the `end` of the branch that starts at an offset, which may continue with any number of `else if`. Null
 * if something is printed in all other cases.
 */
export function endOfChoices(text: string, start: number): number | null {
  let depth = 0;
  for (const { index, 1: word, 2: other } of text.slice(start).matchAll(action)) {
    const isFurther = /^\{\{-?\s*else\s+(?:if|with)\b/.test(text.slice(start + index, start + index + mostOfAction));
    if (other !== undefined && depth === 1 && !isFurther) return null;
    if (word !== undefined) depth += word === "end" ? -1 : 1;
    if (depth === 0) return word === "end" ? start + index : null;
  }
  return null;
}

/** How many characters of an action are read to find its keywords. */
const mostOfAction = 40;

/** Whether a text ends each branch that it starts, and no other one. */
export function keepsBranches(text: string): boolean {
  return branchChange(text, 0) === 0;
}

/**
 * By how many branches a text leads deeper. Null if it leaves a branch around it, or goes to another part of that
 * branch.
 */
export function branchChange(text: string, depth: number): number | null {
  let now = depth;
  for (const { 1: word, 2: other } of text.matchAll(action)) {
    if (now === 0 && (word === "end" || other !== undefined)) return null;
    if (word !== undefined) now += word === "end" ? -1 : 1;
  }
  return now - depth;
}
