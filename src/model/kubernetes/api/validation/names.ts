import { isObject, type Json, type JsonObject, valueAt } from "../../../../core/json.ts";
import type { Path } from "../../../../core/path.ts";
import type { VersionRange } from "../../../../core/settings.ts";
import type { Manifest } from "../../manifest.ts";
import { hasTokenMark, inShortestRelease } from "../../placeholder.ts";
import { isOneOf, ownTemplate } from "./builtin.ts";
import { isDns1035Label, isDnsLabel, isDnsSubdomain, isLabelValue, isPathSegment, isQualifiedName } from "./grammar.ts";
import { inQuotes, isSet, itemsAt, knownText } from "./read.ts";
import type { Violation } from "./violation.ts";

/** Kinds whose names are DNS labels. Before 1.36, the name of a Service must also start with a letter. */
const labelKinds = new Set(["/Namespace", "/Service", "apps/StatefulSet"]);

/** Kinds whose names only have to be valid in a path. */
const pathKinds = new Set([
  "rbac.authorization.k8s.io/ClusterRole",
  "rbac.authorization.k8s.io/ClusterRoleBinding",
  "rbac.authorization.k8s.io/Role",
  "rbac.authorization.k8s.io/RoleBinding",
]);

/** Kinds whose names are DNS subdomains. */
const subdomainKinds = new Set([
  "/ConfigMap",
  "/LimitRange",
  "/PersistentVolume",
  "/PersistentVolumeClaim",
  "/Pod",
  "/PodTemplate",
  "/ReplicationController",
  "/ResourceQuota",
  "/Secret",
  "/ServiceAccount",
  "apps/DaemonSet",
  "apps/Deployment",
  "apps/ReplicaSet",
  "autoscaling/HorizontalPodAutoscaler",
  "batch/CronJob",
  "batch/Job",
  "networking.k8s.io/Ingress",
  "networking.k8s.io/IngressClass",
  "networking.k8s.io/NetworkPolicy",
  "policy/PodDisruptionBudget",
  "scheduling.k8s.io/PriorityClass",
  "storage.k8s.io/StorageClass",
]);

const longestSubdomain = 253;

/** Whether the names and labels of objects of this kind are checked. */
function isJudged(manifest: Manifest): boolean {
  return [labelKinds, pathKinds, subdomainKinds].some((kinds) => isOneOf(manifest, kinds));
}

const labelInWords = "at most 63 lowercase letters, digits and hyphens, with a letter or digit at both ends";
const subdomainInWords =
  "at most 253 lowercase letters, digits, hyphens and dots, with a letter or digit at both ends and beside each dot";

/** The names of objects and of what is in pods: the functions `Validate...Name` of each kind. */
export function* nameViolations(manifest: Manifest, range: VersionRange): Iterable<Violation> {
  const name = knownText(manifest.name);
  // A name without letters and digits is a placeholder that a tool replaces.
  if (name !== null && /[a-z0-9]/i.test(name) && isJudged(manifest)) {
    yield* objectNameViolations(manifest, name, range);
  }
  const template = ownTemplate(manifest);
  if (template === null) return;
  const volumes = itemsAt(manifest.value, [...template.specPath, "volumes"]);
  for (const { path, value } of [...template.containers, ...volumes]) {
    const own = knownText(value["name"]);
    if (!own || isDnsLabel(inShortestRelease(own))) continue;
    const what = path.at(-2) === "volumes" ? `has a volume named ${inQuotes(own)}` : `has the name ${inQuotes(own)}`;
    yield {
      path: [...path, "name"],
      says: `${what}, which the API rejects`,
      advice: `Such a name has ${labelInWords}.`,
    };
  }
}

function* objectNameViolations(manifest: Manifest, full: string, range: VersionRange): Iterable<Violation> {
  const path = ["metadata", "name"];
  const name = inShortestRelease(full);
  const rejected = "has a name that the API rejects";
  const { kind } = manifest;
  if (isOneOf(manifest, pathKinds)) {
    if (!isPathSegment(name))
      yield {
        path,
        says: rejected,
        advice: `The name of ${withArticle(kind)} has neither "/" nor "%", and is not "." or "..".`,
      };
  } else if (isOneOf(manifest, labelKinds)) {
    const strict = kind === "Service" && range.to.minor < 36;
    if (strict ? isDns1035Label(name) : isDnsLabel(name)) return;
    const start = strict ? " and a letter at its start" : "";
    // A kustomization that sets the namespace of all objects renames the Namespace.
    const restsOn = kind === "Namespace" ? [["metadata", "namespace"]] : [];
    yield { path, restsOn, says: rejected, advice: `The name of ${withArticle(kind)} has ${labelInWords}${start}.` };
  } else if (!isDnsSubdomain(name)) {
    yield { path, says: rejected, advice: `The name of ${withArticle(kind)} has ${subdomainInWords}.` };
  } else if (name.length > longestNameOf(manifest)) {
    const longest = longestNameOf(manifest);
    const restsOn = kind === "Job" ? [["spec", "manualSelector"]] : [];
    const says = `has a name of ${full.length} characters, but the API accepts no more than ${longest} for a ${kind}`;
    yield { path, restsOn, says };
  }
}

