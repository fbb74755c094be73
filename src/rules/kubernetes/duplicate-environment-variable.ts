import { containerRule } from "../lib/define-kubernetes.ts";
import { kubeLinter } from "../lib/equivalents.ts";
import { safe } from "../lib/fixes.ts";
import { variablesIn, variablesOf } from "../lib/kubernetes/environment.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** A container sets each variable once. Of several with the same name, it only gets the last one. */
export const duplicateEnvironmentVariable: KubernetesRule = containerRule({
  id: "duplicate-environment-variable",
  summary: "A container sets the same environment variable twice.",
  why: "Only the last one counts. Server-side apply rejects the container, and kubectl apply may merge the wrong one.",
  severity: "warning",
  category: "correctness",
  fixes: ["safe"],
  equivalents: [kubeLinter("duplicate-env-var")],
  sources: [
    "https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#environment-variables",
    "https://kubernetes.io/docs/reference/using-api/server-side-apply/#merge-strategy",
  ],
  *check(scope) {
    const { subject, container, remove, place } = scope;
    const variables = variablesOf(container);
    const last = new Map(variables.map((variable) => [variable.name, variable]));
    /** Names that are referred to between this variable and the last one of its name. */
    const used = new Set<string>();
    for (const variable of variables.toReversed()) {
      const { name, index, value } = variable;
      const final = last.get(name);
      if (final === variable) used.delete(name);
      else if (final !== undefined) {
        const at = ["env", index];
        const message = `${subject} sets the environment variable ${name} more than once; the last one counts.`;
        const related = [place(["env", final.index], "the variable that counts")];
        yield used.has(name)
          ? { at, message, related, advice: `Another variable uses $(${name}). Give one of them a different name.` }
          : { at, message, related, fix: safe(`Remove the earlier ${name}`, remove(at)) };
      }
      for (const reference of variablesIn(value ?? "")) used.add(reference);
    }
  },
});
