import type { DockerfileOperation, Operation } from "../../src/core/operation.ts";
import type { SourceFile } from "../../src/core/source-file.ts";
import { dockerfileOperations } from "../../src/fix/compose.ts";
import type { Instruction } from "../../src/formats/dockerfile/dockerfile-file.ts";
import { parseDockerfile } from "../../src/formats/dockerfile/parse.ts";

/** Words that are removed from lines, and words that are added. */
interface WordChange {
  readonly gone: string[];
  readonly come: string[];
}

/**
 * Compares a Dockerfile before and after a fix line by line, without parsing the new text. Lines of instructions that
 * no operation names must stay the same, changed instructions must keep all words but the named ones, and new
 * instructions must follow the ones they are inserted after. Returns all other differences. An empty continuation at
 * the end of the file is dropped if something is inserted after it, and one of the blank lines around what is removed
 * may go with it.
 */
export function compareDockerfile(before: SourceFile, after: string, operations: readonly Operation[]): string[] {
  const { instructions, dangling } = parseDockerfile(before);
  const followed = dockerfileOperations(operations).some(({ kind, instruction }) => {
    return kind === "insert-after" && instruction === instructions.length - 1;
  });
  const [open = [0, 0]] = followed ? dangling : [];
  const left = linesOf(after);
  const old = linesOf(before.text.slice(0, open[0]) + before.text.slice(open[1]));
  const violations: string[] = [];
  let line = 0;
  const keep = (until: number): void => {
    for (; line < until; line += 1) {
      const [is, was] = [left.shift(), old[line]];
      if (is !== was) violations.push(`line ${line + 1} was ${JSON.stringify(was)} and is ${JSON.stringify(is)}`);
    }
  };
  for (const instruction of instructions) {
    const own = dockerfileOperations(operations).filter((operation) => operation.instruction === instruction.index);
    if (own.length === 0) continue;
    keep(before.position(instruction.range[0]).line - 1);
    const count = before.text.slice(...instruction.range).split("\n").length;
    if (!own.some(({ kind }) => kind === "remove-instruction")) {
      // An instruction that becomes another one keeps its casing.
      const casing = own.some(({ kind }) => kind === "set-keyword" || kind === "set-case")
        ? upperKeyword
        : (words: string[]): string[] => words;
      const wanted = changed(casing(wordsOf(old.slice(line, line + count))), own, instruction);
      const isSpliced = own.some(({ kind }) => kind === "splice");
      const now = isSpliced ? linesSaying(wanted, left, count) : count;
      const is = casing(wordsOf(left.splice(0, now)));
      const isRight = isSpliced ? sameText(is, wanted) : same(is, wanted);
      if (!isRight) violations.push(`line ${line + 1} says ${is.join(" ")}`);
    }
    line += count;
    if (own.some(({ kind }) => kind === "remove-instruction") && isBlank(old[line - count - 1])) {
      // Of the blank lines on both sides, one may go too.
      if (blanksAtStart(left) === blanksAtStart(old.slice(line)) - 1) line += 1;
    }
    for (const operation of own) {
      if (operation.kind !== "insert-after") continue;
      const [keyword = "", ...words] = (left.shift() ?? "").trim().split(" ");
      const is = `${keyword.toUpperCase()} ${words.join(" ")}`;
      if (is !== `${operation.keyword} ${operation.text}`.trim()) violations.push(`${is} stands behind line ${line}`);
    }
  }
  keep(old.length);
  return left.length === 0 ? violations : [...violations, `${left.length} lines more at the end`];
}

/**
 * Returns the expected words. Their order is not kept, since flags come before other words, which this comparison does
 * not need to know.
 */
function changed(words: readonly string[], operations: readonly DockerfileOperation[], old: Instruction): string[] {
  const left = [...words];
  for (const operation of operations) {
    const { gone, come } = wordChange(operation, old);
    for (const word of gone) {
      const index = left.indexOf(word);
      if (index !== -1) left.splice(index, 1);
    }
    left.push(...come);
  }
  return left;
}

function wordChange(operation: DockerfileOperation, old: Instruction): WordChange {
  const { flags, words } = old;
  const texts = words.flatMap(({ value }) => value.split(/\s+/));
  switch (operation.kind) {
    case "set-flag": {
      const gone = flags.filter(({ name }) => name === operation.flag).map(flagText);
      return { gone, come: [`--${operation.flag}=${operation.value}`] };
    }
    case "set-word":
      return { gone: wordsOf([words[operation.word]?.value ?? ""]), come: wordsOf([operation.text]) };
    case "set-arguments":
      return { gone: texts, come: wordsOf([operation.text]) };
    case "splice":
      return splicedWords(operation, old);
    case "set-keyword":
      return { gone: [old.keyword], come: [operation.keyword] };
    case "rename-flag": {
      const texts = flags.filter(({ name }) => name === operation.flag).map(flagText);
      return { gone: texts, come: texts.map((text) => `--${operation.name}${text.slice(operation.flag.length + 2)}`) };
    }
    case "remove-flag":
      return { gone: flags.filter(({ name }) => name === operation.flag).map(flagText), come: [] };
    case "insert-after":
    case "remove-instruction":
    case "set-case":
      return { gone: [], come: [] };
  }
}

function flagText({ name, value }: Instruction["flags"][number]): string {
  return value === null ? `--${name}` : `--${name}=${value}`;
}

/** The words that a splice touches, and what it makes of them. */
function splicedWords(
  { part, start, end, text }: Extract<DockerfileOperation, { kind: "splice" }>,
  old: Instruction,
): WordChange {
  const whole = old[part];
  const from = start - (/\S*$/.exec(whole.slice(0, start))?.[0].length ?? 0);
  const to = end + (/^\S*/.exec(whole.slice(end))?.[0].length ?? 0);
  const made = `${whole.slice(from, start)}${text}${whole.slice(end, to)}`;
  return { gone: wordsOf([whole.slice(from, to)]), come: wordsOf([made]) };
}

function upperKeyword([keyword = "", ...words]: string[]): string[] {
  return [keyword.toUpperCase(), ...words];
}

/** The number of lines that hold the expected words: a splice may join lines or add one. */
function linesSaying(wanted: readonly string[], lines: readonly string[], count: number): number {
  const counts = Array.from({ length: count + 1 }, (_, less) => less + 1);
  return counts.find((each) => sameText(wordsOf(lines.slice(0, each)), wanted)) ?? count;
}

/** Whether the words are the same, regardless of line breaks. */
function sameText(a: readonly string[], b: readonly string[]): boolean {
  const isText = (word: string): boolean => !/^[\\`]$/.test(word);
  return same(a.filter(isText), b.filter(isText));
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.toSorted().join("\n") === b.toSorted().join("\n");
}

function wordsOf(lines: readonly string[]): string[] {
  return lines
    .join("\n")
    .split(/\s+/)
    .filter((word) => word !== "");
}

function isBlank(line: string | undefined): boolean {
  return line?.trim() === "";
}

function blanksAtStart(lines: readonly string[]): number {
  const count = lines.findIndex((line) => !isBlank(line));
  return count === -1 ? lines.length : count;
}

/**
 * Lines without their line endings. A line break at the end of the text starts another line, so that a lost one is
 * noticed.
 */
function linesOf(text: string): string[] {
  return text.split(/\r?\n/);
}
