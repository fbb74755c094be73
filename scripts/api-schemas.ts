/**
 * Writes src/model/kubernetes/api/schemas.ts: the fields of the objects that rules and fixes know, for every given
 * version, from the OpenAPI documents that Kubernetes publishes in its own module (api/openapi-spec/swagger.json).
 *
 *   go mod download k8s.io/kubernetes@v1.37.2    (once for each version wanted)
 *   node scripts/api-schemas.ts DIRECTORY…       (each the folder of one downloaded version)
 */
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

interface Property {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly items?: Property;
  readonly additionalProperties?: Property;
}

interface Definition {
  readonly type?: string;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Property>>;
  readonly required?: readonly string[];
}

type Field = string | [type: string, since: number, until: number];

const roots: Readonly<Record<string, string>> = {
  "v1/ConfigMap": "io.k8s.api.core.v1.ConfigMap",
  "v1/Endpoints": "io.k8s.api.core.v1.Endpoints",
  "v1/LimitRange": "io.k8s.api.core.v1.LimitRange",
  "v1/Namespace": "io.k8s.api.core.v1.Namespace",
  "v1/PersistentVolume": "io.k8s.api.core.v1.PersistentVolume",
  "v1/PersistentVolumeClaim": "io.k8s.api.core.v1.PersistentVolumeClaim",
  "v1/Pod": "io.k8s.api.core.v1.Pod",
  "v1/PodTemplate": "io.k8s.api.core.v1.PodTemplate",
  "v1/ReplicationController": "io.k8s.api.core.v1.ReplicationController",
  "v1/ResourceQuota": "io.k8s.api.core.v1.ResourceQuota",
  "v1/Secret": "io.k8s.api.core.v1.Secret",
  "v1/Service": "io.k8s.api.core.v1.Service",
  "v1/ServiceAccount": "io.k8s.api.core.v1.ServiceAccount",
  "admissionregistration.k8s.io/v1/MutatingWebhookConfiguration":
    "io.k8s.api.admissionregistration.v1.MutatingWebhookConfiguration",
  "admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy":
    "io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicy",
  "admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding":
    "io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBinding",
  "admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration":
    "io.k8s.api.admissionregistration.v1.ValidatingWebhookConfiguration",
  "apiextensions.k8s.io/v1/CustomResourceDefinition":
    "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinition",
  "apiregistration.k8s.io/v1/APIService": "io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIService",
  "apps/v1/DaemonSet": "io.k8s.api.apps.v1.DaemonSet",
  "apps/v1/Deployment": "io.k8s.api.apps.v1.Deployment",
  "apps/v1/ReplicaSet": "io.k8s.api.apps.v1.ReplicaSet",
  "apps/v1/StatefulSet": "io.k8s.api.apps.v1.StatefulSet",
  "autoscaling/v1/HorizontalPodAutoscaler": "io.k8s.api.autoscaling.v1.HorizontalPodAutoscaler",
  "autoscaling/v2/HorizontalPodAutoscaler": "io.k8s.api.autoscaling.v2.HorizontalPodAutoscaler",
  "batch/v1/CronJob": "io.k8s.api.batch.v1.CronJob",
  "batch/v1/Job": "io.k8s.api.batch.v1.Job",
  "certificates.k8s.io/v1/CertificateSigningRequest": "io.k8s.api.certificates.v1.CertificateSigningRequest",
  "coordination.k8s.io/v1/Lease": "io.k8s.api.coordination.v1.Lease",
  "discovery.k8s.io/v1/EndpointSlice": "io.k8s.api.discovery.v1.EndpointSlice",
  "flowcontrol.apiserver.k8s.io/v1/FlowSchema": "io.k8s.api.flowcontrol.v1.FlowSchema",
  "flowcontrol.apiserver.k8s.io/v1/PriorityLevelConfiguration": "io.k8s.api.flowcontrol.v1.PriorityLevelConfiguration",
  "networking.k8s.io/v1/Ingress": "io.k8s.api.networking.v1.Ingress",
  "networking.k8s.io/v1/IngressClass": "io.k8s.api.networking.v1.IngressClass",
  "networking.k8s.io/v1/NetworkPolicy": "io.k8s.api.networking.v1.NetworkPolicy",
  "node.k8s.io/v1/RuntimeClass": "io.k8s.api.node.v1.RuntimeClass",
  "policy/v1/PodDisruptionBudget": "io.k8s.api.policy.v1.PodDisruptionBudget",
  "rbac.authorization.k8s.io/v1/ClusterRole": "io.k8s.api.rbac.v1.ClusterRole",
  "rbac.authorization.k8s.io/v1/ClusterRoleBinding": "io.k8s.api.rbac.v1.ClusterRoleBinding",
  "rbac.authorization.k8s.io/v1/Role": "io.k8s.api.rbac.v1.Role",
  "rbac.authorization.k8s.io/v1/RoleBinding": "io.k8s.api.rbac.v1.RoleBinding",
  "scheduling.k8s.io/v1/PriorityClass": "io.k8s.api.scheduling.v1.PriorityClass",
  "storage.k8s.io/v1/CSIDriver": "io.k8s.api.storage.v1.CSIDriver",
  "storage.k8s.io/v1/StorageClass": "io.k8s.api.storage.v1.StorageClass",
};
const scalars: Readonly<Record<string, string>> = {
  "io.k8s.apimachinery.pkg.api.resource.Quantity": "quantity",
  "io.k8s.apimachinery.pkg.util.intstr.IntOrString": "intOrString",
  "io.k8s.apimachinery.pkg.apis.meta.v1.Time": "string",
  "io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime": "string",
  "io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1": "any",
};

