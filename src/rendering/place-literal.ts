import { type Edit, sortEdits } from "../core/edit.ts";
import type { SourceFile } from "../core/source-file.ts";
import { type WrittenSelector, withSourceLabels } from "./copy-labels.ts";
import { goesOnBelow } from "./goes-on.ts";
import { areApartByBranch, endOfBranch, endOfChoices, guardStack, isAround, keepsBranches } from "./guard-stack.ts";
import type { Origins, Piece } from "./rendered-file.ts";
import { isSharedSelector } from "./shared-selector.ts";
import { columnOfKey, leadingSpaces, mayPrintAlso, printedBelow } from "./template-map.ts";

/** Edits of one template, by its name in the chart. */
export interface TemplateEdits {
  readonly template: string;
  readonly edits: readonly Edit[];
  /** Whether values can turn on more of what stands around the edits. */
  readonly guarded: boolean;
}

/** What a rendered text and its templates look like. */
export interface RenderedSources {
  readonly text: SourceFile;
  readonly origins: Origins;
  readonly template: (name: string) => SourceFile | null;
  /** All templates that people write. */
  readonly templates: () => readonly SourceFile[];
  /** Where the labels start that the object at an offset selects its pods by: the key that holds them. */
  readonly selector: (offset: number) => number | null;
}

/**
 * Moves edits of a rendered text into the template that they come from: where the text around them stands there letter
 * for letter. Null where it does not. `parentOf` gives, for an edit, where the item or map starts that it belongs to.
 */
export function literalEdits(
  sources: RenderedSources,
  edits: readonly Edit[],
  parentOf: (edit: Edit) => number,
): TemplateEdits | null {
  const moved = edits.map((edit) => moveEdit(sources, edit, parentOf(edit)));
  const [first] = moved;
  if (first == null || moved.some((one) => one?.template !== first.template)) return null;
  return {
    template: first.template,
    edits: sortEdits(moved.flatMap((one) => one?.edit ?? [])),
    guarded: moved.some((one) => one?.guarded === true),
  };
}

interface MovedEdit {
  readonly template: string;
  readonly guarded: boolean;
  readonly edit: Edit;
}

function moveEdit(sources: RenderedSources, edit: Edit, parent: number): MovedEdit | null {
  if (edit.text.includes("{{")) return null;
  const [start, end] = edit.range;
  const isBelow = start === end && /^\r?\n/.test(edit.text) && isLineEnd(sources.text.text, start);
  if (isBelow) return moveLines(sources, edit, parent);
  return moveText(sources, edit) ?? (edit.text === "" ? moveRemoval(sources, edit) : null);
}

