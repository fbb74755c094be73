import { objectScope, podRule } from "../lib/define-kubernetes.ts";
import { trivy } from "../lib/equivalents.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

const systemNamespaces: ReadonlySet<string> = new Set(["kube-node-lease", "kube-public", "kube-system"]);

/** Applications are not in the namespaces of the cluster. */
export const systemNamespaceUsed: KubernetesRule = podRule({
  id: "system-namespace-used",
  summary: "A workload is in a namespace that belongs to the cluster.",
  why: "Whoever may change workloads there may change parts of the cluster, and policies often leave these namespaces out.",
  severity: "info",
  category: "security",
  windows: "checked",
  fixes: [],
  equivalents: [
    trivy(
      [
        "KSV-0037",
        "AVD-KSV-0037",
        "KSV037",
        "no-user-pods-in-system-namespace",
        "no-user-resources-in-system-namespace",
        "kubernetes-no-user-resources-in-system-namespace",
      ],
      "kubernetes/protect_core_components_namespace.rego",
    ),
  ],
  sources: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/#initial-namespaces"],
  *check(pod) {
    const { namespace, kind } = pod.manifest;
    if (namespace === null || !systemNamespaces.has(namespace)) return;
    // Node agents, static pods and other parts of the cluster belong there.
    const priority = pod.at("priorityClassName");
    const isPart =
      kind === "DaemonSet" || kind === "Pod" || (typeof priority === "string" && priority.startsWith("system-"));
    if (namespace === "kube-system" && isPart) return;
    yield {
      on: objectScope(pod.manifest),
      at: ["metadata", "namespace"],
      message: `${pod.subject} is in the namespace ${namespace}, which belongs to the cluster.`,
      advice: "If it is not part of the cluster, put it in a namespace of its own.",
    };
  },
});
