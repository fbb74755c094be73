import type { Manifest } from "../../model/kubernetes/manifest.ts";
import { type PodScope, podRule, type ScopedProblem } from "../lib/define-kubernetes.ts";
import { review } from "../lib/fixes.ts";
import { type KeyReference, keyReferences, keysOf } from "../lib/kubernetes/key-references.ts";
import { isMisspelled } from "../lib/kubernetes/near-miss.ts";
import { referencedBy } from "../lib/kubernetes/unit-objects.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { objectPlace } from "../lib/places.ts";

/** ConfigMaps and Secrets have the keys that pods need. */
export const configKeyMissing: KubernetesRule = podRule({
  id: "config-key-missing",
  summary: "A pod needs a key that its ConfigMap or Secret does not have.",
  why: "The container does not start: it waits with CreateContainerConfigError, or its volume can't be mounted.",
  severity: "error",
  category: "correctness",
  fixes: ["review"],
  windows: "checked",
  sources: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/#restrictions",
    "https://kubernetes.io/docs/concepts/configuration/secret/#restriction-names-data",
  ],
  *check(pod, { workspace }) {
    const { namespace } = pod.manifest;
    for (const reference of keyReferences(pod)) {
      const { kind, name, key, by } = reference;
      const object = referencedBy(pod.manifest, { group: "", kind, namespace, name }, workspace);
      if (object === null || workspace.patched(object, ["data"]) || workspace.patched(object, ["stringData"])) continue;
      const keys = keysOf(object, "volume" in by);
      if (keys !== null && !keys.includes(key) && !isWrittenByK3s(reference))
        yield problemOf(pod, reference, object, keys);
    }
  },
});

/** K3s writes the names of its nodes into the ConfigMap of CoreDNS (https://github.com/k3s-io/k3s: manifests/coredns.yaml). */
function isWrittenByK3s({ kind, name, key }: KeyReference): boolean {
  return kind === "ConfigMap" && name === "coredns" && key === "NodeHosts";
}

/** The most keys that are compared with a missing one. With more, no correction is suggested. */
const mostKeys = 1000;

function problemOf(
  pod: PodScope,
  { kind, name, key, path, by }: KeyReference,
  object: Manifest,
  keys: readonly string[],
): ScopedProblem {
  const container = "container" in by ? pod.containers[by.container] : undefined;
  const subject =
    container?.subject ?? `The volume ${"volume" in by ? JSON.stringify(by.volume) : ""} of ${pod.subject}`;
  const field = ["data", "stringData", "binaryData"].find((one) => object.value[one] !== undefined) ?? "data";
  const problem: ScopedProblem = {
    at: path,
    awaits: "key",
    message: `${subject} needs the key "${key}" of ${kind} "${name}", which does not have it.`,
    related: [objectPlace(object, [field], `the keys of the ${kind}`)],
  };
  const [near, ...others] = keys.length > mostKeys ? [] : keys.filter((other) => isMisspelled(key, other));
  if (near === undefined || others.length > 0) {
    return { ...problem, advice: `Add the key to the ${kind}, or set optional: true if the pod can do without it.` };
  }
  const risk = "Check that this is the key that is meant.";
  return { ...problem, fix: review(`Use the key ${near}`, risk, pod.set(path, near)) };
}
