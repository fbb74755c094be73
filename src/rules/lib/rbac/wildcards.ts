import type { Severity } from "../../../core/finding.ts";
import { isBuiltInGroup } from "../../../model/kubernetes/built-in-groups.ts";
import type { PolicyRule } from "./policy-rule.ts";

/** The widest permission that a policy rule gives with `*`. */
export interface Wildcard {
  /** The list with the `*` that has the largest effect. */
  readonly key: "resources" | "verbs" | "apiGroups" | "nonResourceURLs";
  /** What subjects can do, completing "Subjects of Role x can …". */
  readonly power: string;
  /** Its severity in a ClusterRole and in a Role. */
  readonly severity: readonly [everywhere: Severity, inNamespace: Severity];
  /** Set if the rule is about API groups that Kubernetes itself does not have, such as those of one's own program. */
  readonly custom?: true;
}

/** The widest wildcard of a policy rule; null if it has none. */
export function wildcardOf({
  apiGroups,
  resources,
  verbs,
  nonResourceURLs,
  resourceNames,
}: PolicyRule): Wildcard | null {
  // Everything in these API groups can only be read.
  if (apiGroups.length > 0 && apiGroups.every((group) => /^(?:(?:custom|external)\.)?metrics\.k8s\.io$/.test(group)))
    return null;
  const anyVerb = verbs.includes("*");
  const anyGroup = apiGroups.includes("*");
  const custom = apiGroups.some((group) => group === "*" || isBuiltInGroup(group)) ? {} : { custom: true as const };
  const groups = anyGroup ? "all API groups" : namesOf(apiGroups);
  if (resources.includes("*"))
    return {
      ...resourceWildcard(anyVerb, groups, { verbs, hasSecrets: anyGroup || apiGroups.includes("") }),
      ...custom,
    };
  if (nonResourceURLs.includes("*")) {
    return {
      key: "nonResourceURLs",
      power: "use all endpoints of the API server that are no resources",
      severity: ["info", "info"],
    };
  }
  if (resources.length === 0) return null;
  const targets = resources.slice(0, 4).join(", ") + (resources.length > 4 ? " and others" : "");
  if (anyVerb) {
    const everywhere = custom.custom === true || resourceNames.length > 0 ? "info" : "warning";
    return { key: "verbs", power: `do everything with ${targets}`, severity: [everywhere, "info"], ...custom };
  }
  if (anyGroup) return { key: "apiGroups", power: `use ${targets} of any API group`, severity: ["info", "info"] };
  return null;
}

function resourceWildcard(
  anyVerb: boolean,
  groups: string,
  { verbs, hasSecrets }: { readonly verbs: readonly string[]; readonly hasSecrets: boolean },
): Wildcard {
  const power = `${anyVerb ? "do everything with" : verbs.slice(0, 8).join(", ")} all resources of ${groups}`;
  if (!hasSecrets) return { key: "resources", power, severity: ["info", "info"] };
  const withSecrets = `${power}, Secrets included`;
  return { key: "resources", power: withSecrets, severity: anyVerb ? ["error", "warning"] : ["warning", "info"] };
}

function namesOf(groups: readonly string[]): string {
  const names = groups.map((group) => (group === "" ? "the core API group" : group.slice(0, 100)));
  return names.length > 3 ? `${names.slice(0, 3).join(", ")} and others` : names.join(" and ");
}
