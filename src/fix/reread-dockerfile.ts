import { applyEdits, type Edit } from "../core/edit.ts";
import type { ProofLaw } from "../core/fix.ts";
import type { CommentOperation, DockerfileOperation } from "../core/operation.ts";
import type { Range } from "../core/range.ts";
import { SourceFile } from "../core/source-file.ts";
import { applyInstructions, statementsOf } from "../formats/dockerfile/apply-instructions.ts";
import type { DockerfileFile, Instruction, Statement } from "../formats/dockerfile/dockerfile-file.ts";
import { freshRefusal } from "../formats/dockerfile/refusals.ts";
import { reparseDockerfile } from "../formats/dockerfile/reparse.ts";
import { spliceEdit } from "../formats/dockerfile/splice.ts";
import { scriptHarm } from "./prove-scripts.ts";

/** A change to a Dockerfile. */
export interface DockerfileChange {
  readonly file: DockerfileFile;
  readonly edits: readonly Edit[];
  readonly operations: readonly DockerfileOperation[];
  readonly comments?: readonly CommentOperation[];
}

/** A Dockerfile after a change, or the law that the change broke. */
export type RereadDockerfile =
  | { readonly ok: true; readonly after: DockerfileFile }
  | { readonly ok: false; readonly failed: ProofLaw; readonly reason: string };

/**
 * Makes a change and reads the Dockerfile again. It must have as many stages as before and only differ by what the
 * operations declare, with every comment, directive and line ending in place. A build must still accept every
 * instruction that it accepted before.
 */
export function rereadDockerfile(change: DockerfileChange): RereadDockerfile {
  const { file, edits, operations } = change;
  const before = file.source.text;
  let text: string;
  try {
    text = applyEdits(before, edits);
  } catch (error) {
    return broken("applies", error instanceof Error ? error.message : String(error));
  }
  const after = reparseDockerfile(file, edits, new SourceFile(file.source.path, text));
  const [error] = after.errors;
  if (error !== undefined) return broken("parses", `the file would not parse: ${error.message}`);
  if (after.stages.length !== file.stages.length) return broken("parses", "the number of stages would change");
  if (!sayTheSame(statementsOf(after), applyInstructions(file, operations))) {
    return broken("changes-nothing-else", "the result would differ from what the fix declares");
  }
  const refused = freshRefusal(file, after);
  if (refused !== null) return broken("is-valid", `the build would fail: ${refused}`);
  const harm = scriptHarm(file, after, operations);
  if (harm !== null) return broken("changes-nothing-else", harm);
  const loss = lossOf(change, after);
  return loss === null ? { ok: true, after } : broken("changes-nothing-else", loss);
}

function lossOf(
  { file: before, edits, operations, comments = [] }: DockerfileChange,
  after: DockerfileFile,
): string | null {
  const [was, is] = [before.source.text, after.source.text];
  if (was.startsWith("\ufeff") !== is.startsWith("\ufeff")) return "the byte order mark would change";
  if (was.endsWith("\n") !== is.endsWith("\n")) return "the newline at the end would change";
  if (mixesEndings(was, is)) return "line endings would be mixed";
  const [kept, left] = [commentsOf(before, comments), commentsOf(after)];
  if (kept.length !== left.length || kept.some((text, index) => text !== left[index])) return "a comment would be lost";
  if (before.directives !== after.directives && !same([...before.directives], [...after.directives]))
    return "a parser directive would change";
  const own = [
    ...operations.flatMap((operation) => ownText(before, operation)),
    ...comments.map(({ comment }) => comment),
  ];
  const strays = edits.some(({ range: [start, end] }) => {
    const cut = was.slice(start, end);
    const from = end - cut.trimStart().length;
    const to = start + cut.trimEnd().length;
    return from < to && !own.some((range) => range[0] <= from && to <= range[1]);
  });
  return strays ? "text that the fix is not about would be rewritten" : null;
}

/** The ranges that an operation may replace. */
function ownText(file: DockerfileFile, operation: DockerfileOperation): readonly Range[] {
  const instruction = file.instructions[operation.instruction];
  if (instruction === undefined) return [];
  const dangling = instruction === file.instructions.at(-1) ? file.dangling : [];
  const first = instruction.words[0]?.range;
  const last = instruction.words.at(-1)?.range;
  switch (operation.kind) {
    case "set-flag":
      return instruction.flags.filter(({ name }) => name === operation.flag).map(({ range }) => range);
    case "set-word": {
      const word = instruction.words[operation.word]?.range;
      const next = instruction.words[operation.word + 1]?.range[0] ?? instruction.range[1];
      return word === undefined ? [] : [[word[0], operation.text === "" ? next : word[1]]];
    }
    case "splice":
      return ownSplice(file, instruction, operation);
    case "set-case":
    case "set-keyword":
      return [instruction.keywordRange];
    case "rename-flag":
    case "remove-flag":
      return instruction.flags.filter(({ name }) => name === operation.flag).map(({ range }) => range);
    case "set-arguments":
      // The brackets and quotes of a JSON array are not part of any word.
      if (instruction.json)
        return [[(instruction.flags.at(-1)?.range ?? instruction.keywordRange)[1], instruction.range[1]]];
      return first && last ? [[first[0], last[1]]] : [];
    case "remove-instruction":
      return [[instruction.range[0], dangling[0]?.[1] ?? instruction.range[1]]];
    case "insert-after":
      return dangling;
  }
}

function ownSplice(
  file: DockerfileFile,
  instruction: Instruction,
  operation: Extract<DockerfileOperation, { kind: "splice" }>,
): readonly Range[] {
  const edit = spliceEdit(file, instruction, operation);
  return "range" in edit ? [edit.range] : [];
}

/** The texts of a file's comments after the declared operations, without the removed ones. */
function commentsOf({ comments }: DockerfileFile, declared: readonly CommentOperation[] = []): readonly string[] {
  const texts = new Map(declared.map(({ comment, text }) => [comment[0], text]));
  const all = comments.map(({ range, text }) => (texts.get(range[0]) ?? text).trimEnd());
  return all.filter((text) => text !== "");
}

/** Whether a change adds a second kind of line ending to a text that had only one. */
function mixesEndings(was: string, is: string): boolean {
  const [lf, crlf] = [/(?<!\r)\n/, /\r\n/];
  const kinds = [lf, crlf].filter((kind) => kind.test(was));
  return kinds.length === 1 && (kinds[0] === lf ? crlf : lf).test(is);
}

/** Whether two lists of statements say the same. Untouched statements are the same objects, which saves time. */
function sayTheSame(said: readonly Statement[], declared: readonly Statement[]): boolean {
  return (
    said.length === declared.length &&
    said.every((statement, index) => statement === declared[index] || same(statement, declared[index]))
  );
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function broken(failed: ProofLaw, reason: string): RereadDockerfile {
  return { ok: false, failed, reason };
}
