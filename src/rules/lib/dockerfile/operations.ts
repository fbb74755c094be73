import type { DockerfileOperation } from "../../../core/operation.ts";
import type { Instruction } from "../../../model/dockerfile/dockerfile.ts";

/** Adds an instruction on a new line after another one. */
export function insertAfter({ index }: Instruction, keyword: string, text: string): DockerfileOperation {
  return { kind: "insert-after", instruction: index, keyword, text };
}

/** Replaces everything after the flags of an instruction. */
export function setArguments({ index }: Instruction, text: string): DockerfileOperation {
  return { kind: "set-arguments", instruction: index, text };
}

/** Sets `--flag=value`, and replaces the value if the instruction has this flag. */
export function setFlag({ index }: Instruction, flag: string, value: string): DockerfileOperation {
  return { kind: "set-flag", instruction: index, flag, value };
}

/** Removes one of the words after the flags of an instruction. The first word has index 0. */
export function removeWord({ index }: Instruction, word: number): DockerfileOperation {
  return { kind: "set-word", instruction: index, word, text: "" };
}

/** Replaces one of the words after the flags of an instruction. */
export function setWord({ index }: Instruction, word: number, text: string): DockerfileOperation {
  return { kind: "set-word", instruction: index, word, text };
}

/** Replaces the keyword of an instruction and keeps its arguments. */
export function setKeyword({ index }: Instruction, keyword: string): DockerfileOperation {
  return { kind: "set-keyword", instruction: index, keyword };
}

/** Writes the keyword of an instruction in upper or in lower case. */
export function setCase({ index }: Instruction, upper: boolean): DockerfileOperation {
  return { kind: "set-case", instruction: index, upper };
}

/** Renames a flag of an instruction. */
export function renameFlag({ index }: Instruction, flag: string, name: string): DockerfileOperation {
  return { kind: "rename-flag", instruction: index, flag, name };
}

/** Removes a flag of an instruction. */
export function removeFlag({ index }: Instruction, flag: string): DockerfileOperation {
  return { kind: "remove-flag", instruction: index, flag };
}

/** Removes an instruction and its lines. */
export function removeInstruction({ index }: Instruction): DockerfileOperation {
  return { kind: "remove-instruction", instruction: index };
}

/** Replaces a part of what follows the flags of an instruction. `start` and `end` are offsets in its text. */
export function spliceText({ index }: Instruction, start: number, end: number, text: string): DockerfileOperation {
  return { kind: "splice", instruction: index, part: "text", start, end, text };
}
