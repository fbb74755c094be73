import type { Skipped } from "../../core/finding.ts";
import { groupBy } from "../../core/group-by.ts";
import { SourceFile } from "../../core/source-file.ts";
import type { Chart } from "../../model/charts/chart.ts";
import type { RenderedObjects } from "../templates/rendered-file.ts";
import { changingParts } from "./changing-parts.ts";
import { offParts } from "./off-parts.ts";
import type { RenderedVariant } from "./render-chart.ts";

/**
 * The objects in the templates at some paths, and the containers in them, that no values in the repository turn on.
 * Nothing shows what they are rendered to.
 */
export function offTemplates(
  { files, paths }: Chart,
  variants: readonly Pick<RenderedVariant, "objects">[],
  wanted: ReadonlySet<string>,
): Skipped[] {
  return files.flatMap(({ name, data }) => {
    const path = paths.get(name);
    if (path === undefined || data === undefined || !wanted.has(path)) return [];
    const source = new SourceFile(path, data);
    // The output of helpers may be in any template.
    if (isHelper(name)) return offInHelper(source, variants.map(({ objects }) => objects.text).join("\n"));
    if (!isTemplate(name)) return [];
    const printed = variants.flatMap(({ objects }) => textsOf(objects, name));
    const off = offIn(source, printed);
    if (off.some(({ line }) => line === undefined)) return off;
    const all = [...partsIn(source, printed.join("\n")), ...changingIn(source, printed.join("\n"))];
    const parts = all.filter(({ line = 1 }) => {
      return off.every((one) => !isInDocument(source, line, one.line ?? 1));
    });
    return [...off, ...parts];
  });
}

/** Helm only renders the templates in such a file that others include. */
function offInHelper(source: SourceFile, printed: string): Skipped[] {
  const kinds = /\{\{-?\s*define\b/.test(source.text) ? [] : [...source.text.matchAll(kindLine)];
  if (kinds.length === 0) return partsIn(source, printed);
  return kinds.map(({ 1: kind, index }) => {
    const reason = `this ${kind} was not checked: Helm renders no file whose name starts with an underscore`;
    return { file: source.path, line: source.position(index).line, reason };
  });
}

function partsIn(source: SourceFile, printed: string): Skipped[] {
  return offParts(source.text, printed).map(({ line, what }) => {
    return { file: source.path, line, reason: `${what} was not checked: ${why}` };
  });
}

function changingIn(source: SourceFile, printed: string): Skipped[] {
  return changingParts(source.text, printed).map(({ offset, key }) => {
    const reason = `${key} was not checked: the cluster, the time or the release decides on it`;
    return { file: source.path, line: source.position(offset).line, reason };
  });
}

function isInDocument({ text, lineStarts }: SourceFile, line: number, other: number): boolean {
  const [start = 0, end = 0] = [lineStarts[Math.min(line, other) - 1], lineStarts[Math.max(line, other) - 1]];
  return !text.slice(start, end).includes("\n---");
}

/** Whether a file of a chart only has templates that others include. */
function isHelper(name: string): boolean {
  return /^(?:charts\/[^/]+\/)*templates\/(?:.*\/)?_[^/]*$/.test(name);
}

/** A line with which a template creates an object for `helm test` only. */
const testHook =
  /^[ \t]*["']?helm\.sh\/hook["']?[ \t]*:[ \t]*["']?test(?:-success|-failure)?["']?[ \t]*$|[{,][ \t]*["']?helm\.sh\/hook["']?[ \t]*:[ \t]*["']?test(?:-success|-failure)?["']?[ \t]*[},]/m;

/** Whether a file of a chart is rendered to objects. */
function isTemplate(name: string): boolean {
  return /^(?:charts\/[^/]+\/)*templates\/(?:.*\/)?[^_/][^/]*$/.test(name) && !/(?:^|\/)NOTES\.txt$/.test(name);
}

function textsOf({ text, documents }: RenderedObjects, name: string): string[] {
  return documents.filter(({ template }) => template === name).map(({ start, end }) => text.slice(start, end));
}

const comment = /\{\{-?\s*\/\*.*?\*\/\s*-?\}\}/gs;
const kindLine = /^["']?kind["']?[ \t]*:[ \t]*["']?(\w+)/gm;

function offIn(source: SourceFile, printed: readonly string[]): Skipped[] {
  const text = source.text.replaceAll(comment, (whole) => whole.replaceAll(/[^\n]/g, " "));
  const kinds = [...text.matchAll(kindLine)];
  const known = new Set(printed.flatMap((one) => [...one.matchAll(kindLine)].map(([, kind]) => kind)));
  if (kinds.length === 0) {
    const isEmpty =
      printed.length > 0 || text.replaceAll(/\{\{-?\s*define\b.*\{\{-?\s*end\s*-?\}\}/gs, "").trim() === "";
    return isEmpty ? [] : [{ file: source.path, reason: `nothing in it was checked: ${why}` }];
  }
  const unlike = lessPrinted(text, kinds, printed);
  return kinds
    .filter((found) => !known.has(found[1]) || unlike.has(found.index))
    .map(({ 1: kind, index }) => {
      const reason = testHook.test(documentAt(text, index)) ? ofTests : why;
      return {
        file: source.path,
        line: source.position(index).line,
        reason: `this ${kind} was not checked: ${reason}`,
      };
    });
}

/**
 * If a template has several objects of one kind and prints fewer, the offsets of those that least resemble the output.
 * An object that shares its document with another is left out, since it may be one of two alternatives.
 */
function lessPrinted(text: string, kinds: readonly RegExpExecArray[], printed: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [kind, all] of groupBy(kinds, ([, name]) => name)) {
    const outputs = [
      ...new Set(printed.filter((one) => [...one.matchAll(kindLine)].some(([, name]) => name === kind))),
    ];
    const own = all.filter(({ index }) => [...documentAt(text, index).matchAll(kindLine)].length === 1);
    const missing = own.length - outputs.length;
    if (outputs.length === 0 || missing < 1) continue;
    const lines = outputs.map((output) => new Set(literalLines(output)));
    const scored = own.map(({ index }) => ({ index, score: likeness(literalLines(documentAt(text, index)), lines) }));
    const least = scored.filter(({ score }) => score < 1).toSorted((a, b) => a.score - b.score);
    for (const { index } of least.slice(0, missing)) found.add(index);
  }
  return found;
}

/** The text of the document around an offset, between its markers. */
function documentAt(text: string, index: number): string {
  const start = text.lastIndexOf("\n---", index);
  const end = text.indexOf("\n---", index);
  return text.slice(start === -1 ? 0 : start + "\n---".length, end === -1 ? text.length : end);
}

/** The lines that a template prints without any change. */
function literalLines(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "" && !line.includes("{{") && !/^(?:#|---)/.test(line));
}

/** The largest share of lines that one of several outputs contains. */
function likeness(lines: readonly string[], outputs: readonly ReadonlySet<string>[]): number {
  if (lines.length === 0) return 1;
  return (
    outputs.reduce((most, output) => Math.max(most, lines.filter((line) => output.has(line)).length), 0) / lines.length
  );
}

const why = "no values in the repository turn it on";
const ofTests = "only helm test creates it";
