import type { DockerfileOperation, Operation } from "../../src/core/operation.ts";
import type { SourceFile } from "../../src/core/source-file.ts";
import { dockerfileOperations } from "../../src/fix/compose.ts";
import type { Instruction } from "../../src/formats/dockerfile/dockerfile-file.ts";
import { parseDockerfile } from "../../src/formats/dockerfile/parse.ts";

/** Words that go from lines, and words that come. */
interface WordChange {
  readonly gone: string[];
  readonly come: string[];
}

/**
 * Compares a Dockerfile before and after a fix line by line, without reading the new text as a Dockerfile: the lines
 * of instructions that no operation names stay as they are, those of changed ones keep all words but the named ones,
 * and behind an instruction stand the new ones. What differs beyond that. A continuation of nothing at the end of the
 * file goes where something comes behind it.
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
      const was = wordsOf(old.slice(line, line + count));
      const is = wordsOf(left.splice(0, count));
      if (!same(is, changed(was, own, instruction))) violations.push(`line ${line + 1} says ${is.join(" ")}`);
    }
    line += count;
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

/** Without their order, which a line-wise look need not know: flags come before the words. */
function changed(words: readonly string[], operations: readonly DockerfileOperation[], old: Instruction): string[] {
  const left = [...words];
  for (const operation of operations) {
    const { gone, come } = wordChange(operation, old);
    for (const word of gone) left.splice(left.indexOf(word), 1);
    left.push(...come);
  }
  return left;
}

function wordChange(operation: DockerfileOperation, { flags, words }: Instruction): WordChange {
  const texts = words.flatMap(({ value }) => value.split(/\s+/));
  switch (operation.kind) {
    case "set-flag": {
      const old = flags.find(({ name }) => name === operation.flag);
      const gone = old === undefined ? [] : [old.value === null ? `--${old.name}` : `--${old.name}=${old.value}`];
      return { gone, come: [`--${operation.flag}=${operation.value}`] };
    }
    case "set-word":
      return { gone: wordsOf([words[operation.word]?.value ?? ""]), come: wordsOf([operation.text]) };
    case "set-arguments":
      return { gone: texts, come: wordsOf([operation.text]) };
    case "insert-after":
    case "remove-instruction":
      return { gone: [], come: [] };
  }
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

/** Lines without their ends; a line break at the end opens another one, so that one that is lost shows. */
function linesOf(text: string): string[] {
  return text.split(/\r?\n/);
}
