import { isListed, type PolicyRule } from "./policy-rule.ts";

/** Why a policy rule grants less than it seems to. `problem` is half a sentence, with the role as its subject. */
export interface Ineffective {
  readonly key: "resources" | "resourceNames" | "verbs";
  readonly problem: string;
  readonly advice: string;
}

/**
 * The part of a policy rule that the authorizer never matches (pkg/apis/rbac/v1/evaluation_helpers.go) or that no
 * endpoint serves; null if there is none. Names and subresources have no wildcard, and a Role never matches requests
 * for objects without a namespace.
 */
export function ineffectivePart(rule: PolicyRule, kind: string): Ineffective | null {
  const scope = kind === "Role" ? clusterScopedInRole(rule) : null;
  return wildcardName(rule) ?? wildcardSubresource(rule) ?? verbsOfRoles(rule) ?? changeOfLogs(rule) ?? scope;
}

function wildcardName({ resources, resourceNames }: PolicyRule): Ineffective | null {
  // For signers, "example.com/*" is the name with which a whole domain is requested.
  if (resources.includes("signers")) return null;
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

function clusterScopedInRole({ apiGroups, resources }: PolicyRule): Ineffective | null {
  const found = resources.filter((resource) => {
    const [type = ""] = resource.split("/", 1);
    return apiGroups.length > 0 && apiGroups.every((group) => clusterScoped.get(group)?.has(type) === true);
  });
  if (found.length === 0) return null;
  return {
    key: "resources",
    problem: `grants ${found.slice(0, 6).join(", ")}, which has no effect: a Role applies to a namespace, and these are not in one`,
    advice: "Use a ClusterRole and a ClusterRoleBinding if this is meant, or remove them.",
  };
}

/**
 * Resources that are not in a namespace, by API group. The list has no namespaces, since a request for one counts as
 * made in it, and no resources whose verb `use` is requested in a namespace.
 */
const clusterScoped: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    "": ["nodes", "persistentvolumes", "componentstatuses", "users", "groups"],
    "admissionregistration.k8s.io": [
      "validatingwebhookconfigurations",
      "mutatingwebhookconfigurations",
      "validatingadmissionpolicies",
      "validatingadmissionpolicybindings",
    ],
    "apiextensions.k8s.io": ["customresourcedefinitions"],
    "apiregistration.k8s.io": ["apiservices"],
    "authentication.k8s.io": ["tokenreviews", "uids", "userextras"],
    // `selfsubjectaccessreviews` are missing here: everybody may ask about themselves, so granting it is useless but
    // not a mistake.
    "authorization.k8s.io": ["subjectaccessreviews"],
    "certificates.k8s.io": ["certificatesigningrequests", "signers"],
    "networking.k8s.io": ["ingressclasses"],
    "node.k8s.io": ["runtimeclasses"],
    "rbac.authorization.k8s.io": ["clusterrolebindings"],
    "scheduling.k8s.io": ["priorityclasses"],
    "storage.k8s.io": ["storageclasses", "csidrivers", "csinodes", "volumeattachments"],
  }).map(([group, resources]) => [group, new Set(resources)]),
);

function changeOfLogs({ resources, verbs }: PolicyRule): Ineffective | null {
  const changes = verbs.filter((verb) => /^(?:create|update|patch|delete|deletecollection)$/.test(verb));
  if (changes.length === 0 || resources.length === 0 || !resources.every((one) => one === "pods/log")) return null;
  return {
    key: "verbs",
    problem: `grants ${changes.join(", ")} on pods/log, which has no effect: logs can only be read`,
    advice: "Remove these verbs. Logs go with their pod, so who may delete pods can delete logs.",
  };
}

function verbsOfRoles({ apiGroups, resources, verbs }: PolicyRule): Ineffective | null {
  const verb = verbs.find((one) => one === "bind" || one === "escalate");
  if (verb === undefined || resources.length === 0 || !isListed(apiGroups, "rbac.authorization.k8s.io")) return null;
  if (!resources.every((one) => one === "rolebindings" || one === "clusterrolebindings")) return null;
  return {
    key: "verbs",
    problem: `grants ${verb} on ${resources.join(" and ")}, which has no effect: the verb is for roles and clusterroles`,
    advice: "Remove the verb, or name the roles that may be used if that is meant.",
  };
}