/** A line to be removed that an action printed the end of: the line that has the action goes. */
function moveRemoval(sources: RenderedSources, { range: [start, end] }: Edit): MovedEdit | null {
  const { text } = sources;
  const { line: removed } = text.position(start);
  const isLine = start === text.lineStarts[removed - 1] && end === (text.lineStarts[removed] ?? text.text.length);
  const anchor = isLine ? anchorAt(sources, start) : null;
  if (anchor === null) return null;
  const { source, line, template } = anchor;
  const written = source.line(line);
  if (!/^ *[\w.-]+: *\{\{/.test(written) || /\{\{-? *end\b/.test(written)) return null;
  const range = [source.lineStarts[line - 1] ?? 0, source.lineStarts[line] ?? source.text.length] as const;
  return { template, guarded: false, edit: { range, text: "" } };
}

function isLineEnd(text: string, offset: number): boolean {
  return offset === text.length || text[offset] === "\n" || text.startsWith("\r\n", offset);
}

/** A change within text: what it takes away, and what stands beside it in its line, must be the template's own. */
function moveText({ text, origins, template }: RenderedSources, edit: Edit): MovedEdit | null {
  const {
    range: [start, end],
    text: fresh,
  } = narrowed(edit, text.text);
  const isFirst = end > start && text.text.slice(text.lineRange(text.position(start).line)[0], start).trim() === "";
  const around: readonly [number, number] = [
    isFirst ? start : Math.max(0, start - 1),
    Math.min(text.text.length, end + (end > start ? 0 : 1)),
  ];
  const piece = origins.at(around[0]);
  const source = piece === null || piece.node.kind === "action" ? null : template(piece.node.file);
  if (piece === null || source === null) return null;
  const shift = piece.node.offset - piece.start;
  const same = source.text.slice(around[0] + shift, around[1] + shift) === text.text.slice(...around);
  const last = origins.at(Math.max(start, end - 1));
  const isOne =
    last !== null &&
    last.node.kind !== "action" &&
    last.node.offset - last.start === shift &&
    last.node.file === piece.node.file;
  if (!same || !isOne) return null;
  return { template: piece.node.file, guarded: false, edit: { range: [start + shift, end + shift], text: fresh } };
}

/** An edit without what it leaves as it is at its start and its end: beside that, an action may have printed something. */
function narrowed({ range: [start, end], text: fresh }: Edit, text: string): Edit {
  const old = text.slice(start, end);
  const most = Math.min(old.length, fresh.length);
  let same = 0;
  while (same < most && old[same] === fresh[same]) same += 1;
  let last = 0;
  while (last < most - same && old.at(-1 - last) === fresh.at(-1 - last)) last += 1;
  return { range: [start + same, end - last], text: fresh.slice(same, fresh.length - last) };
}

/**
 * Lines below a line: they go below that line in the template, or below another one of the same map, as far indented as it
 * is. Nothing may come between what stands above and what other values print below that.
 */
function moveLines(sources: RenderedSources, { range: [at], text: fresh }: Edit, parent: number): MovedEdit | null {
  const first = anchorAt(sources, parent);
  if (first === null) return null;
  const written = fresh.split(/\r?\n/).slice(1);
  const isItem = /^ *- /.test(written[0] ?? "");
  const siblings = isItem ? [] : siblingPlaces(sources, at, parent, leadingSpaces(written[0] ?? ""));
  const isFirstItem = /^\s*-/.test(first.rendered);
  const holder = isFirstItem ? null : holderAt(sources, parent, first);
  // Lines further in belong to a key that is there: the branches of that key are those of its map too.
  const isFurther = columnOfKey(written[0] ?? "") > columnOfKey(first.rendered);
  const around = isFurther ? first.guards : (holder?.guards ?? guardsOfKeys(sources, parent, first));
  const guards = guardsOfMap(first, around);
  const last = isFirstItem && isOneLine(first) ? first : holder;
  const places = [anchorAt(sources, at), ...siblings, last].filter((one) => {
    return one !== null && one.template === first.template && isAround(one.guards, guards);
  });
  const by = places[0]?.indent;
  if (by === undefined) return null;
  const shiftedLines = written.map((line) => shifted(line, by));
  if (shiftedLines.includes(null)) return null;
  const plain = shiftedLines.filter((line) => line !== null);
  const printed = plain.flatMap((line) => printedBelow(first.source, first.line, line));
  if (printed.length > 0) return moveToElse(sources, at, { ...first, guards }, plain, printed);
  const column = leadingSpaces(plain[0] ?? "");
  const form = sharedGuards(guards, guardsOfKeys(sources, parent, first));
  const behind = isItem || isFirstItem || isFurther ? null : behindBranch(first, guards);
  const place = [...places, behind].find((one) => {
    return one?.indent === by && isInForm(one, form) && !goesOnBelow(one.source, one.line, column, isItem);
  });
  const map = { ...first, guards: place?.guards ?? "" };
  if (place == null || (!isItem && mayPrintAlso(map, plain, sources.templates))) return null;
  const selector = selectorAt(sources, at, place);
  const lines = selector === null ? plain : withSourceLabels(plain, selector);
  const offset = place.source.lineRange(place.line)[1];
  const ending = place.source.lineEnding(offset);
  return {
    template: place.template,
    guarded: place.guards !== first.guards,
    edit: { range: [offset, offset], text: lines.map((line) => ending + line).join("") },
  };
}

/** The lines of other keys, with a value in the same line, of a map that something goes into; the nearest first. */
function siblingPlaces(sources: RenderedSources, at: number, parent: number, column: number): (Anchor | null)[] {
  const { text } = sources;
  const places: (Anchor | null)[] = [];
  for (let { line } = text.position(at); line >= text.position(parent).line; line -= 1) {
    const isKey = new RegExp(`^ {${column}}[\\w.-]+: +[^\\s#]`).test(text.line(line));
    const isAlone = line === text.lineCount || leadingSpaces(text.line(line + 1)) <= column;
    if (isKey && isAlone) places.push(anchorAt(sources, text.lineStarts[line - 1] ?? 0));
  }
  return places;
}

/** The line that ends the branches which the first key of a map has to itself, if it does nothing else. */
function behindBranch(first: Anchor, guards: string): Anchor | null {
  const { source, guards: own } = first;
  const start = own.split(" ")[guards.split(" ").filter(Boolean).length];
  const end = start === undefined ? null : endOfBranch(source.text, Number(start));
  if (end === null) return null;
  const { line } = source.position(end);
  return branchEnd.test(source.line(line)) ? { ...first, line, guards } : null;
}

/** A branch for one key alone that prints nothing else in its first line and its last one. */
const branchStart = /^ *\{\{- *(?:if|with) [^{}]*[^-{}]\}\} *$/;
const branchGoesOn = /^ *\{\{- *else +(?:if|with) [^{}]*[^-{}]\}\} *$/;
const branchEnd = /^( *)\{\{- *end *\}\} *$/;

/**
 * Lines of a key that the template prints in a line of its own, within a branch for when there is a value: they go into
 * an `else` of that branch. A map would be wanted in both, but for one that is printed in several forms.
 */
function moveToElse(
  sources: RenderedSources,
  at: number,
  { source, template, guards: around }: Anchor,
  written: readonly string[],
  [printed = 1, ...further]: readonly number[],
): MovedEdit | null {
  const [own = "", ...below] = written;
  const isOneKey = below.every((line) => columnOfKey(line) > columnOfKey(own) || /^ *- /.test(line));
  const isMap = below.length > 0 && !/^ *- /.test(below[0] ?? "");
  if (!isOneKey || printed === 1 || !branchStart.test(source.line(printed - 1))) return null;
  if (isMap && further.length === 0) return null;
  const [start] = source.lineRange(printed - 1);
  const end = endOfChoices(source.text, start);
  const guards = guardStack(source.text, start);
  if (end === null || !isAround(guards, around)) return null;
  const guardsOfLine = (line: number): string => guardStack(source.text, source.lineRange(line)[0]);
  const isOtherChoice = (line: number): boolean => {
    return branchGoesOn.test(source.line(line - 1)) && areApartByBranch(guardsOfLine(printed), guardsOfLine(line));
  };
  if (!further.every(isOtherChoice)) return null;
  const { line } = source.position(end);
  const indent = branchEnd.exec(source.line(line))?.[1];
  if (indent === undefined) return null;
  const selector = selectorAt(sources, at, { template, source, line: printed - 1, guards });
  const lines = selector === null ? written : withSourceLabels(written, selector);
  const [offset] = source.lineRange(line);
  const ending = source.lineEnding(offset);
  const text = [`${indent}{{- else }}`, ...lines].map((one) => one + ending).join("");
  return { template, guarded: false, edit: { range: [offset, offset], text } };
}

/**
 * The labels that the object at an offset selects its pods by, where the template says them under the same conditions as
 * a place, or where they are the same in all templates.
 */
function selectorAt(
  sources: RenderedSources,
  offset: number,
  place: Pick<Anchor, "template" | "source" | "line" | "guards">,
): WrittenSelector | null {
  const key = sources.selector(offset);
  const anchor = key === null ? null : anchorAt(sources, key);
  if (key === null || anchor === null) return null;
  const isBeside = anchor.guards === place.guards && anchor.template === place.template;
  if (!isBeside && !isSharedSelector(anchor, place, sources.templates)) return null;
  const { text } = sources;
  const indent = anchor.rendered.length - anchor.rendered.trimStart().length;
  const rendered: string[] = [];
  for (let line = text.position(key).line + 1; line <= text.lineCount; line += 1) {
    const own = text.line(line);
    if (own.length - own.trimStart().length <= indent) break;
    rendered.push(own);
  }
  return { rendered, source: anchor.source, line: anchor.line };
}

/** Whether a key of an item of a list has its value in the same line, so that others can go below. */
function isOneLine({ rendered }: Anchor): boolean {
  return /^\s*-\s+[^\s:]+:\s+\S/.test(rendered);
}

/** The line of the key that holds the map that starts at an offset, if the same template has it. */
function holderAt(sources: RenderedSources, parent: number, first: Anchor): Anchor | null {
  const { text } = sources;
  // An action that prints nothing may leave an empty line above the first key.
  let line = text.position(parent).line - 1;
  while (line > 0 && text.line(line).trim() === "") line -= 1;
  if (line === 0) return null;
  const above = text.line(line);
  const isHolder = /^\s*(?:-\s+)?[^\s:#]+:\s*$/.test(above) && leadingSpaces(above) < leadingSpaces(first.rendered);
  const holder = isHolder ? anchorAt(sources, text.lineStarts[line - 1] ?? 0) : null;
  return holder?.template === first.template ? holder : null;
}

/** More keys of a map than these are not asked for the branches that they stand in. */
const mostKeys = 50;

/** The branches that all keys of a map stand in, or an item: the first one may have some to itself. */
function guardsOfKeys(sources: RenderedSources, parent: number, first: Anchor): string {
  const { text } = sources;
  const column = columnOfKey(first.rendered);
  let { guards } = first;
  let line = text.position(parent).line + 1;
  for (let keys = 1; line <= text.lineCount && keys < mostKeys && guards !== ""; line += 1) {
    const own = text.line(line);
    if (own.trim() === "" || leadingSpaces(own) > column) continue;
    if (leadingSpaces(own) < column || own.startsWith("---")) break;
    if (/^\s*-/.test(own)) continue;
    keys += 1;
    const anchor = anchorAt(sources, text.lineStarts[line - 1] ?? 0);
    if (anchor?.template === first.template) guards = sharedGuards(guards, anchor.guards);
  }
  return guards;
}

/** The branches that two places share, from the outermost in. */
function sharedGuards(a: string, b: string): string {
  const others = b.split(" ");
  const own = a.split(" ");
  const end = own.findIndex((guard, index) => guard !== others[index]);
  return own.slice(0, end === -1 ? own.length : end).join(" ");
}

/**
 * The branches that a map stands in, given those around all of it: what its first key has more of are branches of that
 * key alone, unless there is an `else`, which makes them one of several forms of the map.
 */
function guardsOfMap({ source, guards }: Anchor, around: string): string {
  const shared = sharedGuards(guards, around).split(" ").filter(Boolean).length;
  const own = guards.split(" ").filter(Boolean);
  while (own.length > shared && !isForm(source, own.at(-1))) own.pop();
  return own.join(" ");
}

/** Whether a branch has others beside it, of which one is taken. */
function isForm({ text }: SourceFile, guard = ""): boolean {
  return guard.includes(":") || endOfBranch(text, Number(guard)) === null;
}

/** Whether a place is in the form of a map that the branches are which all of its keys stand in. */
function isInForm({ source, guards: own }: Anchor, guards: string): boolean {
  const further = guards.split(" ").slice(own.split(" ").filter(Boolean).length);
  return !further.some((guard) => guard !== "" && isForm(source, guard));
}

interface Anchor {
  readonly template: string;
  readonly source: SourceFile;
  readonly line: number;
  /** How the line looks in the rendered text. */
  readonly rendered: string;
  /** How much further the line is indented in the template than in the rendered text. */
  readonly indent: number;
  readonly guards: string;
}

/** The line of the template that the line of a rendered character comes from, if it starts with text there. */
function anchorAt({ text, origins, template }: RenderedSources, offset: number): Anchor | null {
  const [start, end] = text.lineRange(text.position(offset).line);
  const rendered = text.text.slice(start, end);
  const indent = rendered.length - rendered.trimStart().length;
  const piece: Piece | null = origins.at(start + indent);
  if (piece === null || piece.node.kind === "action") return null;
  const source = template(piece.node.file);
  if (source === null) return null;
  const at = piece.node.offset + start + indent - piece.start;
  const { line } = source.position(at);
  const [lineStart, lineEnd] = source.lineRange(line);
  const written = source.text.slice(lineStart, lineEnd);
  const isStart = source.text.slice(lineStart, at).trim() === "";
  const isWhole =
    written.split("{{").length === written.split("}}").length && keepsBranches(written) && !/-\}\}\s*$/.test(written);
  if (!isStart || !isWhole) return null;
  const guards = guardStack(source.text, at);
  return { template: piece.node.file, source, line, rendered, indent: at - lineStart - indent, guards };
}

function shifted(line: string, by: number): string | null {
  if (by >= 0) return " ".repeat(by) + line;
  return line.slice(0, -by).trim() === "" ? line.slice(-by) : null;
}
