import { valueAt } from "../../core/json.ts";
import type { Manifest } from "./manifest.ts";
import { isAutoscaler } from "./replicas.ts";

/** Which object is meant: `group` is empty for the core group, `namespace` null where the manifest leaves it out. */
export interface ObjectKey {
  readonly group: string;
  readonly kind: string;
  readonly namespace: string | null;
  readonly name: string;
}

/** The objects that are deployed together, by what others refer to them with. */
export interface UnitIndex {
  /** The objects of a kind in a namespace, in their order. */
  ofKind(key: Omit<ObjectKey, "name">): readonly Manifest[];
  /** The objects of a name; several where the files of the unit are alternatives. */
  named(key: ObjectKey): readonly Manifest[];
  /** The workloads of a namespace whose pods have a label. */
  podsLabeled(namespace: string | null, label: string, value: string): readonly Manifest[];
  /** The workloads of a namespace, in their order. */
  podsIn(namespace: string | null): readonly Manifest[];
  /** The HorizontalPodAutoscalers and ScaledObjects that name an object as their target. */
  autoscalersOf(key: ObjectKey): readonly Manifest[];
}

const known = new WeakMap<readonly Manifest[], UnitIndex>();

/** The index of the objects of a deploy unit. It is made once for an array that `Workspace.unitOf` gives. */
export function unitIndex(unit: readonly Manifest[]): UnitIndex {
  const index = known.get(unit) ?? makeIndex(unit);
  known.set(unit, index);
  return index;
}

const nothing: readonly Manifest[] = [];

/** Each part is made when it is asked for: a proof asks a new unit for few of them. */
function makeIndex(unit: readonly Manifest[]): UnitIndex {
  const objects = lazily(() => objectsIn(unit));
  const pods = lazily(() => podsIn(unit));
  const scaled = lazily(() => targetsIn(unit));
  return {
    ofKind: ({ group, kind, namespace }) => objects().get(keyOf(group, kind, namespace)) ?? nothing,
    named: ({ group, kind, namespace, name }) => objects().get(keyOf(group, kind, namespace, name)) ?? nothing,
    podsLabeled: (namespace, label, value) => pods().get(keyOf(namespace, label, value)) ?? nothing,
    autoscalersOf: ({ group, kind, namespace, name }) => scaled().get(keyOf(group, kind, namespace, name)) ?? nothing,
    podsIn: (namespace) => pods().get(keyOf(namespace)) ?? nothing,
  };
}

type Groups = ReadonlyMap<string, readonly Manifest[]>;

function lazily(make: () => Groups): () => Groups {
  let made: Groups | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function objectsIn(unit: readonly Manifest[]): Groups {
  const groups = new Map<string, Manifest[]>();
  for (const manifest of unit) {
    const { group, kind, namespace, name } = manifest;
    add(groups, keyOf(group, kind, namespace), manifest);
    if (name !== null) add(groups, keyOf(group, kind, namespace, name), manifest);
  }
  return groups;
}

function podsIn(unit: readonly Manifest[]): Groups {
  const groups = new Map<string, Manifest[]>();
  for (const manifest of unit) {
    const { kind, namespace, podTemplate } = manifest;
    // No pod is made of a PodTemplate.
    if (podTemplate === null || kind === "PodTemplate") continue;
    add(groups, keyOf(namespace), manifest);
    for (const [label, value] of Object.entries(podTemplate.labels)) {
      add(groups, keyOf(namespace, label, value), manifest);
    }
  }
  return groups;
}

function targetsIn(unit: readonly Manifest[]): Groups {
  const groups = new Map<string, Manifest[]>();
  for (const manifest of unit) {
    const target = scaleTarget(manifest);
    if (target !== null) add(groups, keyOf(target.group, target.kind, target.namespace, target.name), manifest);
  }
  return groups;
}

/** What an autoscaler scales; null for other objects. */
export function scaleTarget(manifest: Manifest): ObjectKey | null {
  if (!isAutoscaler(manifest)) return null;
  const target = valueAt(manifest.value, ["spec", "scaleTargetRef"]);
  // KEDA scales a Deployment unless told otherwise.
  const byDefault = manifest.group === "keda.sh" ? ["apps/v1", "Deployment"] : [];
  const [apiVersion = byDefault[0], kind = byDefault[1], name] = ["apiVersion", "kind", "name"].map((key) => {
    return valueAt(target, [key]) ?? undefined;
  });
  if (typeof apiVersion !== "string" || typeof kind !== "string" || typeof name !== "string") return null;
  const slash = apiVersion.indexOf("/");
  return { group: slash === -1 ? "" : apiVersion.slice(0, slash), kind, namespace: manifest.namespace, name };
}

function keyOf(...parts: readonly (string | null)[]): string {
  return JSON.stringify(parts);
}

function add(map: Map<string, Manifest[]>, key: string, manifest: Manifest): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [manifest]);
  else list.push(manifest);
}
