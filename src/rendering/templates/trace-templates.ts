import type { ChartOrigins, RenderFailure } from "../../core/renderer.ts";

/** Where the text of a chart's templates comes from, of each as it is asked for. */
export interface TemplateTraces {
  /** Templates go by their names from the chart's folder. */
  of(template: string): ChartOrigins;
  /** Says that a template will be asked for: it is traced with the first one that is. */
  expect(template: string): void;
  /** Those that were asked for and can't be told of, with the reason. */
  failures(): ReadonlyMap<string, string>;
}

const nothingKnown: ChartOrigins = { segments: new Map(), nodes: [], paths: [], guards: [] };

/** After so many templates that can't be traced by themselves, no more are tried: each may take all of its time. */
const mostFailures = 2;

/** Traces templates of a chart: together as far as that can be done in time, else each by itself. */
export function templateTraces(
  chartName: string,
  trace: (templates: readonly string[]) => ChartOrigins | RenderFailure,
): TemplateTraces {
  const known = new Map<string, ChartOrigins>();
  const expected = new Set<string>();
  const failed = new Map<string, string>();
  const add = (templates: readonly string[]): void => {
    const outcome: ChartOrigins | RenderFailure =
      failed.size < mostFailures
        ? trace(templates.map((name) => engineName(chartName, name)))
        : { reason: "too many others could not be traced" };
    if ("reason" in outcome && templates.length > 1) {
      for (const one of templates) add([one]);
      return;
    }
    for (const name of templates) {
      const isExact = !("reason" in outcome) && outcome.segments.has(engineName(chartName, name));
      if (!isExact) failed.set(name, "reason" in outcome ? outcome.reason : "it comes out otherwise when it is traced");
      known.set(name, "reason" in outcome ? nothingKnown : outcome);
    }
  };
  return {
    of(template) {
      if (!known.has(template)) add([...new Set([template, ...expected])].filter((name) => !known.has(name)));
      return known.get(template) ?? nothingKnown;
    },
    expect: (template) => void expected.add(template),
    failures: () => failed,
  };
}

/** The name of a template as the library has it. */
export function engineName(chartName: string, template: string): string {
  return `${chartName}/${template}`;
}
