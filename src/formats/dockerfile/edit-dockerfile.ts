import { type Edit, sortEdits } from "../../core/edit.ts";
import type { EditResult } from "../../core/edit-result.ts";
import { groupBy } from "../../core/group-by.ts";
import type { DockerfileOperation } from "../../core/operation.ts";
import type { Range } from "../../core/range.ts";
import { closeGaps } from "../close-gaps.ts";
import type { DockerfileFile, Instruction } from "./dockerfile-file.ts";
import { spliceEdit } from "./splice.ts";

type Refused = { readonly refused: string };

/**
 * Turns operations, of one fix or several, into the fewest text edits in the author's own style: new instructions take
 * the indentation, line ending and letter case of the one before them. `applyInstructions` returns the meaning of the
 * result. If an edit may be wrong, all are refused, with a reason for the user.
 */
export function editDockerfile(file: DockerfileFile, operations: readonly DockerfileOperation[]): EditResult {
  if (file.errors.length > 0) return { ok: false, reason: "the file has syntax errors" };
  const edits: Edit[] = [];
  for (const [index, group] of groupBy(operations, ({ instruction }) => instruction)) {
    const instruction = file.instructions[index];
    if (instruction === undefined) return { ok: false, reason: "the file has no such instruction" };
    const result = editInstruction(file, instruction, group);
    if ("refused" in result) return { ok: false, reason: result.refused };
    edits.push(...result);
  }
  const sorted = sortEdits(edits);
  const meets = sorted.some(({ range: [start] }, index) => {
    const [before, end] = sorted[index - 1]?.range ?? [-1, 0];
    return start < end || start === before;
  });
  return meets
    ? { ok: false, reason: "two of its changes are at the same place" }
    : { ok: true, edits: closeGaps(file.source.text, sorted) };
}

function editInstruction(
  file: DockerfileFile,
  instruction: Instruction,
  operations: readonly DockerfileOperation[],
): Edit[] | Refused {
  const edits: Edit[] = [];
  const inserted: string[] = [];
  const flags: string[] = [];
  for (const operation of operations) {
    if (operation.kind === "remove-instruction") return withoutInstruction(file, instruction, operations);
    if (operation.kind === "insert-after") {
      if (/[\r\n]/.test(operation.text)) return { refused: "a new instruction would need several lines" };
      inserted.push(`${keywordLike(file, instruction, operation.keyword)} ${operation.text}`);
    } else if (operation.kind === "set-flag") {
      const known = instruction.flags.find(({ name }) => name === operation.flag);
      const text = `--${operation.flag}=${operation.value}`;
      if (/\s/.test(text)) return { refused: "the flag's value would need quotes" };
      if (known === undefined) flags.push(` ${text}`);
      else edits.push({ range: known.range, text });
    } else if (operation.kind === "splice") {
      if (goesOnIntoNothing(file, instruction)) return { refused: endsOpen };
      const edit = spliceEdit(file, instruction, operation);
      if ("refused" in edit) return edit;
      edits.push(edit);
    } else if (operation.kind === "set-keyword") {
      edits.push({ range: instruction.keywordRange, text: keywordLike(file, instruction, operation.keyword) });
    } else if (operation.kind === "set-case") {
      const { keyword, keywordRange: range } = instruction;
      edits.push({ range, text: operation.upper ? keyword : keyword.toLowerCase() });
    } else if (operation.kind === "rename-flag") {
      for (const { name, range } of instruction.flags) {
        if (name !== operation.flag) continue;
        edits.push({ range: [range[0], range[0] + 2 + name.length], text: `--${operation.name}` });
      }
    } else if (operation.kind === "remove-flag") {
      edits.push(...flagRemovals(file, instruction, operation.flag));
    } else {
      const range =
        operation.kind === "set-word" ? wordRange(file, instruction, operation) : oneLine(file, instruction);
      if ("refused" in range) return range;
      edits.push({ range: range.range, text: operation.text });
    }
  }
  if (flags.length > 0) {
    const [, end] = (instruction.flags.at(-1) ?? { range: instruction.keywordRange }).range;
    edits.push({ range: [end, end], text: flags.join("") });
  }
  if (inserted.length > 0) {
    const added = insertion(file, instruction, inserted);
    if ("refused" in added) return added;
    // A command appended at the end of the instruction goes before the new lines.
    const index = edits.findIndex(({ range }) => range[0] === added.range[0] && range[1] === added.range[1]);
    const before = edits[index];
    if (before === undefined) edits.push(added);
    else edits[index] = { ...added, text: `${before.text}${added.text}` };
  }
  return edits.filter(({ range, text }) => file.source.text.slice(...range) !== text);
}

/** Removes an instruction, or replaces it by those that are inserted after it. */
function withoutInstruction(
  file: DockerfileFile,
  instruction: Instruction,
  operations: readonly DockerfileOperation[],
): Edit[] | Refused {
  const inserted = operations.filter((operation) => operation.kind === "insert-after");
  if (inserted.length < operations.length - 1) return { refused: "one fix removes what another changes" };
  const removed = removal(file, instruction);
  if ("refused" in removed || inserted.length === 0) return removed;
  const { source } = file;
  if (inserted.some(({ text }) => /[\r\n]/.test(text)))
    return { refused: "a new instruction would need several lines" };
  if (goesOnIntoNothing(file, instruction)) return { refused: endsOpen };
  const [start, end] = instruction.range;
  const indent = /[ \t]*$/.exec(source.text.slice(Math.max(0, start - 1000), start))?.[0] ?? "";
  const [ending] = /\r?\n/.exec(source.text.slice(end)) ?? /\r?\n/.exec(source.text) ?? ["\n"];
  const lines = inserted.map(({ keyword, text }) => `${keywordLike(file, instruction, keyword)} ${text}`);
  return [{ range: [start, end], text: lines.join(`${ending}${indent}`) }];
}

