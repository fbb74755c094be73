import { startsWith } from "../../core/path.ts";
import { type Chart, isInTemplates } from "../../model/charts/chart.ts";
import { unaliased } from "./chart-sources.ts";
import { keysMentionedIn } from "./keys-of-values.ts";
import type { ValuesChange } from "./place-values.ts";
import type { RenderedVariant } from "./render-chart.ts";

/**
 * Finds the paths of templates that print nothing with any known values, and mention a key that changes of values are
 * about. Nothing shows what the changes do there once other values turn these templates on.
 */
export function offReaders(
  chart: Chart,
  variants: readonly Pick<RenderedVariant, "files">[],
): (changes: readonly ValuesChange[]) => string[] {
  const printed = new Set(variants.flatMap(({ files }) => [...files.keys()].map((name) => nameIn(chart, name))));
  const off = chart.files.flatMap(({ name, data = "" }) => {
    const path = chart.paths.get(name);
    const isOff = isInTemplates(name) && !printed.has(name) && !/(?:^|\/)(?:_[^/]*|NOTES\.txt)$/.test(name);
    return path === undefined || !isOff ? [] : [{ path, keys: keysMentionedIn(chart, name, data) }];
  });
  return (changes) => {
    const isRead = (key: readonly string[]): boolean => {
      return changes.some(({ path }) => startsWith(path, key) || startsWith(key, path));
    };
    return off.flatMap(({ path, keys }) => (keys.some(isRead) ? [path] : []));
  };
}

/** The name in a chart of a template, from its name with that of the chart. */
function nameIn(chart: Chart, template: string): string {
  return unaliased(template.slice(template.indexOf("/") + 1), chart);
}
