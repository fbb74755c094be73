import type { Problem } from "../../core/finding.ts";
import type { FixProposal } from "../../core/fix.ts";
import { isObject, type Json, type JsonObject } from "../../core/json.ts";
import type { Operation } from "../../core/operation.ts";
import type { Path } from "../../core/path.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { PodTemplate } from "../../model/pod-template.ts";
import type { KubernetesRule } from "./kubernetes-rule.ts";
import { ownSelector, selectorMatches } from "./own-selector.ts";
import { hostname, zone } from "./placement.ts";
import { isWhole } from "./pod-security.ts";

/** What the API refuses in topology spread constraints, and what it takes although it then does nothing. */
export const topologySpreadInvalid: KubernetesRule = {
  id: "topology-spread-invalid",
  summary: "A topology spread constraint is refused by the API, or has no effect.",
  why: "The object can't be applied, or its pods are not spread although the manifest looks as if they were.",
  severity: "error",
  fixes: ["safe", "review"],
  sources: ["https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/"],
  *check(manifest) {
    const template = manifest.podTemplate;
    if (template === null || !isWhole(template)) return;
    const list = template.spec["topologySpreadConstraints"];
    if (!Array.isArray(list)) return;
    const constraints = list as readonly Json[];
    for (const [index, value] of constraints.entries()) {
      if (!isObject(value)) continue;
      const path = [...template.specPath, "topologySpreadConstraints", index];
      const constraint: Constraint = { manifest, template, value, path, earlier: constraints.slice(0, index) };
      for (const check of checks) yield* check(constraint, constraints);
    }
  },
};

interface Constraint {
  readonly manifest: Manifest;
  readonly template: PodTemplate;
  readonly value: JsonObject;
  readonly path: Path;
  readonly earlier: readonly Json[];
}

type Check = (constraint: Constraint, all: readonly Json[]) => Iterable<Problem>;

const checks: readonly Check[] = [emptySelector, strangeSelector, repeatedPair, idleMinDomains, oldKey, repeatedLabel];

function* emptySelector({ manifest, template, value, path }: Constraint): Iterable<Problem> {
  const selector = value["labelSelector"] ?? null;
  if (selector !== null && !(isObject(selector) && Object.keys(selector).length === 0)) return;
  const message = "This topology spread constraint counts no pods, because it has no label selector.";
  const at = [...path, "labelSelector"];
  const own = ownSelector(manifest);
  if (own === null || selectorMatches(own, template.labels) !== true || repeatsLabel(value, own)) {
    yield { message, path: at, severity: "warning", advice: "Give it a labelSelector that matches the pod's own labels." };
    return;
  }
  const hard = value["whenUnsatisfiable"] === "DoNotSchedule";
  const risk = "The constraint starts to act: pods stay Pending where it can't be met.";
  yield {
    message,
    path: at,
    severity: "warning",
    fix: {
      title: `Select the pods of this ${manifest.kind}`,
      ...(hard ? { grade: "review", risk } : { grade: "safe" }),
      operations: [set(manifest, at, own)],
    },
  };
}

function* strangeSelector({ manifest, template, value, path }: Constraint): Iterable<Problem> {
  const selector = value["labelSelector"];
  if (!isObject(selector) || Object.keys(selector).length === 0) return;
  if (selectorMatches(selector, template.labels) !== false || isLabelledElsewhere(manifest)) return;
  const at = [...path, "labelSelector"];
  const fix = correctedLabels(manifest, template, selector, at);
  yield {
    message: "This topology spread constraint does not count the pods it stands in: its selector does not match their labels.",
    path: at,
    severity: "warning",
    ...(fix === null ? { advice: "Let labelSelector match labels of this pod template." } : { fix }),
  };
}

/** A selector whose only fault is the value of labels that the pods have gets the pods' values. */
function correctedLabels(
  manifest: Manifest,
  template: PodTemplate,
  selector: JsonObject,
  path: Path,
): FixProposal | null {
  const wanted = selector["matchLabels"];
  if (!isObject(wanted) || selector["matchExpressions"] !== undefined) return null;
  const wrong = Object.entries(wanted).filter(([key, value]) => template.labels[key] !== value);
  if (wrong.length === 0 || !wrong.every(([key]) => Object.hasOwn(template.labels, key))) return null;
  return {
    title: "Select the labels of this pod template",
    grade: "review",
    risk: "The constraint starts to count other pods than before, so they may be placed otherwise.",
    operations: wrong.map(([key]) => set(manifest, [...path, "matchLabels", key], template.labels[key] as string)),
  };
}

