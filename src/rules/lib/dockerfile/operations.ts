import type { DockerfileOperation } from "../../../core/operation.ts";
import type { Instruction } from "../../../model/dockerfile/dockerfile.ts";

/** A new instruction on its own lines behind another one. */
export function insertAfter({ index }: Instruction, keyword: string, text: string): DockerfileOperation {
  return { kind: "insert-after", instruction: index, keyword, text };
}

/** Everything behind the flags of an instruction becomes `text`. */
export function setArguments({ index }: Instruction, text: string): DockerfileOperation {
  return { kind: "set-arguments", instruction: index, text };
}

/** Gives an instruction `--flag=value`, or its flag of that name the value. */
export function setFlag({ index }: Instruction, flag: string, value: string): DockerfileOperation {
  return { kind: "set-flag", instruction: index, flag, value };
}

/** Takes one of the words behind the flags of an instruction away; they count from 0. */
export function removeWord({ index }: Instruction, word: number): DockerfileOperation {
  return { kind: "set-word", instruction: index, word, text: "" };
}
