import type { Skipped } from "../core/finding.ts";
import { groupBy } from "../core/group-by.ts";
import type { RenderedUnit } from "../rendering/rendered-unit.ts";

/** What of changed templates no values turn on, in none of the charts that hold them. */
export function offInAllCharts(units: readonly RenderedUnit[], changed: ReadonlySet<string>): Skipped[] {
  const rendered = units.filter(({ texts }) => texts.length > 0);
  const all = rendered.flatMap((unit) => unit.turnedOff(changed));
  return [...groupBy(all, (one) => JSON.stringify(one)).values()].flatMap((same) => {
    const [first] = same;
    const holders = rendered.filter(({ files }) => first !== undefined && files.has(first.file));
    return first !== undefined && same.length >= holders.length ? [first] : [];
  });
}
