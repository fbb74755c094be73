import type { Skipped } from "../core/finding.ts";
import { SourceFile } from "../core/source-file.ts";
import type { Chart } from "../model/charts/chart.ts";
import type { RenderedVariant } from "./render-chart.ts";
import type { RenderedObjects } from "./rendered-file.ts";

/** The objects in templates at some paths that no values in the repository turn on: nothing shows what they are rendered to. */
export function offTemplates(
  { files, paths }: Chart,
  variants: readonly Pick<RenderedVariant, "objects">[],
  wanted: ReadonlySet<string>,
): Skipped[] {
  return files.flatMap(({ name, data }) => {
    const path = paths.get(name);
    if (path === undefined || data === undefined || !wanted.has(path) || !isTemplate(name) || testHook.test(data))
      return [];
    const printed = variants.map(({ objects }) => textsOf(objects, name));
    return offIn(new SourceFile(path, data), printed.flat());
  });
}

/** A line of a template that makes what only `helm test` does. */
const testHook =
  /^\s*["']?helm\.sh\/hook["']?[ \t]*:[ \t]*["']?test(?:-success|-failure)?["']?[ \t]*$|[{,][ \t]*["']?helm\.sh\/hook["']?[ \t]*:[ \t]*["']?test(?:-success|-failure)?["']?[ \t]*[},]/m;

/** True for a file of a chart that is rendered to objects. */
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
  return kinds
    .filter(([, kind]) => !known.has(kind))
    .map(({ 1: kind, index }) => {
      return { file: source.path, line: source.position(index).line, reason: `this ${kind} was not checked: ${why}` };
    });
}

const why = "no values in the repository turn it on";
