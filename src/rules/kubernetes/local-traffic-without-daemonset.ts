import { isDaemonSet, namesOf, routedSpec } from "../lib/kubernetes/service.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** `internalTrafficPolicy: Local` needs a pod on every node that has callers. */
export const localTrafficWithoutDaemonSet: KubernetesRule = {
  id: "local-traffic-without-daemonset",
  summary: "A Service keeps traffic on the node although its pods don't run on every node.",
  why: "With internalTrafficPolicy: Local, callers on a node without a ready pod of the Service get no answer at all.",
  severity: "warning",
  category: "reliability",
  fixes: ["review"],
  sources: ["https://kubernetes.io/docs/concepts/services-networking/service-traffic-policy/"],
  *check(manifest, { workspace }) {
    const spec = routedSpec(manifest);
    if (spec === null || spec["internalTrafficPolicy"] !== "Local") return;
    const backends = workspace.workloadsOf(manifest);
    if (!backends.complete || backends.items.length === 0 || backends.items.some(isDaemonSet)) return;
    const path = ["spec", "internalTrafficPolicy"];
    yield {
      message: `This Service keeps traffic on the node, but ${namesOf(backends.items)} need not run on each.`,
      path,
      fix: {
        title: "Let the Service reach pods on all nodes",
        applicability: "review",
        risk: "Traffic that was kept on its node can leave it then.",
        operations: [
          { kind: "set", document: manifest.document.index, path: [...manifest.root, ...path], value: "Cluster" },
        ],
      },
    };
  },
};
