import { enumerate } from "../../../../core/enumerate.ts";
import { groupBy } from "../../../../core/group-by.ts";
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
    const unknown = listAt(rule.value, ["resources"]).flatMap((resource, index): Unknown[] => {
      const name = knownText(resource)?.split("/")[0];
      return !name || name === "*" || names.has(name) ? [] : [{ index, name, resource: valueText(resource) }];
    });
    const context = { rule: rule.value, path: rule.path, groups, names, rules };
    // Resources of the same other group are one mistake.
    for (const [lacked, alike] of groupBy(unknown, (one) => lackedGroup(context, one) ?? one)) {
      yield typeof lacked === "string" ? withoutGroup(context, alike, lacked) : unknownResource(context, lacked);
    }
  }
}

/** A resource in a rule, by its index, and its name without a subresource. */
interface Unknown {
  readonly index: number;
  readonly name: string;
  readonly resource: string;
}

interface Rule {
  readonly rule: JsonObject;
  readonly path: Violation["path"];
  readonly groups: readonly Json[];
  readonly names: ReadonlySet<string>;
  /** All rules of the role. */
  readonly rules: readonly Item[];
}

/** The only group that has a resource, if it is to be added to the groups of the rule; null otherwise. */
function lackedGroup({ rule, rules }: Rule, { name, resource }: Unknown): string | null {
  const [elsewhere, another] = groupsOf(name);
  if (elsewhere === undefined || another !== undefined) return null;
  const isGranted = rules.some((other) => grants(other.value, elsewhere, resource, listAt(rule, ["verbs"])));
  return isGranted ? null : elsewhere;
}

function withoutGroup(context: Rule, unknown: readonly Unknown[], group: string): Violation {
  const steps = [{ kind: "append", path: [...context.path, "apiGroups"], value: group }] as const;
  return {
    ...violationOf(context, unknown),
    repair: { title: `Add ${groupInWords(group)} to apiGroups`, risk, steps },
  };
}

const risk = "The role then grants access that it does not grant now: check that it is wanted.";

function violationOf({ path, groups }: Rule, unknown: readonly Unknown[]): Violation {
  const [group = "", ...others] = groups.map(groupInWords);
  const none = `none of its API groups (${[group, ...others].join(", ")})`;
  const lack = others.length > 0 ? `${none} has` : `${group} does not have`;
  const [first, ...more] = unknown.map(({ index }) => [...path, "resources", index]);
  return {
    path: first ?? path,
    restsOn: [...more, [...path, "apiGroups"]],
    says: `has a rule for ${enumerate(unknown.map(({ resource }) => inQuotes(resource)))}, ${more.length > 0 ? "resources" : "a resource"} that ${lack}`,
  };
}

function unknownResource(context: Rule, unknown: Unknown): Violation {
  const { names } = context;
  const { name, resource } = unknown;
  const [, ...rest] = resource.split("/");
  const violation = violationOf(context, [unknown]);
  const at = violation.path;
  const [elsewhere, another] = groupsOf(name);
  if (elsewhere !== undefined) {
    const advice =
      another === undefined
        ? `Leave it out here: another rule of the role grants it in ${groupInWords(elsewhere)}.`
        : `Add one of the groups that have it: ${groupsOf(name).map(groupInWords).join(", ")}.`;
    return { ...violation, advice };
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
