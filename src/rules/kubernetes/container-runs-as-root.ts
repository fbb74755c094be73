import type { FixProposal } from "../../core/fix.ts";
import { objectScope, type PodScope, podRule, type ScopedProblem } from "../lib/define-kubernetes.ts";
import { checkov, kubeLinter, polaris, trivy } from "../lib/equivalents.ts";
import { isOpenShift } from "../lib/kubernetes/open-shift.ts";
import { capitalize, containerName, listed } from "../lib/kubernetes/pod-security.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { nodeAccess } from "../lib/non-root-pod/node-access.ts";
import { containerFix, podFix, shareOneFix } from "../lib/non-root-pod/non-root-fix.ts";
import { type RootContainer, rootContainers } from "../lib/non-root-pod/root-cause.ts";

/** Every container has an effective `runAsNonRoot: true`, with a user that its image can run as. */
export const containerRunsAsRoot: KubernetesRule = podRule({
  id: "container-runs-as-root",
  summary: "A container runs as root, or nothing keeps it from doing so.",
  why: "Root in a container is root on the node as soon as anything lets it out, and may change every file inside.",
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
    // Root in a user namespace of its own has no rights on the node.
    if (pod.at("hostUsers") === false) return;
    const found = rootContainers(pod, context);
    const openShift = isOpenShift(pod.manifest, context.workspace);
    const access = nodeAccess(pod);
    if (access !== null && found.some(({ cause }) => cause.kind !== "non-root-user")) yield nodePod(access);
    else if (shareOneFix(pod, found)) yield wholePod(pod, found, openShift);
    else for (const one of found) yield oneContainer(pod, one, openShift);
  },
});

const at = ["securityContext", "runAsNonRoot"];

function nodePod(access: string): ScopedProblem {
  return {
    at,
    severity: "info",
    message: `Nothing keeps this pod from running as root; it may have to, since ${access}.`,
    advice: "If it works without root, set runAsNonRoot: true and the runAsUser of its image.",
  };
}

function wholePod(pod: PodScope, found: readonly RootContainer[], openShift: boolean): ScopedProblem {
  return { at, ...notSet(found, podFix(pod, found, openShift)) };
}

function oneContainer(pod: PodScope, found: RootContainer, openShift: boolean): ScopedProblem {
  const { container, cause } = found;
  if (cause.kind === "explicit") {
    const { level, path } = cause.setting;
    return {
      on: objectScope(pod.manifest),
      at: path,
      message: `${level === "pod" ? "The pod" : container.subject} runs as root by its own choice.`,
      advice: "If that is not needed, name a user that its image can run as and set runAsNonRoot: true.",
    };
  }
  if (cause.kind === "may-need-root") {
    const { reason, severity, advice, related } = cause;
    const name = containerName(container.container);
    return {
      on: container,
      at,
      message: `Nothing keeps ${name} from running as root; it ${reason}.`,
      severity,
      related,
      advice,
    };
  }
  return { on: container, at, ...notSet([found], containerFix(pod, found, openShift)) };
}

/** Containers that can run without root but don't set `runAsNonRoot`. */
function notSet(found: readonly RootContainer[], fix: FixProposal | null): Omit<ScopedProblem, "at"> {
  const names = listed(found.map(({ container }) => containerName(container.container)));
  const related = found.flatMap(({ cause }) => (cause.kind === "can-run-as" ? cause.related : []));
  const remedy = { related, ...(fix === null ? { advice: lowPortAdvice } : { fix }) };
  if (found[0]?.cause.kind !== "non-root-user") {
    return { message: `Nothing keeps ${names} from running as root.`, ...remedy };
  }
  const have = found.length === 1 ? "has" : "have";
  const message = `${capitalize(names)} ${have} a user other than root, but no runAsNonRoot to make sure of it.`;
  return { message, severity: "info", ...remedy };
}

const lowPortAdvice =
  "Its ports below 1024 are root's on some nodes: move them to 1024 or above (a Service can keep its own port), " +
  "then set runAsNonRoot: true and a runAsUser.";
