import type { Skipped } from "../core/finding.ts";
import { groupBy } from "../core/group-by.ts";
import type { RenderedUnit } from "../rendering/rendered-unit.ts";

/** The parts of changed templates that no values turn on, in any of the charts that contain them. */
export function offInAllCharts(units: readonly RenderedUnit[], changed: ReadonlySet<string>): Skipped[] {
  const shown = units.filter(({ texts }) => texts.length > 0);
  // The templates of a library are shown where another chart uses them.
  const isShown = (path: string): boolean => shown.some(({ files }) => files.has(path));
  const idle = units.filter(({ texts, files }) => texts.length === 0 && ![...files].some(isShown));
  const rendered = [...shown, ...idle];
  const all = rendered.flatMap((unit) => unit.turnedOff(changed));
  return [...groupBy(all, (one) => JSON.stringify(one)).values()].flatMap((same) => {
    const [first] = same;
    const holders = rendered.filter(({ files }) => first !== undefined && files.has(first.file));
    return first !== undefined && same.length >= holders.length ? [first] : [];
  });
}
