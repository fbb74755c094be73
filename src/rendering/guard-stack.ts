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
