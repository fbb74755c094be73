import { isObject, type Json, type JsonObject, textAt, valueAt } from "../../core/json.ts";
import { type Path, startsWith } from "../../core/path.ts";
import type { SourceFile } from "../../core/source-file.ts";
import type { YamlDocument, YamlFile } from "../../formats/yaml/yaml-file.ts";
import type { Manifest } from "./manifest.ts";
import {
  hasPodTemplate,
  isMisshapen,
  readPodTemplate,
  readPodTemplates,
  rereadPodTemplate,
} from "./read-pod-template.ts";
import { isValueOfSops } from "./sops.ts";
import { stringMap } from "./string-map.ts";

/** The objects of a file. Partial ones (patches, fragments) say something about others but can't be judged alone. */
export interface ReadManifests {
  readonly manifests: readonly Manifest[];
  readonly partial: readonly Manifest[];
}

/** Reads the Kubernetes objects in a file's readable documents; each item of a List is an object. Never throws. */
export function readManifests({ source, documents }: YamlFile): ReadManifests {
  const manifests: Manifest[] = [];
  const partial: Manifest[] = [];
  const directives = /\$(?:patch|retainKeys|setElementOrder|deleteFromPrimitiveList)/.test(source.text);
  for (const document of documents) {
    for (const { root, value } of objectsOf(document)) {
      const manifest = readManifest(source, document, root, value);
      if (manifest === null) continue;
      const patch = directives && !isRenderedText(source) && hasPatchDirective(value, 0);
      (patch || isPartial(manifest) ? partial : manifests).push(manifest, ...podsOf(manifest));
    }
  }
  return { manifests, partial };
}

/**
 * Reads an object again at the same place of a changed document, and returns its manifests. Null if it is not an object
 * any more, can't be judged alone, or lacks some of the pods. Unchanged manifests are kept.
 */
export function rereadManifests(before: readonly Manifest[], document: YamlDocument): readonly Manifest[] | null {
  const [first] = before;
  const placed = first === undefined ? null : objectAt(document.value, first.root);
  if (first === undefined || placed === null) return null;
  const manifest = readManifest(first.source, document, first.root, placed);
  if (manifest === null || isPartial(manifest)) return null;
  if (!isRenderedText(first.source) && hasPatchDirective(manifest.value, 0)) return null;
  const again = before.flatMap((one) => {
    if (one.podTemplate === null || one.scope === "object") return manifest;
    const podTemplate = rereadPodTemplate(manifest.group, manifest.value, one.podTemplate);
    if (podTemplate === one.podTemplate) return one;
    return podTemplate === null ? [] : { ...manifest, podTemplate, scope: "pods" as const };
  });
  return again.length === before.length ? again : null;
}

/** One manifest for the pods of each template, if an object has several. */
function podsOf(manifest: Manifest): Manifest[] {
  return readPodTemplates(manifest.group, manifest.kind, manifest.value).map((podTemplate) => {
    return { ...manifest, podTemplate, scope: "pods" };
  });
}

/**
 * The pods of an object that something else completes, such as a patch of an object that is not here. Only what they
 * set can be judged, not what they lack. Null if there are none, or if directives decide what becomes of them.
 */
export function partOf(manifest: Manifest): Manifest | null {
  const { podTemplate, scope, value } = manifest;
  if (podTemplate === null || scope !== "object" || isCopy(manifest) || hasPatchDirective(value, 0)) return null;
  return { ...manifest, podTemplate: { ...podTemplate, labels: {}, annotations: {}, schema: "own" }, scope: "part" };
}

/**
 * Whether a text is rendered from a chart or kustomization. It has a path that no file can have, and contains no
 * patches.
 */
export function isRenderedText({ path }: SourceFile): boolean {
  return path.includes("\0");
}

function objectAt(value: Json, root: Path): JsonObject | null {
  if (root.length === 0) return isObject(value) ? value : null;
  const list = valueAt(value, root.slice(0, -2));
  const item = valueAt(value, root);
  return isObject(list) && isObject(item) && typeof root.at(-1) === "number" ? typedItem(list, item) : null;
}

/** An item of a List, which takes its kind and version from the list if they are missing. */
function typedItem({ kind, apiVersion }: JsonObject, item: JsonObject): JsonObject {
  const itemKind = typeof kind === "string" && kind.endsWith("List") ? kind.slice(0, -"List".length) : "";
  const typed: Record<string, Json> = { ...item };
  if (itemKind !== "" && apiVersion !== undefined) {
    typed["kind"] ??= itemKind;
    typed["apiVersion"] ??= apiVersion;
  }
  return typed;
}

interface PlacedObject {
  readonly root: Path;
  readonly value: JsonObject;
}

function objectsOf(document: YamlDocument): PlacedObject[] {
  const { value } = document;
  return document.errors.length > 0 || !isObject(value) ? [] : objectsIn({ root: [], value });
}

/**
 * An object, or the items of a list, including nested lists (kubectl, resource/visitor.go, FlattenListVisitor). For a
 * template of OpenShift, also the objects that `oc process` makes from it.
 */
