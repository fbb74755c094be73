import { isObject, type Json, type JsonObject, valueAt } from "../../core/json.ts";

/** What a kustomization names, as paths from the repository's root. */
export interface Kustomization {
  readonly directory: string;
  /** Files and directories that it builds from. */
  readonly resources: readonly string[];
  readonly patches: readonly PatchEntry[];
  readonly images: readonly ImageEntry[];
}

/** An image whose name, tag or digest a kustomization changes (`images`); `newName` is null if the name stays. */
export interface ImageEntry {
  readonly name: string;
  readonly newName: string | null;
}

/** One patch of a kustomization: in a file or in place, for a target or for the object that it names itself. */
export interface PatchEntry {
  readonly path: string | null;
  readonly text: string | null;
  readonly target: { readonly kind: string | null; readonly name: string | null } | null;
}

/** True for the file names under which `kustomize build` looks for a kustomization. */
export function isKustomizationPath(path: string): boolean {
  return /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(path);
}

/**
 * Reads the data of a kustomization file, which may leave out `apiVersion` and `kind` (kubectl.docs.kubernetes.io:
 * Kustomization file). Null for what is something else, Flux's Kustomization among it.
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
      ...(textOf(value["namespace"]) === null ? [] : [patchOfAll({ metadata: { namespace: "" } })]),
      ...(["namePrefix", "nameSuffix"].some((key) => textOf(value[key]))
        ? [patchOfAll({ metadata: { name: "" } })]
        : []),
      ...labelPatches(value),
    ],
    images: listOf(value["images"]).flatMap((item) => imageEntry(item) ?? []),
  };
}

/** The directory of a path, without a slash at its end; empty for the root. */
export function directoryOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "" : path.slice(0, slash);
}

/** A relative path made one from the root; null for addresses, absolute paths and what leaves the root. */
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

/** A change to every object. */
function patchOfAll(change: JsonObject): PatchEntry {
  return { path: null, text: JSON.stringify(change), target: { kind: null, name: null } };
}

/** What `commonLabels` and `labels` add: to objects, with `includeTemplates` to pods, with `includeSelectors` to both. */
function labelPatches(value: JsonObject): readonly PatchEntry[] {
  const entries = [
    { pairs: value["commonLabels"], includeSelectors: true },
    ...listOf(value["labels"]).filter(isObject),
  ] as readonly JsonObject[];
  return entries.flatMap(({ pairs, includeSelectors, includeTemplates }) => {
    if (!isObject(pairs)) return [];
    const selected = includeSelectors === true;
    const template = selected || includeTemplates === true ? { template: { metadata: { labels: pairs } } } : {};
    const selectors = selected ? { selector: { ...pairs, matchLabels: pairs } } : {};
    return [patchOfAll({ metadata: { labels: pairs }, spec: { ...template, ...selectors } })];
  });
}

function imageEntry(item: Json): ImageEntry | null {
  const name = textOf(valueAt(item, ["name"]));
  // Tags are often numbers.
  const changes = ["newName", "newTag", "digest"].some((key) => valueAt(item, [key]) != null);
  return name && changes ? { name, newName: textOf(valueAt(item, ["newName"])) || null } : null;
}

function targetOf(value: Json | undefined): PatchEntry["target"] {
  return isObject(value) ? { kind: textOf(value["kind"]), name: textOf(value["name"]) } : null;
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
