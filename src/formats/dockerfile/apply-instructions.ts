import type { DockerfileOperation } from "../../core/operation.ts";
import type { DockerfileFile, Instruction } from "./dockerfile-file.ts";
import { joinLines } from "./logical-line.ts";
import { readInstruction } from "./read-instruction.ts";

/** What an instruction says, its place and layout left out. */
export interface Statement {
  readonly keyword: string;
  readonly flags: readonly string[];
  readonly words: readonly string[];
  readonly json: boolean;
  readonly heredoc: string;
}

/** What each instruction of a file says. */
export function statementsOf({ instructions }: DockerfileFile): readonly Statement[] {
  return instructions.map(statementOf);
}

/** What the file's instructions will say once operations are made: their meaning, told without regard to the text. */
export function applyInstructions(
  file: DockerfileFile,
  operations: readonly DockerfileOperation[],
): readonly Statement[] {
  return file.instructions.flatMap((instruction) => {
    const own = operations.filter((operation) => operation.instruction === instruction.index).toSorted(lastWordFirst);
    const inserted = own.flatMap((operation) => {
      return operation.kind === "insert-after" ? statementFrom(operation.keyword, operation.text, file.escape) : [];
    });
    if (own.some(({ kind }) => kind === "remove-instruction")) return inserted;
    return [
      own.reduce((statement, operation) => applied(statement, operation, file.escape), statementOf(instruction)),
      ...inserted,
    ];
  });
}

/** Words are counted as they stand before the change, so those that go must not move others yet to be changed. */
function lastWordFirst(a: DockerfileOperation, b: DockerfileOperation): number {
  return a.kind === "set-word" && b.kind === "set-word" ? b.word - a.word : 0;
}

function applied(statement: Statement, operation: DockerfileOperation, escape: string): Statement {
  switch (operation.kind) {
    case "set-flag": {
      const { flag, value } = operation;
      const known = statement.flags.some((text) => isFlag(text, flag));
      const text = `--${flag}=${value}`;
      if (!known) return { ...statement, flags: [...statement.flags, text] };
      return { ...statement, flags: statement.flags.map((other) => (isFlag(other, flag) ? text : other)) };
    }
    case "set-word": {
      const words = operation.text === "" ? [] : [operation.text];
      return { ...statement, words: statement.words.toSpliced(operation.word, 1, ...words) };
    }
    case "set-arguments": {
      const { words, json } = statementFrom(statement.keyword, operation.text, escape);
      return { ...statement, words, json };
    }
    case "insert-after":
    case "remove-instruction":
      return statement;
  }
}

function statementOf({ keyword, flags, words, json, heredoc }: Instruction): Statement {
  return {
    keyword,
    flags: flags.map(({ name, value }) => (value === null ? `--${name}` : `--${name}=${value}`)),
    words: words.map(({ value }) => value),
    json,
    heredoc,
  };
}

function statementFrom(keyword: string, text: string, escape: string): Statement {
  const source = `${keyword} ${text}`;
  const line = joinLines(source, 0, source.length, escape);
  return statementOf(readInstruction(line, 0, { index: 0, range: [0, source.length], escape, heredoc: "" }));
}

function isFlag(text: string, name: string): boolean {
  return text === `--${name}` || text.startsWith(`--${name}=`);
}