/**
 * Adds new lines after an instruction. Its dangling escape character, if any, is replaced, since it would join them.
 */
function insertion(file: DockerfileFile, { index, range }: Instruction, lines: readonly string[]): Edit | Refused {
  const { source, dangling } = file;
  const [open, more] = index === file.instructions.length - 1 ? dangling : [];
  const refused = "the last instruction ends in a continuation with nothing after it";
  if (more !== undefined || (open && source.text[open[0] - 1] === file.escape)) return { refused };
  const { line } = source.position(range[0]);
  const indent = /^[ \t]*/.exec(source.line(line).replace(/^\ufeff/, ""))?.[0] ?? "";
  const at = endOfLine(source.text, range[1]);
  // A lone CR does not end a line in a Dockerfile.
  const [ending] = /\r?\n/.exec(source.text.slice(at)) ?? /\r?\n/.exec(source.text) ?? ["\n"];
  return { range: open ?? [at, at], text: lines.map((text) => `${ending}${indent}${text}`).join("") };
}

function removal(file: DockerfileFile, { index, range }: Instruction): Edit[] | Refused {
  const { source, comments, instructions, dangling } = file;
  if (comments.some((comment) => comment.range[0] > range[0] && comment.range[1] <= range[1])) {
    return { refused: "there are comments between its lines" };
  }
  if (index === instructions.length - 1 && dangling.length > 1) {
    return { refused: "it ends in a continuation with nothing after it" };
  }
  const start = source.text.lastIndexOf("\n", range[0] - 1) + 1;
  const end = endOfLine(source.text, range[1]);
  const next = source.text.startsWith("\r\n", end) ? end + 2 : end + 1;
  if (next <= source.text.length) return [{ range: [start, next], text: "" }];
  const previous = source.text.slice(0, start).replace(/\r?\n$/, "").length;
  if (/\n[ \t]*$/.test(source.text.slice(0, previous)))
    return { refused: "it is at the end of the file, after an empty line" };
  return [{ range: [previous, end], text: "" }];
}

/** Removes a flag together with the blanks after it. */
function flagRemovals({ source }: DockerfileFile, { flags }: Instruction, flag: string): Edit[] {
  return flags.flatMap(({ name, range: [start, end] }): Edit[] => {
    if (name !== flag) return [];
    const blanks = /^[ \t]*/.exec(source.text.slice(end, end + 1000))?.[0].length ?? 0;
    return [{ range: [start, end + blanks], text: "" }];
  });
}

function wordRange(
  { source }: DockerfileFile,
  instruction: Instruction,
  { word, text }: Extract<DockerfileOperation, { kind: "set-word" }>,
): { readonly range: Range } | Refused {
  const range = instruction.words[word]?.range;
  if (range === undefined) return { refused: "the instruction has no such word" };
  if (instruction.json) return { refused: "it is in a JSON array" };
  if (text !== "") return { range };
  const blanks = /^[ \t]*/.exec(source.text.slice(range[1]))?.[0].length ?? 0;
  return { range: [range[0], range[1] + blanks] };
}

const endsOpen = "it ends in a continuation with nothing after it";

/** Whether it is the last instruction and ends in a continuation: text written after that would be on another line. */
function goesOnIntoNothing({ dangling, instructions }: DockerfileFile, { index }: Instruction): boolean {
  return dangling.length > 0 && index === instructions.length - 1;
}

/** The range of a JSON array, including its brackets. */
function listRange({ source: { text } }: DockerfileFile, { flags, keywordRange, range: [, end] }: Instruction): Range {
  const [, behind] = (flags.at(-1) ?? { range: keywordRange }).range;
  return [text.indexOf("[", behind), text.slice(0, end).trimEnd().length];
}

/** The range of everything after the flags, if it is part of one line. */
function oneLine(file: DockerfileFile, instruction: Instruction): { readonly range: Range } | Refused {
  const { source } = file;
  if (goesOnIntoNothing(file, instruction)) return { refused: endsOpen };
  const [first] = instruction.words;
  const last = instruction.words.at(-1);
  if (!first || !last || instruction.heredoc !== "") return { refused: "it is more than one line" };
  const range: Range = instruction.json ? listRange(file, instruction) : [first.range[0], last.range[1]];
  return source.text.slice(...range).includes("\n") ? { refused: "it spans several lines" } : { range };
}

function keywordLike({ source }: DockerfileFile, { keywordRange }: Instruction, keyword: string): string {
  const written = source.text.slice(...keywordRange);
  return written === written.toLowerCase() ? keyword.toLowerCase() : keyword;
}

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf("\n", from);
  if (newline === -1) return text.length;
  return newline > from && text[newline - 1] === "\r" ? newline - 1 : newline;
}
