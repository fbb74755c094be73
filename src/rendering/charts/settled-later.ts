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
  /** The complete rendered text. */
  readonly text: string;
  /** The values that the chart was rendered with, in addition to its own. */
  readonly set: ValueSet;
  /** The values that were printed there, as JSON pointers. */
  readonly printed: readonly string[];
}

/** The line of a template that a finding was traced to. */
interface Line {
  readonly source: SourceFile;
  readonly range: Range;
}

/**
 * Whether a finding in a chart is settled by whoever installs it, differs in each release, or comes from values that
 * only a test of the chart sets.
 */
export function isSettledLater(finding: Finding, line: Line, from: RenderedFrom): boolean {
  const { awaits, compares = [], range } = finding;
  // People can choose any name for a release, including the value that its name is compared with.
  if (compares.includes(releaseName)) return true;
  // What can't be read isn't checked either, whoever gives the values.
  const isUnread = finding.object === null && finding.path[0] === "file";
  if (!from.set.deployed && !isUnread && isGivenBy(from.set, [...from.printed, ...pointersBehind(line)])) return true;
  if (awaits === "chance") return [lineAt(line), ...actionsOfLine(line)].some((text) => chance.test(text));
  if (awaits === undefined || !isCompletedByOthers(from)) return false;
  if (awaits === "key") return writesKey(from.chart, from.text.slice(...range));
  return printsEmptyValue(from, lineAt(line));
}

/**
 * What to do about text that can't be read because a template prints a value that the chart leaves empty; null if that
 * is not the cause.
 */
export function adviceForEmpty({ object, path }: Finding, line: Line, from: RenderedFrom): string | null {
  if (object !== null || path[0] !== "file" || !printsEmptyValue(from, lineAt(line))) return null;
  return "A value is empty here: give it one, in a file ci/NAME-values.yaml of the chart or with charts in the configuration, or correct the template.";
}

/**
 * Whether whoever installs the chart completes the values: those of the chart itself, and those of an example in a
 * chart for others.
 */
function isCompletedByOthers({ chart, set }: RenderedFrom): boolean {
  return set.name === "" || (chart.published && set.files.every((path) => holdsFile(chart, path)));
}

function isGivenBy(set: ValueSet, pointers: readonly string[]): boolean {
  return pointers.some((pointer) => givenValue(set, pointer) !== undefined);
}

/** The values that determine the variables of a line, as JSON pointers. */
function pointersBehind(line: Line): string[] {
  const named = actionsOfLine(line).flatMap((text) => [...text.matchAll(/\.Values\.([\w.]+)/g)]);
  return named.map(({ 1: name = "" }) => pointerTo(name.split(".")));
}

function actionsOfLine(line: Line): readonly string[] {
  return actionsBehind(line.source.text, lineAt(line));
}

/**
 * The value that the files of a set give to a key, where later files override earlier ones; undefined if none of them
 * sets it.
 */
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

/** Something that a cluster would generate randomly is the same for everybody here, and not secret. */
const chance = /\b(?:rand\w+|gen\w+|uuidv4|htpasswd|bcrypt|derivePassword|encryptAES|lookup)\b/;

/** An action that prints a value, possibly quoted or truncated, but without another text for an empty one. */
const printedValue =
  /\{\{-?\s*(?:s?quote\s+)?\$?\.Values\.([\w.]+)\s*(?:\|\s*(?:s?quote|lower|toString|trunc \d+|trimSuffix "-")\s*)*-?\}\}/g;

/**
 * Whether a line of a template prints a value that the chart leaves empty, so that whoever installs the chart has to
 * set it.
 */
function printsEmptyValue({ sources, set }: RenderedFrom, line: string): boolean {
  return [...line.matchAll(printedValue)].some(([, name = ""]) => {
    const pointer = pointerTo(name.split("."));
    const key = sources.values(pointer);
    const own = key === null ? undefined : valueAt(key.document.value, key.path);
    const value = givenValue(set, pointer) ?? own;
    return value === undefined || value === null || value === "";
  });
}

/** Whether a template writes a key when there is a value for it. `place` is the text that needs the key. */
function writesKey({ files }: Chart, place: string): boolean {
  const key = /([\w.-]+)["']?\s*$/.exec(place)?.[1];
  if (key === undefined) return false;
  const line = new RegExp(`^[ \\t]*["']?${key.replaceAll(".", "\\.")}["']?[ \\t]*:`, "m");
  return files.some(({ name, data }) => name.includes("templates/") && data !== undefined && line.test(data));
}
