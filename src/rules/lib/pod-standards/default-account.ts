import { type JsonObject, valueAt } from "../../../core/json.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import { type Facts, remembered } from "../../../model/kubernetes/object-list.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";
import type { PodScope } from "../define-kubernetes.ts";
import { objectsOf } from "../kubernetes/lists.ts";

const defaultAccount = "default";

/** Objects that configure the service account named `default`, or grant it permissions. */
const caresForDefault: Facts = remembered((manifest) => {
  return declaresDefault(manifest) || bindsDefault(manifest) ? [defaultAccount] : [];
});

/** Whether pods run as the default service account, and nothing in the unit configures it or grants it permissions. */
export function usesDefaultAccount({ manifest, at }: PodScope, workspace: Workspace): boolean {
  const account = at("serviceAccountName") ?? at("serviceAccount") ?? defaultAccount;
  if (account !== defaultAccount || manifest.namespace === "kube-system") return false;
  return workspace.having(manifest, caresForDefault, defaultAccount).length === 0;
}

/** Service accounts by name for which an object sets whether their tokens are mounted, or grants them permissions. */
const caredFor: Facts = remembered((manifest) => {
  const { group, kind, name, value } = manifest;
  const bound = group === "rbac.authorization.k8s.io" && kind.endsWith("RoleBinding") ? subjectsOf(manifest) : [];
  const names = bound.flatMap((subject) => {
    if (subject["kind"] === "Group" && isAccountGroup(subject["name"])) return [everybody];
    return subject["kind"] === "ServiceAccount" && typeof subject["name"] === "string" ? [subject["name"]] : [];
  });
  const mounts = group === "" && kind === "ServiceAccount" && value["automountServiceAccountToken"] !== undefined;
  return mounts && name !== null ? [...names, name] : names;
});

/** Represents all accounts. No account has such a name. */
const everybody = "*";

/**
 * The dedicated account that pods run as, if nothing in the unit grants it permissions or disables its token; otherwise
 * null.
 */
export function accountWithoutRights({ manifest, at }: PodScope, workspace: Workspace): string | null {
  const account = at("serviceAccountName") ?? at("serviceAccount");
  if (typeof account !== "string" || account === "" || account === defaultAccount) return null;
  if (manifest.namespace === "kube-system") return null;
  return workspace.having(manifest, caredFor, account, everybody).length === 0 ? account : null;
}

function declaresDefault({ group, kind, name }: Manifest): boolean {
  return group === "" && kind === "ServiceAccount" && name === defaultAccount;
}

function bindsDefault({ group, kind, value }: Manifest): boolean {
  if (group !== "rbac.authorization.k8s.io" || !kind.endsWith("RoleBinding")) return false;
  return subjectsOf({ value }).some((subject) => {
    const { kind: who, name } = subject;
    return (who === "ServiceAccount" && name === defaultAccount) || (who === "Group" && isAccountGroup(name));
  });
}

function subjectsOf({ value }: Pick<Manifest, "value">): readonly JsonObject[] {
  return objectsOf(valueAt(value, ["subjects"]));
}

/** Groups that contain all service accounts. */
function isAccountGroup(name: unknown): boolean {
  return typeof name === "string" && /^system:(?:serviceaccounts|authenticated)/.test(name);
}