/**
 * The most characters of a name that is a DNS subdomain. The name of a Job becomes a label of its pods, and that of a
 * CronJob a part of the names of its Jobs (pkg/apis/batch/validation).
 */
function longestNameOf({ group, kind, value }: Manifest): number {
  if (group !== "batch") return longestSubdomain;
  if (kind === "CronJob") return 52;
  return kind === "Job" && valueAt(value, ["spec", "manualSelector"]) !== true ? 63 : longestSubdomain;
}

function withArticle(kind: string): string {
  return `${/^[AEIOU]/.test(kind) ? "an" : "a"} ${kind}`;
}

/** Labels, annotations and selectors: ValidateLabels, ValidateAnnotations and ValidateLabelSelector (apimachinery). */
export function* labelViolations(manifest: Manifest): Iterable<Violation> {
  if (!isJudged(manifest)) return;
  const { value } = manifest;
  const template = ownTemplate(manifest);
  const metadata = [
    ["metadata"],
    ...(template === null || template.path.length === 0 ? [] : [[...template.path, "metadata"]]),
  ];
  for (const path of metadata) {
    yield* mapViolations(value, [...path, "labels"], "label");
    yield* mapViolations(value, [...path, "annotations"], "annotation");
  }
  if (template !== null) yield* mapViolations(value, [...template.specPath, "nodeSelector"], "label");
  for (const path of selectorPaths(manifest)) yield* mapViolations(value, path, "label");
}

function selectorPaths({ group, kind, value }: Manifest): readonly Path[] {
  if (group === "apps" || group === "policy" || group === "batch") return [["spec", "selector", "matchLabels"]];
  if (group === "networking.k8s.io" && kind === "NetworkPolicy") return networkSelectors(value);
  return group === "" && (kind === "Service" || kind === "ReplicationController") ? [["spec", "selector"]] : [];
}

function networkSelectors(value: JsonObject): readonly Path[] {
  const peers = ["ingress", "egress"].flatMap((direction) =>
    itemsAt(value, ["spec", direction]).flatMap(({ path }) =>
      itemsAt(value, [...path, direction === "ingress" ? "from" : "to"]),
    ),
  );
  const selectors = peers.flatMap(({ path }) => ["namespaceSelector", "podSelector"].map((key) => [...path, key]));
  return [["spec", "podSelector"], ...selectors].map((path) => [...path, "matchLabels"]);
}

/**
 * The same fault in the labels of an object, its selector and its pods counts as separate mistakes, so each is
 * reported.
 */
function mapViolations(root: JsonObject, path: Path, what: "label" | "annotation"): Iterable<Violation> {
  const map = valueAt(root, path);
  // Most objects have only some of these maps.
  return isObject(map) ? violationsInMap(map, path, what) : [];
}

function* violationsInMap(map: JsonObject, path: Path, what: "label" | "annotation"): Iterable<Violation> {
  for (const [key, value] of Object.entries(map)) {
    // Annotations that tools read and remove may have any key.
    if (hasTokenMark(key) || key.startsWith(".")) continue;
    const known = what === "label" ? key : key.toLowerCase();
    if (!isQualifiedName(known)) {
      yield {
        path: [...path, key],
        says: `has the ${what} ${inQuotes(key)}, whose key the API rejects`,
        advice:
          'A key has at most 63 letters, digits and "-", "_" or ".", with a letter or digit at both ends, and may start with a domain and a slash.',
      };
    } else if (what === "label") yield* valueViolations(value, [...path, key]);
  }
}

function* valueViolations(value: Json, path: Path): Iterable<Violation> {
  const text = isSet(value) ? knownText(value) : null;
  if (text === null || isLabelValue(inShortestRelease(text))) return;
  yield {
    path,
    says: `sets the label ${String(path.at(-1))} to ${inQuotes(text)}, a value that the API rejects`,
    advice:
      'A value of a label has at most 63 letters, digits and "-", "_" or ".", with a letter or digit at both ends. An annotation can hold any text.',
  };
}
