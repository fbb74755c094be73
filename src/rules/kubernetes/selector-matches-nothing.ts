import type { Manifest } from "../../model/kubernetes/manifest.ts";
import { podSelector, selectingKinds } from "../../model/kubernetes/pod-selector.ts";
import type { UnitIndex } from "../../model/kubernetes/unit-index.ts";
import { objectRule, type Scope } from "../lib/define-kubernetes.ts";
import { revealing, review } from "../lib/fixes.ts";
import { argoPodsHave } from "../lib/kubernetes/argo-pods.ts";
import { type NearMiss, nearMiss } from "../lib/kubernetes/near-miss.ts";
import { effectOfSelecting, labelsPath, somePodsHave } from "../lib/kubernetes/selected-pods.ts";
import { routedSpec } from "../lib/kubernetes/service.ts";
import { indexAround } from "../lib/kubernetes/unit-objects.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { objectPlace } from "../lib/places.ts";

/** A Service, PodDisruptionBudget or NetworkPolicy selects pods by labels that the pods have. */
export const selectorMatchesNothing: KubernetesRule = objectRule({
  id: "selector-matches-nothing",
  summary: "A selector matches no pods, but would match some if one of its labels were different.",
  why: "Kubernetes reports no error: a Service then has no endpoints, and a budget or policy protects no pods.",
  severity: "warning",
  category: "correctness",
  fixes: ["review"],
  sources: [
    "https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service",
    "https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/",
  ],
  kinds: selectingKinds,
  *check(object, { workspace }) {
    const { manifest, subject, set, rename } = object;
    const selector = podSelector(manifest);
    const isService = manifest.kind === "Service";
    if (selector === null || (isService && routedSpec(manifest) === null)) return;
    const { labels, path } = selector;
    const index = indexAround(manifest, workspace);
    if (somePodsHave(labels, manifest, index) || argoPodsHave(labels, manifest, index)) return;
    if (isService && hasOwnEndpoints(manifest, index)) return;
    const found = nearMiss(manifest, labels, index);
    if (found === null || workspace.patched(found.workload, labelsPath(found.workload))) return;
    const { key, meant, workload } = found;
    const at = [...path, key];
    const operation = "key" in meant ? rename(at, meant.key) : set(at, meant.value);
    const wanted = labels[key] ?? "";
    const title = "key" in meant ? `Select by ${meant.key}` : `Select ${key}: ${meant.value}`;
    yield {
      at,
      message: `${subject} selects no pods: ${differenceOf(object, found, wanted)}.`,
      compares: "key" in meant ? [wanted] : [wanted, meant.value],
      related: [objectPlace(workload, labelsPath(workload), "the labels of the pods")],
      // Other rules see the pods behind a Service only after it selects them.
      fix: revealing(review(title, effectOfSelecting(manifest, workload), operation)),
    };
  },
});

/**
 * Whether someone else may write the endpoints: there is an Endpoints object of the same name, or any EndpointSlice.
 */
function hasOwnEndpoints({ namespace, name }: Manifest, index: UnitIndex): boolean {
  if (name === null) return true;
  const endpoints = index.named({ group: "", kind: "Endpoints", namespace, name });
  return (
    endpoints.length > 0 || index.ofKind({ group: "discovery.k8s.io", kind: "EndpointSlice", namespace }).length > 0
  );
}

function differenceOf({ manifest: { kind } }: Scope, { workload, key, meant }: NearMiss, wanted: string): string {
  const name = `${workload.kind} ${JSON.stringify(workload.name)}`;
  const noun = kind === "Service" ? "it" : "its selector";
  return "key" in meant
    ? `${noun} asks for ${key}: ${wanted}, but the pods of ${name} have ${meant.key}: ${wanted}`
    : `${noun} asks for ${key}: ${wanted}, but the pods of ${name} have ${key}: ${meant.value}`;
}
