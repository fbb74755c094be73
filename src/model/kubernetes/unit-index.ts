import { valueAt } from "../../core/json.ts";
import { isBuiltInGroup } from "./built-in-groups.ts";
import type { Manifest } from "./manifest.ts";
import { type Facts, remembered } from "./object-list.ts";
import { isAutoscaler } from "./replicas.ts";
import type { Workspace } from "./workspace.ts";

/** Identifies an object. `group` is empty for the core group, `namespace` is null if the manifest doesn't set it. */
export interface ObjectKey {
  readonly group: string;
  readonly kind: string;
  readonly namespace: string | null;
  readonly name: string;
}

/** The objects that are deployed together, by what others use to refer to them. */
export interface UnitIndex {
  /** The objects of a kind in a namespace, in order. */
  ofKind(key: Omit<ObjectKey, "name">): readonly Manifest[];
  /** The objects with a name; several if files of the unit are alternatives. */
  named(key: ObjectKey): readonly Manifest[];
  /** The objects with a name whose kinds are not part of Kubernetes, and which have no known pods. */
  ofOtherProjects(namespace: string | null, name: string): readonly Manifest[];
  /** The workloads in a namespace whose pods have a label. */
  podsLabeled(namespace: string | null, label: string, value: string): readonly Manifest[];
  /** The workloads in a namespace, in order. */
  podsIn(namespace: string | null): readonly Manifest[];
  /** The HorizontalPodAutoscalers and ScaledObjects that target an object. */
  autoscalersOf(key: ObjectKey): readonly Manifest[];
}

/** The index of the objects deployed with an object. Everything is looked up on demand. */
export function unitIndex(around: Manifest, workspace: Pick<Workspace, "having">): UnitIndex {
  return {
    ofKind: ({ group, kind, namespace }) => workspace.having(around, objectKeys, keyOf(group, kind, namespace)),
    named: ({ group, kind, namespace, name }) =>
      workspace.having(around, objectKeys, keyOf(group, kind, namespace, name)),
    ofOtherProjects: (namespace, name) => workspace.having(around, otherKeys, keyOf(namespace, name)),
    podsLabeled: (namespace, label, value) => workspace.having(around, podKeys, keyOf(namespace, label, value)),
    podsIn: (namespace) => workspace.having(around, podKeys, keyOf(namespace)),
    autoscalersOf: ({ group, kind, namespace, name }) =>
      workspace.having(around, targetKeys, keyOf(group, kind, namespace, name)),
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
  // No pod is created from a PodTemplate, and the labels of pods in other schemas are not known.
  if (podTemplate === null || podTemplate.schema === "own" || kind === "PodTemplate") return [];
  const labeled = Object.entries(podTemplate.labels).map(([label, value]) => keyOf(namespace, label, value));
  return [keyOf(namespace), ...labeled];
});

const targetKeys: Facts = remembered((manifest) => {
  const target = scaleTarget(manifest);
  return target === null ? [] : [keyOf(target.group, target.kind, target.namespace, target.name)];
});

/** The target of an autoscaler; null for other objects. */
export function scaleTarget(manifest: Manifest): ObjectKey | null {
  if (!isAutoscaler(manifest)) return null;
  const target = valueAt(manifest.value, ["spec", "scaleTargetRef"]);
  // By default, KEDA scales a Deployment.
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
