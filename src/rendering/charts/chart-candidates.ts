import { type Edit, sortEdits } from "../../core/edit.ts";
import { isObject, type Json, valueAt } from "../../core/json.ts";
import { pointerTo } from "../../core/json-pointer.ts";
import type { YamlOperation } from "../../core/operation.ts";
import type { Path } from "../../core/path.ts";
import { sameJson } from "../../core/same-json.ts";
import { SourceFile } from "../../core/source-file.ts";
import { editYaml } from "../../formats/yaml/edit-yaml.ts";
import type { YamlDocument, YamlFile } from "../../formats/yaml/yaml-file.ts";
import { type Chart, isInTemplates } from "../../model/charts/chart.ts";
import type { ValueSet } from "../../model/charts/value-sets.ts";
import { isTextOfSops } from "../../model/kubernetes/sops.ts";
import { originOf } from "../../model/origin/origin-of.ts";
import type { PlaceCandidate } from "../place-all.ts";
import type { WantedChange } from "../rendered-unit.ts";
import { switchAskedFor } from "../templates/asked-for.ts";
import { literalEdits } from "../templates/place-literal.ts";
import { documentFrom, type Origins } from "../templates/rendered-file.ts";
import type { RenderedSelector } from "../templates/template-anchor.ts";
import { refusingLine } from "../templates/template-map.ts";
import type { WrittenAction } from "./asked-keys.ts";
import { type ChartSources, isKeySet, type ValuesKey } from "./chart-sources.ts";
import { staysWithoutEarlier } from "./earlier-keys.ts";
import { furtherChanges, type PrintingTemplate } from "./further-keys.ts";
import { type GivenKey, type GivenText, givenTexts, inWholeFile } from "./given-keys.ts";
import { idleValue } from "./idle-values.ts";
import { aliasesOf } from "./keys-of-values.ts";
import { namesakeChanges } from "./namesakes.ts";
import { type HasOtherForm, otherFormsIn } from "./other-form.ts";
import { generalValue, type ValuesChange, valuesChanges } from "./place-values.ts";
import type { RenderedVariant } from "./render-chart.ts";

/** The chart and its files, in which places for changes are looked for. */
export interface ChartPlaces {
  readonly chart: Chart;
  readonly sources: ChartSources;
}

/** A change of one file of a chart that may have the wanted effect. */
export interface ChartCandidate extends PlaceCandidate {
  /** What it changes in the values. Others may set the same keys. */
  readonly ofValues: readonly ValuesChange[];
  /** Whether other values turn on more text around the edits. */
  readonly guarded: boolean;
  /** Why it can't be used after all, in half a sentence; null if it can. */
  readonly hindrance: string | null;
}

/** The possible places of a change in values and templates, the most likely first. */
export function chartCandidates(
  places: ChartPlaces,
  wanted: WantedChange,
  file: YamlFile,
  variant: RenderedVariant,
): ChartCandidate[] {
  const known = knownIn(places);
  const shown = valuesCandidates(places, wanted, file, variant, (operation, document) =>
    valuesChanges(operation, document, variant.origins, known),
  );
  const texts = {
    templateAt: (offset: number) => templateOf(places, variant, offset),
    printsKey: (key: string) => {
      const line = new RegExp(`^ *(?:- +)?${key.replaceAll(/[^\w]/g, "\\$&")}:`, "m");
      return templatesOf(places).some(({ source }) => line.test(source.text));
    },
  };
  const further = valuesCandidates(places, wanted, file, variant, (operation, document) =>
    furtherChanges(operation, document, variant.origins, texts, known.lookup),
  );
  const candidates = [...shown, ...literalCandidates(places, wanted, file, variant)];
  const guessed = candidates.some(({ edits }) => edits.length > 0)
    ? []
    : valuesCandidates(places, wanted, file, variant, (operation, { value }) =>
        namesakeChanges(operation, value, known.lookup([])),
      );
  const others = further
    .filter(({ hindrance }) => hindrance === null)
    .map((candidate): ChartCandidate => ({ ...candidate, isGuess: true }));
  return [...candidates, ...guessed, ...others].filter(
    ({ source, edits, hindrance }) =>
      (edits.length > 0 || hindrance !== null) && originOf(source.path, source.text).generated === null,
  );
}

