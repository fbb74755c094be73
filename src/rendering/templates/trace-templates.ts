import type { ChartOrigins, RenderFailure } from "../../core/renderer.ts";

/** Where the text of a chart's templates comes from. Each template is traced when it is first needed. */
export interface TemplateTraces {
  /** `template` is a name relative to the chart's folder. */
  of(template: string): ChartOrigins;
  /** Announces that a template will be asked for, so that it is traced together with the first one that is. */
  expect(template: string): void;
  /** The templates that were asked for and can't be traced, with the reason. */
  failures(): ReadonlyMap<string, string>;
}

const nothingKnown: ChartOrigins = { segments: new Map(), nodes: [], paths: [], guards: [] };

/**
 * The most templates that may fail to be traced alone. After that, no more are tried, since each may take all of its
 * time.
 */
const mostFailures = 2;

/** Traces templates of a chart: together if there is enough time for that, or else each one alone. */
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

/** The name of a template as the library uses it. */
export function engineName(chartName: string, template: string): string {
  return `${chartName}/${template}`;
}
