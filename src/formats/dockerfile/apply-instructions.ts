import { groupBy } from "../../core/group-by.ts";
import type { DockerfileOperation } from "../../core/operation.ts";
import type { DockerfileFile, Instruction, Statement } from "./dockerfile-file.ts";
import { joinLines } from "./logical-line.ts";
import { readInstruction } from "./read-instruction.ts";

/** The statements of a file's instructions. */
export function statementsOf({ instructions }: DockerfileFile): readonly Statement[] {
  return instructions.map(({ said }) => said);
}

/**
 * Returns the statements that the file's instructions will have after operations: their meaning, independent of the
 * text. Instructions without an operation keep their statement objects.
 */
export function applyInstructions(
  file: DockerfileFile,
  operations: readonly DockerfileOperation[],
): readonly Statement[] {
  const byInstruction = groupBy(operations, ({ instruction }) => instruction);
  return file.instructions.flatMap((instruction) => {
    const operationsOn = byInstruction.get(instruction.index);
    if (operationsOn === undefined) return instruction.said;
    const own = operationsOn.toSorted(inTurn);
    const inserted = own.flatMap((operation) => {
      return operation.kind === "insert-after" ? statementFrom(operation.keyword, operation.text, file.escape) : [];
    });
    if (own.some(({ kind }) => kind === "remove-instruction")) return inserted;
    return [
      own.reduce((statement, operation) => applied(statement, operation, file.escape), spliced(instruction, own, file)),
      ...inserted,
    ];
  });
}

/**
 * Sorts operations on one instruction in the order to apply them. Words are numbered as they are before the change, so
 * the last ones go first. The keyword goes before everything else, since arguments are read by its grammar.
 */
function inTurn(a: DockerfileOperation, b: DockerfileOperation): number {
  if (a.kind === "set-word" && b.kind === "set-word") return b.word - a.word;
  return Number(b.kind === "set-keyword") - Number(a.kind === "set-keyword");
}

/** The statement of an instruction after its splices. */
function spliced(
  instruction: Instruction,
  operations: readonly DockerfileOperation[],
  { escape }: DockerfileFile,
): Statement {
  const splices = operations.filter((operation) => operation.kind === "splice").toSorted((a, b) => b.start - a.start);
  const statement = instruction.said;
  if (splices.length === 0) return statement;
  const made = { text: instruction.text, heredoc: instruction.heredoc };
  for (const { part, start, end, text } of splices) {
    made[part] = `${made[part].slice(0, start)}${text}${made[part].slice(end)}`;
  }
  const { words, json } = statementFrom(instruction.keyword, made.text, escape);
  return { ...statement, words, json, heredoc: made.heredoc };
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
    case "set-keyword":
      return statementAs(statement, operation.keyword, escape);
    case "rename-flag": {
      const { flag, name } = operation;
      const renamed = (text: string): string => (isFlag(text, flag) ? `--${name}${text.slice(flag.length + 2)}` : text);
      return { ...statement, flags: statement.flags.map(renamed) };
    }
    case "remove-flag":
      return { ...statement, flags: statement.flags.filter((text) => !isFlag(text, operation.flag)) };
    case "insert-after":
    case "remove-instruction":
    case "set-case":
    case "splice":
      return statement;
  }
}

/** The same arguments, parsed as those of another instruction. */
function statementAs(statement: Statement, keyword: string, escape: string): Statement {
  if (statement.json) return { ...statement, keyword };
  const { words, json } = statementFrom(keyword, statement.words.join(" "), escape);
  return { ...statement, keyword, words, json };
}

function statementFrom(keyword: string, text: string, escape: string): Statement {
  const source = `${keyword} ${text}`;
  const line = joinLines(source, 0, source.length, escape);
  return readInstruction(line, 0, { index: 0, range: [0, source.length], escape, heredoc: "" }).said;
}

function isFlag(text: string, name: string): boolean {
  return text === `--${name}` || text.startsWith(`--${name}=`);
}
