import { replaceInvisible } from "../core/invisible.ts";

/** What a comment asks of Kubesuggest. */
export type Command =
  | {
      readonly kind: "ignore";
      /** The rules that are meant; empty for all that the thread tells of. */
      readonly rules: readonly string[];
      readonly reason: string;
    }
  | { readonly kind: "explain"; readonly rule: string | null }
  | { readonly kind: "fix" | "help" | "review" | "pause" | "resume" }
  | { readonly kind: "unknown" };

/** Longer reasons are cut, in characters. */
const reasonLimit = 200;

/**
 * Reads the command of a comment: its first line with anything on it, starting with `/kubesuggest`. So nothing in a
 * quote, a list or a block of code can be one. Null for a comment that asks nothing.
 */
export function parseCommand(body: string): Command | null {
  const lines = body.slice(0, 10_000).split(/\r\n|\n|\r/);
  const line = lines.find((one) => one.trim() !== "") ?? "";
  if (!/^ {0,3}\/kubesuggest(?!\S)/i.test(line)) return null;
  const ignore = /^\S+\s+ignore(?:\s*\[([^[\]]*)\]|(?!\S))(.*)$/i.exec(line.trim());
  if (ignore !== null) return { kind: "ignore", rules: namesIn(ignore[1]), reason: cleanReason(ignore[2] ?? "") };
  const [, word = "", ...rest] = line.trim().split(/\s+/);
  switch (word.toLowerCase()) {
    case "explain":
      return rest.length > 1 ? { kind: "unknown" } : { kind: "explain", rule: rest[0] ?? null };
    default:
      return plainCommand(word.toLowerCase(), rest.length > 0);
  }
}

/** A command that is one word. */
function plainCommand(word: string, more: boolean): Command {
  const kind = (["fix", "help", "review", "pause", "resume"] as const).find((name) => name === word);
  return kind === undefined || more ? { kind: "unknown" } : { kind };
}

function namesIn(list = ""): string[] {
  return list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/**
 * A reason as a comment of any format can hold it: one line of at most 200 characters, without invisible or unassigned
 * characters, and without backticks.
 */
export function cleanReason(text: string): string {
  const blank = (character: string): string => (/\s/.test(character) ? " " : "");
  const plain = replaceInvisible(text.toWellFormed(), blank)
    .replace(/\p{C}/gu, "")
    .replaceAll("`", "'")
    .replace(/\s+/g, " ")
    .trim();
  const characters = [...plain];
  if (characters.length <= reasonLimit) return plain;
  return `${characters
    .slice(0, reasonLimit - 1)
    .join("")
    .trimEnd()}…`;
}
