import type { Json } from "./json.ts";
import type { Path } from "./path.ts";
import type { Range } from "./range.ts";

/** A change to the structure of a file. A rule says what changes with these; the format's editor finds the text edits. */
export type Operation = YamlOperation | DockerfileOperation | CommentOperation;

/**
 * A change to a YAML or JSON document. `document` counts a file's documents from 0; `path` starts at the document's
 * root.
 *
 * - `set`: the value at the path becomes `value`. Missing parents are made. A map set over a map is merged key by
 *   key; anything else is replaced.
 * - `append`: `value` becomes the last item of the list at the path.
 * - `remove`: the key or item at the path goes, with the comment on its own lines.
 * - `rename`: the last key of the path becomes `key`; its value and place stay.
 * - `remove-repeated`: of a key that stands more than once in its map, only the last one stays. The data is the same.
 */
export type YamlOperation =
  | { readonly kind: "set"; readonly document: number; readonly path: Path; readonly value: Json }
  | { readonly kind: "append"; readonly document: number; readonly path: Path; readonly value: Json }
  | { readonly kind: "remove"; readonly document: number; readonly path: Path }
  | { readonly kind: "remove-repeated"; readonly document: number; readonly path: Path }
  | { readonly kind: "rename"; readonly document: number; readonly path: Path; readonly key: string };

/**
 * A change to a Dockerfile. `instruction` counts the file's instructions from 0, as they stand before the change.
 *
 * - `insert-after`: a new instruction on its own lines behind another one. Several behind one stand in the order of
 *   the operations.
 * - `set-flag`: `--flag=value`, behind the flags there are; a flag of that name gets the value.
 * - `set-word`: one of the words behind the flags, counted from 0, becomes `text`; without text it goes.
 * - `set-arguments`: everything behind the flags becomes `text`.
 * - `splice`: of the text behind the flags, in one line as `Instruction.text` has it, or of the lines of its heredoc, the
 *   characters from `start` to `end` become `text`. All else stays as it is, line breaks and comments between included.
 * - `set-keyword`: the instruction becomes another one, with the same arguments.
 * - `rename-flag`: the flag gets another name and keeps its value.
 * - `remove-flag`: the flag of that name goes.
 * - `remove-instruction`: the instruction goes with its lines.
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
      /** Without line breaks, but for a heredoc. */
      readonly text: string;
    }
  | { readonly kind: "set-keyword"; readonly instruction: number; readonly keyword: string }
  /** Writes the keyword in upper or in lower case, which means the same. */
  | { readonly kind: "set-case"; readonly instruction: number; readonly upper: boolean }
  | { readonly kind: "rename-flag"; readonly instruction: number; readonly flag: string; readonly name: string }
  | { readonly kind: "remove-flag"; readonly instruction: number; readonly flag: string }
  | { readonly kind: "remove-instruction"; readonly instruction: number };

/**
 * A change to a comment of any file. `comment` is where it stands, from its `#` on; it becomes `text`, which starts with
 * `#`. Without text it goes, and with it the line that it has for itself.
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
