import { quoteShort } from "../../core/cut-text.ts";
import type { Skipped } from "../../core/finding.ts";
import { isObject, type Json, type JsonObject, textAt, valueAt } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import type { Renderer } from "../../core/renderer.ts";
import { SourceFile } from "../../core/source-file.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import { isKustomizationPath } from "../../model/kubernetes/kustomization.ts";
import { type Built, buildKustomization } from "./build-kustomization.ts";

/** An entry of a kustomization that changes some objects or images, if there are any like that. */
interface SelectingEntry {
  readonly path: Path;
  /** What is said of it if there are none. */
  readonly reason: string;
  /** Whether something in what was built looks as if it were changed by the entry. */
  readonly mayChange: (built: Built, affixes: readonly string[]) => boolean;
  /** The entry in a form that shows whether it changes anything: then the build fails, or prints `shown`. */
  readonly probe: JsonObject;
}

/** The kustomizations of a tree. */
interface BuiltTree {
  readonly built: readonly Built[];
  /** The paths of the files that others are built from, which can't be built. */
  readonly unbuilt: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, string>;
}

/** How many kustomizations are built to find out whether an entry changes anything; beyond that, nothing is said. */
const mostProbes = 60;

/** A build with this many characters of kustomizations, multiplied by the objects, counts as two: it takes longer. */
const usualWork = 600_000;

/** The name of an image that only a probe can have written. */
const shown = "probe.invalid/kubesuggest";

/**
 * The entries in kustomizations that change nothing, since no object matches the target of a patch, or no container runs
 * an image of `images`. kustomize says nothing about these. Only for kustomizations with a changed file, none of which
 * was built in part. Components may have entries for others.
 */
export function idleEntries(
  { built, unbuilt, texts }: BuiltTree,
  renderer: Renderer,
  changed: ReadonlySet<string>,
): Skipped[] {
  const concerned = built.filter(({ root }) => [...root.files].some((path) => changed.has(path)));
  const paths = new Set(concerned.flatMap(({ root }) => [...root.files].filter(isKustomizationPath)));
  const affixesIn = new Map([...paths].map((path) => [path, affixesOf(texts.get(path) ?? "")]));
  const affixes = new Map(
    concerned.map((one) => [one, [...one.root.files].flatMap((path) => affixesIn.get(path) ?? [])]),
  );
  let probes = 0;
  return [...paths].flatMap((path): Skipped[] => {
    const source = new SourceFile(path, texts.get(path) ?? "");
    const [document] = parseYaml(source).documents;
    const holders = built.filter(({ root }) => root.files.has(path));
    const isKnown = !unbuilt.has(path) && holders.every(({ isWhole }) => isWhole);
    if (document === undefined || !isKnown || textAt(document.value, ["kind"]) === "Component") return [];
    const idle = selectingEntries(document.value).filter((entry) => {
      if (probes >= mostProbes) return false;
      if (holders.some((holder) => entry.mayChange(holder, affixes.get(holder) ?? []))) return false;
      const probed = new Map([...texts, [path, JSON.stringify(withEntry(document.value, entry))]]);
      return holders.every(({ root, parsed }) => {
        probes += probesFor(root, parsed.documents.length, texts);
        const outcome = probes > mostProbes ? null : buildKustomization(root, probed, renderer, true);
        return outcome !== null && !("reason" in outcome) && !outcome.text.includes(shown);
      });
    });
    return idle.map(({ path: at, reason }): Skipped => {
      const { line } = source.position(document.anchor(at)[0]);
      return { file: path, line, reason, findings: "known" };
    });
  });
}

/** How many probes a build counts as. */
function probesFor({ files }: Built["root"], objects: number, texts: ReadonlyMap<string, string>): number {
  const lengths = [...files].filter(isKustomizationPath).map((path) => texts.get(path)?.length ?? 0);
  return 1 + Math.floor((lengths.reduce((sum, length) => sum + length, 0) * objects) / usualWork);
}

function selectingEntries(kustomization: Json): SelectingEntry[] {
  const patches = ["patches", "patchesJson6902"].flatMap((field) => {
    return itemsOf(kustomization, field).flatMap(([index, item]) => patchEntry([field, index], item) ?? []);
  });
  const images = itemsOf(kustomization, "images").flatMap(([index, item]) => {
    return imageEntry(["images", index], item) ?? [];
  });
  return [...patches, ...images];
}

