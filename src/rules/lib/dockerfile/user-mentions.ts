import type { CreatedUser, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { shellCommands } from "../../../model/dockerfile/shell-commands.ts";
import { instructionText } from "./lineage.ts";

const creatingProgram = /(?:^|\/)(?:addgroup|adduser|groupadd|useradd)$/;

/**
 * Whether an instruction may use a user in any way except to create it. `created` are all users that the image creates.
 * A variable may contain the name of any user.
 */
export function usesUser(instruction: Instruction, user: CreatedUser, created: readonly CreatedUser[]): boolean {
  const { trigger, keyword, flags } = instruction;
  if (trigger !== null) return true;
  const named = mentionOf(user);
  const text = instructionText(instruction);
  if (keyword !== "RUN") return flags.some(({ value }) => value !== null && named.test(value)) || named.test(text);
  if (!named.test(text)) return user.instruction === instruction;
  const others = new Set(created.map((other) => other.name).filter((other) => other !== user.name));
  return shellCommands(text).some((words) => {
    if (!words.some((word) => named.test(word))) return false;
    const creates = words.some((word) => creatingProgram.test(word));
    return !creates || words.some((word) => others.has(word) || word.includes("$"));
  });
}

/** Matches the name or ID of a user as a word. */
function mentionOf({ name, uid }: CreatedUser): RegExp {
  const names = uid === null ? [name] : [name, String(uid)];
  return new RegExp(`(?<![\\w./-])(?:${names.map(escaped).join("|")})(?![\\w./-])`);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
