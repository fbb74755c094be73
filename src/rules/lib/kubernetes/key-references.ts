import { indexedObjects } from "../../../core/indexed.ts";
import { isObject, type Json, type JsonObject, valueAt } from "../../../core/json.ts";
import type { Path } from "../../../core/path.ts";
import { isDataKey } from "../../../model/kubernetes/api/validation/grammar.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import type { PodScope } from "../define-kubernetes.ts";

/** A key of a ConfigMap or Secret that a pod needs. */
export interface KeyReference {
  readonly kind: "ConfigMap" | "Secret";
  readonly name: string;
  readonly key: string;
  /** The path to the key, from the pod spec. */
  readonly path: Path;
  /** What needs it: the index of a container in `PodScope.containers`, or the name of a volume. */
  readonly by: { readonly container: number } | { readonly volume: string };
}

/** The keys of ConfigMaps and Secrets that the variables and volumes of a pod name, and that must exist. */
export function keyReferences(pod: PodScope): readonly KeyReference[] {
  const depth = pod.base.length;
  const ofContainers = pod.containers.flatMap(({ container }, index) => {
    return indexedObjects(container.value["env"]).flatMap(([place, variable]) => {
      const path = [...container.path.slice(depth), "env", place, "valueFrom"];
      return [
        ...variableReference("ConfigMap", valueAt(variable, ["valueFrom", "configMapKeyRef"]), [
          ...path,
          "configMapKeyRef",
        ]),
        ...variableReference("Secret", valueAt(variable, ["valueFrom", "secretKeyRef"]), [...path, "secretKeyRef"]),
      ].map((reference) => ({ ...reference, by: { container: index } }));
    });
  });
  const ofVolumes = indexedObjects(pod.at("volumes")).flatMap(([index, volume]) => {
    const sources = indexedObjects(valueAt(volume, ["projected", "sources"]));
    return [
      ...volumeReferences(volume, ["volumes", index], "secretName"),
      ...sources.flatMap(([place, source]) =>
        volumeReferences(source, ["volumes", index, "projected", "sources", place], "name"),
      ),
    ].map((reference) => ({ ...reference, by: { volume: typeof volume["name"] === "string" ? volume["name"] : "" } }));
  });
  return [...ofContainers, ...ofVolumes];
}

type Found = Omit<KeyReference, "by">;

function variableReference(kind: KeyReference["kind"], reference: Json | undefined, path: Path): readonly Found[] {
  if (!isObject(reference) || reference["optional"] === true) return [];
  const { name, key } = reference;
  return typeof name === "string" && isKey(key) ? [{ kind, name, key, path: [...path, "key"] }] : [];
}

function volumeReferences(source: JsonObject, path: Path, secretName: "name" | "secretName"): readonly Found[] {
  return (["configMap", "secret"] as const).flatMap((type) => {
    const own = source[type];
    if (!isObject(own) || own["optional"] === true) return [];
    const name = own[type === "secret" ? secretName : "name"];
    if (typeof name !== "string") return [];
    const kind = type === "secret" ? "Secret" : "ConfigMap";
    return indexedObjects(own["items"]).flatMap(([index, { key }]) => {
      return isKey(key) ? [{ kind, name, key, path: [...path, type, "items", index, "key"] } as const] : [];
    });
  });
}

/** False for a text that no key can be: a token that is filled in later. */
function isKey(key: Json | undefined): key is string {
  return typeof key === "string" && isDataKey(key);
}

/** Annotations and labels with which controllers add keys to an object: generated passwords, certificates, copies. */
const filling = /(?:^|[/.-])(?:autogenerate|inject|reflect|replicat)/;

/**
 * The keys that an object has. Null if something else may add keys: a controller that fills in an empty object, one of
 * a special type or one that is marked for it, or a tool that decrypts it.
 */
export function keysOf(manifest: Manifest, withBinary: boolean): readonly string[] | null {
  const { kind, value, unfilled, labels, annotations } = manifest;
  if (Object.keys({ ...labels, ...annotations }).some((key) => filling.test(key))) return null;
  const fields = kind === "Secret" ? ["data", "stringData"] : ["data", ...(withBinary ? ["binaryData"] : [])];
  if (Object.hasOwn(value, "sops") || unfilled.some(([first]) => fields.includes(String(first)))) return null;
  if (kind === "Secret" && (value["type"] ?? "Opaque") === "kubernetes.io/service-account-token") return null;
  const keys = fields.flatMap((field) => {
    const data = value[field];
    return isObject(data) ? Object.keys(data) : [];
  });
  return keys.length === 0 ? null : keys;
}
