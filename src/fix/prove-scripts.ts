import { groupBy } from "../core/group-by.ts";
import type { DockerfileOperation } from "../core/operation.ts";
import type { DockerfileFile, Instruction } from "../formats/dockerfile/dockerfile-file.ts";
import { splitWords } from "../formats/dockerfile/words.ts";
import { parseShell } from "../formats/shell/parse-shell.ts";

type Splice = Extract<DockerfileOperation, { kind: "splice" }>;

/**
 * Why a change within a shell script would change more of the script than it declares; null if it would not. The script
 * is parsed before and after the change. It must still be valid, and the words outside the replaced text must be the
 * same, in the same order, with no other words in between.
 */
export function scriptHarm(
  before: DockerfileFile,
  after: DockerfileFile,
  operations: readonly DockerfileOperation[],
): string | null {
  const splices = operations.filter((operation) => operation.kind === "splice");
  if (splices.length === 0) return null;
  const moved = newIndexes(before, operations);
  for (const [index, own] of groupBy(splices, ({ instruction }) => instruction)) {
    const was = before.instructions[index];
    const is = after.instructions[moved.get(index) ?? -1];
    if (was?.keyword !== "RUN" || was.json) continue;
    const all = own.some(({ part }) => part === "text")
      ? [...own, ...wordSplices(was, operations, before.escape)]
      : own;
    for (const part of ["text", "heredoc"] as const) {
      const made = all.filter((splice) => splice.part === part);
      if (is === undefined || (made.length > 0 && !keepsWords(was, is, part, made))) {
        return "the shell would read other parts of the command differently";
      }
    }
  }
  return null;
}

/** The `set-word` operations on an instruction, as splices of its text. */
function wordSplices(
  { index, text }: Instruction,
  operations: readonly DockerfileOperation[],
  escape: string,
): readonly Splice[] {
  const own = operations.filter((operation) => operation.kind === "set-word" && operation.instruction === index);
  const spans = own.length === 0 ? [] : splitWords(text, 0, escape);
  return own.flatMap((operation): Splice[] => {
    const span = operation.kind === "set-word" ? spans[operation.word] : undefined;
    if (operation.kind !== "set-word" || span === undefined) return [];
    const next = spans[operation.word + 1]?.start ?? span.end;
    const end = operation.text === "" ? next : span.end;
    return [{ kind: "splice", instruction: index, part: "text", start: span.start, end, text: operation.text }];
  });
}

function keepsWords(was: Instruction, is: Instruction, part: "text" | "heredoc", splices: readonly Splice[]): boolean {
  const before = wordsOf(was, part);
  if (before === null) return true;
  const sorted = splices.toSorted((a, b) => a.start - b.start);
  const made = { ...was, [part]: splicedText(was[part], sorted) };
  const meant = wordsOf(made, part);
  const after = wordsOf(is, part);
  if (meant === null || after === null || !sameWords(meant, after)) return false;
  let shift = 0;
  const written = sorted.map((splice) => {
    const start = splice.start + shift;
    shift += splice.text.length - (splice.end - splice.start);
    return { start, end: start + splice.text.length };
  });
  return sameWords(untouched(before, sorted), untouched(meant, written));
}

function splicedText(text: string, sorted: readonly Splice[]): string {
  let at = 0;
  let made = "";
  for (const splice of sorted) {
    made += text.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  return made + text.slice(at);
}

function sameWords(a: readonly PlacedWord[], b: readonly PlacedWord[]): boolean {
  return JSON.stringify(a.map(([, , value]) => value)) === JSON.stringify(b.map(([, , value]) => value));
}

/** The words that no splice touches. The splices must be sorted. */
function untouched(words: readonly PlacedWord[], splices: readonly Place[]): readonly PlacedWord[] {
  const starts = splices.map(({ start }) => start);
  return words.filter(([start, end]) => {
    // Since splices do not overlap, the last one that starts before the word's end is the nearest.
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    const nearest = splices[low - 1];
    return nearest === undefined || !touches(nearest, start, end);
  });
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function touches(splice: Place, start: number, end: number): boolean {
  return splice.start < end && start < splice.end;
}

type PlacedWord = readonly [start: number, end: number, value: string];

/** The words of a script with their offsets; null if the script can't be parsed. */
function wordsOf(instruction: Instruction, part: "text" | "heredoc"): readonly PlacedWord[] | null {
  const script = parseShell(part === "text" ? `${instruction.text}\n${instruction.heredoc}` : instruction.heredoc);
  if (script === null) return null;
  return script.calls.flatMap(({ words }) => words.map(({ start, end, value }): PlacedWord => [start, end, value]));
}

/** The new index of each instruction after a change, by its old index. */
function newIndexes({ instructions }: DockerfileFile, operations: readonly DockerfileOperation[]): Map<number, number> {
  const byInstruction = groupBy(operations, ({ instruction }) => instruction);
  const indexes = new Map<number, number>();
  let next = 0;
  for (const { index } of instructions) {
    const own = byInstruction.get(index) ?? [];
    if (!own.some(({ kind }) => kind === "remove-instruction")) {
      indexes.set(index, next);
      next += 1;
    }
    next += own.filter(({ kind }) => kind === "insert-after").length;
  }
  return indexes;
}