function* repeatedPair({ manifest, value, path, earlier }: Constraint): Iterable<Problem> {
  const { topologyKey, whenUnsatisfiable } = value;
  const twin = earlier.find(
    (other) => isObject(other) && other["topologyKey"] === topologyKey && other["whenUnsatisfiable"] === whenUnsatisfiable,
  );
  if (twin === undefined || typeof topologyKey !== "string") return;
  const same = JSON.stringify(twin) === JSON.stringify(value);
  const remove: Operation = { kind: "remove", document: manifest.document.index, path: [...manifest.root, ...path] };
  yield {
    message: `Another constraint already has topologyKey ${topologyKey} and the same whenUnsatisfiable; the API refuses two.`,
    path,
    ...(same
      ? { fix: { title: "Remove the repeated constraint", grade: "safe", operations: [remove] } }
      : { advice: "Keep one of the two, or give this one another whenUnsatisfiable." }),
  };
}

function* idleMinDomains({ manifest, value, path }: Constraint): Iterable<Problem> {
  if (value["minDomains"] == null || value["whenUnsatisfiable"] !== "ScheduleAnyway") return;
  const at = [...path, "minDomains"];
  yield {
    message: "minDomains is only allowed with whenUnsatisfiable: DoNotSchedule; the API refuses this constraint.",
    path: at,
    fix: {
      title: "Remove minDomains",
      grade: "review",
      risk: "If the number of domains matters, whenUnsatisfiable should become DoNotSchedule instead.",
      operations: [{ kind: "remove", document: manifest.document.index, path: [...manifest.root, ...at] }],
    },
  };
}

const stableKeys: Readonly<Record<string, string>> = {
  "failure-domain.beta.kubernetes.io/zone": zone,
  "failure-domain.beta.kubernetes.io/region": "topology.kubernetes.io/region",
  "beta.kubernetes.io/hostname": hostname,
};

function* oldKey({ manifest, value, path }: Constraint, all: readonly Json[]): Iterable<Problem> {
  const { topologyKey, whenUnsatisfiable } = value;
  if (typeof topologyKey !== "string" || !Object.hasOwn(stableKeys, topologyKey)) return;
  const stable = stableKeys[topologyKey] as string;
  const taken = all.some(
    (other) => isObject(other) && other["topologyKey"] === stable && other["whenUnsatisfiable"] === whenUnsatisfiable,
  );
  const at = [...path, "topologyKey"];
  yield {
    message: `The node label ${topologyKey} is deprecated; ${stable} took its place.`,
    path: at,
    severity: "warning",
    ...(taken
      ? { advice: `Another constraint already has ${stable}: remove this one.` }
      : { fix: { title: `Use ${stable}`, grade: "safe", operations: [set(manifest, at, stable)] } }),
  };
}

function* repeatedLabel({ manifest, value, path }: Constraint): Iterable<Problem> {
  const keys = value["matchLabelKeys"];
  const selector = value["labelSelector"];
  if (!Array.isArray(keys) || !isObject(selector)) return;
  const repeated = (keys as readonly Json[]).filter((key) => labelKeys(selector).has(String(key)));
  const first = (keys as readonly Json[]).findIndex((key) => repeated.includes(key));
  if (first < 0) return;
  const at = [...path, "matchLabelKeys"];
  const gone = repeated.length === keys.length ? at : [...at, first];
  const single = repeated.length === keys.length || repeated.length === 1;
  yield {
    message: `matchLabelKeys repeats ${String(keys[first])} from labelSelector; the API refuses a label in both.`,
    path: [...at, first],
    ...(single
      ? {
          fix: {
            title: `Remove ${String(keys[first])} from matchLabelKeys`,
            grade: "safe",
            operations: [{ kind: "remove", document: manifest.document.index, path: [...manifest.root, ...gone] }],
          },
        }
      : { advice: "Remove from matchLabelKeys every label that labelSelector names." }),
  };
}

function repeatsLabel(constraint: JsonObject, selector: JsonObject): boolean {
  const keys = constraint["matchLabelKeys"];
  return Array.isArray(keys) && (keys as readonly Json[]).some((key) => labelKeys(selector).has(String(key)));
}

function labelKeys({ matchLabels, matchExpressions }: JsonObject): ReadonlySet<string> {
  const expressions = Array.isArray(matchExpressions) ? (matchExpressions as readonly Json[]).filter(isObject) : [];
  const labels = isObject(matchLabels) ? Object.keys(matchLabels) : [];
  return new Set([...labels, ...expressions.map(({ key }) => String(key))]);
}

/** Labels may come from elsewhere: added by the controller of another API group, or not readable as text. */
function isLabelledElsewhere({ group }: Manifest): boolean {
  return group !== "" && group !== "apps" && group !== "batch";
}

function set(manifest: Manifest, path: Path, value: Json): Operation {
  return { kind: "set", document: manifest.document.index, path: [...manifest.root, ...path], value };
}
