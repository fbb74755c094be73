import type { Json } from "../../core/json.ts";
import { resolvePlain } from "./resolve-scalar.ts";

/** How a scalar is written, by the `yaml` package's names. */
export type ScalarStyle = "BLOCK_LITERAL" | "PLAIN" | "QUOTE_DOUBLE" | "QUOTE_SINGLE";

/** What is made of a text as it is read: the same reading gives data, or nodes that know their places. */
export interface PlainMaker<Made> {
  /** A scalar that says a text; the offsets are those of what is written. */
  scalar(text: string, style: ScalarStyle, start: number, end: number): Made;
  list(start: number): Made;
  map(start: number): Made;
  add(list: Made, item: Made): void;
  /** Puts a value into a map, and says whether its key is a new one there. */
  put(map: Made, key: PlainKey, value: Made): Put;
  /** Ends a list or map that is written in brackets. */
  close(collection: Made, end: number): void;
  /** A comment that is read past, in the order of the text. */
  comment(start: number): void;
}

/** `again`: the key of a scalar stood there before, with a scalar; the last one counts. `left`: one has more than that. */
export type Put = "again" | "left" | "new";

/** A key as it is written. */
export interface PlainKey {
  readonly text: string;
  readonly style: ScalarStyle;
  readonly start: number;
  readonly end: number;
}

/** Thrown where the text holds more than is read here: one for all, since what makes it is told to nobody. */
export const leaving: Error = new Error("not written plainly");

type Data = Json | Json[] | Record<string, Json>;

function isCollection(value: Data): boolean {
  return typeof value === "object" && value !== null;
}

/** Makes the data, just as `readValue` does. */
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
