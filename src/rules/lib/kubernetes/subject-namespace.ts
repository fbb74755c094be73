import { valueAt } from "../../../core/json.ts";
import { type Facts, remembered } from "../../../model/kubernetes/object-list.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";
import type { Scope, ScopedProblem } from "../define-kubernetes.ts";
import { revealing, review } from "../fixes.ts";

const accountNames: Facts = remembered(({ group, kind, name }) => {
  return group === "" && kind === "ServiceAccount" && name !== null ? [name] : [];
});

/**
 * The problem of a subject without a namespace. If exactly one namespace has a ServiceAccount of its name, that
 * namespace is the fix.
 */
export function withSubjectNamespace(problem: ScopedProblem, object: Scope, workspace: Workspace): ScopedProblem {
  if (problem.at.at(-1) !== "namespace" || problem.fix !== undefined) return problem;
  return { ...withNamespaceOf(problem, object, workspace), awaits: "namespace" };
}

function withNamespaceOf(problem: ScopedProblem, object: Scope, workspace: Workspace): ScopedProblem {
  const { at, advice: _, ...rest } = problem;
  const name = valueAt(object.manifest.value, [...at.slice(0, -1), "name"]);
  if (typeof name !== "string") return problem;
  const accounts = workspace.having(object.manifest, accountNames, name);
  const [namespace, another] = new Set(accounts.map((account) => account.namespace));
  if (typeof namespace !== "string" || another !== undefined) return problem;
  const risk = `The namespace is that of the ServiceAccount beside it: check that this is the one that gets the permissions.`;
  return { ...rest, at, fix: revealing(review(`Set namespace to ${namespace}`, risk, object.set(at, namespace))) };
}
