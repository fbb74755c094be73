import { valueAt } from "../../core/json.ts";
import type { ChartOrigins, TemplateGuard, TemplateNode, TemplateSegment } from "../../core/renderer.ts";
import { SourceFile } from "../../core/source-file.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import { isLargeDefinition } from "../large-definition.ts";
import { engineName, type TemplateTraces } from "./trace-templates.ts";

/** A document of a rendered file, and where its text stands in what its template printed. */
export interface RenderedDocument {
  /** The name of the template, from the chart's folder. */
  readonly template: string;
  /** Where the document's text starts, in all text and in the template's. */
  readonly start: number;
  readonly end: number;
  readonly from: number;
}

/** What a chart is rendered to with one set of values: all of its objects in one text. */
export interface RenderedObjects {
  readonly text: string;
  readonly documents: readonly RenderedDocument[];
}

/** A piece of rendered text, and the node of a template that it comes from. */
export interface Piece {
  readonly node: TemplateNode;
  readonly start: number;
  readonly end: number;
  /** Paths in the values that were printed here, as JSON pointers. */
  readonly paths: readonly string[];
}

/** Where rendered text comes from. */
export interface Origins {
  /** The piece that a character of the text is in; null where it can't be told. */
  at(offset: number): Piece | null;
  /** The pieces that share a character with a range of the text. */
  within(start: number, end: number): readonly Piece[];
  /** The branches that were run with the template that a character comes from. */
  guards(offset: number): readonly TemplateGuard[];
  /** Says which characters will be asked for, so that their templates are traced at once. */
  expect(offsets: readonly number[]): void;
  /** The templates that were asked for and can't be told of, with the reason. */
  failures(): ReadonlyMap<string, string>;
}

/** Helm takes what starts like a marker for one: templates trim the end of its line away. */
const marker = /^---(?!-).*$/gm;
/** A line that may say when an object is made. */
const hookLine = /helm\.sh\/hook\b/;
/** All that `helm test` makes objects for (helm.sh: Chart Hooks; the others are from before version 3). */
const testHooks = /^\s*test(?:-success|-failure)?\s*(?:,\s*test(?:-success|-failure)?\s*)*$/;
/** A document with nothing but comments and blanks. */
const nothing = /^(?:[ \t]*(?:#.*)?(?:\r?\n|$))*$/;

/**
 * Puts what templates printed into one text, in the order of their names. What only tests make, and what holds nothing,
 * is left out.
 */
export function joinObjects(files: ReadonlyMap<string, string>): RenderedObjects {
  const documents: RenderedDocument[] = [];
  let text = "";
  for (const [name, printed] of [...files].toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))) {
    for (const [from, to] of documentsIn(printed)) {
      const own = printed.slice(from, to);
      if (own.trim() === "" || isTestHook(own) || isEmpty(own) || isLargeDefinition(own)) continue;
      text += "---\n";
      documents.push({ template: templateName(name), start: text.length, end: text.length + own.length, from });
      text += own.endsWith("\n") ? own : `${own}\n`;
    }
  }
  return { text, documents };
}

/** True for the text of an object that only `helm test` makes: what another hook makes too is there after an installation. */
export function isTestHook(text: string): boolean {
  if (!hookLine.test(text)) return false;
  const [document, ...others] = parseYaml(new SourceFile("", text)).documents;
  if (document === undefined || others.length > 0 || document.errors.length > 0) return false;
  const hook = valueAt(document.value, ["metadata", "annotations", "helm.sh/hook"]);
  return typeof hook === "string" && testHooks.test(hook);
}

function isEmpty(text: string): boolean {
  return text.length < 10_000 && nothing.test(text);
}

/** The name of a template without the chart's name before it. */
function templateName(name: string): string {
  return name.slice(name.indexOf("/") + 1);
}

function documentsIn(text: string): (readonly [start: number, end: number])[] {
  const ranges: (readonly [number, number])[] = [];
  // Helm trims blanks at the start before it looks for markers, those before the first one too.
  const lead = /^\s+(?=---)/.exec(text)?.[0].length ?? 0;
  let start = lead;
  for (const { index: at, 0: line } of text.slice(lead).matchAll(marker)) {
    const index = lead + at;
    ranges.push([start, index]);
    // What stands behind the marker belongs to the document, unless it is a comment.
    start = index + (/^---[ \t]*[^#\s]/.test(line) ? 3 : line.length);
  }
  return [...ranges, [start, text.length]];
}

/** Where the text of rendered objects comes from, as far as their templates are traced when that is asked for. */
export function originsOf({ documents }: RenderedObjects, traces: TemplateTraces, chartName: string): Origins {
  const tracedAt = ({ template }: RenderedDocument): Traced => {
    const origins = traces.of(template);
    return { origins, segments: origins.segments.get(engineName(chartName, template)) ?? [] };
  };
  return {
    at(offset) {
      const document = documentAt(documents, offset);
      if (document === null) return null;
      const traced = tracedAt(document);
      const index = lastBefore(traced.segments, offset - document.start + document.from);
      return index === -1 ? null : pieceOf(document, traced, index);
    },
    within(start, end) {
      const document = documentAt(documents, start);
      if (document === null) return [];
      const traced = tracedAt(document);
      const { segments } = traced;
      const pieces: Piece[] = [];
      const first = lastBefore(segments, start - document.start + document.from);
      for (let index = Math.max(first, 0); index < segments.length; index += 1) {
        const piece = pieceOf(document, traced, index);
        if ((segments[index]?.offset ?? 0) + document.start - document.from >= end) break;
        if (piece !== null) pieces.push(piece);
      }
      return pieces;
    },
    guards(offset) {
      const document = documentAt(documents, offset);
      return document === null ? [] : traces.of(document.template).guards;
    },
    expect(offsets) {
      for (const offset of offsets) {
        const document = documentAt(documents, offset);
        if (document !== null) traces.expect(document.template);
      }
    },
    failures: () => traces.failures(),
  };
}

/** What is known of the template that a document comes from. */
interface Traced {
  readonly origins: ChartOrigins;
  readonly segments: readonly TemplateSegment[];
}

function pieceOf(document: RenderedDocument, { origins, segments }: Traced, index: number): Piece | null {
  const segment = segments[index];
  const node = segment?.node == null ? undefined : origins.nodes[segment.node];
  if (segment === undefined || node === undefined) return null;
  const shift = document.start - document.from;
  return {
    node,
    start: segment.offset + shift,
    end: Math.min((segments[index + 1]?.offset ?? Number.POSITIVE_INFINITY) + shift, document.end),
    paths: segment.paths.flatMap((path) => origins.paths[path] ?? []),
  };
}

function documentAt(documents: readonly RenderedDocument[], offset: number): RenderedDocument | null {
  let low = 0;
  let high = documents.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((documents[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const found = documents[low];
  return found !== undefined && found.start <= offset && offset <= found.end ? found : null;
}

/** The index of the last segment that starts at an offset or before it; of several there, the last one. */
function lastBefore(segments: readonly TemplateSegment[], offset: number): number {
  let low = 0;
  let high = segments.length - 1;
  if ((segments[0]?.offset ?? Number.POSITIVE_INFINITY) > offset) return -1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.offset ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
