import { enumerate } from "../../core/enumerate.ts";
import { groupBy } from "../../core/group-by.ts";
import { isObject } from "../../core/json.ts";
import type { YamlOperation } from "../../core/operation.ts";
import type { Path } from "../../core/path.ts";
import { isBuiltInGroup } from "../../model/kubernetes/built-in-groups.ts";
import { objectRule, type Scope } from "../lib/define-kubernetes.ts";
import { safe } from "../lib/fixes.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Manifests don't contain fields that the API server writes into objects. */
export const serverFieldsCommitted: KubernetesRule = objectRule({
  id: "server-fields-committed",
  summary: "A manifest contains fields that Kubernetes sets itself.",
  why: "The server ignores them or, with an old resourceVersion or uid, rejects the object. They make changes hard to read.",
  severity: "info",
  category: "style",
  fixes: ["safe"],
  sources: [
    "https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/object-meta/",
    "https://kubernetes.io/docs/concepts/overview/working-with-objects/#object-spec-and-status",
  ],
  *check(object) {
    const { subject } = object;
    if (isWrittenByGenerator(object)) return;
    const fields = serverFields(object);
    const [at] = fields;
    // The server never sets the time of a deletion alone. Programs with objects of their own mark old ones with it.
    if (at === undefined || fields.every((path) => String(path.at(-1)).startsWith("deletion"))) return;
    const names = enumerate([...new Set(fields.map((path) => String(path.at(-1))))]);
    const message = `${subject} contains ${names}, which Kubernetes sets itself.`;
    const title = fields.length === 1 ? `Remove ${names}` : "Remove the fields that Kubernetes sets";
    yield { at, message, fix: safe(title, ...removals(object, fields)) };
  },
});

/** Whether a program such as controller-gen wrote the object, which writes these fields each time. */
function isWrittenByGenerator({ manifest, at }: Scope): boolean {
  if (manifest.annotations["controller-gen.kubebuilder.io/version"] !== undefined) return true;
  return manifest.kind === "CustomResourceDefinition" && at("metadata", "creationTimestamp") === null;
}

const metadataFields: readonly string[] = [
  "creationTimestamp",
  "deletionGracePeriodSeconds",
  "deletionTimestamp",
  "generation",
  "managedFields",
  "resourceVersion",
  "selfLink",
  "uid",
];

const annotations: readonly string[] = [
  "deployment.kubernetes.io/revision",
  "kubectl.kubernetes.io/last-applied-configuration",
];

function serverFields({ manifest, at }: Scope): readonly Path[] {
  const template = manifest.podTemplate;
  const ofTemplate: readonly Path[] =
    template === null || template.path.length === 0 ? [] : [[...template.path, "metadata", "creationTimestamp"]];
  return [
    ...metadataFields.map((key) => ["metadata", key]),
    ...annotations.map((key) => ["metadata", "annotations", key]),
    ...ofTemplate,
    ...(isBuiltInGroup(manifest.group) && !keepsStatus(manifest) ? [["status"]] : []),
  ].filter((path) => at(...path) !== undefined);
}

/**
 * The server accepts the status of a Node from whoever creates it. Kubelets, and programs that imitate them, rely on
 * that.
 */
function keepsStatus({ group, kind }: Scope["manifest"]): boolean {
  return group === "" && kind === "Node";
}

/** If everything in a map is removed, such as all annotations or the metadata of a template, the map is. */
function removals({ at, remove }: Scope, fields: readonly Path[]): readonly YamlOperation[] {
  const groups = groupBy(fields, (path) => JSON.stringify(path.slice(0, -1)));
  return [...groups.values()].flatMap((paths) => {
    const parent = paths[0]?.slice(0, -1) ?? [];
    const map = at(...parent);
    const isWhole = parent.length > 1 && isObject(map) && Object.keys(map).length === paths.length;
    return isWhole ? [remove(parent)] : paths.map((path) => remove(path));
  });
}
