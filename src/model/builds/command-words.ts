/** A command of a script: its words without quotes, as they stand with `$` in them. */
export interface ShellCommand {
  readonly words: readonly string[];
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** True for one inside `( … )`, whose `cd` ends with it. */
  readonly inside: boolean;
}

/** Longer lines are no commands that somebody wrote. */
const maximumLine = 20_000;

/**
 * The commands of a script that hold one of the wanted texts, or change the directory, in order. Continued lines are put
 * together; quotes are taken away, `$( … )` and `${ … }` stay within their word. Linear.
 */
export function commandsWith(script: string, wanted: RegExp): ShellCommand[] {
  const commands: ShellCommand[] = [];
  const lines = script.split(/\r\n|\n|\r/);
  for (let index = 0; index < lines.length; index += 1) {
    const first = index;
    let text = lines[index] ?? "";
    while (text.endsWith("\\") && index + 1 < lines.length && text.length < maximumLine) {
      index += 1;
      text = `${text.slice(0, -1)} ${lines[index] ?? ""}`;
    }
    if (text.length > maximumLine || !wanted.test(text)) continue;
    commands.push(...commandsIn(text, wanted).map((command) => ({ ...command, line: first + 1 })));
  }
  return commands;
}

function commandsIn(text: string, wanted: RegExp): Omit<ShellCommand, "line">[] {
  const commands: Omit<ShellCommand, "line">[] = [];
  let words: string[] = [];
  let word: string | null = null;
  let depth = 0;
  const endWord = (): void => {
    if (word !== null) words.push(word);
    word = null;
  };
  const endCommand = (): void => {
    endWord();
    if (words.length > 0) commands.push({ words, inside: depth > 0 });
    words = [];
  };
  let quote: string | null = null;
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index] ?? "";
    const next = text[index + 1] ?? "";
    if (char === "$" && (next === "(" || next === "{") && quote !== "'") {
      const end = closing(text, index + 1);
      const within = text.slice(index + 2, end - 1);
      if (next === "(" && wanted.test(within)) commands.push(...commandsIn(within, wanted));
      word = (word ?? "") + text.slice(index, end);
      index = end - 1;
    } else if (quote !== null) {
      if (char === quote) quote = null;
      else if (char === "\\" && quote === '"') word = (word ?? "") + (text[++index] ?? "");
      else word = (word ?? "") + char;
    } else if (char === '"' || char === "'") {
      quote = char;
      word ??= "";
    } else if (char === "\\") {
      index += 1;
      word = (word ?? "") + (text[index] ?? "");
    } else if (char === "#" && word === null) break;
    else if (/\s/.test(char)) endWord();
    else if (";&|()".includes(char)) {
      endCommand();
      depth += char === "(" ? 1 : char === ")" ? -1 : 0;
    } else word = (word ?? "") + char;
  }
  endCommand();
  return commands;
}

/** The place after the bracket that closes the one at a place, or after that one where none does. */
function closing(text: string, start: number): number {
  let depth = 0;
  const limit = Math.min(text.length, start + 500);
  for (let index = start; index < limit; index += 1) {
    const char = text[index] ?? "";
    if (char === "(" || char === "{") depth += 1;
    else if (char === ")" || char === "}") depth -= 1;
    if (depth === 0) return index + 1;
  }
  return start + 1;
}
