import { indexedObjects } from "../../core/indexed.ts";
import { isObject, type Json, type JsonObject, textAt, valueAt } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import type { Manifest } from "./manifest.ts";
import { hasTokenMark } from "./placeholder.ts";

/**
 * What an object names another one for. `account`: its pods run as this ServiceAccount. `data`: its pods need this
 * ConfigMap or Secret. `claim`: its pods mount this volume. `backend`: it sends requests to this Service. `pod names`:
 * this Service gives its pods names in DNS. `role`: it grants this role. `subject`: it grants rights to this account.
 * `target`: it scales this workload.
 */
export type ObjectUse = "account" | "backend" | "claim" | "data" | "pod names" | "role" | "subject" | "target";

/** An object that another one names, in its own namespace if it does not say otherwise. */
export interface NamedObject {
  readonly use: ObjectUse;
  readonly kind: string;
  readonly name: string;
  /** Null if it is not known, or if the kind has no namespaces. */
  readonly namespace: string | null;
  /** The path to the name, from the root of the object that has it. */
  readonly path: Path;
}

/** The objects that an object can't do without, or that it is for. */
export function namedObjects(manifest: Manifest): readonly NamedObject[] {
  const found = [...namedByPods(manifest), ...(namingKinds[`${manifest.group}/${manifest.kind}`]?.(manifest) ?? [])];
  return found.flatMap(({ use, kind, path, namespace = manifest.namespace }): NamedObject[] => {
    const name = textAt(manifest.value, path);
    return name === null || name === "" || hasTokenMark(name) ? [] : [{ use, kind, name, namespace, path }];
  });
}

/** Whether two states of an object name the same others. */
export function namesAlike(before: Manifest, now: Manifest): boolean {
  const [old, fresh] = [before, now].map((manifest) => {
    return namedObjects(manifest).map(({ kind, name, namespace }) => [kind, name, namespace]);
  });
  return JSON.stringify(old) === JSON.stringify(fresh);
}

/** Whether objects of a kind are there to connect others, and make none themselves. */
export function namesOthers({ group, kind }: Manifest): boolean {
  return `${group}/${kind}` in namingKinds;
}

type Naming = Pick<NamedObject, "kind" | "path" | "use"> & Partial<Pick<NamedObject, "namespace">>;

const namingKinds: Readonly<Record<string, (manifest: Manifest) => Iterable<Naming>>> = Object.assign(
  Object.create(null) as object,
  {
    "apps/StatefulSet": () => [{ use: "pod names", kind: "Service", path: ["spec", "serviceName"] }] as const,
    "autoscaling/HorizontalPodAutoscaler": (manifest: Manifest) => target(manifest, "scaleTargetRef"),
    "autoscaling.k8s.io/VerticalPodAutoscaler": (manifest: Manifest) => target(manifest, "targetRef"),
    "extensions/Ingress": namedByIngress,
    "gateway.networking.k8s.io/GRPCRoute": namedByRoute,
    "gateway.networking.k8s.io/HTTPRoute": namedByRoute,
    "gateway.networking.k8s.io/TCPRoute": namedByRoute,
    "keda.sh/ScaledObject": (manifest: Manifest) => target(manifest, "scaleTargetRef", "Deployment"),
    "networking.k8s.io/Ingress": namedByIngress,
    "rbac.authorization.k8s.io/ClusterRoleBinding": namedByBinding,
    "rbac.authorization.k8s.io/RoleBinding": namedByBinding,
  },
);

function* namedByPods({ podTemplate }: Manifest): Iterable<Naming> {
  if (podTemplate === null) return;
  for (const { path, value } of podTemplate.containers) yield* namedByContainer(value, path);
  if (podTemplate.schema === "own") return;
  const { spec, specPath } = podTemplate;
  for (const key of ["serviceAccountName", "serviceAccount"]) {
    // There is a ServiceAccount of this name in each namespace.
    if (spec[key] !== "default") yield { use: "account", kind: "ServiceAccount", path: [...specPath, key] };
  }
  for (const [index, volume] of indexedObjects(spec["volumes"])) {
    yield* namedByVolume(volume, [...specPath, "volumes", index]);
  }
}

