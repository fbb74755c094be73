import type { Json } from "../../core/json.ts";
import type { Range } from "../../core/range.ts";
import type { SourceFile } from "../../core/source-file.ts";
import { type Branch, branchesAt, keepsBranches } from "./branches.ts";
import type { Origins, Piece } from "./rendered-file.ts";
import { leadingSpaces } from "./template-map.ts";

/** A rendered text, and what is known about its templates. */
export interface RenderedSources {
  readonly text: SourceFile;
  readonly origins: Origins;
  readonly template: (name: string) => SourceFile | null;
  /** All templates that people write. */
  readonly templates: () => readonly SourceFile[];
  /** The labels by which the object at an offset selects its pods. */
  readonly selector: (offset: number) => RenderedSelector | null;
}

/** The labels by which an object selects its pods: the offset of their key, their range and their value. */
export interface RenderedSelector {
  readonly key: number;
  readonly range: Range;
  readonly labels: Json;
}

/** A line of a template that a rendered line comes from. */
export interface Anchor {
  readonly template: string;
  readonly source: SourceFile;
  readonly line: number;
  /** The line in the rendered text. */
  readonly rendered: string;
  /** How much further the line is indented in the template than in the rendered text. */
  readonly indent: number;
  readonly branches: readonly Branch[];
}

/** The line of the template that a rendered line comes from, if it begins with text of the template. */
export function anchorAt(
  { text, origins, template }: Pick<RenderedSources, "origins" | "template" | "text">,
  offset: number,
): Anchor | null {
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
  const branches = branchesAt(source.text, at);
  return { template: piece.node.file, source, line, rendered, indent: at - lineStart - indent, branches };
}

/** The line of the key that contains the map at an offset, if it is in the same template. */
export function holderAt(sources: RenderedSources, parent: number, first: Anchor): Anchor | null {
  const { text } = sources;
  // An action without output may leave an empty line above the first key.
  let line = text.position(parent).line - 1;
  while (line > 0 && text.line(line).trim() === "") line -= 1;
  if (line === 0) return null;
  const above = text.line(line);
  const isHolder = /^\s*(?:-\s+)?[^\s:#]+:\s*$/.test(above) && leadingSpaces(above) < leadingSpaces(first.rendered);
  const holder = isHolder ? anchorAt(sources, text.lineStarts[line - 1] ?? 0) : null;
  return holder?.template === first.template ? holder : null;
}

/**
 * The lines of other keys of a map that something is added to, if they have their value on the same line; the nearest
 * comes first.
 */
export function siblingPlaces(sources: RenderedSources, at: number, parent: number, column: number): (Anchor | null)[] {
  const { text } = sources;
  const places: (Anchor | null)[] = [];
  for (let { line } = text.position(at); line >= text.position(parent).line; line -= 1) {
    const isKey = new RegExp(`^ {${column}}[\\w.-]+: +[^\\s#]`).test(text.line(line));
    const isAlone = line === text.lineCount || leadingSpaces(text.line(line + 1)) <= column;
    if (isKey && isAlone) places.push(anchorAt(sources, text.lineStarts[line - 1] ?? 0));
  }
  return places;
}
