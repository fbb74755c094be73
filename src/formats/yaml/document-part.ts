import { isMap, isScalar, isSeq, type Node, type YAMLSeq } from "yaml";
import { type Json, valueAt } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import type { Range } from "../../core/range.ts";
import { rememberLast } from "../../core/remember-recent.ts";
import { sameJson } from "../../core/same-json.ts";
import { SourceFile } from "../../core/source-file.ts";
import { maxDepth } from "./limits.ts";
import { contentEnd, type NodePair } from "./locate.ts";
import { parseYaml } from "./parse.ts";
import { type Parsed, ParsedDocument, parsedOf } from "./parsed-document.ts";
import { isMergeKey } from "./read-value.ts";
import type { RepeatedKey, YamlDocument, YamlError } from "./yaml-file.ts";

/**
 * An item of a list whose text has the same meaning alone as in its document: the lines of an item in block style, or a
 * map in braces in a document that is entirely in flow style, such as JSON.
 */
export interface DocumentPart {
  readonly path: Path;
  readonly range: Range;
  /** The text parsed alone. */
  readonly alone: YamlDocument;
  /** The path of the item in `alone`, in which the lines of a block item are a list with one item. */
  readonly place: Path;
}

/** Only those of the last document are kept: documents are proved one after the other, and a file may have thousands. */
const partsOf = rememberLast((_document: YamlDocument) => new Map<string, DocumentPart | null>());

/**
 * The smallest part of a document that contains the ranges and is above a path; null if only the whole document will
 * do. The text before and after a part keeps its meaning whatever item replaces it: items of a block list are separated
 * by their indentation alone, those of a flow list by their brackets. So if a part changes, only the part has to be
 * parsed again.
 */
export function partAround(
  source: SourceFile,
  document: YamlDocument,
  path: Path,
  ranges: readonly Range[],
): DocumentPart | null {
  for (let end = path.length - 1; end > 0; end -= 1) {
    if (typeof path[end - 1] !== "number") continue;
    const part = partAt(source, document, path.slice(0, end));
    if (part !== null && ranges.every(([from, to]) => part.range[0] <= from && to <= part.range[1])) return part;
  }
  return null;
}

/**
 * A document with `value` as its data: equal data, which shares what did not change with other states of the document.
 */
export function withValue(document: YamlDocument, value: Json): YamlDocument {
  return new RevaluedDocument(document, value);
}

class RevaluedDocument extends ParsedDocument implements YamlDocument {
  readonly index: number;
  readonly range: Range;
  readonly value: Json;
  readonly #document: YamlDocument;

  constructor(document: YamlDocument, value: Json) {
    super();
    this.index = document.index;
    this.range = document.range;
    this.value = value;
    this.#document = document;
  }

  get parsed(): Parsed | null {
    return parsedOf(this.#document);
  }

  get errors(): readonly YamlError[] {
    return this.#document.errors;
  }

  get repeated(): readonly RepeatedKey[] {
    return this.#document.repeated;
  }

  get unfilled(): readonly Path[] {
    return this.#document.unfilled;
  }

  valueRange(path: Path): Range | null {
    return this.#document.valueRange(path);
  }

  keyRange(path: Path): Range | null {
    return this.#document.keyRange(path);
  }

  anchor(path: Path): Range {
    return this.#document.anchor(path);
  }

  obstacle(path: Path): string | null {
    return this.#document.obstacle(path);
  }
}

/**
 * A document after one of its parts was replaced by `changed`, which was parsed alone. `value` is the data of the
 * whole.
 */
export function withPart(document: YamlDocument, part: DocumentPart, changed: YamlDocument, value: Json): YamlDocument {
  const [start] = part.range;
  const inside = (path: Path): Path | null => {
    const isInside = part.path.every((step, index) => step === path[index]);
    return isInside ? [...part.place, ...path.slice(part.path.length)] : null;
  };
  const outside = (path: Path): Path => [...part.path, ...path.slice(part.place.length)];
  const moved = ([from, to]: Range): Range => [from + start, to + start];
  const at = <Found>(path: Path, find: (where: YamlDocument, path: Path) => Found): Found => {
    const within = inside(path);
    return within === null ? find(document, path) : find(changed, within);
  };
  const rangeAt = (path: Path, find: (where: YamlDocument, path: Path) => Range | null): Range | null => {
    const range = at(path, find);
    return range === null || inside(path) === null ? range : moved(range);
  };
  return {
    index: document.index,
    range: document.range,
    errors: [] as readonly YamlError[],
    repeated: [
      ...document.repeated.filter(({ path }) => inside(path) === null),
      ...changed.repeated.map(({ path, range, earlier, same }) => {
        return { path: outside(path), range: moved(range), earlier: earlier.map(moved), same };
      }),
    ],
    value,
    unfilled: [...document.unfilled.filter((path) => inside(path) === null), ...changed.unfilled.map(outside)],
    valueRange: (path) => rangeAt(path, (where, here) => where.valueRange(here)),
    keyRange: (path) => rangeAt(path, (where, here) => where.keyRange(here)),
    anchor: (path) => rangeAt(path, (where, here) => where.anchor(here)) ?? document.range,
    obstacle: (path) => at(path, (where, here) => where.obstacle(here)),
  };
}

function partAt(source: SourceFile, document: YamlDocument, path: Path): DocumentPart | null {
  const parts = partsOf(document);
  const key = JSON.stringify(path);
  const known = parts.get(key);
  if (known !== undefined) return known;
  const part = mayHaveParts(document, source) ? readPart(source, document, path) : null;
  parts.set(key, part);
  return part;
}

function readPart(source: SourceFile, document: YamlDocument, path: Path): DocumentPart | null {
  const root = parsedOf(document)?.root ?? null;
  const flow = isInFlow(root);
  const list = listAt(root, path.slice(0, -1), flow);
  const range = list === null ? null : rangeOf(source, document, list, Number(path.at(-1)), flow);
  if (range === null) return null;
  const [alone, ...others] = parseYaml(new SourceFile(source.path, source.text.slice(...range))).documents;
  const place = flow ? [] : [0];
  const value = valueAt(document.value, path);
  const expected = flow ? value : [value ?? null];
  const isSame =
    alone !== undefined && others.length === 0 && alone.errors.length === 0 && sameJson(alone.value, expected);
  return isSame && path.length + depthOf(value) < maxDepth / 2 ? { path, range, alone, place } : null;
}

function isInFlow(node: Node | null): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true;
}

