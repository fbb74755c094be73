import { covers, type PolicyRule } from "./policy-rule.ts";

/** Why a policy rule grants less than it seems to, as half a sentence after the role; null where it does not. */
export interface Ineffective {
  readonly key: "resources" | "resourceNames" | "verbs";
  readonly problem: string;
  readonly advice: string;
}

/**
 * Parts of a policy rule that the authorizer never matches (pkg/apis/rbac/v1/evaluation_helpers.go): names and
 * subresources have no wildcard, and requests to create something at top level have no name to compare.
 */
export function ineffectivePart(rule: PolicyRule): Ineffective | null {
  return wildcardName(rule) ?? wildcardSubresource(rule) ?? namedCreation(rule) ?? verbsOfRoles(rule);
}

function wildcardName({ resourceNames }: PolicyRule): Ineffective | null {
  const name = resourceNames.find((one) => one.includes("*"));
  if (name === undefined) return null;
  return {
    key: "resourceNames",
    problem: `names ${JSON.stringify(name)} in resourceNames, which matches no object: names have no wildcards there`,
    advice: "List the names, or remove resourceNames if all objects are meant.",
  };
}

function wildcardSubresource({ resources }: PolicyRule): Ineffective | null {
  const resource = resources.find((one) => /^[^*/]+\/\*$/.test(one));
  if (resource === undefined) return null;
  return {
    key: "resources",
    problem: `grants ${JSON.stringify(resource)}, which matches nothing: only "*" and "*/<subresource>" are wildcards`,
    advice: `List the subresources, such as ${resource.replace("*", "status")}.`,
  };
}

function namedCreation({ resources, resourceNames, verbs }: PolicyRule): Ineffective | null {
  const isCreation = verbs.length > 0 && verbs.every((verb) => verb === "create" || verb === "deletecollection");
  const atTop = resources.length > 0 && resources.every((one) => !one.includes("/") && one !== "*");
  if (resourceNames.length === 0 || !isCreation || !atTop) return null;
  return {
    key: "resourceNames",
    problem: `grants ${verbs.join(" and ")} for single names, which matches nothing: these requests have no name`,
    advice: "Remove resourceNames from this rule, or remove the rule.",
  };
}

function verbsOfRoles({ apiGroups, resources, verbs }: PolicyRule): Ineffective | null {
  const verb = verbs.find((one) => one === "bind" || one === "escalate");
  if (verb === undefined || resources.length === 0 || !covers(apiGroups, "rbac.authorization.k8s.io")) return null;
  if (!resources.every((one) => one === "rolebindings" || one === "clusterrolebindings")) return null;
  return {
    key: "verbs",
    problem: `grants ${verb} on ${resources.join(" and ")}, which has no effect: the verb is for roles and clusterroles`,
    advice: "Remove the verb, or name the roles that may be used if that is meant.",
  };
}
