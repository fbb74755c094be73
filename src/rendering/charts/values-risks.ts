import { enumerate } from "../../core/enumerate.ts";
import type { Chart } from "../../model/charts/chart.ts";
import { furtherSets } from "../../model/charts/value-sets.ts";
import { offReaders } from "./off-readers.ts";
import type { ValuesChange } from "./place-values.ts";
import type { RenderedVariant } from "./render-chart.ts";

/** What is not known of changes of a chart's values, or whom else they are for, each as a sentence. */
export function valuesRisks(
  chart: Chart,
  variants: readonly RenderedVariant[],
  isPartial: boolean,
): (changes: readonly ValuesChange[]) => string[] {
  const offReadersOf = offReaders(chart, variants);
  const always = [
    ...(furtherSets(chart).length > 0
      ? ["What it does with other values that deploy this chart is not known: there are too many."]
      : []),
    ...(isPartial ? ["What it does in templates that can't be rendered is not known."] : []),
    ...(chart.published ? ["It changes a default of a chart that others use too."] : []),
  ];
  return (changes) => {
    if (changes.length === 0) return [];
    const off = offReadersOf(changes);
    if (off.length === 0) return always;
    const which = off.length === 1 ? "it" : "them";
    return [`What it does in ${enumerate(off)} is not known: no values in the repository turn ${which} on.`, ...always];
  };
}
