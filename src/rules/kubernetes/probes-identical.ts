import { isShowcasePath } from "../../model/origin/directory-names.ts";
import { containerRule } from "../lib/define-kubernetes.ts";
import { kubeScore } from "../lib/equivalents.ts";
import { isPassing } from "../lib/kubernetes/workload-habits.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { asksTheSame, probeTiming, tolerance } from "../lib/reliability/probe-timing.ts";

/** A pod that is not ready for a while is not restarted at the same time. */
export const probesIdentical: KubernetesRule = containerRule({
  id: "probes-identical",
  summary: "The liveness probe of a container fails as soon as its readiness probe does.",
  why: "A busy pod should only stop getting requests for a while. If it is restarted at the same moment, its load moves to the other pods, which fail next.",
  severity: "info",
  category: "reliability",
  preset: "strict",
  fixes: [],
  equivalents: [kubeScore("pod-probes-identical", "probes/probes.go")],
  sources: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/",
    "https://kubernetes.io/docs/concepts/workloads/pods/probes/",
  ],
  windows: "checked",
  *check({ manifest, subject, at, place }) {
    const [live, ready] = [at("livenessProbe"), at("readinessProbe")];
    if (isPassing(manifest) || isShowcasePath(manifest.source.path) || !asksTheSame(live, ready)) return;
    const [living, readying] = [probeTiming(live), probeTiming(ready)];
    if (living === null || readying === null || tolerance(living) > tolerance(readying)) return;
    yield {
      at: ["livenessProbe"],
      restsOn: [["livenessProbe"], ["readinessProbe"]],
      message: `${subject} has a liveness probe that checks the same thing as its readiness probe and is no more patient: after ${tolerance(living)} s without an answer, the container is restarted.`,
      related: [place(["readinessProbe"], "the readiness probe")],
      advice:
        "Give the liveness probe a higher failureThreshold than the readiness probe, or let it ask only whether the " +
        "process still responds.",
    };
  },
});
