import type { RendererFile } from "../../core/renderer.ts";
import type { Chart } from "../../model/charts/chart.ts";
import { isPackedChart, mentionsFiles } from "../../model/charts/files-of-templates.ts";
import type { ValueSet } from "../../model/charts/value-sets.ts";

/**
 * The files that are always needed: the chart's manifests, values and their schema, templates, and the charts that it
 * contains.
 */
const always =
  /^(?:Chart\.(?:yaml|lock)|requirements\.(?:yaml|lock)|values\.(?:yaml|schema\.json)|templates\/.*|charts\/.*)$/;

/**
 * The files of a chart that can affect what it is rendered to. Templates only see other files if they, or values that
 * they render, mention them. Definitions and documents are often most of a chart.
 */
export function seenFiles(chart: Chart, set: ValueSet): readonly RendererFile[] {
  const needed = neededFiles.get(chart) ?? neededIn(chart);
  neededFiles.set(chart, needed);
  return set.texts.some(mentionsFiles) ? chart.files : needed;
}

/** Gives a chart's templates all of its files from now on, for a chart that prints all that a template sees. */
export function keepAllFiles(chart: Chart): void {
  neededFiles.set(chart, chart.files);
}

/** Known results, since charts are rendered many times. */
const neededFiles = new WeakMap<Chart, readonly RendererFile[]>();

function neededIn({ files }: Chart): readonly RendererFile[] {
  const folders = files.flatMap(({ name }) => /^(.*\/)?Chart\.yaml$/.exec(name)?.[1] ?? []);
  const inner = folders.toSorted((a, b) => b.length - a.length);
  const needed = files.filter(({ name }) => {
    const folder = inner.find((one) => name.startsWith(one)) ?? "";
    return always.test(name.slice(folder.length));
  });
  const mayReadFiles = needed.some(
    ({ name, data }) => isPackedChart(name) || (data !== undefined && mentionsFiles(data)),
  );
  return mayReadFiles ? files : needed;
}
