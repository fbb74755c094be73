import { cutText } from "../../core/cut-text.ts";
import { enumerate } from "../../core/enumerate.ts";
import { SourceFile } from "../../core/source-file.ts";
import { withoutEnd } from "../../core/without-end.ts";
import { needsRendering } from "../../formats/template.ts";
import { explainError } from "../../formats/yaml/explain-error.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import { type Chart, isFetched, manifestOf } from "../../model/charts/chart.ts";
import { furtherSets, type ValueSet } from "../../model/charts/value-sets.ts";
import { notHere } from "../not-here.ts";
import type { RenderedUnit, RenderNote, RenderTrouble } from "../rendered-unit.ts";
import { trimmedLine } from "../trimmed-line.ts";
import { type ChartSources, chartSources } from "./chart-sources.ts";
import type { FailedSet } from "./render-chart.ts";
import { byCause, type LeftTemplate, namedTemplate } from "./render-in-parts.ts";

/**
 * The troubles of a chart that can't be rendered: Helm's error at the line that it names, or the missing charts, which
 * may be the cause of any error.
 */
export function failureOf(chart: Chart, reason: string): Troubles {
  const sources = chartSources(chart);
  const lacks = lackOf(chart);
  if (lacks !== null) {
    return troubleAt(chart, sources.template("Chart.yaml"), 1, { part: "chart", ...lacks, why: `it ${lacks.why}` });
  }
  const template = ["Chart.yaml", "values.yaml"].map((name) => sources.template(name)).find(isUnrendered);
  if (template !== undefined) {
    const why = `${template.path} is a template`;
    return troubleAt(chart, sources.template("Chart.yaml"), 1, { part: "chart", why, isUsual: true });
  }
  const named = namedTemplate(reason);
  const source = named === null ? null : sources.template(named.name);
  return source instanceof SourceFile
    ? troubleAt(chart, source, named?.line ?? 1, { part: "chart", why: reason })
    : troubleAt(chart, sources.template("Chart.yaml"), 1, { part: "chart", why: reason });
}

/** Whether a file of a chart is a template of another program, which has to render it before Helm can read it. */
function isUnrendered(source: SourceFile | "elsewhere" | null): source is SourceFile {
  return source instanceof SourceFile && needsRendering(source);
}

type Troubles = Pick<RenderedUnit, "troubles" | "notes">;

/**
 * The templates of a chart that are not rendered: one trouble for each cause, and a note for every other template with
 * the same cause.
 */
export function leftTroubles(chart: Chart, sources: ChartSources, left: readonly LeftTemplate[]): Troubles {
  const all = byCause(left).map(([first, ...others]) => {
    const { troubles, notes } = leftTrouble(chart, sources, first as LeftTemplate);
    const further = others.flatMap((other) => leftTrouble(chart, sources, other).troubles);
    const reasons = further.map(({ source, why }) => ({ file: source.path, reason: `not rendered: ${why}` }));
    return { troubles, notes: [...notes, ...reasons] };
  });
  return { troubles: all.flatMap(({ troubles }) => troubles), notes: all.flatMap(({ notes }) => notes) };
}

/** Why a chart can't be rendered with some of the values that it is deployed with. */
export function failedValues(chart: Chart, sources: ChartSources, failed: readonly FailedSet[]): RenderTrouble[] {
  const lacks = lackOf(chart);
  const files = new Set(chart.paths.values());
  return failed.flatMap(({ set, reason }): RenderTrouble[] => {
    const own = { part: "values", text: set.name, files: new Set([...files, ...set.files]) } as const;
    const broken = unreadValues(set);
    if (broken !== null) return [{ ...own, ...broken }];
    const [path, text] = [set.files[0], set.texts[0]];
    const source =
      path === undefined || text === undefined ? sources.template("Chart.yaml") : new SourceFile(path, text);
    if (!(source instanceof SourceFile)) return [];
    const why = halfSentence(lacks === null ? reason : `it ${lacks.why}`);
    return [{ ...own, source, range: trimmedLine(source, 1), why, isUsual: lacks?.isUsual ?? true }];
  });
}

/** The error because of which a values file can't be read; null if all can be read. */
function unreadValues({ files, texts }: ValueSet): Pick<RenderTrouble, "source" | "range" | "why" | "isUsual"> | null {
  for (const [index, path] of files.entries()) {
    const source = new SourceFile(path, texts[index] ?? "");
    const error = parseYaml(source).documents.flatMap(({ errors }) => errors)[0];
    if (error === undefined) continue;
    const { why, line } = explainError(source, error);
    const range = source.yaml.lineRange(line);
    return isUnrendered(source) ? { source, range, why: "it is a template", isUsual: true } : { source, range, why };
  }
  return null;
}

/** Notes about the sets of values with which a chart is not rendered, because there are too many of them. */
export function furtherValues(chart: Chart): RenderNote[] {
  const further = furtherSets(chart);
  if (further.length === 0) return [];
  const files = new Set([...chart.paths.values(), ...further.flatMap((set) => set.files)]);
  const names = enumerate(further.map(({ name }) => name).toSorted());
  return [{ file: manifestOf(chart), reason: `not rendered with ${names}: there are too many sets of values`, files }];
}

function leftTrouble(chart: Chart, sources: ChartSources, { name, reason }: LeftTemplate): Troubles {
  // Missing charts also provide values, so they may be the cause of any failure.
  const lacks = lackOf(chart);
  const trouble = lacks === null ? { why: reason } : { ...lacks, why: `it ${lacks.why}` };
  const line = namedTemplate(reason)?.line ?? 1;
  return troubleAt(chart, sources.template(name), line, { part: "template of a chart", ...trouble });
}

/** The dependencies of a chart that are not in the repository; null if all of them are. */
function lackOf({ missing }: Chart): { readonly why: string; readonly isUsual: boolean } | null {
  if (missing.length === 0) return null;
  const names = [...new Set(missing.map(({ name }) => name))].toSorted();
  return { why: `depends on ${notHere(names)}`, isUsual: missing.every(isFetched) };
}

function troubleAt(
  chart: Chart,
  source: SourceFile | "elsewhere" | null,
  line: number,
  trouble: Pick<RenderTrouble, "part" | "why" | "isUsual">,
): Troubles {
  const why = halfSentence(trouble.why);
  if (!(source instanceof SourceFile)) return { troubles: [], notes: [{ file: chart.directory, reason: why }] };
  const lacksValues = asksForValues.test(why) || readsMissing.test(trouble.why);
  return { troubles: [{ ...trouble, source, range: trimmedLine(source, line), why, lacksValues }], notes: [] };
}

/** An error message of the template itself, from `required` or `fail`. */
const asksForValues = /^execution error at \(/;
/** A key of a map that is not in the values. Deployment tools give values that are not in the chart, such as helmfile. */
const readsMissing = /\.Values\.[^<>]{0,300}>:\s+nil pointer evaluating interface \{\}/;

const longestReason = 300;

/** The message of a library as half a sentence. A long one of Helm is cut to that of the innermost template. */
export function halfSentence(reason: string): string {
  const text = withoutEnd(reason.replace(/\s+/g, " ").trim(), ".:");
  const inner = text.length > longestReason ? text.split(": error calling include: ").at(-1) : text;
  return cutText(inner ?? text, longestReason);
}