/**
 * False if a text may affect what is outside of its own lines: an anchor, an alias, a directive, an unusual line break.
 */
const mayHaveParts = rememberLast((document: YamlDocument, { text }: SourceFile): boolean => {
  const own = text.slice(...document.range);
  return document.errors.length === 0 && !/(?:^|[\s[\]{},:?-])[&*]|^%|\r(?!\n)|[\u0085\u2028\u2029]|^\ufeff/m.test(own);
});

/** The list at a path. Null unless it and everything around it are in the given style, without merge keys. */
function listAt(root: Node | null, path: Path, flow: boolean): YAMLSeq | null {
  let here = root;
  for (const step of path) {
    if (isMap(here) && isInFlow(here) === flow && typeof step === "string") {
      const pairs = here.items as NodePair[];
      const named = pairs.filter(({ key }) => isScalar(key) && key.value === step);
      if (named.length !== 1 || pairs.some(({ key }) => isMergeKey(key))) return null;
      here = named[0]?.value ?? null;
    } else if (isSeq(here) && isInFlow(here) === flow && typeof step === "number") {
      here = (here.items[step] as Node | undefined) ?? null;
    } else return null;
  }
  return isSeq(here) && isInFlow(here) === flow ? here : null;
}

function rangeOf(
  source: SourceFile,
  document: YamlDocument,
  list: YAMLSeq,
  index: number,
  flow: boolean,
): Range | null {
  if (!flow) return linesOf(source, document, list, index);
  const [start = 0, end = 0] = (list.items[index] as Node | undefined)?.range ?? [];
  return source.text[start] === "{" && source.text[end - 1] === "}" ? [start, end] : null;
}

/** The lines of an item up to the next one. Those of the last item end with its last line. */
function linesOf(source: SourceFile, document: YamlDocument, list: YAMLSeq, index: number): Range | null {
  const item = list.items[index] as Node | undefined;
  const next = list.items[index + 1] as Node | undefined;
  const start = item === undefined ? null : dashedLine(source, item);
  if (item === undefined || start === null || start < document.range[0]) return null;
  if (next !== undefined) {
    const end = dashedLine(source, next);
    return end === null || end <= start || dashColumn(source, start) !== dashColumn(source, end) ? null : [start, end];
  }
  if (endsInBlockScalar(item)) return null;
  const { line } = source.position(contentEnd(item));
  const end = source.lineStarts[line] ?? source.text.length;
  return end <= document.range[1] ? [start, end] : null;
}

/**
 * The start of the line of an item that begins after its dash, with nothing else before it; null for another layout.
 */
function dashedLine(source: SourceFile, { range }: Node): number | null {
  const [at = 0] = range ?? [];
  const start = source.lineStarts[source.position(at).line - 1] ?? 0;
  return /^ *- +$/.test(source.text.slice(start, at)) ? start : null;
}

function dashColumn(source: SourceFile, start: number): number {
  return source.text.indexOf("-", start) - start;
}

/** Whether a value ends in a block scalar. Blank lines after it may belong to it. */
function endsInBlockScalar(node: Node | null): boolean {
  if (isScalar(node)) return node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED";
  if (!isMap(node) && !isSeq(node)) return false;
  const last = node.items.at(-1) as Node | NodePair | undefined;
  return last !== undefined && endsInBlockScalar("key" in last ? last.value : last);
}

function depthOf(value: Json | undefined): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Object.values(value).reduce((most: number, item: Json) => Math.max(most, depthOf(item)), 0);
}
