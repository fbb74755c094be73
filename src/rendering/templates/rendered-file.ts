import { valueAt } from "../../core/json.ts";
import { lastIndexWhere } from "../../core/last-index.ts";
import type { ChartOrigins, TemplateGuard, TemplateNode, TemplateSegment } from "../../core/renderer.ts";
import { SourceFile } from "../../core/source-file.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import { isLargeDefinition } from "../large-definition.ts";
import { engineName, type TemplateTraces } from "./trace-templates.ts";

/** A document of a rendered file, and the place of its text in the output of its template. */
export interface RenderedDocument {
  /** The name of the template, relative to the chart's folder. */
  readonly template: string;
  /** The offsets of the document in the complete text; `from` is its offset in the output of the template. */
  readonly start: number;
  readonly end: number;
  readonly from: number;
}

/** All objects of a chart that is rendered with one set of values, in one text. */
export interface RenderedObjects {
  readonly text: string;
  readonly documents: readonly RenderedDocument[];
}

/** A piece of rendered text, and the node of a template that it comes from. */
export interface Piece {
  readonly node: TemplateNode;
  readonly start: number;
  readonly end: number;
  /** The paths in the values that were printed here, as JSON pointers. */
  readonly paths: readonly string[];
}

/** Where rendered text comes from. */
export interface Origins {
  /** The piece at an offset of the text; null if its origin isn't known. */
  at(offset: number): Piece | null;
  /** The pieces that overlap a range of the text. */
  within(start: number, end: number): readonly Piece[];
  /** The branches that were run for the template at an offset. */
  guards(offset: number): readonly TemplateGuard[];
  /** Announces which offsets will be asked for, so that their templates are traced together. */
  expect(offsets: readonly number[]): void;
  /** The templates that were asked for and can't be traced, with the reason. */
  failures(): ReadonlyMap<string, string>;
}

/** Helm treats every line that begins like a marker as one, since templates may trim its end. */
const marker = /^---(?!-).*$/gm;
/** A line that may determine when an object is created. */
const hookLine = /helm\.sh\/hook\b/;
/**
 * The hooks for which only `helm test` creates objects (helm.sh: Chart Hooks; the others are from before version 3).
 */
const testHooks = /^\s*test(?:-success|-failure)?\s*(?:,\s*test(?:-success|-failure)?\s*)*$/;
/** A document with nothing but comments and blanks. */
const nothing = /^(?:[ \t]*(?:#.*)?(?:\r?\n|$))*$/;

/**
 * Combines the output of templates into one text, in the order of their names. Objects that only tests create, and
 * empty documents, are left out.
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

/** Whether only `helm test` creates an object. One that another hook also creates exists after an installation. */
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

/** The name of a template without the name of the chart. */
function templateName(name: string): string {
  return name.slice(name.indexOf("/") + 1);
}

function documentsIn(text: string): (readonly [start: number, end: number])[] {
  const ranges: (readonly [number, number])[] = [];
  // Helm trims leading blanks before it looks for markers, including those before the first one.
  const lead = /^\s+(?=---)/.exec(text)?.[0].length ?? 0;
  let start = lead;
  for (const { index: at, 0: line } of text.slice(lead).matchAll(marker)) {
    const index = lead + at;
    ranges.push([start, index]);
    // What follows a marker on its line belongs to the document, unless it is a comment.
    start = index + (/^---[ \t]*[^#\s]/.test(line) ? 3 : line.length);
  }
  return [...ranges, [start, text.length]];
}

/** The origins of rendered objects. Their templates are traced when they are first needed. */
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

/** What is known about the template of a document. */
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
  const found = documentFrom(documents, offset);
  return found !== undefined && offset <= found.end ? found : null;
}

/** The last document that starts at or before an offset, which may be behind it. */
export function documentFrom(documents: readonly RenderedDocument[], offset: number): RenderedDocument | undefined {
  return documents[lastIndexWhere(documents.length, (index) => (documents[index]?.start ?? 0) <= offset)];
}

/** The index of the last segment that starts at or before an offset; of several that start there, the last one. */
function lastBefore(segments: readonly TemplateSegment[], offset: number): number {
  return lastIndexWhere(segments.length, (index) => (segments[index]?.offset ?? 0) <= offset);
}
