import { type ContainerScope, containerRule, type ScopedProblem } from "../lib/define-kubernetes.ts";
import { isPassing } from "../lib/kubernetes/workload-habits.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { type ProbeTiming, patience, probeTiming } from "../lib/reliability/probe-timing.ts";

/** A liveness probe gives a program the time to start that the manifest expects, and tolerates a missed check. */
export const livenessProbeImpatient: KubernetesRule = containerRule({
  id: "liveness-probe-impatient",
  summary: "A liveness probe restarts a container that is still starting, or that misses a single check.",
  why: "A container that is restarted before it can work never gets ready. Restarts for a single slow answer make a busy service slower.",
  severity: "warning",
  category: "reliability",
  fixes: [],
  sources: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/",
    "https://kubernetes.io/docs/concepts/workloads/pods/probes/",
  ],
  windows: "checked",
  // Knative runs probes itself.
  schema: "full",
  *check(scope) {
    const living = isPassing(scope.manifest) ? null : probeTiming(scope.at("livenessProbe"));
    if (living === null) return;
    const problem = killedWhileStarting(scope, living) ?? killedAtOnce(scope, living);
    if (problem !== null) yield problem;
  },
});

/** The problem of a readiness probe that begins only after the liveness probe has given up on the program. */
function killedWhileStarting({ subject, at, place }: ContainerScope, living: ProbeTiming): ScopedProblem | null {
  const readying = probeTiming(at("readinessProbe"));
  if (readying === null || at("startupProbe") !== undefined || patience(living) >= readying.delay) return null;
  return {
    at: ["livenessProbe"],
    restsOn: [["livenessProbe"], ["readinessProbe"]],
    message: `${subject} is first checked for readiness after ${readying.delay} s, but its liveness probe restarts it after about ${patience(living)} s without an answer.`,
    related: [place(["readinessProbe", "initialDelaySeconds"], "when the program is expected to be ready")],
    advice: `Add a startupProbe that gives the program at least ${readying.delay} s to start, or delay the liveness probe.`,
  };
}

function killedAtOnce({ subject }: ContainerScope, { failures, timeout }: ProbeTiming): ScopedProblem | null {
  if (failures > 1) return null;
  return {
    at: ["livenessProbe", "failureThreshold"],
    severity: timeout > 1 ? "info" : "warning",
    message: `${subject} is restarted as soon as one liveness check fails or takes longer than ${timeout} s.`,
    advice: "Raise failureThreshold, or leave it out: its default is 3.",
  };
}
