import { replaceInvisible } from "../core/invisible.ts";

/** A command to Kubesuggest in a comment. */
export type Command =
  | {
      readonly kind: "ignore";
      /** The rules to ignore; empty for all rules in the thread. */
      readonly rules: readonly string[];
      readonly reason: string;
    }
  | { readonly kind: "explain"; readonly rule: string | null }
  | { readonly kind: "fix" | "help" | "review" | "pause" | "resume" }
  | { readonly kind: "unknown" };

/** The longest reason, in characters. Longer ones are cut. */
const reasonLimit = 200;

/**
 * Reads the command of a comment: its first line that is not blank, if it starts with `/kubesuggest`. So nothing in a
 * quote, a list or a code block is taken for a command. Null for a comment without a command.
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

/** Reads a command that is a single word. */
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
 * Makes a reason safe for a comment in any format: one line of at most 200 characters, without invisible or unassigned
 * characters and without backticks.
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