function readVersion(directory: string): { version: string; definitions: Record<string, Definition> } {
  const version = basename(directory).replace(/^kubernetes@v?/, "");
  const text = readFileSync(join(directory, "api/openapi-spec/swagger.json"), "utf8");
  return { version, definitions: JSON.parse(text).definitions };
}

/** Whether a type has no properties of its own and so accepts anything: JSON, RawExtension. */
function isOpen(name: string): boolean {
  return versions.every(({ definitions }) => definitions[name]?.properties === undefined);
}

function typeOf(property: Property, reached: (name: string) => void): string {
  if (property.$ref !== undefined) {
    const name = property.$ref.replace("#/definitions/", "");
    if (scalars[name] !== undefined) return scalars[name];
    if (isOpen(name)) return "any";
    reached(name);
    return shortName(name);
  }
  if (property.type === "array") return `[]${typeOf(property.items ?? {}, reached)}`;
  if (property.type === "object" && property.additionalProperties) {
    return `{}${typeOf(property.additionalProperties, reached)}`;
  }
  return property.type === undefined || property.type === "object" ? "any" : property.type;
}

/** Groups in which types have the same names as in other groups. */
const prefixed = new Set([
  "admissionregistration",
  "apiextensions",
  "apiregistration",
  "certificates",
  "discovery",
  "flowcontrol",
]);

/**
 * The short name of a type. In autoscaling, where two versions have types of the same name, it includes the version
 * (`v2.MetricSpec`). Where another group has a type of that name, it includes the group (`flowcontrol.Subject`).
 */
function shortName(name: string): string {
  const [group = "", version, type = ""] = name.split(".").slice(-3);
  if (group === "autoscaling") return `${version}.${type}`;
  return prefixed.has(group) ? `${group}.${type}` : type;
}

const versions = process.argv.slice(2).map(readVersion);
versions.sort((a, b) => minorOf(a.version) - minorOf(b.version));
const minors = versions.map(({ version }) => minorOf(version));
const [first, last] = [minors[0] ?? 0, minors.at(-1) ?? 0];
const full = new Map<string, string>();
const fields = new Map<string, Map<string, { type: string; since: number; until: number }>>();
const required = new Map<string, Set<string>>();

for (const { version, definitions } of versions) {
  const queue = Object.values(roots);
  const seen = new Set(queue);
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    const short = shortName(name);
    if ((full.get(short) ?? name) !== name) throw new Error(`${short} names two types: ${name}, ${full.get(short)}`);
    full.set(short, name);
    const definition = definitions[name] ?? {};
    const known = fields.get(short) ?? new Map();
    fields.set(short, known);
    for (const [key, property] of Object.entries(definition.properties ?? {})) {
      const type = typeOf(property, (next) => {
        if (!seen.has(next)) queue.push(next);
        seen.add(next);
      });
      const before = known.get(key);
      known.set(key, { type, since: before?.since ?? minorOf(version), until: minorOf(version) });
    }
    const needed = new Set(definition.required ?? []);
    const before = required.get(short) ?? needed;
    required.set(short, new Set([...needed].filter((key) => before.has(key))));
  }
}

function minorOf(version: string): number {
  return Number(version.split(".")[1]);
}

const types: Record<string, { required?: string[]; fields: Record<string, Field> }> = {};
for (const [name, known] of [...fields].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const compact: Record<string, Field> = {};
  for (const [key, { type, since, until }] of known) {
    compact[key] = since === first && until === last ? type : [type, since, until];
  }
  const needed = [...(required.get(name) ?? [])];
  types[name] = needed.length > 0 ? { required: needed, fields: compact } : { fields: compact };
}
const kinds = Object.fromEntries(Object.entries(roots).map(([key, name]) => [key, shortName(name)]));
const data = { versions: versions.map(({ version }) => version), kinds, types };
writeFileSync(
  new URL("../src/model/kubernetes/api/schemas.ts", import.meta.url),
  `// Written by scripts/api-schemas.ts from the OpenAPI documents of Kubernetes ${versions[0]?.version} to ${versions.at(-1)?.version}.
import type { ApiSchemas } from "./schema-types.ts";

/** The fields of well-known kinds, as the API server of each version knows them. */
export const apiSchemas: ApiSchemas = ${JSON.stringify(data, null, 1)
    .replace(/\n +/g, " ")
    .replace(/ ("(?:[a-z0-9]+\.)?[A-Z]\w+": \{ "(?:required|fields)")/g, "\n  $1")};
`,
);
