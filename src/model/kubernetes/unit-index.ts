import { valueAt } from "../../core/json.ts";
import { isBuiltInGroup } from "./built-in-groups.ts";
import type { Manifest } from "./manifest.ts";
import { type Facts, remembered } from "./object-list.ts";
import { isAutoscaler } from "./replicas.ts";
import type { Workspace } from "./workspace.ts";

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
  /** The objects of a name whose kinds Kubernetes does not know, and which have no pods that can be told. */
  ofOtherProjects(namespace: string | null, name: string): readonly Manifest[];
  /** The workloads of a namespace whose pods have a label. */
  podsLabeled(namespace: string | null, label: string, value: string): readonly Manifest[];
  /** The workloads of a namespace, in their order. */
  podsIn(namespace: string | null): readonly Manifest[];
  /** The HorizontalPodAutoscalers and ScaledObjects that name an object as their target. */
  autoscalersOf(key: ObjectKey): readonly Manifest[];
}

/** The objects deployed with an object. Nothing is looked at before it is asked for. */
export function unitIndex(around: Manifest, { having }: Pick<Workspace, "having">): UnitIndex {
  return {
    ofKind: ({ group, kind, namespace }) => having(around, objectKeys, keyOf(group, kind, namespace)),
    named: ({ group, kind, namespace, name }) => having(around, objectKeys, keyOf(group, kind, namespace, name)),
    ofOtherProjects: (namespace, name) => having(around, otherKeys, keyOf(namespace, name)),
    podsLabeled: (namespace, label, value) => having(around, podKeys, keyOf(namespace, label, value)),
    podsIn: (namespace) => having(around, podKeys, keyOf(namespace)),
    autoscalersOf: ({ group, kind, namespace, name }) =>
      having(around, targetKeys, keyOf(group, kind, namespace, name)),
  };
}

const objectKeys: Facts = remembered(({ group, kind, namespace, name }) => {
  const ofKind = keyOf(group, kind, namespace);
  return name === null ? [ofKind] : [ofKind, keyOf(group, kind, namespace, name)];
});

const otherKeys: Facts = remembered(({ group, namespace, name, podTemplate }) =>
  name === null || podTemplate !== null || isBuiltInGroup(group) ? [] : [keyOf(namespace, name)],
);

const podKeys: Facts = remembered(({ kind, namespace, podTemplate }) => {
  // No pod is made of a PodTemplate, and the labels of pods in a schema of its own are not known.
  if (podTemplate === null || podTemplate.schema === "own" || kind === "PodTemplate") return [];
  const labeled = Object.entries(podTemplate.labels).map(([label, value]) => keyOf(namespace, label, value));
  return [keyOf(namespace), ...labeled];
});

const targetKeys: Facts = remembered((manifest) => {
  const target = scaleTarget(manifest);
  return target === null ? [] : [keyOf(target.group, target.kind, target.namespace, target.name)];
});

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
