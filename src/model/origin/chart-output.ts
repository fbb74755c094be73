import { groupBy } from "../../core/group-by.ts";
import { directoriesAbove, directoryOf, inside } from "../kubernetes/kustomization.ts";

/** The comment that `helm template` writes above each object: the chart, and the template in it. */
const sourceComment = /^Source: ([\w.-]+)\/((?:charts\/[\w.-]+\/)*(?:templates|crds)\/\S+)$/;
const sourceLine = /^---[^\n]*\n# Source: ([\w.-]+\/(?:charts\/[\w.-]+\/)*(?:templates|crds)\/\S+)/gm;

/** The most templates that are looked up for one file. */
const mostTemplates = 500;

/** The directories of a tree's charts, by the names of the charts. */
export type ChartDirectories = ReadonlyMap<string, readonly string[]>;

/** The name of the chart whose output a file is, according to a comment at its top; null for any other file. */
export function chartOf(comments: readonly { readonly text: string }[]): string | null {
  for (const { text } of comments) {
    const chart = sourceComment.exec(text)?.[1];
    if (chart !== undefined) return chart;
  }
  return null;
}

/** The template whose output a document is, including its chart, according to a comment at its top. */
export function templateOf(documentText: string): string | null {
  for (const line of documentText.slice(0, 2000).split(/\r?\n/, 20)) {
    const template = /^# Source: (\S+)$/.exec(line.trimEnd())?.[1];
    if (template !== undefined) return template;
    if (!/^\s*(?:#|$)|^---/.test(line)) return null;
  }
  return null;
}

/** The directories of the charts among the paths, by their names. */
export function chartDirectories(paths: Iterable<string>): ChartDirectories {
  const directories = [...paths].filter((path) => /(?:^|\/)Chart\.yaml$/.test(path)).map(directoryOf);
  return groupBy(directories, (directory) => directory.slice(directory.lastIndexOf("/") + 1));
}

/**
 * The templates that a rendered file names, with their paths: those that exactly one chart in a directory of that name
 * has, or else the chart that the file is in, whose directory may have any name.
 */
export function templatesIn(
  path: string,
  text: string,
  charts: ChartDirectories,
  has: (path: string) => boolean,
): (readonly [named: string, path: string])[] {
  const named = new Set<string>();
  for (const [, template = ""] of `---\n${text}`.replaceAll("\r\n", "\n").matchAll(sourceLine)) {
    if (named.size < mostTemplates) named.add(template);
  }
  const enclosing = directoriesAbove(path).filter((directory) => has(inside(directory, "Chart.yaml")));
  return [...named].flatMap((template): (readonly [string, string])[] => {
    const slash = template.indexOf("/");
    const inCharts = (directories: readonly string[]): string[] => {
      return directories.map((directory) => inside(directory, template.slice(slash + 1))).filter(has);
    };
    const found = inCharts(charts.get(template.slice(0, slash)) ?? []);
    const only = found.length === 0 ? inCharts(enclosing)[0] : found.length === 1 ? found[0] : undefined;
    return only === undefined ? [] : [[template, only]];
  });
}
