import { enumerate } from "../../core/enumerate.ts";
import { isShowcasePath } from "../../model/origin/directory-names.ts";
import { containerRule } from "../lib/define-kubernetes.ts";
import { checkov, kics, kubeLinter, polaris, trivy } from "../lib/equivalents.ts";
import { isPassing } from "../lib/kubernetes/workload-habits.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { amountWords, areResourcesOpen, lackingOf } from "../lib/resources/lacking.ts";
import { lackingPath } from "../lib/resources/lacking-path.ts";
import { repairOf } from "../lib/resources/lacking-repair.ts";

/**
 * Containers request CPU and memory and limit their memory. A CPU limit isn't required, since it only slows them down.
 */
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
    kics(
      "ca469dd4-c736-448f-8ac1-30a642705e0a",
      "k8s/cpu_requests_not_set",
      "e70d59dd7a5fc7f1a25f0ae96e7f61e9d764706c",
      { step: "cpu" },
    ),
    kics(
      "229588ef-8fde-40c8-8756-f4f2b5825ded",
      "k8s/memory_requests_not_defined",
      "43c14e79a0fea2865920f81881972505d8685c48",
      { step: "memory" },
    ),
    kics(
      "b14d1bc4-a208-45db-92f0-e21f8e2588e9",
      "k8s/memory_limits_not_defined",
      "461bf5966a9deb4db175a3171c05071006dc0eb8",
      { step: "limits" },
    ),
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
  // Knative has its own defaults.
  schema: "full",
  *check(scope, { workspace }) {
    const { manifest, container } = scope;
    // Init containers rarely matter: a pod needs the larger of what its containers request in total and what any init
    // container requests.
    if (container.kind === "init" || isPassing(manifest) || isShowcasePath(manifest.source.path)) return;
    if (areResourcesOpen(scope, workspace)) return;
    const lacking = lackingOf(scope, workspace);
    if (lacking.length === 0) return;
    const message = `${scope.subject} has ${enumerate(lacking.map((amount) => `no ${amountWords(amount)}`))}.`;
    yield { at: lackingPath(lacking), message, ...repairOf(scope, lacking) };
  },
});
