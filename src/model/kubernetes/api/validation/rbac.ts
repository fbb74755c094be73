import { enumerate } from "../../../../core/enumerate.ts";
import type { Json, JsonObject } from "../../../../core/json.ts";
import type { Path } from "../../../../core/path.ts";
import type { Manifest } from "../../manifest.ts";
import { inQuotes, isSet, itemsAt, knownText, listAt, mapAt, valueText } from "./read.ts";
import { groupsOf } from "./resource-names.ts";
import type { Violation } from "./violation.ts";

const rbacGroup = "rbac.authorization.k8s.io";

/** Roles and bindings (pkg/apis/rbac/validation). */
export function* rbacViolations(manifest: Manifest): Iterable<Violation> {
  const { group, version, kind, value } = manifest;
  if (group !== rbacGroup || version !== "v1") return;
  if (kind === "Role" || kind === "ClusterRole") {
    for (const { path, value: rule } of itemsAt(value, ["rules"])) yield* ruleViolations(rule, path, kind);
  } else if (kind === "RoleBinding" || kind === "ClusterRoleBinding") {
    yield* referenceViolations(mapAt(value, ["roleRef"]), kind);
    for (const { path, value: subject } of itemsAt(value, ["subjects"])) yield* subjectViolations(subject, path, kind);
  }
}

function* ruleViolations(rule: JsonObject, path: Path, kind: string): Iterable<Violation> {
  if (Array.isArray(rule["verbs"]) && rule["verbs"].length === 0) {
    yield { path: [...path, "verbs"], says: "has a rule without verbs" };
  }
  const [groups, resources, addresses] = ["apiGroups", "resources", "nonResourceURLs"].map((key) =>
    listAt(rule, [key]),
  );
  const at = [...path, "nonResourceURLs"];
  if (addresses !== undefined && addresses.length > 0) {
    if (kind === "Role") {
      const advice = "Only a ClusterRole that a ClusterRoleBinding binds can grant them.";
      yield { path: at, says: "has a rule with nonResourceURLs, which the API rejects in a Role", advice };
    }
    const others = ["apiGroups", "resources", "resourceNames"].filter((key) => listAt(rule, [key]).length > 0);
    if (others.length > 0) {
      yield {
        path: at,
        restsOn: others.map((key) => [...path, key]),
        says: `has a rule with both ${others.join(", ")} and nonResourceURLs`,
        advice: "Make two rules of it.",
      };
    }
    return;
  }
  if (resources?.length === 0) {
    yield { path: [...path, "resources"], restsOn: [at], says: "has a rule without resources" };
  } else if (groups?.length === 0) {
    yield withoutGroups(resources ?? [], path);
  }
}

function withoutGroups(resources: readonly Json[], path: Path): Violation {
  const at = [...path, "apiGroups"];
  const says = `has a rule for ${enumerate(resources.slice(0, 3).map(valueText))} without apiGroups`;
  const groups = new Set(resources.map((name) => onlyGroup(name)));
  const [group, another] = groups;
  if (group == null || another !== undefined) {
    return { path: at, says, advice: `List the API groups of the resources; the core group is "".` };
  }
  return {
    path: at,
    says,
    repair: {
      title: `Set apiGroups to ["${group}"]`,
      risk: "The rule then grants these permissions: check that they are wanted.",
      steps: [{ kind: "set", path: at, value: [group] }],
    },
  };
}

function onlyGroup(resource: Json): string | null {
  const name = knownText(resource);
  const [group, another] = name === null ? [] : groupsOf(name);
  return group === undefined || another !== undefined ? null : group;
}

function* referenceViolations(reference: JsonObject, kind: string): Iterable<Violation> {
  const group = knownText(reference["apiGroup"]);
  const at = ["roleRef", "apiGroup"];
  if (group && group !== rbacGroup) {
    yield {
      path: at,
      says: `sets roleRef.apiGroup to ${inQuotes(group)}, but the API accepts only ${rbacGroup}`,
      repair: { title: `Set apiGroup to ${rbacGroup}`, steps: [{ kind: "set", path: at, value: rbacGroup }] },
    };
  }
  const accepted = kind === "ClusterRoleBinding" ? ["ClusterRole"] : ["Role", "ClusterRole"];
  const name = knownText(reference["kind"]);
  if (!name || accepted.includes(name)) return;
  const says = `refers to a role of the kind ${inQuotes(name)}, but the API accepts only ${enumerate(accepted, "or")}`;
  yield { path: ["roleRef", "kind"], says };
}

function* subjectViolations(subject: JsonObject, path: Path, kind: string): Iterable<Violation> {
  const type = knownText(subject["kind"]);
  const restsOn = [[...path, "kind"]];
  if (!type) return;
  if (type !== "ServiceAccount" && type !== "User" && type !== "Group") {
    yield {
      path: [...path, "kind"],
      says: `has a subject of the kind ${inQuotes(type)}, but the API accepts only ServiceAccount, User or Group`,
    };
    return;
  }
  const at = [...path, "apiGroup"];
  const group = subject["apiGroup"];
  if (isSet(group) && knownText(group) !== null) {
    if (type === "ServiceAccount") {
      yield {
        path: at,
        restsOn,
        says: `sets apiGroup to ${inQuotes(valueText(group))} for a ServiceAccount, which has none`,
        repair: { title: "Remove apiGroup", steps: [{ kind: "remove", path: at }] },
      };
    } else if (group !== rbacGroup) {
      yield {
        path: at,
        restsOn,
        says: `sets apiGroup to ${inQuotes(valueText(group))} for a ${type}, but the API accepts only ${rbacGroup}`,
        repair: { title: `Set apiGroup to ${rbacGroup}`, steps: [{ kind: "set", path: at, value: rbacGroup }] },
      };
    }
  }
  if (kind !== "ClusterRoleBinding" || type !== "ServiceAccount" || isSet(subject["namespace"])) return;
  yield {
    path: [...path, "namespace"],
    // A kustomization that sets the namespace of all objects sets this one too.
    restsOn: [...restsOn, ["metadata", "namespace"]],
    says: `does not say in which namespace its subject ${inQuotes(valueText(subject["name"] ?? ""))}, a ServiceAccount, is`,
    advice: "Set namespace to the one that the ServiceAccount is in.",
  };
}
