import type { Json, JsonObject } from "../../../../core/json.ts";
import type { Manifest } from "../../manifest.ts";
import { type Item, inQuotes, isSet, itemsAt, knownText, listAt, nearest, valueText } from "./read.ts";
import type { Violation } from "./violation.ts";

/**
 * The resources of the API's own groups, of all versions from 1.29 to 1.37 (api/openapi-spec), and those that only
 * exist for authorization (kubernetes.io: Using RBAC Authorization, User impersonation, Certificate Signing Requests).
 */
const resources: Readonly<Record<string, string>> = {
  "":
    "bindings componentstatuses configmaps endpoints events limitranges namespaces nodes persistentvolumeclaims " +
    "persistentvolumes pods podtemplates replicationcontrollers resourcequotas secrets serviceaccounts services " +
    "groups users",
  "admissionregistration.k8s.io":
    "mutatingadmissionpolicies mutatingadmissionpolicybindings mutatingwebhookconfigurations " +
    "validatingadmissionpolicies validatingadmissionpolicybindings validatingwebhookconfigurations",
  "apiextensions.k8s.io": "customresourcedefinitions",
  "apiregistration.k8s.io": "apiservices",
  apps: "controllerrevisions daemonsets deployments replicasets statefulsets",
  "authentication.k8s.io": "selfsubjectreviews tokenreviews groups nodes serviceaccounts uids userextras users",
  "authorization.k8s.io":
    "localsubjectaccessreviews selfsubjectaccessreviews selfsubjectrulesreviews subjectaccessreviews",
  autoscaling: "horizontalpodautoscalers",
  batch: "cronjobs jobs",
  "certificates.k8s.io": "certificatesigningrequests clustertrustbundles podcertificaterequests signers",
  "coordination.k8s.io": "leasecandidates leases",
  "discovery.k8s.io": "endpointslices",
  "events.k8s.io": "events",
  "flowcontrol.apiserver.k8s.io": "flowschemas prioritylevelconfigurations",
  "networking.k8s.io": "clustercidrs ingressclasses ingresses ipaddresses networkpolicies servicecidrs",
  "node.k8s.io": "runtimeclasses",
  policy: "poddisruptionbudgets podsecuritypolicies",
  "rbac.authorization.k8s.io": "clusterrolebindings clusterroles rolebindings roles",
  "scheduling.k8s.io": "compositepodgroups podgroups priorityclasses workloads",
  "storage.k8s.io": "csidrivers csinodes csistoragecapacities storageclasses volumeattachments volumeattributesclasses",
};

const known: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(resources).map(([group, names]) => [group, new Set(names.split(" "))]),
);

/** The API's own groups that have a resource; a subresource is ignored. */
export function groupsOf(resource: string): readonly string[] {
  const [name = ""] = resource.split("/");
  return [...known].filter(([, names]) => names.has(name)).map(([group]) => group);
}

/**
 * Resources that a role names but none of its API groups has. The API accepts them, but they grant nothing. Rules with
 * a group that is not one of the API's own are skipped.
 */
export function* unknownResources({ group, kind, value }: Manifest): Iterable<Violation> {
  if (group !== "rbac.authorization.k8s.io" || (kind !== "Role" && kind !== "ClusterRole")) return;
  const rules = itemsAt(value, ["rules"]);
  for (const rule of rules) {
    const groups = listAt(rule.value, ["apiGroups"]);
    const own = groups.map((name) => (typeof name === "string" ? known.get(name) : undefined));
    if (own.length === 0 || own.includes(undefined)) continue;
    const names = new Set(own.flatMap((set) => [...(set ?? [])]));
    for (const [index, resource] of listAt(rule.value, ["resources"]).entries()) {
      const name = knownText(resource)?.split("/")[0];
      if (!name || name === "*" || names.has(name)) continue;
      yield unknownResource({ rule: rule.value, path: rule.path, groups, names, rules }, index, valueText(resource));
    }
  }
}

interface Rule {
  readonly rule: JsonObject;
  readonly path: Violation["path"];
  readonly groups: readonly Json[];
  readonly names: ReadonlySet<string>;
  /** All rules of the role. */
  readonly rules: readonly Item[];
}

function unknownResource({ rule, path, groups, names, rules }: Rule, index: number, resource: string): Violation {
  const at = [...path, "resources", index];
  const [name = "", ...rest] = resource.split("/");
  const listed = groups.map(groupInWords);
  const violation = {
    path: at,
    restsOn: [[...path, "apiGroups"]],
    says: `has a rule for ${inQuotes(resource)}, a resource that ${listed.length === 1 ? (listed[0] ?? "") : `none of its API groups (${listed.join(", ")})`} ${listed.length === 1 ? "does not have" : "has"}`,
  };
  const risk = "The role then grants access that it does not grant now: check that it is wanted.";
  const [elsewhere, another] = groupsOf(name);
  if (elsewhere !== undefined) {
    const where = groupInWords(elsewhere);
    if (another !== undefined)
      return {
        ...violation,
        advice: `Add one of the groups that have it: ${groupsOf(name).map(groupInWords).join(", ")}.`,
      };
    if (rules.some((other) => grants(other.value, elsewhere, resource, listAt(rule, ["verbs"])))) {
      return { ...violation, advice: `Leave it out here: another rule of the role grants it in ${where}.` };
    }
    const steps = [{ kind: "set", path: [...path, "apiGroups"], value: [...groups, elsewhere] }] as const;
    return { ...violation, repair: { title: `Add ${where} to apiGroups`, risk, steps } };
  }
  const meant = pluralOf(name, names) ?? nearest(name, names);
  if (meant === null)
    return { ...violation, advice: "Resources are named by their plural in lowercase, such as pods." };
  const value = [meant, ...rest].join("/");
  return {
    ...violation,
    repair: { title: `Change ${resource} to ${value}`, risk, steps: [{ kind: "set", path: at, value }] },
  };
}

/** Whether a rule allows all of these verbs for a resource of a group. */
function grants(rule: JsonObject, group: string, resource: string, verbs: readonly Json[]): boolean {
  if (!listAt(rule, ["apiGroups"]).includes(group) || !listAt(rule, ["resources"]).includes(resource)) return false;
  const allowed = new Set(listAt(rule, ["verbs"]));
  return !Object.hasOwn(rule, "resourceNames") && (allowed.has("*") || verbs.every((verb) => allowed.has(verb)));
}

function groupInWords(group: Json): string {
  return isSet(group) ? valueText(group) : "the core group";
}

function pluralOf(name: string, names: ReadonlySet<string>): string | null {
  const word = name.toLowerCase();
  return [word, `${word}s`, `${word}es`, word.replace(/y$/, "ies")].find((plural) => names.has(plural)) ?? null;
}
