import type { Comment } from "../../core/comment.ts";
import type { Range } from "../../core/range.ts";
import type { SourceFile } from "../../core/source-file.ts";

/** A parsed Dockerfile: its instructions in order, and the stages that they form. */
export interface DockerfileFile {
  readonly format: "dockerfile";
  readonly source: SourceFile;
  /** The character that continues a line (Dockerfile reference, `escape` directive). */
  readonly escape: "\\" | "`";
  /** All instructions, including those before the first FROM. */
  readonly instructions: readonly Instruction[];
  readonly stages: readonly Stage[];
  /**
   * Comments in order, also those between the lines of one instruction, but no parser directives and no lines of
   * heredocs.
   */
  readonly comments: readonly Comment[];
  /**
   * The escape characters at the end of the last instruction that have no line to continue, which a build accepts:
   * their ranges, including the blanks around them.
   */
  readonly dangling: readonly Range[];
  /** The directives at the top (`syntax`, `escape` and `check`), by their name in lower case. */
  readonly directives: ReadonlyMap<string, string>;
  /** Empty for a valid file. */
  readonly errors: readonly DockerfileError[];
}

/** The reason why a Dockerfile can't be built. `offset` is an offset in the file's text. */
export interface DockerfileError {
  readonly message: string;
  readonly offset: number;
}

/** A build stage: its FROM and the instructions up to the next one (Dockerfile reference, FROM). */
export interface Stage {
  /** Counts from 0, as `COPY --from=0` does. */
  readonly index: number;
  /** In lower case, as BuildKit compares names; null without `AS`. */
  readonly name: string | null;
  readonly from: Instruction;
  /** The image or stage named by FROM, as written. */
  readonly image: string;
  /** The instructions after the FROM. */
  readonly instructions: readonly Instruction[];
}

/** One instruction. */
export interface Instruction {
  /** The index in the file's instructions, from 0. */
  readonly index: number;
  /** In upper case: `RUN`. */
  readonly keyword: string;
  /** From the keyword to the end of the last line, including heredocs but not the line ending. */
  readonly range: Range;
  readonly keywordRange: Range;
  readonly flags: readonly Flag[];
  /** Words as BuildKit splits them, or the strings of a JSON form. The lines of heredocs are not words. */
  readonly words: readonly Word[];
  /** True for the exec form: a JSON array of strings. */
  readonly json: boolean;
  /** The text after the flags as one line: continuations joined, comments and heredocs left out. */
  readonly text: string;
  /** The lines of its heredocs, including the end markers; empty without heredocs. */
  readonly heredoc: string;
  /** The instruction that ONBUILD runs in builds based on this image. */
  readonly trigger: Instruction | null;
  /** What the instruction says. The same object is kept when the instruction is moved by changes of other text. */
  readonly said: Statement;
}

/** The meaning of an instruction, without its place and layout. */
export interface Statement {
  readonly keyword: string;
  readonly flags: readonly string[];
  readonly words: readonly string[];
  readonly json: boolean;
  readonly heredoc: string;
}

/** `--name` or `--name=value`, without quotes. The range covers the whole flag, including its value. */
export interface Flag {
  readonly name: string;
  readonly value: string | null;
  readonly range: Range;
}

/** A word with its range. Quotes and escapes are part of it, except for strings of a JSON form. */
export interface Word {
  readonly value: string;
  readonly range: Range;
}
