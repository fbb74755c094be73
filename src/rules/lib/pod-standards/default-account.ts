import { valueAt } from "../../../core/json.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import { type Facts, remembered } from "../../../model/kubernetes/object-list.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";
import type { PodScope } from "../define-kubernetes.ts";
import { objectsOf } from "../kubernetes/lists.ts";

const defaultAccount = "default";

/** Objects that set up a service account named `default`, or give it rights. */
const caresForDefault: Facts = remembered((manifest) => {
  return declaresDefault(manifest) || bindsDefault(manifest) ? [defaultAccount] : [];
});

/** True for pods that run as the default service account, which nothing in the unit sets up or gives rights to. */
export function usesDefaultAccount({ manifest, at }: PodScope, workspace: Workspace): boolean {
  const account = at("serviceAccountName") ?? at("serviceAccount") ?? defaultAccount;
  if (account !== defaultAccount || manifest.namespace === "kube-system") return false;
  return workspace.having(manifest, caresForDefault, defaultAccount).length === 0;
}

function declaresDefault({ group, kind, name }: Manifest): boolean {
  return group === "" && kind === "ServiceAccount" && name === defaultAccount;
}

function bindsDefault({ group, kind, value }: Manifest): boolean {
  if (group !== "rbac.authorization.k8s.io" || !kind.endsWith("RoleBinding")) return false;
  return objectsOf(valueAt(value, ["subjects"])).some((subject) => {
    const { kind: who, name } = subject;
    return (who === "ServiceAccount" && name === defaultAccount) || (who === "Group" && isAccountGroup(name));
  });
}

/** Groups that all service accounts are in. */
function isAccountGroup(name: unknown): boolean {
  return typeof name === "string" && /^system:(?:serviceaccounts|authenticated)/.test(name);
}
