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
      ? ["Not checked with all values that deploy this chart: there are too many."]
      : []),
    ...(isPartial ? ["Not checked in templates that can't be rendered."] : []),
    ...(chart.published ? ["It changes a default of a chart that others use too."] : []),
  ];
  return (changes) => {
    if (changes.length === 0) return [];
    const off = offReadersOf(changes);
    if (off.length === 0) return always;
    const which = off.length === 1 ? "it" : "them";
    return [`Not checked in ${templatesIn(chart, off)}: no values in the repository turn ${which} on.`, ...always];
  };
}

/** The most templates that are named. */
const mostNamed = 2;

/** The names of templates in the folder of a chart's templates; only some of them if there are many. */
function templatesIn({ directory }: Chart, paths: readonly string[]): string {
  const folder = directory === "" ? "templates/" : `${directory}/templates/`;
  const names = paths.map((path) => (path.startsWith(folder) ? path.slice(folder.length) : path));
  const left = names.length - mostNamed;
  return enumerate(left < 2 ? names : [...names.slice(0, mostNamed), `${left} more templates`]);
}