function* namedByContainer(container: JsonObject, path: Path): Iterable<Naming> {
  for (const [index, { valueFrom = null }] of indexedObjects(container["env"])) {
    const from = [...path, "env", index, "valueFrom"];
    yield* data("ConfigMap", valueFrom, [...from, "configMapKeyRef"], "name");
    yield* data("Secret", valueFrom, [...from, "secretKeyRef"], "name");
  }
  for (const [index, source] of indexedObjects(container["envFrom"])) {
    yield* data("ConfigMap", source, [...path, "envFrom", index, "configMapRef"], "name");
    yield* data("Secret", source, [...path, "envFrom", index, "secretRef"], "name");
  }
}

function* namedByVolume(volume: JsonObject, path: Path): Iterable<Naming> {
  yield* data("ConfigMap", volume, [...path, "configMap"], "name");
  yield* data("Secret", volume, [...path, "secret"], "secretName");
  yield { use: "claim", kind: "PersistentVolumeClaim", path: [...path, "persistentVolumeClaim", "claimName"] };
  for (const [index, source] of indexedObjects(valueAt(volume, ["projected", "sources"]))) {
    const from = [...path, "projected", "sources", index];
    yield* data("ConfigMap", source, [...from, "configMap"], "name");
    yield* data("Secret", source, [...from, "secret"], "name");
  }
}

/** What the last step of a path names, unless it is optional. */
function* data(kind: "ConfigMap" | "Secret", holder: Json, path: Path, key: string): Iterable<Naming> {
  const source = valueAt(holder, path.slice(-1));
  if (isObject(source) && source["optional"] !== true) yield { use: "data", kind, path: [...path, key] };
}

function* namedByIngress({ value }: Manifest): Iterable<Naming> {
  const paths = indexedObjects(valueAt(value, ["spec", "rules"])).flatMap(([rule, item]) => {
    return indexedObjects(valueAt(item, ["http", "paths"])).map(([index]) => {
      return ["spec", "rules", rule, "http", "paths", index, "backend"];
    });
  });
  for (const path of [["spec", "defaultBackend"], ["spec", "backend"], ...paths]) {
    // With this port, the controller for load balancers of AWS looks up an annotation by the name.
    if (textAt(value, [...path, "service", "port", "name"]) === "use-annotation") continue;
    yield { use: "backend", kind: "Service", path: [...path, "service", "name"] };
    yield { use: "backend", kind: "Service", path: [...path, "serviceName"] };
  }
}

function* namedByRoute({ value, namespace: own }: Manifest): Iterable<Naming> {
  for (const [rule, item] of indexedObjects(valueAt(value, ["spec", "rules"]))) {
    for (const [index, reference] of indexedObjects(item["backendRefs"])) {
      const { group = "", kind = "Service", namespace = own } = reference;
      if (group !== "" || kind !== "Service" || (namespace !== null && typeof namespace !== "string")) continue;
      yield { use: "backend", kind, path: ["spec", "rules", rule, "backendRefs", index, "name"], namespace };
    }
  }
}

function* namedByBinding({ value, namespace: own }: Manifest): Iterable<Naming> {
  const role = textAt(value, ["roleRef", "kind"]);
  if (role === "Role") yield { use: "role", kind: role, path: ["roleRef", "name"] };
  if (role === "ClusterRole") yield { use: "role", kind: role, path: ["roleRef", "name"], namespace: null };
  for (const [index, { kind, name, namespace = own }] of indexedObjects(value["subjects"])) {
    if (kind !== "ServiceAccount" || name === "default") continue;
    if (namespace !== null && typeof namespace !== "string") continue;
    yield { use: "subject", kind, path: ["subjects", index, "name"], namespace };
  }
}

function* target({ value }: Manifest, key: string, byDefault?: string): Iterable<Naming> {
  const kind = textAt(value, ["spec", key, "kind"]) ?? byDefault;
  if (kind !== undefined) yield { use: "target", kind, path: ["spec", key, "name"] };
}
