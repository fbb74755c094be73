import { rememberRecent } from "../../core/remember-recent.ts";

/** A command of a shell script: its words without quotes, in which variables are not expanded. */
export interface ShellCommand {
  readonly words: readonly string[];
  /** Whether it is inside `( ... )` or `$( ... )`, so that the effect of a `cd` ends there. */
  readonly inside: boolean;
  /** The words of the command whose output is piped into it; null for none. */
  readonly input: readonly string[] | null;
}

/** The commands of a shell script as words without quotes; nothing is expanded. */
export function shellCommands(script: string): readonly (readonly string[])[] {
  return script.length > longestKept ? wordsOf(script) : knownWords(script);
}

function wordsOf(script: string): readonly (readonly string[])[] {
  return commandsOf(script).map(({ words }) => words);
}

/** Cached, since rules and proofs ask for the same scripts again and again. */
const knownWords = rememberRecent(5000, wordsOf);
const longestKept = 20_000;

/**
 * Splits a shell script into commands. Those inside `$( ... )` come before the command that contains them, which keeps
 * their text, and that of `${ ... }`, as part of a word. Quotes are removed, nothing is expanded. Takes linear time.
 */
export function commandsOf(script: string): ShellCommand[] {
  return split(script, 0);
}

function split(script: string, brackets: number): ShellCommand[] {
  const commands: ShellCommand[] = [];
  let words: string[] = [];
  let word: string | null = null;
  let quote: string | null = null;
  let depth = brackets;
  let input: readonly string[] | null = null;
  const endWord = (): void => {
    if (word !== null) words.push(word);
    word = null;
  };
  const endCommand = (pipes: boolean): void => {
    endWord();
    if (words.length > 0) commands.push({ words, inside: depth > 0, input });
    input = pipes ? words : null;
    words = [];
  };
  for (let index = 0; index < script.length; index += 1) {
    const char = script[index] ?? "";
    const next = script[index + 1] ?? "";
    const end = char === "$" && /[({]/.test(next) && quote !== "'" ? closing(script, index + 1) : null;
    if (end !== null) {
      if (next === "(") commands.push(...split(script.slice(index + 2, end - 1), depth + 1));
      word = (word ?? "") + script.slice(index, end);
      index = end - 1;
    } else if (quote !== null) {
      if (char === quote) quote = null;
      else if (char === "\\" && quote === '"') word = (word ?? "") + (script[++index] ?? "");
      else word = (word ?? "") + char;
    } else if (char === '"' || char === "'") {
      quote = char;
      word ??= "";
    } else if (char === "\\") {
      index += 1;
      if (next !== "\n" && next !== "\r") word = (word ?? "") + next;
    } else if (char === "#" && word === null) {
      const newline = script.indexOf("\n", index);
      index = newline === -1 ? script.length : newline - 1;
    } else if (char === " " || char === "\t" || char === "\r") endWord();
    else if ("\n;&|()".includes(char) || (word === null && isBrace(char, next, words.length))) {
      endCommand(char === "|" && next !== "|" && script[index - 1] !== "|");
      depth += char === "(" ? 1 : char === ")" ? -1 : 0;
    } else word = (word ?? "") + char;
  }
  endCommand(false);
  return commands;
}

/** Whether a brace groups commands; `{}` and `{a,b}` are words. */
function isBrace(char: string, next: string, words: number): boolean {
  return char === "{" ? /\s/.test(next) : char === "}" && words === 0;
}

/** The index after the bracket that closes the one at an index; null if there is none within 500 characters. */
function closing(text: string, start: number): number | null {
  let depth = 0;
  const limit = Math.min(text.length, start + 500);
  for (let index = start; index < limit; index += 1) {
    const char = text[index] ?? "";
    if (char === "(" || char === "{") depth += 1;
    else if (char === ")" || char === "}") depth -= 1;
    if (depth === 0) return index + 1;
  }
  return null;
}