function templateOf({ sources }: ChartPlaces, { objects }: RenderedVariant, offset: number): PrintingTemplate | null {
  const name = documentFrom(objects.documents, offset)?.template;
  const source = name === undefined ? null : sources.template(name);
  return name !== undefined && source instanceof SourceFile ? { name, source } : null;
}

function valuesCandidates(
  places: ChartPlaces,
  { operations }: WantedChange,
  file: YamlFile,
  { variant, origins }: RenderedVariant,
  changesOf: (operation: YamlOperation, document: YamlDocument) => ValuesChange[],
): ChartCandidate[] {
  const choices = operations.map((operation) => {
    const document = file.documents[operation.document];
    return document === undefined ? [] : changesOf(operation, document);
  });
  const most = Math.max(0, ...choices.map(({ length }) => length));
  if (choices.some(({ length }) => length === 0)) return [];
  const targets = editedIn(places, variant.set);
  const refused = operations
    .map((operation) => refusedIn(places, operation, file, origins))
    .find((why) => why !== null);
  return Array.from({ length: most }).flatMap((_item, index) => {
    const changes = choices.map((list) => list[index] ?? list[0]).filter((change) => change !== undefined);
    const candidates = lastTargets(targets, changes).flatMap((target) => {
      return valuesEdits(places, changes, target, variant.set.name) ?? [];
    });
    return candidates.map((candidate) => ({ ...candidate, hindrance: candidate.hindrance ?? refused ?? null }));
  });
}

/** The reason against one more key in a map that values are printed into, in half a sentence; null if there is none. */
function refusedIn(
  { sources }: ChartPlaces,
  operation: YamlOperation,
  file: YamlFile,
  origins: Origins,
): string | null {
  const document = file.documents[operation.document];
  const key = operation.path.at(-1);
  if (operation.kind !== "set" || document === undefined || typeof key !== "string") return null;
  const map = operation.path.slice(0, -1);
  const [holder, inside] = [document.keyRange(map), document.valueRange(map)];
  const piece = holder === null ? null : origins.at(holder[0]);
  const source = piece === null || piece.node.kind === "action" ? null : sources.template(piece.node.file);
  if (piece === null || holder === null || inside === null || !(source instanceof SourceFile)) return null;
  const start = piece.node.offset + holder[0] - piece.start;
  const printed = origins.within(...inside).find(({ node }) => node.kind === "action" && node.file === piece.node.file);
  const added = `${key}: ${JSON.stringify(operation.value)}`;
  const line = refusingLine(source, source.position(start).line, added, printed?.node.offset ?? start);
  return line === null
    ? null
    : `the API would reject it beside what other values may print in line ${line} of ${source.path}`;
}

/** The keys of the values that some operations may apply to, if the key or a map that contains it is in a file. */
export function keysOfChange(
  places: ChartPlaces,
  operations: readonly YamlOperation[],
  file: YamlFile,
  { origins, variant }: RenderedVariant,
): ValuesKey[] {
  const targets = targetsIn(places, variant.set);
  return operations.flatMap((operation) => {
    const document = file.documents[operation.document];
    if (document === undefined) return [];
    const changes = valuesChanges(operation, document, origins, knownIn(places));
    const found = changes.flatMap(({ path }) => targets.map((target) => target(pointerTo(path))?.key ?? null));
    return found.filter((key) => key !== null).filter(({ present }) => present > 0);
  });
}

/** Where keys are or would be: in the chart's own values, and in each text of a set, which overrides those before it. */
function targetsIn({ sources }: ChartPlaces, set: ValueSet): readonly GivenText[] {
  const own: GivenText = (pointer) => {
    const key = sources.values(pointer);
    return key === null ? null : inWholeFile(key);
  };
  return [own, ...givenTexts(set)];
}

/** Where keys are changed or added. Values that are only for tests get no further keys: nothing is deployed with them. */
function editedIn(places: ChartPlaces, set: ValueSet): readonly GivenText[] {
  const targets = targetsIn(places, set);
  return set.deployed ? targets : targets.map((target, index) => (index === 0 ? target : asFarAsSet(target)));
}

/** A text without the keys that it does not set. */
function asFarAsSet(text: GivenText): GivenText {
  return (pointer) => {
    const given = text(pointer);
    return isPresent(given) ? given : null;
  };
}

