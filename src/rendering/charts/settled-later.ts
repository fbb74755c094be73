import type { Finding } from "../../core/finding.ts";
import { type Json, valueAt } from "../../core/json.ts";
import { pointerSteps, pointerTo } from "../../core/json-pointer.ts";
import type { Range } from "../../core/range.ts";
import { SourceFile } from "../../core/source-file.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import { type Chart, holdsFile } from "../../model/charts/chart.ts";
import type { ValueSet } from "../../model/charts/value-sets.ts";
import { releaseName } from "../../model/kubernetes/placeholder.ts";
import { actionsBehind } from "./actions-behind.ts";
import type { ChartSources } from "./chart-sources.ts";

/** What a finding in a chart was rendered from. */
interface RenderedFrom {
  readonly chart: Chart;
  readonly sources: ChartSources;
  /** All of the rendered text. */
  readonly text: string;
  /** The values that the chart was rendered with, over its own. */
  readonly set: ValueSet;
  /** The values that were printed there, as JSON pointers. */
  readonly printed: readonly string[];
}

/** The line of a template that a finding was led to. */
interface Line {
  readonly source: SourceFile;
  readonly range: Range;
}

/**
 * True for a finding in a chart that whoever installs the chart settles, that each release has in another way, or that
 * comes of values which only a test of the chart gives it.
 */
export function isSettledLater(finding: Finding, line: Line, from: RenderedFrom): boolean {
  const { awaits, compares = [], range } = finding;
  // People name a release as they like, also after the value that its name is compared with.
  if (compares.includes(releaseName)) return true;
  if (!from.set.deployed && isGivenBy(from.set, [...from.printed, ...pointersBehind(line)])) return true;
  if (awaits === "chance") return [lineAt(line), ...actionsOfLine(line)].some((text) => chance.test(text));
  if (awaits === undefined || !isCompletedByOthers(from)) return false;
  if (awaits === "key") return writesKey(from.chart, from.text.slice(...range));
  return printsEmptyValue(from, lineAt(line));
}

/** What to do about a text that can't be read where a template prints a value that the chart leaves empty; null elsewhere. */
export function adviceForEmpty({ object, path }: Finding, line: Line, from: RenderedFrom): string | null {
  if (object !== null || path[0] !== "file" || !printsEmptyValue(from, lineAt(line))) return null;
  return "A value is empty here: give it one, in a file ci/NAME-values.yaml of the chart or with charts in the configuration, or correct the template.";
}

/** Whoever installs a chart completes its own values, and those of an example that a chart for others comes with. */
function isCompletedByOthers({ chart, set }: RenderedFrom): boolean {
  return set.name === "" || (chart.published && set.files.every((path) => holdsFile(chart, path)));
}

function isGivenBy(set: ValueSet, pointers: readonly string[]): boolean {
  return pointers.some((pointer) => givenValue(set, pointer) !== undefined);
}

/** The values that the variables of a line come of, as JSON pointers. */
function pointersBehind(line: Line): string[] {
  const named = actionsOfLine(line).flatMap((text) => [...text.matchAll(/\.Values\.([\w.]+)/g)]);
  return named.map(({ 1: name = "" }) => pointerTo(name.split(".")));
}

function actionsOfLine(line: Line): readonly string[] {
  return actionsBehind(line.source.text, lineAt(line));
}

/** What the files of a set say for a value, the later over the earlier; undefined where none of them speaks of it. */
function givenValue(set: ValueSet, pointer: string): Json | undefined {
  const path = pointerSteps(pointer);
  const files = filesOfSets.get(set) ?? set.texts.map(readValues);
  filesOfSets.set(set, files);
  return files.map((values) => valueAt(values, path)).findLast((value) => value !== undefined);
}

const filesOfSets = new WeakMap<ValueSet, readonly Json[]>();

function readValues(text: string): Json {
  return parseYaml(new SourceFile("values.yaml", text)).documents[0]?.value ?? null;
}

function lineAt({ source, range: [start] }: Line): string {
  return source.line(source.position(start).line);
}

/** What a cluster would make by chance is the same for everybody here, and no secret. */
const chance = /\b(?:rand\w+|gen\w+|uuidv4|htpasswd|bcrypt|derivePassword|encryptAES|lookup)\b/;

/** An action that prints a value, at most in quotes or cut to a length: none that has another text for an empty one. */
const printedValue =
  /\{\{-?\s*(?:s?quote\s+)?\$?\.Values\.([\w.]+)\s*(?:\|\s*(?:s?quote|lower|toString|trunc \d+|trimSuffix "-")\s*)*-?\}\}/g;

/** True for a line of a template with a value that the chart leaves empty: whoever installs the chart has to set it. */
function printsEmptyValue({ sources, set }: RenderedFrom, line: string): boolean {
  return [...line.matchAll(printedValue)].some(([, name = ""]) => {
    const pointer = pointerTo(name.split("."));
    const key = sources.values(pointer);
    const own = key === null ? undefined : valueAt(key.document.value, key.path);
    const value = givenValue(set, pointer) ?? own;
    return value === undefined || value === null || value === "";
  });
}

/** True for a key that a template writes once there is a value for it; `place` is the text of who needs it. */
function writesKey({ files }: Chart, place: string): boolean {
  const key = /([\w.-]+)["']?\s*$/.exec(place)?.[1];
  if (key === undefined) return false;
  const line = new RegExp(`^[ \\t]*["']?${key.replaceAll(".", "\\.")}["']?[ \\t]*:`, "m");
  return files.some(({ name, data }) => name.includes("templates/") && data !== undefined && line.test(data));
}
