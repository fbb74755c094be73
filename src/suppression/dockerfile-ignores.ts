import type { Comment } from "../core/comment.ts";
import type { Range } from "../core/range.ts";
import type { DockerfileFile, Instruction } from "../formats/dockerfile/dockerfile-file.ts";
import type { IgnoreComment, IgnoreComments, IgnoreOptions } from "./ignore-comment.ts";
import { ignoreWord, readIgnoreComments } from "./ignore-comment.ts";

/** The ignore comments of a Dockerfile. */
export interface DockerfileIgnores extends IgnoreComments {
  readonly format: "dockerfile";
  /**
   * The comments that silence a rule at an offset: those above the instruction there, between its lines, or above the
   * FROM of its stage.
   */
  find(rule: string, offset: number): readonly IgnoreComment[];
}

/** Reads the ignore comments of a Dockerfile; null if it has none. */
export function readDockerfileIgnores(file: DockerfileFile, reading: IgnoreOptions): DockerfileIgnores | null {
  if (!file.source.text.includes(ignoreWord)) return null;
  const read = readIgnoreComments(file.comments, reading);
  if (read.working.length + read.void.length === 0) return null;
  const covered = new Map(read.working.map((comment) => [comment, rangeCovered(file, comment)]));
  const covers = (comment: IgnoreComment, offset: number): boolean => {
    const range = covered.get(comment) ?? null;
    return range !== null && range[0] <= offset && offset <= range[1];
  };
  return {
    format: "dockerfile",
    ...read,
    find: (rule, offset) => read.working.filter((comment) => comment.rules.includes(rule) && covers(comment, offset)),
  };
}

/** The range of the instruction that a comment is in or above, or of the whole stage if it is above a FROM. */
function rangeCovered({ instructions, stages }: DockerfileFile, { range }: Pick<Comment, "range">): Range | null {
  const instruction = instructions.find((one) => one.range[1] >= range[0]);
  if (instruction === undefined) return null;
  const stage = stages.find(({ from }) => from === instruction);
  if (stage === undefined || range[0] > instruction.range[0]) return instruction.range;
  const last: Instruction = stage.instructions.at(-1) ?? instruction;
  return [instruction.range[0], last.range[1]];
}
