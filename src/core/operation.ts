import type { Json } from "./json.ts";
import type { Path } from "./path.ts";
import type { Range } from "./range.ts";

/** A change to the structure of a file. Rules state their fixes as operations; the format's editor finds the edits. */
export type Operation = YamlOperation | DockerfileOperation | CommentOperation;

/**
 * A change to a YAML or JSON document. `document` counts a file's documents from 0; `path` starts at the document's
 * root.
 *
 * - `set`: the value at the path becomes `value`. Missing parents are created. A map set over a map is merged key by
 *   key; anything else is replaced.
 * - `append`: `value` becomes the last item of the list at the path.
 * - `remove`: the key or item at the path is removed, with the comment on its own lines.
 * - `rename`: the last key of the path becomes `key`; its value and place stay.
 * - `remove-repeated`: of a key that occurs more than once in its map, only the last one stays. The data is the same.
 */
export type YamlOperation =
  | { readonly kind: "set"; readonly document: number; readonly path: Path; readonly value: Json }
  | { readonly kind: "append"; readonly document: number; readonly path: Path; readonly value: Json }
  | { readonly kind: "remove"; readonly document: number; readonly path: Path }
  | { readonly kind: "remove-repeated"; readonly document: number; readonly path: Path }
  | { readonly kind: "rename"; readonly document: number; readonly path: Path; readonly key: string };

/**
 * A change to a Dockerfile. `instruction` counts the file's instructions from 0, in the file before the change.
 *
 * - `insert-after`: adds a new instruction on its own lines after another one. Several after the same one keep the
 *   order of the operations.
 * - `set-flag`: adds `--flag=value` after the existing flags, or gives an existing flag of that name the value.
 * - `set-word`: one of the words after the flags, counted from 0, becomes `text`; with an empty text it is removed.
 * - `set-arguments`: everything after the flags becomes `text`.
 * - `splice`: the characters from `start` to `end` become `text`. They are counted in the text after the flags, joined
 *   to one line as in `Instruction.text`, or in the lines of the heredoc. Everything else stays as it is, including
 *   line breaks and comments in between.
 * - `set-keyword`: the instruction becomes another one, with the same arguments.
 * - `rename-flag`: the flag gets another name and keeps its value.
 * - `remove-flag`: the flag of that name is removed.
 * - `remove-instruction`: the instruction is removed with its lines.
 */
export type DockerfileOperation =
  | {
      readonly kind: "insert-after";
      readonly instruction: number;
      readonly keyword: string;
      /** One line, without continuations. */
      readonly text: string;
    }
  | { readonly kind: "set-flag"; readonly instruction: number; readonly flag: string; readonly value: string }
  | { readonly kind: "set-word"; readonly instruction: number; readonly word: number; readonly text: string }
  | { readonly kind: "set-arguments"; readonly instruction: number; readonly text: string }
  | {
      readonly kind: "splice";
      readonly instruction: number;
      readonly part: "text" | "heredoc";
      readonly start: number;
      readonly end: number;
      /** Without line breaks, except in a heredoc. */
      readonly text: string;
    }
  | { readonly kind: "set-keyword"; readonly instruction: number; readonly keyword: string }
  /** Writes the keyword in upper or in lower case, which means the same. */
  | { readonly kind: "set-case"; readonly instruction: number; readonly upper: boolean }
  | { readonly kind: "rename-flag"; readonly instruction: number; readonly flag: string; readonly name: string }
  | { readonly kind: "remove-flag"; readonly instruction: number; readonly flag: string }
  | { readonly kind: "remove-instruction"; readonly instruction: number };

/**
 * A change to a comment in a file of any format. The comment in the range `comment`, including its `#`, becomes `text`,
 * which starts with `#`. With an empty text the comment is removed, along with its line if nothing else is on it.
 */
export interface CommentOperation {
  readonly kind: "set-comment";
  readonly comment: Range;
  readonly text: string;
}

/** True for an operation on a YAML or JSON document. */
export function concernsDocument(operation: Operation): operation is YamlOperation {
  return "document" in operation;
}

/** True for an operation on a comment. */
export function concernsComment(operation: Operation): operation is CommentOperation {
  return "comment" in operation;
}

/** True for an operation on an instruction of a Dockerfile. */
export function concernsInstruction(operation: Operation): operation is DockerfileOperation {
  return "instruction" in operation;
}
