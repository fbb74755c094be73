import type { FixProposal } from "../../core/fix.ts";
import { type ContainerScope, containerRule } from "../lib/define-kubernetes.ts";
import { checkov, kubeLinter, polaris, trivy } from "../lib/equivalents.ts";
import { review } from "../lib/fixes.ts";
import { listed } from "../lib/kubernetes/pod-security.ts";
import { isShowcase } from "../lib/kubernetes/showcase.ts";
import { isPassing } from "../lib/kubernetes/workload-habits.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { amountWords, areResourcesOpen, lackingOf } from "../lib/resources/lacking.ts";
import { lackingPath } from "../lib/resources/lacking-path.ts";

/** A container requests CPU and memory and limits its memory. A CPU limit is not asked for: it only slows down. */
export const resourcesMissing: KubernetesRule = containerRule({
  id: "resources-missing",
  summary: "A container does not request CPU or memory, or does not limit its memory.",
  why:
    "The scheduler places pods by their requests. A container without a memory limit can use up the memory of its " +
    "node, so that other pods are killed.",
  severity: "info",
  category: "reliability",
  fixes: ["review"],
  equivalents: [
    checkov("CKV_K8S_10", "kubernetes/checks/resource/k8s/CPURequests.py", { step: "cpu" }),
    checkov("CKV_K8S_12", "kubernetes/checks/resource/k8s/MemoryRequests.py", { step: "memory" }),
    checkov("CKV_K8S_13", "kubernetes/checks/resource/k8s/MemoryLimits.py", { step: "limits" }),
    { ...kubeLinter("unset-cpu-requirements"), step: "cpu" },
    { ...kubeLinter("unset-memory-requirements"), step: "limits" },
    { ...polaris("cpuRequestsMissing"), step: "cpu" },
    { ...polaris("memoryLimitsMissing"), step: "limits" },
    { ...polaris("memoryRequestsMissing"), step: "memory" },
    trivy(
      ["KSV-0015", "AVD-KSV-0015", "KSV015", "no-unspecified-cpu-requests", "kubernetes-no-unspecified-cpu-requests"],
      "kubernetes/CPU_requests_not_specified.rego",
      { step: "cpu" },
    ),
    trivy(
      [
        "KSV-0016",
        "AVD-KSV-0016",
        "KSV016",
        "no-unspecified-memory-requests",
        "kubernetes-no-unspecified-memory-requests",
      ],
      "kubernetes/memory_requests_not_specified.rego",
      { step: "memory" },
    ),
    trivy(
      ["KSV-0018", "AVD-KSV-0018", "KSV018", "limit-memory", "kubernetes-limit-memory"],
      "kubernetes/memory_not_limited.rego",
      { step: "limits" },
    ),
  ],
  sources: [
    "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/",
    "https://kubernetes.io/docs/concepts/policy/limit-range/",
  ],
  windows: "checked",
  // Knative has defaults of its own.
  schema: "full",
  *check(scope, { workspace }) {
    const { manifest, container } = scope;
    // A pod gets the larger of what its containers and what a single init container requests.
    if (container.kind === "init" || isPassing(manifest) || isShowcase(manifest)) return;
    if (areResourcesOpen(scope, workspace)) return;
    const lacking = lackingOf(scope, workspace);
    const [first, ...others] = lacking;
    if (first === undefined) return;
    const message = `${scope.subject} has ${listed(lacking.map((amount) => `no ${amountWords(amount)}`))}.`;
    const at = lackingPath(lacking);
    if (first === "limits.memory" && others.length === 0) yield { at, message, ...limitAdvice(scope) };
    else yield { at, message, advice: adviceFor(lacking.includes("limits.memory")) };
  },
});

function adviceFor(limited: boolean): string {
  const limit = limited ? ", and resources.limits.memory above its peak" : "";
  return (
    `Set resources.requests to what the container normally uses${limit}: "kubectl top pod --containers" shows its ` +
    "use, and a VerticalPodAutoscaler with updateMode Off recommends values."
  );
}

/** A limit that equals the request is the only one that is known to be in the manifest. */
function limitAdvice({ at, set }: ContainerScope): { readonly fix: FixProposal } {
  const request = at("resources", "requests", "memory") ?? "";
  const title = `Set the memory limit to the request of ${String(request)}`;
  const risk = "If the container ever uses more memory than it requests, it is then killed: compare with its peak use.";
  return { fix: review(title, risk, set(["resources", "limits", "memory"], request)) };
}
