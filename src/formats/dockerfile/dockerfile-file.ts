import type { Comment } from "../../core/comment.ts";
import type { Range } from "../../core/range.ts";
import type { SourceFile } from "../../core/source-file.ts";

/** A Dockerfile read: its instructions in order, and the stages they make. */
export interface DockerfileFile {
  readonly format: "dockerfile";
  readonly source: SourceFile;
  /** The character that continues a line (Dockerfile reference, `escape` directive). */
  readonly escape: "\\" | "`";
  /** All instructions, those before the first FROM included. */
  readonly instructions: readonly Instruction[];
  readonly stages: readonly Stage[];
  /** Comments in order, also those between the lines of one instruction; no parser directives, none in a heredoc. */
  readonly comments: readonly Comment[];
  /**
   * Where the last instruction ends in escape characters that continue nothing, which a build takes: their places,
   * with the blanks around them.
   */
  readonly dangling: readonly Range[];
  /** `syntax`, `escape` and `check` lines at the top, by name in lower case. */
  readonly directives: ReadonlyMap<string, string>;
  /** Empty for a file that can be used. */
  readonly errors: readonly DockerfileError[];
}

/** What keeps a Dockerfile from being built. `offset` points into the file's text. */
export interface DockerfileError {
  readonly message: string;
  readonly offset: number;
}

/** A build stage: its FROM and what follows until the next one (Dockerfile reference, FROM). */
export interface Stage {
  /** Counts from 0, as `COPY --from=0` does. */
  readonly index: number;
  /** In lower case, as BuildKit compares names; null without `AS`. */
  readonly name: string | null;
  readonly from: Instruction;
  /** The image or stage named by FROM, as written. */
  readonly image: string;
  /** What follows the FROM. */
  readonly instructions: readonly Instruction[];
}

/** One instruction. */
export interface Instruction {
  /** Counts the file's instructions from 0. */
  readonly index: number;
  /** In upper case: `RUN`. */
  readonly keyword: string;
  /** From the keyword to the end of the last line, heredocs included, the line ending left out. */
  readonly range: Range;
  readonly keywordRange: Range;
  readonly flags: readonly Flag[];
  /** Words as BuildKit splits them; the strings of a JSON form. Heredoc bodies are no words. */
  readonly words: readonly Word[];
  /** True for the exec form: a JSON array of strings. */
  readonly json: boolean;
  /** What stands behind the flags, in one line: continuations joined, comments and heredocs left out. */
  readonly text: string;
  /** The lines of its heredocs with their ends; empty where it has none. */
  readonly heredoc: string;
  /** What ONBUILD holds back for builds upon this image. */
  readonly trigger: Instruction | null;
  /** All that it says: the same object for an instruction that another text has at another place. */
  readonly said: Statement;
}

/** What an instruction says, its place and layout left out. */
export interface Statement {
  readonly keyword: string;
  readonly flags: readonly string[];
  readonly words: readonly string[];
  readonly json: boolean;
  readonly heredoc: string;
}

/** `--name` or `--name=value`; the ranges cover all of it, and its value. */
export interface Flag {
  readonly name: string;
  readonly value: string | null;
  readonly range: Range;
}

/** A word with its place; quotes and escapes stay in it, but for strings of a JSON form. */
export interface Word {
  readonly value: string;
  readonly range: Range;
}