function patchEntry(path: Path, { target }: JsonObject): SelectingEntry | null {
  if (!isObject(target)) return null;
  const words = Object.entries(target).flatMap(([key, value]) =>
    typeof value === "string" ? [`${key}: ${value}`] : [],
  );
  return {
    path,
    reason: `this patch changes nothing: no object matches its target, ${quoteShort(words.join(", "), 120)}`,
    mayChange: (built, affixes) => built.parsed.documents.some(({ value }) => isSelected(target, value, affixes)),
    probe: { target, patch: '[{"op": "test", "path": "/kind", "value": ""}]' },
  };
}

/** What may follow the name of an image. */
const imageEnds = [":", "@", "\n", '"', "'"];

function imageEntry(path: Path, item: JsonObject): SelectingEntry | null {
  const { name, newName } = item;
  if (typeof name !== "string" || name === "") return null;
  const result = typeof newName === "string" && newName !== "" ? newName : name;
  return {
    path,
    reason: `this entry of images changes nothing: no container runs ${quoteShort(name, 120)}`,
    mayChange: ({ text }) =>
      ["", '"', "'"].some((quote) => imageEnds.some((end) => text.includes(`image: ${quote}${result}${end}`))),
    probe: { name, newName: shown },
  };
}

/**
 * Whether a target seems to select an object, of which only the last name is known. If it does not seem so, a build shows
 * whether it does.
 */
function isSelected(target: JsonObject, object: Json, affixes: readonly string[]): boolean {
  const names = namesOf(textAt(object, ["metadata", "name"]) ?? "", affixes);
  return (
    isLike(target["kind"], [textAt(object, ["kind"]) ?? ""]) &&
    isLike(target["name"], names) &&
    hasAll(target["labelSelector"], valueAt(object, ["metadata", "labels"])) &&
    hasAll(target["annotationSelector"], valueAt(object, ["metadata", "annotations"]))
  );
}

/** The most prefixes and suffixes that are taken from a name. */
const mostAffixes = 10;

/** A name, and what it may have been before prefixes and suffixes were added. */
function namesOf(name: string, affixes: readonly string[]): readonly string[] {
  const names = [name];
  for (let last = name; names.length <= mostAffixes; names.push(last)) {
    const own = last;
    const start = affixes.find((affix) => affix !== "" && own !== affix && own.startsWith(affix));
    const end = affixes.find((affix) => affix !== "" && own !== affix && own.endsWith(affix));
    if (start === undefined && end === undefined) break;
    last = start === undefined ? own.slice(0, -(end ?? "").length) : own.slice(start.length);
  }
  return names;
}

/** The prefix and the suffix that a kustomization adds to names. */
function affixesOf(text: string): readonly string[] {
  const value = parseYaml(new SourceFile("", text)).documents[0]?.value ?? null;
  return ["namePrefix", "nameSuffix"].flatMap((key) => textAt(value, [key]) ?? []);
}

/** Whether a word of a target is one of some words. It may also be a pattern, which may take very long to match. */
function isLike(wanted: Json | undefined, words: readonly string[]): boolean {
  return typeof wanted !== "string" || wanted === "" || wanted === ".*" || words.includes(wanted);
}

/** Whether labels may be those of a selector. Only equalities are compared. */
function hasAll(selector: Json | undefined, labels: Json | undefined): boolean {
  if (typeof selector !== "string") return true;
  return selector.split(",").every((requirement) => {
    const [, key, value] = /^\s*([\w./-]+)\s*==?\s*([\w.-]+)\s*$/.exec(requirement) ?? [];
    return key === undefined || valueAt(labels, [key]) === value;
  });
}

/** The kustomization with the probe of an entry in its place. */
function withEntry(kustomization: Json, { path: [field = "", index], probe }: SelectingEntry): Json {
  const items = valueAt(kustomization, [field]);
  const changed = Array.isArray(items) ? items.map((item: Json, at) => (at === index ? probe : item)) : [];
  return isObject(kustomization) ? { ...kustomization, [field]: changed } : kustomization;
}

function itemsOf(kustomization: Json, field: string): [number, JsonObject][] {
  const items = valueAt(kustomization, [field]);
  return Array.isArray(items)
    ? [...items.entries()].flatMap(([index, item]: [number, Json]) => (isObject(item) ? [[index, item]] : []))
    : [];
}
