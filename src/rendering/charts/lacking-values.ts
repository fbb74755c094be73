import type { FixProposal } from "../../core/fix.ts";
import { isObject } from "../../core/json.ts";
import { concernsDocument } from "../../core/operation.ts";
import { type Path, startsWith } from "../../core/path.ts";
import type { TemplateGuard } from "../../core/renderer.ts";
import { SourceFile } from "../../core/source-file.ts";
import type { YamlDocument, YamlFile } from "../../formats/yaml/yaml-file.ts";
import { branchesAt, hasOtherParts } from "../templates/branches.ts";
import type { Origins } from "../templates/rendered-file.ts";
import { anchorAt } from "../templates/template-anchor.ts";
import { columnOfKey, printedBelow } from "../templates/template-map.ts";
import { entryOfKeys, guardsIn, keysAsked } from "./asked-keys.ts";
import { type ChartSources, pathInChart } from "./chart-sources.ts";
import { printedAround, wholeMap } from "./place-values.ts";

/** Something that a map of a rendered object lacks. */
interface Lacking {
  readonly file: YamlFile;
  readonly document: YamlDocument;
  /** The path of the map, and of what is missing in it. */
  readonly map: Path;
  readonly missing: Path;
  readonly proposal: FixProposal | null;
}

/** Where the values lack it. */
export interface LackingValues {
  readonly path: readonly string[];
  /** Whether it is worth to name the place: the template prints several of them, or has no part in it. */
  readonly isTelling: boolean;
}

/**
 * The map of the values that lacks something, if all of what the template prints there is that map; or else the entry of
 * the values that lacks it: `components.cart` where the template asks for the `securityContext` of each component, and
 * prints it if there is one. Null where the template has a part in it.
 */
export function lackingValues(lacking: Lacking, origins: Origins, sources: ChartSources): LackingValues | null {
  const whole = wholeMap(lacking.document, lacking.map, origins);
  return whole === null ? lackingEntry(lacking, origins, sources) : { path: whole, isTelling: true };
}

/**
 * Null also if there is no fix, so that nothing can be done about a single entry, or if something else than a map is
 * missing: of that, a template can have a default.
 */
function lackingEntry(lacking: Lacking, origins: Origins, sources: ChartSources): LackingValues | null {
  const { document, map } = lacking;
  const [start] = document.valueRange(map) ?? [];
  if (start === undefined || !isMapAdded(lacking)) return null;
  const guards = guardsOfKey(lacking, start, origins, sources);
  const [{ file: template } = { file: "" }] = guards;
  const printed = printedAround(document, map, origins);
  const keys = keysAsked(guards, () => null, printed);
  const path = entryOfKeys(keys, printed.flat());
  // All that a chart is given by the one around it is no entry.
  if (path === null || pathInChart(template, path).length === 0) return null;
  return { path, isTelling: guards.some(({ asks }) => asks.length > keys.length) };
}

/** Whether a fix adds what is missing, and that is a map. */
function isMapAdded({ map, missing, proposal }: Lacking): boolean {
  const operations = proposal?.operations.filter(concernsDocument) ?? [];
  const added = [...map, ...missing.slice(0, 1)];
  return operations.some((one) => {
    return one.kind === "set" && startsWith(one.path, added) && (one.path.length > added.length || isObject(one.value));
  });
}

/**
 * The branches around the only line in which the template may print what is missing, as far as they are in the map. None
 * if it prints something else there otherwise.
 */
function guardsOfKey(
  { file, missing: [key] }: Lacking,
  start: number,
  origins: Origins,
  sources: ChartSources,
): readonly TemplateGuard[] {
  const template = (name: string): SourceFile | null => {
    const source = sources.template(name);
    return source instanceof SourceFile ? source : null;
  };
  const first = anchorAt({ text: file.source, origins, template }, start);
  if (first === null || typeof key !== "string") return [];
  const { source, branches } = first;
  const indent = " ".repeat(columnOfKey(first.rendered) + first.indent);
  const [line, ...others] = printedBelow(source, first.line, `${indent}${key}:`);
  if (line === undefined || others.length > 0) return [];
  const around = branchesAt(source.text, source.lineRange(line)[0]).slice(branches.length);
  if (around.some((branch) => hasOtherParts(source.text, branch))) return [];
  const lines = new Set(around.map((branch) => source.position(branch.start).line));
  return guardsIn(origins, start, first.template).filter((guard) => lines.has(guard.line));
}
