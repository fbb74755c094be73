import type { Skipped } from "../../core/finding.ts";
import type { Renderer } from "../../core/renderer.ts";
import type { VersionRange } from "../../core/settings.ts";
import { type Chart, holdsFile, isInTemplates, manifestOf } from "../../model/charts/chart.ts";
import { mentionsFiles } from "../../model/charts/files-of-templates.ts";
import { filesWithValues, valueSetsOf } from "../../model/charts/value-sets.ts";
import type { RenderedUnit } from "../rendered-unit.ts";
import { chartSources } from "./chart-sources.ts";
import { chartText } from "./chart-text.ts";
import { failedValues, failureOf, furtherValues, leftTroubles } from "./chart-troubles.ts";
import { lockNotes } from "./lock-notes.ts";
import { offTemplates } from "./off-templates.ts";
import { chartPlacer } from "./place-chart.ts";
import { chartProver } from "./prove-chart.ts";
import type { ChartRendering } from "./render-chart.ts";
import { renderInParts } from "./render-in-parts.ts";
import { acceptedSets, schemaTroubles, withoutLargeSchemas } from "./schema-troubles.ts";

/** Renders a chart, unless it is a library for other charts. */
export function chartUnit(given: Chart, kubernetes: VersionRange, renderer: Renderer): RenderedUnit {
  const { chart, notes: unasked } = withoutLargeSchemas(given);
  const files = new Set(chart.paths.values());
  const { directory } = chart;
  const unrendered = { directory, files, valuesFrom: filesWithValues(chart), texts: [], notes: [], troubles: [] };
  const nothing = { ...unrendered, renderedWith: [], allowedWith: [], turnedOff: () => [] };
  const unproved: Pick<RenderedUnit, "place" | "objection"> = {
    place: (wanted) => wanted.map(() => ({ refused: "the chart is not rendered" })),
    objection: () => null,
  };
  const owned = ownedFiles(chart);
  if (chart.library) return { ...nothing, ...unproved, owned, turnedOff: (paths) => offTemplates(chart, [], paths) };
  const { rendering, left } = renderInParts(chart, kubernetes, renderer);
  if ("failure" in rendering) {
    return { ...nothing, ...unproved, owned: new Set(), ...failureOf(chart, rendering.failure.reason) };
  }
  const sources = chartSources(chart);
  const { variants, chart: rendered } = rendering;
  const texts = variants.map((variant) => chartText(chart, sources, variant, left.length > 0));
  const prover = chartProver(rendered, kubernetes, renderer, variants);
  const placer = chartPlacer({ chart: rendered, sources, prover, variants, isPartial: left.length > 0 });
  const { troubles, notes } = leftTroubles(chart, sources, left);
  const { failed, checked } = rendering;
  const missing = missingNotes(rendering);
  return {
    ...nothing,
    owned,
    texts,
    troubles: [
      ...troubles,
      ...failedValues(chart, sources, failed),
      ...schemaTroubles(sources, checked, missing.length === 0),
    ],
    notes: [...missing, ...unasked, ...notes, ...furtherValues(chart), ...lockNotes(chart, sources)],
    renderedWith: valueSetsOf(chart)
      .filter((set) => set.deployed && failed.every((one) => one.set.name !== set.name))
      .map(({ name }) => name),
    allowedWith: acceptedSets(checked),
    turnedOff: (paths) => offTemplates(rendered, variants, paths),
    ...placer,
  };
}

/** The templates in the chart's folder, and files that they render. Its other files may be manifests. */
function ownedFiles(chart: Chart): ReadonlySet<string> {
  const { files, paths } = chart;
  const texts = new Map(files.map(({ name, data = "" }) => [name, data]));
  const names = [...paths.keys()];
  const readsFiles = names.some((name) => isInTemplates(name) && mentionsFiles(texts.get(name) ?? ""));
  const isOwned = (name: string): boolean =>
    isInTemplates(name) || (readsFiles && name.includes("/") && (texts.get(name) ?? "").includes("{{"));
  const owned = [...paths].filter(([name, path]) => isOwned(name) && holdsFile(chart, path));
  return new Set(owned.map(([, path]) => path));
}

function missingNotes({ chart, ...rendering }: ChartRendering): Skipped[] {
  if (!("variants" in rendering)) return [];
  const missing = [...new Set(rendering.variants.flatMap((variant) => variant.missing))];
  if (missing.length === 0) return [];
  const file = manifestOf(chart);
  const what = missing.length === 1 ? "a dependency that is" : "dependencies that are";
  return [{ file, reason: `rendered without ${what} not in the repository: ${missing.toSorted().join(", ")}` }];
}