function objectsIn(placed: PlacedObject): PlacedObject[] {
  const { root, value } = placed;
  if (isTemplate(value)) {
    const objects = value.objects.flatMap((item, index) => {
      return isObject(item) ? objectsIn({ root: [...root, "objects", index], value: item }) : [];
    });
    return [placed, ...objects];
  }
  if (!isList(value)) return [placed];
  return value.items.flatMap((item, index) => {
    return isObject(item) ? objectsIn({ root: [...root, "items", index], value: typedItem(value, item) }) : [];
  });
}

/** Before it had its own group, the kind was in the core group (docs.okd.io: Template). */
function isTemplate(value: JsonObject): value is JsonObject & { readonly objects: readonly Json[] } {
  const { apiVersion, kind, objects } = value;
  const isOfOpenShift = apiVersion === "template.openshift.io/v1" || apiVersion === "v1";
  return kind === "Template" && isOfOpenShift && Array.isArray(objects);
}

/**
 * For kubectl, an object of any kind is a list if it has `items` (apimachinery, unstructured.go,
 * UnstructuredJSONScheme).
 */
function isList(value: JsonObject): value is JsonObject & { readonly items: readonly Json[] } {
  const { kind, items } = value;
  if (!Array.isArray(items) || typeof kind !== "string") return false;
  return kind.endsWith("List") || (items as readonly Json[]).some((item) => isObject(item) && isTyped(item));
}

function isTyped({ apiVersion, kind }: JsonObject): boolean {
  return typeof apiVersion === "string" && typeof kind === "string";
}

function readManifest(source: SourceFile, document: YamlDocument, root: Path, value: JsonObject): Manifest | null {
  const { apiVersion, kind } = value;
  if (typeof apiVersion !== "string" || typeof kind !== "string" || apiVersion === "" || kind === "") return null;
  if (isValueOfSops(apiVersion) || isValueOfSops(kind)) return null;
  const slash = apiVersion.indexOf("/");
  const group = slash === -1 ? "" : apiVersion.slice(0, slash);
  const namespace = textAt(value, ["metadata", "namespace"]);
  const name = textAt(value, ["metadata", "name"]);
  return {
    source,
    document,
    root,
    object: { apiVersion, kind, namespace, name },
    group,
    version: apiVersion.slice(slash + 1),
    kind,
    namespace,
    name,
    generateName: textAt(value, ["metadata", "generateName"]),
    labels: stringMap(valueAt(value, ["metadata", "labels"])),
    annotations: stringMap(valueAt(value, ["metadata", "annotations"])),
    value,
    unfilled: document.unfilled.filter((path) => startsWith(path, root)).map((path) => path.slice(root.length)),
    podTemplate: readPodTemplate(group, kind, value),
    scope: "object",
  };
}

/** Kinds for which the API requires a selector in addition to the template. */
const selected = new Set(["apps/DaemonSet", "apps/Deployment", "apps/ReplicaSet", "apps/StatefulSet"]);

/** Whether an object is a copy of one that a controller made. The API does not create it, because of its version. */
function isCopy({ value }: Manifest): boolean {
  const [owners, version] = ["ownerReferences", "resourceVersion"].map((key) => valueAt(value, ["metadata", key]));
  return Array.isArray(owners) && owners.length > 0 && typeof version === "string" && version !== "";
}

/** Whether something else completes or owns an object: it is a copy, or a workload without what the API requires. */
function isPartial(manifest: Manifest): boolean {
  if (isCopy(manifest)) return true;
  const { group, kind, value, podTemplate } = manifest;
  if (!hasPodTemplate(group, kind)) return false;
  // A patch wouldn't have wrong types either.
  if (podTemplate === null) return !isMisshapen(group, kind, value);
  if (selected.has(`${group}/${kind}`) && !isObject(valueAt(value, ["spec", "selector"]))) return true;
  const mains = podTemplate.containers.filter((container) => container.kind === "container");
  const imageless = podTemplate.containers.some(({ image }) => image === null);
  return mains.length === 0 || (imageless && group !== "serving.knative.dev");
}

/** Keys of maps with arbitrary keys, which are not directives. */
const freeKeys = new Set(["options", "parameters", "volumeAttributes"]);

/**
 * Whether a value contains a directive of strategic merge patches: `$patch`, `$setElementOrder/...`,
 * `$deleteFromPrimitiveList/...` or `$retainKeys`.
 */
function hasPatchDirective(value: Json, depth: number): boolean {
  if (depth > 12) return false;
  if (Array.isArray(value)) return value.some((item: Json) => hasPatchDirective(item, depth + 1));
  if (!isObject(value)) return false;
  return Object.keys(value).some((key) => {
    return (
      /^\$(?:patch$|retainKeys$|setElementOrder\/|deleteFromPrimitiveList\/)/.test(key) ||
      (!freeKeys.has(key) && hasPatchDirective(value[key] ?? null, depth + 1))
    );
  });
}
