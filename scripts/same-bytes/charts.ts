import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { InputFile } from "../../src/analysis/input-file.ts";
import { isObject, type Json, valueAt } from "../../src/core/json.ts";
import type {
  ChartOrigins,
  ChartRequest,
  RenderedChart,
  Renderer,
  RendererFile,
  RenderFailure,
} from "../../src/core/renderer.ts";
import { SourceFile } from "../../src/core/source-file.ts";
import { parseYaml } from "../../src/formats/yaml/parse.ts";
import { type Chart, isDependencyList, readCharts } from "../../src/model/charts/chart.ts";
import { type ValueSet, valueSetsOf } from "../../src/model/charts/value-sets.ts";
import { helm } from "../../test/support/kubectl.ts";
import { type Compared, complaint } from "./outcome.ts";
import { withTree } from "./scratch-tree.ts";

const release = "release-name";
const namespace = "release-namespace";
const version = "1.35.0";

/** Helm's output for a chart, or its error message. */
type Printed = { readonly documents: readonly string[] } | { readonly reason: string };

/** Compares the charts among files, with each set of values. Library charts can't be rendered on their own. */
export function* compareCharts(files: readonly InputFile[], renderer: Renderer): Generator<Compared> {
  for (const chart of readCharts(files)) {
    if (chart.library) continue;
    for (const set of valueSetsOf(chart)) yield compareChart(chart, set, renderer);
  }
}

function compareChart(chart: Chart, set: ValueSet, renderer: Renderer): Compared {
  const kind = "chart";
  const name = [chart.directory, ...(set.name === "" ? [] : [set.name])].join(" with ");
  const request: ChartRequest = {
    files: chart.files,
    values: set.texts,
    kubernetes: `v${version}`,
    apiVersions: versionsOfHelm(),
    release,
    namespace,
  };
  const rendered = renderer.renderChart(request);
  const files = "reason" in rendered ? chart.files : withoutMissing(chart.files, rendered.missing);
  const print = (): Printed => withTree(files, (directory) => printedBy(directory, set));
  const printed = print();
  if ("reason" in rendered && "reason" in printed)
    return { kind, name, outcome: "rendered by neither", why: `${rendered.reason} // ${printed.reason}` };
  if ("reason" in rendered) return { kind, name, outcome: "rendered only there", why: rendered.reason };
  if ("reason" in printed) return { kind, name, outcome: "rendered only here", why: printed.reason };
  const own = [...rendered.files].flatMap(([template, text]) => documentsOf(template, text));
  const compared = compareDocuments(own, printed.documents, print);
  const origins = renderer.traceChart(request, rendered.files);
  const unmarked = unmarkedFiles(rendered, origins);
  const counts = { ...compared.counts, files: rendered.files.size, traced: rendered.files.size - unmarked.length };
  const isMarkTrouble = compared.outcome !== "differs" && unmarked.length > 0;
  if (isMarkTrouble) {
    const why = "reason" in origins ? origins.reason : unmarked.join(", ");
    return { kind, name, outcome: "marks change it", why, counts };
  }
  return { kind, name, ...compared, counts };
}

/** Compares the documents of a chart with those that Helm prints. `print` runs Helm again. */
function compareDocuments(
  ours: readonly string[],
  theirs: readonly string[],
  print: () => Printed,
): Pick<Compared, "outcome" | "why" | "difference"> & { counts: { equal: number; random: number; other: number } } {
  const [here, there] = [new Set(ours), new Set(theirs)];
  const onlyTheirs = theirs.filter((text) => !here.has(text));
  const again = onlyTheirs.length === 0 ? { documents: theirs } : print();
  const stable = "reason" in again ? there : new Set(again.documents);
  const different = onlyTheirs.filter((text) => stable.has(text));
  const byChance = new Set(onlyTheirs.filter((text) => !stable.has(text)).map(sourceOf));
  const onlyOurs = ours.filter((text) => !there.has(text) && !byChance.has(sourceOf(text)));
  const random = onlyTheirs.length - different.length;
  const counts = { equal: theirs.length - onlyTheirs.length, random, other: different.length };
  const isSame = different.length === 0 && onlyOurs.length === 0 && ours.length === theirs.length;
  if (isSame && random === 0) return { outcome: "equal", why: "", counts };
  if (isSame) return { outcome: "equal but for chance", why: [...byChance].join(", "), counts };
  const why = [...new Set([...different, ...onlyOurs].map(sourceOf))].join(", ");
  if (different.length > 0 && sameWithoutNulls(different, onlyOurs))
    return { outcome: "equal but for nulls", why, counts };
  return { outcome: "differs", why, difference: differenceOf(different, onlyOurs), counts };
}

