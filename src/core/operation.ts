import type { Json } from "./json.ts";
import type { Path } from "./path.ts";

/**
 * A change to the structure of a YAML or JSON document. A rule says what changes with these; the format's editor
 * finds the text edits. `document` counts a file's documents from 0; `path` starts at the document's root.
 *
 * - `set`: the value at the path becomes `value`. Missing parents are made. A map set over a map is merged key by
 *   key; anything else is replaced.
 * - `append`: `value` becomes the last item of the list at the path.
 * - `remove`: the key or item at the path goes, with the comment on its own lines.
 * - `rename`: the last key of the path becomes `key`; its value and place stay.
 */
export type Operation =
  | { readonly kind: "set"; readonly document: number; readonly path: Path; readonly value: Json }
  | { readonly kind: "append"; readonly document: number; readonly path: Path; readonly value: Json }
  | { readonly kind: "remove"; readonly document: number; readonly path: Path }
  | { readonly kind: "rename"; readonly document: number; readonly path: Path; readonly key: string };
