import type { Comment } from "../../core/comment.ts";
import { type Edit, sortEdits } from "../../core/edit.ts";
import type { Range } from "../../core/range.ts";
import type { SourceFile } from "../../core/source-file.ts";
import type { DockerfileFile, Instruction, Stage } from "./dockerfile-file.ts";
import { fileOf, parseDockerfile, readPart } from "./parse.ts";

/**
 * Parses a Dockerfile again after edits, with the same result as `parseDockerfile`, but reads only the lines that the
 * edits may have changed. Instructions before those keep their objects, and so do stages without other instructions.
 * Instructions after them are moved and keep their statements.
 */
export function reparseDockerfile(file: DockerfileFile, edits: readonly Edit[], source: SourceFile): DockerfileFile {
  const sorted = sortEdits(edits);
  const start = sorted[0]?.range[0] ?? 0;
  const end = sorted.at(-1)?.range[1] ?? 0;
  const kept = linesBefore(file, start);
  // If the first instruction changes, the directives may. For `<< EOF`, all later lines decide whether it is a heredoc.
  if (file.errors.length > 0 || kept.count === 0 || /<<[\s\\`]/.test(source.text)) return parseDockerfile(source);
  const shift = source.text.length - file.source.text.length;
  let resumed: Lines | null = null;
  const changed = readPart(source.text, kept.at, file.escape, kept.count, (offset) => {
    if (offset - shift >= end) resumed = linesFrom(file, offset - shift);
    return resumed !== null;
  });
  const behind = resumed ?? { count: file.instructions.length, at: file.source.text.length };
  const { count, at } = behind as Lines;
  const isLast = count === file.instructions.length;
  const move = { offset: shift, index: kept.count + changed.instructions.length - count };
  const made = fileOf(source, file.escape, file.directives, {
    instructions: [
      ...file.instructions.slice(0, kept.count),
      ...changed.instructions,
      ...file.instructions.slice(count).map((instruction) => movedInstruction(instruction, move)),
    ],
    comments: [
      ...file.comments.filter(({ range }) => range[0] < kept.at),
      ...changed.comments,
      ...file.comments.filter(({ range }) => range[0] >= at).map((comment) => movedComment(comment, move)),
    ],
    unterminated: changed.unterminated,
    dangling: isLast ? changed.dangling : file.dangling.map((range) => movedRange(range, move)),
    unfollowed: isLast ? changed.unfollowed : null,
  });
  return { ...made, stages: made.stages.map((stage, index) => knownStage(file.stages[index], stage)) };
}

/**
 * A place between the lines of instructions: the number of instructions before it, and the offset of the line after it.
 */
interface Lines {
  readonly count: number;
  readonly at: number;
}

/** The place after the last instruction whose lines all end before an offset. */
function linesBefore(file: DockerfileFile, offset: number): Lines {
  let count = countBefore(file, offset);
  while (count > 0 && linesEnd(file, count - 1) > offset) count -= 1;
  return { count, at: count === 0 ? 0 : linesEnd(file, count - 1) };
}

/** The place at an offset; null if no line starts there, or if it is inside an instruction. */
function linesFrom(file: DockerfileFile, at: number): Lines | null {
  const count = countBefore(file, at);
  const isBetween = file.source.text[at - 1] === "\n" && (count === 0 || linesEnd(file, count - 1) <= at);
  return isBetween ? { count, at } : null;
}

/** The number of instructions that start before an offset. */
function countBefore({ instructions }: DockerfileFile, offset: number): number {
  let low = 0;
  let high = instructions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((instructions[middle]?.range[0] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The offset after the line break of an instruction's last line. After the text's end if what follows may still belong
 * to it.
 */
function linesEnd({ instructions, dangling, source: { text } }: DockerfileFile, index: number): number {
  const isOpen = index === instructions.length - 1 && dangling.length > 0;
  const newline = isOpen ? -1 : text.indexOf("\n", instructions[index]?.range[1]);
  return newline === -1 ? text.length + 1 : newline + 1;
}

interface Move {
  readonly offset: number;
  readonly index: number;
}

function movedInstruction(instruction: Instruction, move: Move): Instruction {
  if (move.offset === 0 && move.index === 0) return instruction;
  const { index, range, keywordRange, flags, words, trigger } = instruction;
  return {
    ...instruction,
    index: index + move.index,
    range: movedRange(range, move),
    keywordRange: movedRange(keywordRange, move),
    flags: flags.map((flag) => ({ ...flag, range: movedRange(flag.range, move) })),
    words: words.map((word) => ({ ...word, range: movedRange(word.range, move) })),
    trigger: trigger && movedInstruction(trigger, move),
  };
}

function movedComment({ text, range }: Comment, move: Move): Comment {
  return { range: movedRange(range, move), text };
}

function movedRange([start, end]: Range, { offset }: Move): Range {
  return [start + offset, end + offset];
}

/** The previous stage object if it has the same instructions, else the new one. */
function knownStage(before: Stage | undefined, stage: Stage): Stage {
  const isSame =
    before !== undefined &&
    before.from === stage.from &&
    before.instructions.length === stage.instructions.length &&
    before.instructions.every((instruction, index) => instruction === stage.instructions[index]);
  return isSame ? before : stage;
}