/** Rendered files that come out differently with marks, so that it is unknown where their text comes from. */
function unmarkedFiles({ files }: RenderedChart, origins: ChartOrigins | RenderFailure): string[] {
  return [...files.keys()].filter((file) => "reason" in origins || !origins.segments.has(file));
}

/** Removes missing dependencies from the chart's declarations, since Helm refuses to render the chart otherwise. */
function withoutMissing(files: readonly RendererFile[], missing: readonly string[]): readonly RendererFile[] {
  if (missing.length === 0) return files;
  return files.map(({ name, data, ...rest }): RendererFile => {
    if (data === undefined || !isDependencyList(name)) return { name, ...rest, ...(data !== undefined && { data }) };
    const declared = parseYaml(new SourceFile(name, data)).documents[0]?.value ?? null;
    const listed = valueAt(declared, ["dependencies"]);
    if (!isObject(declared) || !Array.isArray(listed)) return { name, data };
    const dependencies = listed.filter((one: Json) => !missing.some((own) => own === valueAt(one, ["name"])));
    return { name, data: JSON.stringify({ ...declared, dependencies }) };
  });
}

function printedBy(directory: string, set: ValueSet): Printed {
  const values = set.texts.flatMap((text, index) => {
    const path = join(directory, `.given-values-${index}.yaml`);
    writeFileSync(path, text);
    return ["--values", path];
  });
  try {
    // A schema may refer to a remote one.
    const printed = helm(
      "template",
      release,
      directory,
      "--namespace",
      namespace,
      "--kube-version",
      version,
      "--skip-schema-validation",
      ...values,
    );
    const documents = printed.split(/^---\n(?=# Source: )/m).map((text) => text.trim());
    return { documents: documents.filter((text) => text !== "") };
  } catch (error) {
    return { reason: complaint(error) };
  }
}

/** The documents of a rendered file, split and formatted like Helm does. */
function documentsOf(template: string, text: string): string[] {
  const documents = text
    .trim()
    .split(/(?:^|\s*\n)---\s*/)
    .map((document) => document.trim());
  return documents.filter((document) => document !== "").map((document) => `# Source: ${template}\n${document}`);
}

/**
 * Whether documents are the same apart from keys that are null or empty, which newer versions of Helm than the
 * installed one drop.
 */
function sameWithoutNulls(theirs: readonly string[], ours: readonly string[]): boolean {
  const plain = (documents: readonly string[]): string[] => {
    return documents.map((text) => text.replaceAll(/^.*: (?:null|\{\})\n?/gm, "").trim()).toSorted();
  };
  return JSON.stringify(plain(theirs)) === JSON.stringify(plain(ours));
}

/** The lines that only one of the two sides has, by template. */
function differenceOf(theirs: readonly string[], ours: readonly string[]): string {
  const lines: string[] = [];
  for (const source of new Set([...theirs, ...ours].map(sourceOf))) {
    lines.push(source);
    const [one, other] = [theirs, ours].map((documents) => {
      return documents.filter((text) => sourceOf(text) === source).flatMap((text) => text.split("\n"));
    });
    const [inOne, inOther] = [new Set(one), new Set(other)];
    lines.push(...(one ?? []).filter((text) => !inOther.has(text)).map((text) => `  they ${text}`));
    lines.push(...(other ?? []).filter((text) => !inOne.has(text)).map((text) => `  we   ${text}`));
  }
  return lines.join("\n");
}

function sourceOf(document: string): string {
  return document.slice("# Source: ".length, document.indexOf("\n"));
}

let known: readonly string[] | null = null;

/** The API versions that Helm assumes without a cluster. */
function versionsOfHelm(): readonly string[] {
  known ??= withTree(
    [
      { name: "Chart.yaml", data: "apiVersion: v2\nname: versions\nversion: 1.0.0\n" },
      { name: "templates/a.yaml", data: "versions:{{ range .Capabilities.APIVersions }}\n- {{ . }}{{ end }}\n" },
    ],
    (directory) => [...helm("template", directory).matchAll(/^- (.+)$/gm)].map(([, name = ""]) => name),
  );
  return known;
}