/** The last text that sets all keys of some changes, since nothing before it has an effect on them; otherwise all texts. */
function lastTargets(targets: readonly GivenText[], changes: readonly ValuesChange[]): readonly GivenText[] {
  const sets = (target: GivenText): boolean => {
    return changes.every(({ path }) => isPresent(target(pointerTo(path))));
  };
  const last = targets.findLastIndex(sets);
  return last > 0 ? targets.slice(last) : targets;
}

function valueIn({ sources }: ChartPlaces, path: readonly string[]): Json | undefined {
  const key = sources.printed(pointerTo(path));
  return key === null || !isKeySet(key) ? undefined : valueAt(key.document.value, key.path);
}

/** Looks things up in the files of a chart. */
function knownIn(places: ChartPlaces): Parameters<typeof valuesChanges>[3] {
  return {
    lookup: (path) => valueIn(places, path),
    written: (node) => writtenAction(places, node),
  };
}

/** The text of an action in one of the chart's own templates; null for any other template. */
export function writtenAction({ sources }: ChartPlaces, { file, offset }: Parameters<WrittenAction>[0]): string | null {
  const source = file.startsWith("templates/") ? sources.template(file) : null;
  if (!(source instanceof SourceFile)) return null;
  const end = source.text.indexOf("}}", offset);
  return source.text.slice(offset, end === -1 ? offset : end);
}

/** The edits that make some changes in the chart's own values or in one text of a set of values. */
function valuesEdits(
  places: ChartPlaces,
  changes: readonly ValuesChange[],
  target: GivenText,
  setName: string,
): ChartCandidate | null {
  const keys = changes.map(({ path }) => target(pointerTo(path)));
  const [first] = keys;
  if (first == null || keys.some((one) => one?.key.name !== first.key.name)) return null;
  if (changes.some(({ kind }, index) => kind !== "set" && kind !== "append" && !isPresent(keys[index]))) return null;
  const { file, document } = first.key;
  const operations = changes.map((change, index): YamlOperation => {
    const place = { document: document.index, path: keys[index]?.key.path ?? [] };
    return "value" in change ? { ...change, ...place, value: generalValue(change.value) } : { ...change, ...place };
  });
  const result = editYaml(file, operations);
  const candidate = { source: first.source, ofValues: changes, guarded: false, verbatim: false };
  if (!result.ok)
    return first.key.present === 0 ? null : { ...candidate, edits: [], hindrance: whyNotEdited(first, result.reason) };
  const edits = first.editsOf(result.edits);
  if (edits !== null) return { ...candidate, edits, hindrance: encryptionOf(first) ?? otherFormOf(places, changes) };
  const manifest = places.sources.template("Chart.yaml");
  const hindrance = `${setName} sets ${changes.map(({ path }) => path.join(".")).join(" and ")}, and fixes are not made there`;
  return isPresent(first) && manifest instanceof SourceFile
    ? { ...candidate, source: manifest, edits: [], hindrance }
    : null;
}

function encryptionOf({ source }: GivenKey): string | null {
  return isTextOfSops(source.text)
    ? `${source.path} is encrypted with SOPS, which would not decrypt it after a fix`
    : null;
}

function isPresent(given: GivenKey | null | undefined): boolean {
  return given != null && isKeySet(given.key);
}

/** The reason why a key of values can't be changed, with its line. */
function whyNotEdited({ key, source, rangeOf }: GivenKey, reason: string): string {
  const path = key.path.slice(0, key.present);
  const { line } = source.position(rangeOf(key.document.anchor(path))[0]);
  return `${path.join(".")} can't be changed in line ${line} of ${source.path}: ${reason}`;
}

/**
 * The reason against setting a key that is empty so far, if templates do something else while it is empty; otherwise
 * null.
 */
function otherFormOf(places: ChartPlaces, changes: readonly ValuesChange[]): string | null {
  const filled = changes.flatMap(({ path, kind }) => {
    const steps = path.map((_step, index) => path.slice(0, index + 1));
    const set = kind === "set" ? steps : steps.slice(0, -1);
    return set.filter((key) => isNothing(valueIn(places, key)));
  });
  if (filled.length === 0) return null;
  const hasOtherForm =
    otherForms.get(places) ??
    otherFormsIn(templateTexts(places), (folder) => aliasesOf(folder, places.chart.dependencies));
  otherForms.set(places, hasOtherForm);
  const found = filled.find((key) => hasOtherForm(key));
  if (found === undefined) return null;
  return `templates do something else as long as ${found.join(".")} has nothing in the values`;
}

