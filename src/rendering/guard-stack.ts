const action = /\{\{-?\s*(if|with|range|define|block|end)\b|\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}|\{\{-?\s*(else)\b/g;

/** The branches of a template that an offset lies in, in words that tell branches apart. */
export function guardStack(text: string, offset: number): string {
  const stack: string[] = [];
  for (const match of text.matchAll(action)) {
    if (match.index >= offset) break;
    const [, word, other] = match;
    if (word === "end") stack.pop();
    else if (word !== undefined) stack.push(String(match.index));
    else if (other !== undefined) stack.push(`${stack.pop()}:${match.index}`);
  }
  return stack.join(" ");
}

/** The branches of a template that an offset lies in, from the outermost one, each from its start on. */
export function branchesAt(text: string, offset: number): string[] {
  const starts = guardStack(text, offset).split(" ");
  return starts.filter((start) => start !== "").map((start) => text.slice(Number(start.split(":")[0])));
}

/** Whether what stands in the first branches is there whenever what stands in the others is. */
export function isAround(guards: string, others: string): boolean {
  return guards === others || guards === "" || others.startsWith(`${guards} `);
}

/** Whether two places lie in different parts of one branch, of which only one is ever taken. */
export function areApartByBranch(a: string, b: string): boolean {
  const others = b.split(" ");
  const at = a.split(" ").findIndex((guard, index) => guard !== others[index]);
  const [one, other] = [a.split(" ")[at], others[at]].map((guard) => guard?.split(":")[0]);
  return at !== -1 && one !== "" && one === other;
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
