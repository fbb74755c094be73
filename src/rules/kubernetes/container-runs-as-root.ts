import type { FixProposal } from "../../core/fix.ts";
import { objectScope, type PodScope, podRule, type ScopedProblem } from "../lib/define-kubernetes.ts";
import { checkov, kubeLinter, polaris, trivy } from "../lib/equivalents.ts";
import { isOpenShift } from "../lib/kubernetes/open-shift.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { nodeAccess } from "../lib/non-root-pod/node-access.ts";
import { containerFix, podFix, shareOneFix } from "../lib/non-root-pod/non-root-fix.ts";
import { type RootContainer, rootContainers } from "../lib/non-root-pod/root-cause.ts";
import {
  lowPortAdvice,
  notSetMessage,
  rootContainerMessage,
  rootPodMessage,
} from "../lib/non-root-pod/root-messages.ts";
import { judgeRefusal } from "../lib/pod-standards/judge.ts";

/** Every container has an effective `runAsNonRoot: true`, with a user that its image supports. */
export const containerRunsAsRoot: KubernetesRule = podRule({
  id: "container-runs-as-root",
  summary: "A container can run as root.",
  why:
    "An attacker who breaks out of a container as root is root on the node. Inside the container, root can change " +
    "every file.",
  severity: "warning",
  category: "security",
  fixes: ["safe", "review"],
  equivalents: [
    checkov("CKV_K8S_23", "kubernetes/checks/resource/k8s/RootContainers.py"),
    kubeLinter("run-as-non-root"),
    polaris("runAsRootAllowed"),
    trivy(["KSV-0012", "AVD-KSV-0012", "KSV012", "no-root", "kubernetes-no-root"], "kubernetes/runs_as_root.rego"),
  ],
  sources: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
  ],
  *check(pod, context) {
    // Root in its own user namespace has no privileges on the node.
    if (pod.at("hostUsers") === false) return;
    const openShift = isOpenShift(pod.manifest, context.workspace);
    const found = rootContainers(pod, context, openShift);
    const problems = rootProblems(pod, found, openShift);
    yield* problems.map((problem) => judgeRefusal(problem, pod, context, "restricted"));
  },
});

function rootProblems(pod: PodScope, found: readonly RootContainer[], openShift: boolean): readonly ScopedProblem[] {
  const access = nodeAccess(pod);
  if (access !== null && found.some(({ cause }) => cause.kind !== "non-root-user")) return [nodePod(pod, access)];
  if (shareOneFix(pod, found)) return [wholePod(pod, found, openShift)];
  return found.map((one) => oneContainer(pod, one, openShift));
}

const at = ["securityContext", "runAsNonRoot"];

function nodePod({ subject }: PodScope, access: string): ScopedProblem {
  return {
    at,
    severity: "info",
    message: `${subject} does not set runAsNonRoot: true for all of its containers.`,
    advice:
      `The pod ${access} and may need root. ` +
      "If it works without root, set runAsNonRoot: true and a runAsUser that its images support.",
  };
}

function wholePod(pod: PodScope, found: readonly RootContainer[], openShift: boolean): ScopedProblem {
  return { at, ...notSet(found, podFix(pod, found, openShift)) };
}

function oneContainer(pod: PodScope, found: RootContainer, openShift: boolean): ScopedProblem {
  const { container, cause } = found;
  if (cause.kind === "explicit") {
    const { setting } = cause;
    return {
      on: objectScope(pod.manifest),
      at: setting.path,
      message: setting.level === "pod" ? rootPodMessage(setting) : rootContainerMessage(container, setting),
      advice: "If root is not needed, set runAsNonRoot: true and a runAsUser that the image supports.",
    };
  }
  if (cause.kind === "can-run-as" || cause.kind === "non-root-user") {
    return { on: container, at, ...notSet([found], containerFix(pod, found, openShift)) };
  }
  const { severity, related, advice } = cause;
  return { on: container, at, message: notSetMessage([found]), severity, related, advice };
}

/** The problem of containers that can run without root but don't set `runAsNonRoot`. */
function notSet(found: readonly RootContainer[], fix: FixProposal | null): Omit<ScopedProblem, "at"> {
  return {
    message: notSetMessage(found),
    ...(found.every(({ cause }) => cause.kind === "non-root-user") && { severity: "info" }),
    related: found.flatMap(({ cause }) => (cause.kind === "can-run-as" ? cause.related : [])),
    ...(fix === null ? { advice: lowPortAdvice } : { fix }),
  };
}
