import { valueAt } from "../../../core/json.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";
import type { PodScope } from "../define-kubernetes.ts";
import { objectsOf } from "../kubernetes/lists.ts";

/** What a unit says of the service accounts named `default`. */
interface DefaultAccounts {
  /** True where a binding gives one of them rights. */
  readonly bound: boolean;
  /** True where one of them is set up in the unit. */
  readonly declared: boolean;
}

const knownUnits = new WeakMap<readonly Manifest[], DefaultAccounts>();

/** True for pods that run as the default service account, which nothing in the unit sets up or gives rights to. */
export function usesDefaultAccount({ manifest, at }: PodScope, workspace: Workspace): boolean {
  const account = at("serviceAccountName") ?? at("serviceAccount") ?? "default";
  if (account !== "default" || manifest.namespace === "kube-system") return false;
  const unit = workspace.unitOf(manifest);
  const known = knownUnits.get(unit) ?? defaultAccountsIn(unit);
  knownUnits.set(unit, known);
  return !known.bound && !known.declared;
}

function defaultAccountsIn(unit: readonly Manifest[]): DefaultAccounts {
  return {
    bound: unit.some(({ group, kind, value }) => {
      if (group !== "rbac.authorization.k8s.io" || !kind.endsWith("RoleBinding")) return false;
      return objectsOf(valueAt(value, ["subjects"])).some((subject) => {
        const { kind: who, name } = subject;
        return (who === "ServiceAccount" && name === "default") || (who === "Group" && isAccountGroup(name));
      });
    }),
    declared: unit.some(({ group, kind, name }) => group === "" && kind === "ServiceAccount" && name === "default"),
  };
}

/** Groups that all service accounts are in. */
function isAccountGroup(name: unknown): boolean {
  return typeof name === "string" && /^system:(?:serviceaccounts|authenticated)/.test(name);
}
