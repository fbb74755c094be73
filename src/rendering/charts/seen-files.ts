import type { RendererFile } from "../../core/renderer.ts";
import type { Chart } from "../../model/charts/chart.ts";
import { isPackedChart, speaksOfFiles } from "../../model/charts/files-of-templates.ts";
import type { ValueSet } from "../../model/charts/value-sets.ts";

/** What every chart is read from: its manifests, values with their schema, templates, and the charts that are packed in it. */
const always =
  /^(?:Chart\.(?:yaml|lock)|requirements\.(?:yaml|lock)|values\.(?:yaml|schema\.json)|templates\/.*|charts\/.*)$/;

/**
 * The files of a chart that make a difference to what it is rendered to. Templates see others only where they, or text of
 * values that they render, speak of them; definitions and documents are often most of a chart.
 */
export function seenFiles(chart: Chart, set: ValueSet): readonly RendererFile[] {
  const needed = neededFiles.get(chart) ?? neededIn(chart);
  neededFiles.set(chart, needed);
  return set.texts.some(speaksOfFiles) ? chart.files : needed;
}

/** Charts are rendered many times. */
const neededFiles = new WeakMap<Chart, readonly RendererFile[]>();

function neededIn({ files }: Chart): readonly RendererFile[] {
  const folders = files.flatMap(({ name }) => /^(.*\/)?Chart\.yaml$/.exec(name)?.[1] ?? []);
  const inner = folders.toSorted((a, b) => b.length - a.length);
  const needed = files.filter(({ name }) => {
    const folder = inner.find((one) => name.startsWith(one)) ?? "";
    return always.test(name.slice(folder.length));
  });
  const mayReadFiles = needed.some(
    ({ name, data }) => isPackedChart(name) || (data !== undefined && speaksOfFiles(data)),
  );
  return mayReadFiles ? files : needed;
}
