import { isObject, type Json } from "../../../core/json.ts";
import type { Scope } from "../define-kubernetes.ts";
import { textsOf } from "../kubernetes/lists.ts";

/** An entry of a role's `rules`, with the strings of its lists. */
export interface PolicyRule {
  /** Its index in the list. */
  readonly index: number;
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
  readonly resourceNames: readonly string[];
  readonly nonResourceURLs: readonly string[];
}

/** The kinds that hold policy rules, as `group/kind`. */
export const roleKinds: readonly string[] = ["rbac.authorization.k8s.io/Role", "rbac.authorization.k8s.io/ClusterRole"];

/** The entries in a role's `rules` that are maps. */
export function policyRulesOf(role: Scope): readonly PolicyRule[] {
  const rules = role.at("rules");
  if (!Array.isArray(rules)) return [];
  return (rules as readonly Json[]).flatMap((rule, index) => {
    if (!isObject(rule)) return [];
    return {
      index,
      apiGroups: textsOf(rule["apiGroups"]),
      resources: textsOf(rule["resources"]),
      verbs: textsOf(rule["verbs"]),
      resourceNames: textsOf(rule["resourceNames"]),
      nonResourceURLs: textsOf(rule["nonResourceURLs"]),
    };
  });
}

/** What a rule grants, list by list: `verbs get`, and `verbs *` for all of them. */
export function grantsOf({ apiGroups, resources, verbs, nonResourceURLs }: PolicyRule): readonly string[] {
  const lists = Object.entries({ apiGroups, resources, verbs, nonResourceURLs });
  return lists.flatMap(([key, list]) => list.map((value) => `${key} ${value}`));
}

/** Whether a list in a policy rule contains a value, or the wildcard for all of them. */
export function isListed(list: readonly string[], value: string): boolean {
  return list.includes(value) || list.includes("*");
}

/**
 * The resources of a rule that grant one of the wanted ones. A lone star is ignored, since wildcards are reported
 * separately. As in the API's ResourceMatches (pkg/apis/rbac/v1/evaluation_helpers.go), a star before the slash covers
 * a subresource of all resources, and one after it covers nothing. In `wanted`, one after it means any subresource.
 */
export function resourcesAmong({ resources }: PolicyRule, wanted: readonly string[]): readonly string[] {
  return resources.filter((granted) => wanted.some((one) => isGranted(one, granted)));
}

function isGranted(wanted: string, granted: string): boolean {
  if (wanted.endsWith("/*")) return granted.startsWith(wanted.slice(0, -1)) && granted.length >= wanted.length;
  return granted === wanted || (wanted.includes("/") && granted === `*${wanted.slice(wanted.indexOf("/"))}`);
}
