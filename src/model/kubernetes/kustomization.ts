import { isObject, type Json, type JsonObject, valueAt } from "../../core/json.ts";

/** The files and directories that a kustomization names, as paths from the repository's root, and what it changes. */
export interface Kustomization {
  readonly directory: string;
  /** The files and directories that it builds from. */
  readonly resources: readonly string[];
  readonly patches: readonly PatchEntry[];
  /** The files that only a comment of it names as an item: they are turned off. */
  readonly turnedOff?: readonly string[];
  readonly images: readonly ImageEntry[];
  /** The names of `vars`, whose values replace `$(NAME)`. */
  readonly vars?: readonly string[];
  /** Its `replacements`: those in the kustomization itself, and the files that have others. */
  readonly replacements?: { readonly inline: readonly Json[]; readonly files: readonly string[] };
}

/** An image whose name, tag or digest a kustomization changes (`images`). `newName` is null if the name stays. */
export interface ImageEntry {
  readonly name: string;
  readonly newName: string | null;
}

/** A patch of a kustomization, in a file or inline. Without a target, it is for the object that it names itself. */
export interface PatchEntry {
  readonly path: string | null;
  readonly text: string | null;
  readonly target: { readonly kind: string | null; readonly name: string | null } | null;
}

/** Whether a file has a name under which `kustomize build` looks for a kustomization. */
export function isKustomizationPath(path: string): boolean {
  return /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(path);
}

/**
 * Reads the data of a kustomization file, in which `apiVersion` and `kind` may be missing (kubectl.docs.kubernetes.io:
 * Kustomization file). Null for anything else, including Flux's Kustomization.
 */
export function readKustomization(path: string, value: Json): Kustomization | null {
  if (!isObject(value)) return null;
  const { apiVersion = "kustomize.config.k8s.io/v1beta1" } = value;
  if (typeof apiVersion !== "string" || !apiVersion.startsWith("kustomize.config.k8s.io/")) return null;
  const directory = directoryOf(path);
  const named = (paths: readonly string[]): string[] => paths.flatMap((item) => join(directory, item) ?? []);
  const entry = (patch: Json, text: Json | undefined): PatchEntry => ({
    path: join(directory, textOf(valueAt(patch, ["path"])) ?? ""),
    text: textOf(text),
    target: targetOf(valueAt(patch, ["target"])),
  });
  return {
    directory,
    resources: named(["resources", "bases", "components", "crds"].flatMap((key) => strings(value[key]))),
    patches: [
      ...strings(value["patchesStrategicMerge"]).map((text) => {
        const inline = text.includes("\n");
        return { path: inline ? null : join(directory, text), text: inline ? text : null, target: null };
      }),
      ...["patches", "patchesJson6902"].flatMap((key) =>
        listOf(value[key]).map((patch) => entry(patch, valueAt(patch, ["patch"]))),
      ),
      ...listOf(value["replicas"]).map((item) => ({
        path: null,
        text: '{"spec": {"replicas": 0}}',
        target: { kind: null, name: textOf(valueAt(item, ["name"])) },
      })),
      ...(setsNamespace(value) ? [patchOfAll({ metadata: { namespace: "" } })] : []),
      ...(["namePrefix", "nameSuffix"].some((key) => textOf(value[key]))
        ? [patchOfAll({ metadata: { name: "" } })]
        : []),
      ...labelPatches(value),
      ...annotationPatches(value),
      ...generatorPatches(value),
    ],
    images: listOf(value["images"]).flatMap((item) => imageEntry(item) ?? []),
    vars: listOf(value["vars"]).flatMap((item) => textOf(valueAt(item, ["name"])) ?? []),
    replacements: {
      inline: listOf(value["replacements"]),
      files: named(listOf(value["replacements"]).flatMap((item) => textOf(valueAt(item, ["path"])) ?? [])),
    },
  };
}

/** An item of a list in a comment: `#- patch.yaml`, `# - path: patch.yaml`. */
const itemInComment = /^[ \t]*#[ \t]*-[ \t]+(?:path:[ \t]*)?["']?([\w./-]{1,1000}\.ya?ml)["']?[ \t]*\r?$/gm;

