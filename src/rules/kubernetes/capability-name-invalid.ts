import { containerRule } from "../lib/define-kubernetes.ts";
import { review, safe } from "../lib/fixes.ts";
import { listed } from "../lib/kubernetes/pod-security.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { type MisnamedCapability, misnamedCapabilities } from "../lib/pod-standards/misnamed-capabilities.ts";

/** Capabilities have the names that Kubernetes gives them. */
export const capabilityNameInvalid: KubernetesRule = containerRule({
  id: "capability-name-invalid",
  summary: "A capability has a name that Kubernetes does not use, or that Linux does not know.",
  why:
    "Kubernetes names capabilities in upper case and without CAP_. Pod Security admission compares the names letter by " +
    "letter, and the container runtime may refuse a name it does not know.",
  severity: "warning",
  category: "correctness",
  fixes: ["safe", "review"],
  sources: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-capabilities-for-a-container",
    "https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_capabilities_restricted.go",
  ],
  *check({ subject, at, set, place }) {
    const found = (["add", "drop"] as const).flatMap((key) => {
      const path = ["securityContext", "capabilities", key];
      return misnamedCapabilities(at(...path)).map((each) => ({ ...each, path: [...path, each.index] }));
    });
    const [first, ...others] = found;
    if (first === undefined) return;
    const isUnknown = found.every(({ known }) => !known);
    const which = isUnknown ? "that Linux does not have" : "in a way that Kubernetes does not use";
    const noun = found.length === 1 ? "a capability" : "capabilities";
    const message = `${subject} names ${noun} ${which}: ${listed(found.map(shown))}.`;
    const related = others.map(({ path }) => place(path, "another such name"));
    const problem = { at: first.path, message, related };
    const operations = found.flatMap(({ path, right }) => (right === null ? [] : [set(path, right)]));
    if (operations.length < found.length) {
      yield { ...problem, advice: "Look up the name in capabilities(7), and leave out CAP_." };
    } else if (found.every(({ known }) => known)) {
      yield { ...problem, fix: safe("Use the names of Kubernetes", ...operations) };
    } else {
      yield {
        ...problem,
        fix: review("Use the nearest known names", "Another capability may be meant.", ...operations),
      };
    }
  },
});

function shown({ written, right, known }: MisnamedCapability): string {
  const meant = known ? right : `probably ${right}`;
  return right === null ? JSON.stringify(written) : `${JSON.stringify(written)} (${meant})`;
}
