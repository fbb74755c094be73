const action = /\{\{-?\s*(if|with|range|define|block|end)\b|\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}|\{\{-?\s*(else)\b/g;

/** A branch of a template that something lies in: where its `if`, `with`, `range`, `define` or `block` starts. */
export interface Branch {
  readonly start: number;
  /** Where the part of it starts that is meant: at its start, or at an `else`. */
  readonly part: number;
}

/** A line that ends a branch and prints nothing. */
export const branchEnd: RegExp = /^( *)\{\{- *end *\}\} *$/;

/** The branches of a template that an offset lies in, from the outermost one. */
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

/** The branches that two places share, from the outermost one. */
export function sharedBranches(a: readonly Branch[], b: readonly Branch[]): readonly Branch[] {
  const end = a.findIndex(({ part }, index) => part !== b[index]?.part);
  return end === -1 ? a : a.slice(0, end);
}

/** Whether what stands in the first branches is there whenever what stands in the others is. */
export function isAround(branches: readonly Branch[], others: readonly Branch[]): boolean {
  return sharedBranches(branches, others).length === branches.length;
}

export function sameBranches(a: readonly Branch[], b: readonly Branch[]): boolean {
  return a.length === b.length && isAround(a, b);
}

/** Whether two places lie in different parts of one branch, of which only one is ever taken. */
export function areApartByBranch(a: readonly Branch[], b: readonly Branch[]): boolean {
  const { length } = sharedBranches(a, b);
  return a[length] !== undefined && a[length].start === b[length]?.start;
}

/** Whether a branch has other parts, of which one is taken. */
export function hasOtherParts(text: string, { start, part }: Branch): boolean {
  return part !== start || endOfBranch(text, start) === null;
}

/** Where the `end` of the branch stands that starts at an offset; null where it has an `else`, or no `end`. */
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
 * Where the `end` of the branch stands that starts at an offset, and goes on with `else if` as often as it may; null where
 * something is printed in all other cases.
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

/** The words of an action stand within so many characters of its start. */
const mostOfAction = 40;

/** True for a text that ends each branch which it starts, and no other one. */
export function keepsBranches(text: string): boolean {
  return branchChange(text, 0) === 0;
}

/** By how many branches a text leads deeper; null where it leaves one that it lies in, or goes to another part of it. */
export function branchChange(text: string, depth: number): number | null {
  let now = depth;
  for (const { 1: word, 2: other } of text.matchAll(action)) {
    if (now === 0 && (word === "end" || other !== undefined)) return null;
    if (word !== undefined) now += word === "end" ? -1 : 1;
  }
  return now - depth;
}
