import type { Json } from "../../core/json.ts";
import { resolvePlain } from "./resolve-scalar.ts";

/** The styles of scalars, by the names of the `yaml` package. */
export type ScalarStyle = "BLOCK_FOLDED" | "BLOCK_LITERAL" | "PLAIN" | "QUOTE_DOUBLE" | "QUOTE_SINGLE";

/** Creates what is read from a text: data, or nodes with their places. The reader is the same for both. */
export interface PlainMaker<Made> {
  /** A scalar with the given text. The offsets are those of its source, including quotes. */
  scalar(text: string, style: ScalarStyle, start: number, end: number): Made;
  list(start: number): Made;
  map(start: number): Made;
  add(list: Made, item: Made): void;
  /** Puts a value into a map, and returns whether its key is new there. */
  put(map: Made, key: PlainKey, value: Made): Put;
  /** Ends a list or map in brackets. */
  close(collection: Made, end: number): void;
  /** A comment that was skipped. Comments come in the order of the text. */
  comment(start: number): void;
}

/** `again`: the key was there already; both values are scalars, and the last one counts. `left`: one of them is not. */
export type Put = "again" | "left" | "new";

/** A key as it is written. */
export interface PlainKey {
  readonly text: string;
  readonly style: ScalarStyle;
  readonly start: number;
  readonly end: number;
}

/** Thrown if a text is not written plainly. A single error is enough, since nobody is shown its cause. */
export const leaving: Error = new Error("not written plainly");

type Data = Json | Json[] | Record<string, Json>;

function isCollection(value: Data): boolean {
  return typeof value === "object" && value !== null;
}

/** Creates the data, just as `readValue` does. */
export const dataMaker: PlainMaker<Data> = {
  scalar: (text, style) => (style === "PLAIN" ? resolvePlain(text) : text),
  list: () => [],
  map: () => ({}),
  add: (list, item) => {
    (list as Json[]).push(item);
  },
  put: (map, { text }, value) => {
    const entries = map as Record<string, Json>;
    const isNew = !Object.hasOwn(entries, text);
    if (!isNew && (isCollection(entries[text] as Json) || isCollection(value))) return "left";
    entries[text] = value;
    return isNew ? "new" : "again";
  },
  close: () => undefined,
  comment: () => undefined,
};
