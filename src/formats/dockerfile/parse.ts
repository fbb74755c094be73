import type { Comment } from "../../core/comment.ts";
import { quoteShort } from "../../core/cut-text.ts";
import type { Range } from "../../core/range.ts";
import type { SourceFile } from "../../core/source-file.ts";
import { directiveErrors, directiveLines, escapeOf } from "./directives.ts";
import type { DockerfileError, DockerfileFile, Instruction, Stage } from "./dockerfile-file.ts";
import { maxInstructions, maxVariables } from "./limits.ts";
import { isKeyword, readInstruction } from "./read-instruction.ts";
import { readLines } from "./read-lines.ts";

/**
 * Parses a Dockerfile as BuildKit does. Never throws: what can't be built becomes an entry of `errors`. The caller has
 * to limit the size of the file.
 */
export function parseDockerfile(source: SourceFile): DockerfileFile {
  const { text } = source;
  const directives = directiveLines(text);
  const escape = escapeOf(directives);
  const head = directives.at(-1)?.end ?? (text.startsWith("\ufeff") ? 1 : 0);
  const file = fileOf(
    source,
    escape,
    new Map(directives.map(({ name, value }) => [name, value])),
    readPart(text, head, escape),
  );
  return { ...file, errors: [...directiveErrors(directives), ...file.errors] };
}

/** The contents of the lines of a Dockerfile, or of some of them. */
export interface ReadLines {
  readonly instructions: readonly Instruction[];
  readonly comments: readonly Comment[];
  /** The instructions that have a heredoc without an end. */
  readonly unterminated: ReadonlySet<Instruction>;
  /** See `DockerfileFile.dangling`. */
  readonly dangling: readonly Range[];
  /**
   * The start of the first line at the end that is only an escape character, so that it continues nothing; null without
   * one.
   */
  readonly unfollowed: number | null;
}

/**
 * Reads lines from an offset at the start of a line outside of any instruction. Stops at the first place between
 * instructions and comments for which `isEnd` is true. The first instruction gets the index `first`.
 */
export function readPart(
  text: string,
  from: number,
  escape: string,
  first = 0,
  isEnd: (offset: number) => boolean = () => false,
): ReadLines {
  const instructions: Instruction[] = [];
  const comments: Comment[] = [];
  const unterminated = new Set<Instruction>();
  let dangling: readonly Range[] = [];
  let unfollowed: number | null = null;
  for (const lines of readLines(text, from, escape)) {
    if (lines.kind === "comment") comments.push(lines.comment);
    else if (lines.kind === "unfollowed") unfollowed ??= lines.start;
    else {
      const { line, range, heredoc } = lines;
      const instruction = readInstruction(line, 0, { index: first + instructions.length, range, escape, heredoc });
      instructions.push(instruction);
      comments.push(...lines.comments);
      if (!lines.terminated) unterminated.add(instruction);
      dangling = line.dangling;
      unfollowed = null;
    }
    if (isEnd(lines.next)) break;
  }
  return { instructions, comments, unterminated, dangling, unfollowed };
}

/** Makes a file from all of its lines, including the errors in them. */
export function fileOf(
  source: SourceFile,
  escape: DockerfileFile["escape"],
  directives: DockerfileFile["directives"],
  { instructions, comments, unterminated, dangling, unfollowed }: ReadLines,
): DockerfileFile {
  return {
    format: "dockerfile",
    source,
    escape,
    instructions,
    stages: stagesOf(instructions),
    comments,
    directives,
    dangling,
    errors: [
      ...errorsOf(source, instructions, unterminated),
      ...(unfollowed === null ? [] : [{ message: "The last line continues nothing", offset: unfollowed }]),
    ],
  };
}

function stagesOf(instructions: readonly Instruction[]): Stage[] {
  const froms = instructions.filter(({ keyword }) => keyword === "FROM");
  return froms.map((from, index): Stage => {
    const [image, as, name] = from.words;
    const end = froms[index + 1]?.index ?? instructions.length;
    return {
      index,
      name: as?.value.toUpperCase() === "AS" && name ? name.value.toLowerCase() : null,
      from,
      image: image?.value ?? "",
      instructions: instructions.slice(from.index + 1, end),
    };
  });
}

/** The longest name of an unknown instruction in an error, in characters; longer ones are cut. */
const longestName = 30;

function* errorsOf(
  source: SourceFile,
  instructions: readonly Instruction[],
  unterminated: ReadonlySet<Instruction>,
): Iterable<DockerfileError> {
  if (instructions.length > maxInstructions) {
    yield {
      message: `More than ${maxInstructions} instructions`,
      offset: instructions[maxInstructions]?.range[0] ?? 0,
    };
    return;
  }
  let variables = 0;
  let staged = false;
  for (const instruction of instructions) {
    const { keyword, words, range, trigger } = instruction;
    const [offset] = range;
    variables += variablesOf(trigger ?? instruction);
    if (variables > maxVariables) {
      yield { message: `More than ${maxVariables} words of ARG and ENV`, offset };
      return;
    }
    if (!isKeyword(keyword)) {
      const written = source.text.slice(...instruction.keywordRange);
      yield { message: `${quoteShort(written, longestName)} is not a Dockerfile instruction`, offset };
    }
    if (keyword === "FROM") staged = true;
    else if (isKeyword(keyword) && !staged && keyword !== "ARG")
      yield { message: `${keyword} comes before the first FROM`, offset };
    if (keyword === "FROM" && !isFrom(words.map(({ value }) => value))) {
      yield { message: "FROM needs an image, and optionally AS and a name", offset };
    }
    if (keyword === "ONBUILD" && !isTrigger(trigger?.keyword ?? "")) {
      yield { message: "ONBUILD needs an instruction other than FROM, MAINTAINER and ONBUILD", offset };
    }
    if (unterminated.has(instruction)) yield { message: "A heredoc is not terminated", offset };
  }
  if (!staged) yield { message: "FROM is missing", offset: 0 };
}

/** The most variables that an instruction may set. The old form of ENV sets one, whatever its value. */
function variablesOf({ keyword, words }: Instruction): number {
  if (keyword === "ENV" && words[0]?.value.includes("=") === false) return 1;
  return keyword === "ARG" || keyword === "ENV" ? words.length : 0;
}

function isTrigger(keyword: string): boolean {
  return isKeyword(keyword) && !/^(?:FROM|MAINTAINER|ONBUILD)$/.test(keyword);
}

function isFrom([image, as, name, more]: readonly string[]): boolean {
  if (image === undefined || more !== undefined) return false;
  return as === undefined || (as.toUpperCase() === "AS" && name !== undefined);
}