/** The files that items in comments of a kustomization's text name. */
export function itemsInComments(path: string, text: string): string[] {
  const directory = directoryOf(path);
  return [...text.matchAll(itemInComment)].flatMap(([, name = ""]) => join(directory, name) ?? []);
}

/** The directory of a path, without a slash at its end; empty for the root. */
export function directoryOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "" : path.slice(0, slash);
}

/** The directories above a path, the nearest first and the root last. */
export function directoriesAbove(path: string): string[] {
  const directories: string[] = [];
  for (let here = directoryOf(path); here !== ""; here = directoryOf(here)) directories.push(here);
  return [...directories, ""];
}

/** The path of a name in a directory, which is empty for the root. */
export function inside(directory: string, name: string): string {
  return directory === "" ? name : `${directory}/${name}`;
}

/** Resolves a relative path from a directory. Null for addresses, absolute paths and paths outside of the root. */
export function join(directory: string, path: string): string | null {
  if (path === "" || path.startsWith("/") || path.includes("://") || path.includes("\n")) return null;
  const parts = directory === "" ? [] : directory.split("/");
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join("/");
}

/** Whether the namespace of objects is set. For a component, the kustomization that includes it may do that. */
function setsNamespace({ namespace, kind }: JsonObject): boolean {
  return textOf(namespace) !== null || kind === "Component";
}

/** A change to every object. */
function patchOfAll(change: JsonObject): PatchEntry {
  return { path: null, text: JSON.stringify(change), target: { kind: null, name: null } };
}

/** The changes by `labels` and `commonLabels` in every object: its own labels, those of its pods, and selectors. */
function labelPatches(value: JsonObject): readonly PatchEntry[] {
  const entries = listOf(value["labels"]).filter(isObject);
  return [
    ...entries.map(({ pairs, includeSelectors, includeTemplates }) => {
      return labelPatch(pairs, includeSelectors === true, includeSelectors === true || includeTemplates === true);
    }),
    labelPatch(value["commonLabels"], true, true),
  ].flatMap((patch) => patch ?? []);
}

function labelPatch(pairs: Json | undefined, selectors: boolean, templates: boolean): PatchEntry | null {
  if (!isObject(pairs) || Object.keys(pairs).length === 0) return null;
  const metadata = { labels: pairs };
  const spec = {
    ...(templates ? { template: { metadata }, jobTemplate: { spec: { template: { metadata } } } } : {}),
    ...(selectors ? { selector: { ...pairs, matchLabels: pairs } } : {}),
  };
  return patchOfAll({ metadata, spec });
}

/** The changes by `commonAnnotations` in every object: its own annotations, and those of its pods. */
function annotationPatches({ commonAnnotations: annotations }: JsonObject): readonly PatchEntry[] {
  if (!isObject(annotations) || Object.keys(annotations).length === 0) return [];
  const metadata = { annotations };
  const template = { metadata };
  return [patchOfAll({ metadata, spec: { template, jobTemplate: { metadata, spec: { template } } } })];
}

/** Generators can add keys to objects with their name (`behavior: merge`). */
function generatorPatches(value: JsonObject): readonly PatchEntry[] {
  const kinds = { configMapGenerator: "ConfigMap", secretGenerator: "Secret" };
  return Object.entries(kinds).flatMap(([key, kind]) => {
    return listOf(value[key]).flatMap((item) => {
      const name = textOf(valueAt(item, ["name"]));
      return name === null ? [] : [{ path: null, text: '{"data": {}}', target: { kind, name } }];
    });
  });
}

function imageEntry(item: Json): ImageEntry | null {
  const name = textOf(valueAt(item, ["name"]));
  // Tags are often numbers.
  const changes = ["newName", "newTag", "tagSuffix", "digest"].some((key) => valueAt(item, [key]) != null);
  return name && changes ? { name, newName: textOf(valueAt(item, ["newName"])) || null } : null;
}

function targetOf(value: Json | undefined): PatchEntry["target"] {
  // For kustomize, an empty text is the same as none: it means any object.
  return isObject(value) ? { kind: textOf(value["kind"]) || null, name: textOf(value["name"]) || null } : null;
}

function strings(value: Json | undefined): string[] {
  return listOf(value).filter((item): item is string => typeof item === "string");
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: Json | undefined): string | null {
  return typeof value === "string" ? value : null;
}
