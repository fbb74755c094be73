import { enumerate } from "../../core/enumerate.ts";
import type { YamlOperation } from "../../core/operation.ts";
import type { Path } from "../../core/path.ts";
import { isRenderedText } from "../../model/kubernetes/read-manifests.ts";
import { type ContainerScope, containerRule, type ScopedProblem } from "../lib/define-kubernetes.ts";
import { review, safe } from "../lib/fixes.ts";
import { textsOf } from "../lib/kubernetes/lists.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { dropsAll } from "../lib/pod-standards/drop-all.ts";
import { judgeRefusal } from "../lib/pod-standards/judge.ts";
import { type MisnamedCapability, misnamedCapabilities } from "../lib/pod-standards/misnamed-capabilities.ts";

/** Capabilities are spelled as Kubernetes spells them. */
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
  *check(scope, context) {
    const found = (["add", "drop"] as const).flatMap((key) => {
      const path = ["securityContext", "capabilities", key];
      return misnamedCapabilities(scope.at(...path)).map((each) => ({ ...each, key, path: [...path, each.index] }));
    });
    const [first, ...others] = found;
    if (first === undefined) return;
    const isUnknown = found.every(({ known }) => !known);
    const which = isUnknown ? "that Linux does not have" : "in a way that Kubernetes does not use";
    const noun = found.length === 1 ? "a capability" : "capabilities";
    const message = `${scope.subject} names ${noun} ${which}: ${enumerate(found.map(shown))}.`;
    const related = others.map(({ path }) => scope.place(path, "another such name"));
    const problem: ScopedProblem = { at: first.path, message, related, awaits: "value", ...repair(scope, found) };
    // In `add`, admission accepts only names that it knows; in `drop`, it looks for ALL.
    const isAdded = found.some(({ key }) => key === "add");
    const dropped = textsOf(scope.at("securityContext", "capabilities", "drop"));
    const isRefused = isAdded || (dropsAll(scope) && !dropped.includes("ALL"));
    yield isRefused ? judgeRefusal(problem, scope, context, isAdded ? "baseline" : "restricted") : problem;
  },
});

interface Misnamed extends MisnamedCapability {
  readonly key: "add" | "drop";
  readonly path: Path;
}

function repair(scope: ContainerScope, found: readonly Misnamed[]): Pick<ScopedProblem, "advice" | "fix"> {
  const operations = (["add", "drop"] as const).flatMap((key) => respell(scope, key, found));
  if (operations.length < found.length) return { advice: "Look up the name in capabilities(7), and leave out CAP_." };
  if (found.every(({ known }) => known)) return { fix: safe("Use the names of Kubernetes", ...operations) };
  return { fix: review("Use the nearest known names", "Another capability may be meant.", ...operations) };
}

/**
 * Writes the right names of a list. An entry goes away if the list has its right name already, except in the values of a
 * chart, where items can be changed but not removed.
 */
function respell(scope: ContainerScope, list: "add" | "drop", found: readonly Misnamed[]): YamlOperation[] {
  const named = new Set(textsOf(scope.at("securityContext", "capabilities", list)));
  const mayRemove = !isRenderedText(scope.manifest.source);
  return found.flatMap(({ key, path, right }) => {
    if (key !== list || right === null) return [];
    if (mayRemove && named.has(right)) return [scope.remove(path)];
    named.add(right);
    return [scope.set(path, right)];
  });
}

function shown({ written, right, known }: MisnamedCapability): string {
  const meant = known ? right : `probably ${right}`;
  return right === null ? JSON.stringify(written) : `${JSON.stringify(written)} (${meant})`;
}
