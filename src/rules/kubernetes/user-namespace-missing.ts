import { podRule } from "../lib/define-kubernetes.ts";
import { review } from "../lib/fixes.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { reachesNode } from "../lib/pod-standards/node-agent.ts";

/** Pods have a user namespace, so that root in a container has no permissions on its node. */
export const userNamespaceMissing: KubernetesRule = podRule({
  id: "user-namespace-missing",
  summary: "A pod shares its user IDs with its node.",
  why: "With hostUsers: false, root in the container has no rights on the node, even if it breaks out.",
  severity: "info",
  preset: "all",
  category: "security",
  schema: "full",
  fixes: ["review"],
  sources: [
    "https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/",
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
  ],
  *check(pod, { settings }) {
    // On by default from 1.33; older versions ignore the field.
    if (settings.kubernetes.to.minor < 33) return;
    const at = ["hostUsers"];
    if (pod.at(...at) !== undefined || reachesNode(pod.template)) return;
    if (pod.containers.some((container) => container.at("volumeDevices") !== undefined)) return;
    const fix = review(
      "Set hostUsers to false",
      "The nodes need Linux 6.3 and containerd 2.0 or CRI-O, and file systems of volumes that support ID-mapped mounts, which NFS does not.",
      pod.set(at, false),
    );
    yield { at, message: `${pod.subject} does not set hostUsers: false.`, fix };
  },
});
