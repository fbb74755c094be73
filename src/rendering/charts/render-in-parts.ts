import { groupBy } from "../../core/group-by.ts";
import type { Renderer, RenderFailure } from "../../core/renderer.ts";
import type { VersionRange } from "../../core/settings.ts";
import type { Chart } from "../../model/charts/chart.ts";
import { unaliased } from "./chart-sources.ts";
import { type ChartRendering, provingVariants, renderChart, renderVariant } from "./render-chart.ts";

/** A template because of which a chart can't be rendered. */
export interface LeftTemplate {
  /** Its name in the chart. */
  readonly name: string;
  readonly reason: string;
  /** The name of another template that was left out, if this one only fails because it includes that one. */
  readonly includes?: string;
}

/** What could be rendered of a chart, and which of its templates had to be left out. */
export interface PartialRendering {
  readonly rendering: ChartRendering;
  readonly left: readonly LeftTemplate[];
}

/** The most templates that are left out. A chart with more is not worth the time, and is not rendered at all. */
const mostLeft = 20;

/**
 * Renders a chart. If that fails with all values, the templates that fail with the first set of values are left out.
 */
export function renderInParts(chart: Chart, kubernetes: VersionRange, renderer: Renderer): PartialRendering {
  const whole = renderChart(chart, kubernetes, renderer);
  const [variant] = provingVariants(chart, kubernetes, () => true);
  if (!("failure" in whole) || variant === undefined) return { rendering: whole, left: [] };
  const left: LeftTemplate[] = [];
  let [rest, failure]: [Chart, RenderFailure | null] = [chart, whole.failure];
  while (failure !== null) {
    const name = failedTemplate(rest, failure);
    if (name === null || left.length === mostLeft) return { rendering: whole, left: [] };
    left.push(leftTemplate(rest, left, name, failure.reason));
    rest = { ...rest, files: rest.files.filter((file) => file.name !== name) };
    const outcome = renderVariant(rest, variant, renderer);
    failure = "reason" in outcome ? outcome : null;
    if (!("reason" in outcome) && outcome.objects.documents.length === 0) return { rendering: whole, left: [] };
  }
  return { rendering: renderChart(rest, kubernetes, renderer), left };
}

/** A template that fails on its own, or because it includes one that was left out; many do so for a checksum. */
function leftTemplate(chart: Chart, left: readonly LeftTemplate[], name: string, reason: string): LeftTemplate {
  const [, asked = ""] = /no template "[^"/]*\/([^"]+)" associated/.exec(reason) ?? [];
  const cause = left.find((one) => one.name === unaliased(asked, chart));
  if (cause === undefined) return { name, reason };
  return { name, reason: `it includes ${cause.name}, which can't be rendered`, includes: cause.includes ?? cause.name };
}

/** The template that caused an error, if it prints objects. Helm names it before the templates that it includes. */
function failedTemplate(chart: Chart, { reason, isSlow = false }: RenderFailure): string | null {
  const named = namedTemplate(reason);
  const name = named === null || isSlow ? null : unaliased(named.name, chart);
  const isOwn = name !== null && /(?:^|\/)templates\/(?:.*\/)?[^_/][^/]*$/.test(name) && chart.paths.has(name);
  return isOwn && chart.files.some((file) => file.name === name) ? name : null;
}

/** The first place in a template that is named in an error of Helm, with the template's name in the chart. */
export function namedTemplate(reason: string): { readonly name: string; readonly line: number } | null {
  // A chart can fail with a message of any length, so each path in it is read once.
  for (const [, name = "", line] of reason.matchAll(/(?<![\w./-])([\w./-]{1,4096}):(\d+)/g)) {
    if (/\/[\w.-]+\.(?:ya?ml|tpl|txt)$/.test(name)) {
      return { name: name.slice(name.indexOf("/") + 1), line: Number(line) };
    }
  }
  return null;
}

/** Templates grouped by cause, sorted by name, except that those that only include another one come last. */
export function byCause(left: readonly LeftTemplate[]): readonly (readonly LeftTemplate[])[] {
  const sorted = left.toSorted((a, b) => {
    return Number(a.includes !== undefined) - Number(b.includes !== undefined) || (a.name < b.name ? -1 : 1);
  });
  const reasons = new Map(left.map(({ name, reason }) => [name, reason]));
  const causeOf = ({ reason, includes }: LeftTemplate): string => {
    const cause = includes === undefined ? reason : (reasons.get(includes) ?? reason);
    return cause.trim().split(/:\s/).at(-1) ?? "";
  };
  return [...groupBy(sorted, causeOf).values()];
}
