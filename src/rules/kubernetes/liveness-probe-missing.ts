import { containerRule } from "../lib/define-kubernetes.ts";
import { checkov, kics, kubeLinter, polaris } from "../lib/equivalents.ts";
import { isPassing, lastingKinds } from "../lib/kubernetes/workload-habits.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Containers have a liveness probe, so that a program that hangs is restarted. */
export const livenessProbeMissing: KubernetesRule = containerRule({
  id: "liveness-probe-missing",
  summary: "A container has no liveness probe.",
  why:
    "A program that hangs without exiting is not restarted. A probe that fails under load does more harm than none, " +
    "because restarts move the load to the other pods.",
  severity: "info",
  category: "reliability",
  preset: "strict",
  fixes: [],
  equivalents: [
    checkov("CKV_K8S_8", "kubernetes/checks/resource/k8s/LivenessProbe.py"),
    kics(
      "ade74944-a674-4e00-859e-c6eab5bde441",
      "k8s/liveness_probe_is_not_defined",
      "43c14e79a0fea2865920f81881972505d8685c48",
    ),
    kubeLinter("no-liveness-probe"),
    polaris("livenessProbeMissing"),
  ],
  sources: [
    "https://kubernetes.io/docs/concepts/workloads/pods/probes/#liveness-probe",
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/",
  ],
  kinds: lastingKinds,
  windows: "checked",
  *check({ container, manifest, subject, at }) {
    if (container.kind === "init" || isPassing(manifest) || at("livenessProbe") !== undefined) return;
    yield {
      at: ["livenessProbe"],
      message: `${subject} has no liveness probe.`,
      advice:
        "If the program can hang without exiting, add a livenessProbe for something that it answers even under load, with a higher failureThreshold than the readiness probe. A program that exits when it fails needs none.",
    };
  },
});
