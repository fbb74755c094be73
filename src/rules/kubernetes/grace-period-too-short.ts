import type { FixProposal } from "../../core/fix.ts";
import { parseImage } from "../../model/images/images.ts";
import { type PodScope, podRule, type ScopedProblem } from "../lib/define-kubernetes.ts";
import { review } from "../lib/fixes.ts";
import { containerName } from "../lib/kubernetes/pod-security.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { stopDelay } from "../lib/reliability/pre-stop.ts";

/** The default of terminationGracePeriodSeconds. */
const usualPeriod = 30;

/** A pod gets enough time to shut down. */
export const gracePeriodTooShort: KubernetesRule = podRule({
  id: "grace-period-too-short",
  summary: "A pod is killed before it can shut down.",
  why:
    "The grace period starts with the preStop hook. When it is over, the processes are killed: requests are cut off, " +
    "and data may not be written.",
  severity: "warning",
  category: "reliability",
  fixes: ["review"],
  sources: [
    "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination",
    "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#deployment-and-scaling-guarantees",
    "https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-execution",
  ],
  windows: "checked",
  *check(pod) {
    const period = pod.at("terminationGracePeriodSeconds") ?? usualPeriod;
    if (typeof period !== "number") return;
    const { kind } = pod.manifest;
    if (period === 0 && kind === "StatefulSet" && !onlyPauses(pod)) yield withoutPeriod(pod);
    else yield* longerHook(pod, period);
  },
});

/** Whether the pods only reserve space on nodes that would otherwise be scaled down: it doesn't matter how they end. */
function onlyPauses({ containers }: PodScope): boolean {
  return containers.every(({ container }) =>
    /(?:^|\/)pause$/.test(parseImage(container.image ?? "")?.repository ?? ""),
  );
}

const at = ["terminationGracePeriodSeconds"];

function withoutPeriod({ subject, remove }: PodScope): ScopedProblem {
  const risk = "A pod that does not stop by itself then takes up to 30 s to go away.";
  return {
    at,
    message: `${subject} sets terminationGracePeriodSeconds: 0, which is unsafe for a StatefulSet: a pod is forgotten before it is known to have stopped, so two pods can have the same identity.`,
    fix: review("Remove terminationGracePeriodSeconds, so that the default of 30 s applies", risk, remove(at)),
  };
}

/** The container whose hook waits longest, if that takes all of the pod's time. */
function* longerHook(pod: PodScope, period: number): Iterable<ScopedProblem> {
  const [longest] = pod.containers
    .flatMap((scope) => {
      const delay = stopDelay(scope);
      return delay === null ? [] : [{ ...delay, scope }];
    })
    .toSorted((a, b) => b.seconds - a.seconds);
  if (longest === undefined || longest.seconds < period || longest.seconds === 0) return;
  const { scope, seconds, by } = longest;
  const refused = by === "action" && seconds > period;
  yield {
    at,
    restsOn: [at],
    ...(refused && { severity: "error" }),
    message: `${pod.subject} has a grace period of ${period} s, but the preStop hook of ${containerName(scope.container)} alone waits ${seconds} s.${refused ? " The API rejects this." : ""}`,
    related: [scope.place(["lifecycle", "preStop"], "the hook")],
    fix: longerPeriod(pod, seconds, period === 0 ? usualPeriod : period),
  };
}

/** Adds the time of the hook, so that the program gets as much time as intended. */
function longerPeriod({ set }: PodScope, wait: number, period: number): FixProposal {
  const risk = `The pod has ${wait} s for the hook and ${period} s to stop; draining a node can take that long.`;
  return review(`Set terminationGracePeriodSeconds to ${wait + period}`, risk, set(at, wait + period));
}
