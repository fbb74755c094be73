import { isBuiltInGroup } from "../../model/kubernetes/built-in-groups.ts";
import { type ContainerScope, containerRule, type ScopedProblem } from "../lib/define-kubernetes.ts";
import { isServiceVariable, variablesIn, variablesOf } from "../lib/kubernetes/environment.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** A variable uses `$(NAME)` only for variables that are defined before it. */
export const environmentVariableUndefined: KubernetesRule = containerRule({
  id: "environment-variable-undefined",
  summary: "An environment variable refers to another one that is not defined before it.",
  why: "If no variable of that name comes earlier, Kubernetes leaves $(NAME) as it is, and the program gets this text.",
  severity: "warning",
  category: "correctness",
  fixes: [],
  sources: [
    "https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/",
    "https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#environment-variables",
  ],
  *check(scope) {
    const { container, manifest, template } = scope;
    // Other tools may define variables there, or replace such texts.
    if (template.schema === "own") return;
    // The variables that a ConfigMap or Secret defines are not known here.
    if (Array.isArray(container.value["envFrom"])) return;
    const variables = variablesOf(container);
    const first = new Map(variables.toReversed().map(({ name, index }) => [name, index]));
    // Controllers of other projects define variables of their own before all others, such as the address of a leader.
    const mayBeGiven = (name: string): boolean => !isBuiltInGroup(manifest.group) && !first.has(name);
    for (const { name, index, value } of variables) {
      const missing = variablesIn(value ?? "").find((other) => {
        return !isServiceVariable(other) && !mayBeGiven(other) && (first.get(other) ?? Infinity) >= index;
      });
      if (missing !== undefined) yield problemOf(scope, { name, index, missing, defined: first.get(missing) });
    }
  },
});

interface Found {
  readonly name: string;
  readonly index: number;
  readonly missing: string;
  /** The index of the missing variable if it is defined further down; undefined if it is not defined at all. */
  readonly defined: number | undefined;
}

function problemOf({ subject, place }: ContainerScope, { name, index, missing, defined }: Found): ScopedProblem {
  const at = ["env", index, "value"];
  if (defined === undefined) {
    const message = `${subject} uses $(${missing}) in the environment variable ${name}, but does not define ${missing}.`;
    const advice = `Define ${missing} before ${name}. Write $$(${missing}) if the program is meant to get this text.`;
    return { at, severity: "info", message, advice };
  }
  if (defined === index) {
    const message = `${subject} uses $(${missing}) in the environment variable ${missing} itself, which stays as it is.`;
    return { at, message, advice: "Kubernetes does not know the variables of the image: write the whole value." };
  }
  const message = `${subject} uses $(${missing}) in the environment variable ${name}, but defines ${missing} only after it.`;
  const related = [place(["env", defined], `where ${missing} is defined`)];
  return { at, message, related, advice: `Define ${missing} before ${name}.` };
}
