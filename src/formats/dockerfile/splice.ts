import type { Edit } from "../../core/edit.ts";
import type { DockerfileOperation } from "../../core/operation.ts";
import type { DockerfileFile, Instruction } from "./dockerfile-file.ts";
import { joinLines } from "./logical-line.ts";

type Splice = Extract<DockerfileOperation, { kind: "splice" }>;

/** The text edit for a splice, or the reason why it can't be made. */
export function spliceEdit(
  file: DockerfileFile,
  instruction: Instruction,
  splice: Splice,
): Edit | { readonly refused: string } {
  const { part, start, end, text } = splice;
  if (start > end || end > instruction[part].length) return { refused: "the instruction has no such text" };
  if (part === "heredoc") {
    const at = instruction.range[1] - instruction.heredoc.length;
    return { range: [at + start, at + end], text };
  }
  if (/[\r\n]/.test(text)) return { refused: "it would need several lines" };
  const { source, escape } = file;
  const { offsets } = joinLines(source.text, instruction.range[0], instruction.range[1], escape);
  const first = indexOf(offsets, textStart(instruction));
  if (first === -1) return { refused: "the instruction has no arguments" };
  const placeBehind = (index: number): number => (offsets[first + index - 1] ?? 0) + 1;
  const from = start === end && start > 0 ? placeBehind(start) : (offsets[first + start] ?? 0);
  const to = start === end ? from : placeBehind(end);
  if (file.comments.some(({ range }) => from < range[1] && range[0] < to)) {
    return { refused: "there are comments between its lines" };
  }
  const atEnd = end === instruction.text.length && start === end;
  return { range: [from, to], text: atEnd ? onOwnLine(file, instruction, text) : text };
}

/** The offset of the text after the flags. The words of a JSON form don't start there, but in brackets. */
function textStart({ words, json, flags, keywordRange }: Instruction): number {
  const [first] = words;
  if (first !== undefined && !json) return first.range[0];
  return (flags.at(-1)?.range ?? keywordRange)[1] + 1;
}

/** Puts a command appended to an instruction of several lines on its own line, with the layout of the last line. */
function onOwnLine({ source, escape }: DockerfileFile, { range }: Instruction, text: string): string {
  const [, command] = /^ && (.*)$/.exec(text) ?? [];
  const lines = source.text.slice(...range).split(/\r?\n/);
  const last = lines.at(-1) ?? "";
  if (command === undefined || lines.length < 2) return text;
  const ending = source.text.slice(...range).includes("\r\n") ? "\r\n" : "\n";
  const before = lines.findLast((line, index) => index < lines.length - 1 && !/^\s*(?:#|$)/.test(line)) ?? "";
  const indent = /^[ \t]*/.exec(last)?.[0] ?? "";
  if (/^\s*&&\s/.test(last)) return ` ${escape}${ending}${indent}&& ${command}`;
  if (/&&[ \t]*.$/.test(before)) return ` && ${escape}${ending}${indent}${command}`;
  const outer = lines.slice(1).find((line) => /^\s*&&\s/.test(line));
  const outerIndent = outer === undefined ? indent : (/^[ \t]*/.exec(outer)?.[0] ?? indent);
  return ` ${escape}${ending}${outerIndent}&& ${command}`;
}

/** The index of a number in an ascending list; -1 if it is missing. */
function indexOf(numbers: readonly number[], wanted: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return numbers[low] === wanted ? low : -1;
}