const otherForms = new WeakMap<ChartPlaces, HasOtherForm>();

function templateTexts(places: ChartPlaces): { readonly name: string; readonly text: string }[] {
  return templatesOf(places).map(({ name, source: { text } }) => ({ name, text }));
}

/** Whether an `if` treats a value as false. */
function isNothing(value: Json | undefined): boolean {
  if (isObject(value)) return Object.keys(value).length === 0;
  return Array.isArray(value) ? value.length === 0 : !value;
}

/** The templates that people write and that are rendered to objects, with their names in the chart. */
function templatesOf({ chart, sources }: ChartPlaces): { readonly name: string; readonly source: SourceFile }[] {
  const names = [...chart.paths.keys()].filter((name) => isInTemplates(name) && !name.endsWith("NOTES.txt"));
  return names.flatMap((name) => {
    const source = sources.template(name);
    return source instanceof SourceFile ? [{ name, source }] : [];
  });
}

function literalCandidates(
  places: ChartPlaces,
  wanted: WantedChange,
  file: YamlFile,
  { origins }: RenderedVariant,
): ChartCandidate[] {
  const template = (name: string): SourceFile | null => {
    const source = places.sources.template(name);
    return source instanceof SourceFile ? source : null;
  };
  const selector = (offset: number): RenderedSelector | null => {
    const document = file.documents.find(({ range: [start, end] }) => start <= offset && offset <= end);
    const path = ["spec", "selector", "matchLabels"];
    const [key, range] = [document?.keyRange(path) ?? null, document?.valueRange(path) ?? null];
    const labels = valueAt(document?.value, path);
    return key === null || range === null || labels === undefined ? null : { key: key[0], range, labels };
  };
  const templates = (): SourceFile[] => templatesOf(places).map(({ source }) => source);
  const rendered = { text: file.source, origins, template, templates, selector };
  if (!wanted.operations.every((operation) => staysWithoutEarlier(operation, file, origins, template))) return [];
  const literal = literalEdits(rendered, wanted.edits, (edit) => parentOf(edit, wanted, file));
  const source = literal === null ? null : template(literal.template);
  if (literal === null || source === null) return [];
  const { guarded } = literal;
  const hindrance = printedIn(wanted, file, origins) ?? choiceIn(source, literal.edits, templates());
  return [{ source, edits: sortEdits(literal.edits), ofValues: [], guarded, hindrance, verbatim: true }];
}

/**
 * Why a change of a template would let a value have another meaning, in half a sentence: it is to be set to what the
 * template prints already, but under another key. Null if it does not.
 */
function printedIn({ operations }: WantedChange, file: YamlFile, origins: Origins): string | null {
  const kept = operations.some((operation) => {
    const document = file.documents[operation.document];
    const range = document?.valueRange(operation.path) ?? null;
    if (operation.kind !== "set" || range === null) return false;
    const isSame = sameJson(valueAt(document?.value, operation.path), operation.value);
    return isSame && origins.within(...range).some(({ node }) => node.kind === "action");
  });
  return kept ? "what the values set for the old key would count for the new one" : null;
}

/** Why a change of a template would take a choice from those who set the values, in half a sentence; null if it does not. */
function choiceIn(source: SourceFile, edits: readonly Edit[], templates: readonly SourceFile[]): string | null {
  const asked = switchAskedFor(source, edits);
  if (asked !== null) return `the values decide it, by the condition in line ${asked} of ${source.path}`;
  const idle = idleValue(source, edits, templates);
  return idle === null ? null : `${idle} in the values would then have no effect`;
}

/** The start of the innermost existing map or item that a change is about. */
function parentOf({ range: [offset] }: Edit, { operations }: WantedChange, file: YamlFile): number {
  const starts = operations.flatMap(({ document: index, path }) => {
    const document = file.documents[index];
    return document?.valueRange(presentParent(document, path))?.[0] ?? [];
  });
  const above = starts.filter((start) => start <= offset);
  // Something new may be above everything in the map, right below the key that contains it.
  return above.length > 0
    ? above.reduce((last, start) => Math.max(last, start))
    : starts.reduce((first, start) => Math.min(first, start), file.source.text.length);
}

function presentParent({ value }: YamlDocument, path: Path): Path {
  let depth = path.length - 1;
  while (depth > 0 && !isObject(valueAt(value, path.slice(0, depth)))) depth -= 1;
  return path.slice(0, depth);
}
