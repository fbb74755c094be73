import { enumerate } from "../../../core/enumerate.ts";
import { valueAt } from "../../../core/json.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import { type PodSelector, podSelector } from "../../../model/kubernetes/pod-selector.ts";
import type { LostPods, Workspace } from "../../../model/kubernetes/workspace.ts";
import type { Scope, ScopedProblem } from "../define-kubernetes.ts";
import { revealing, review } from "../fixes.ts";
import { objectPlace } from "../places.ts";
import { argoPodsHave } from "./argo-pods.ts";
import { nearMiss } from "./near-miss.ts";
import { effectOfSelecting, labelsPath } from "./selected-pods.ts";
import { namesOf } from "./service.ts";
import { indexAround } from "./unit-objects.ts";

/** The problem of an object whose pods a change removes or gives other labels. Null if it still has some. */
export function lostSelection(object: Scope, workspace: Workspace): ScopedProblem | null {
  const { manifest } = object;
  const selector = podSelector(manifest);
  if (selector === null || valueAt(manifest.value, ["spec", "type"]) === "ExternalName") return null;
  const lost = workspace.podsLost(manifest);
  if (lost === null) return null;
  const index = indexAround(manifest, workspace);
  if (argoPodsHave(selector.labels, manifest, index)) return null;
  // The rule `selector-matches-nothing` tells of labels that nearly match.
  if (nearMiss(manifest, selector.labels, index) !== null) return null;
  return lost.changed.length === 0 ? afterRemoval(object, selector, lost) : afterChange(object, selector, lost);
}

function afterRemoval(object: Scope, selector: PodSelector, { workloads, successor }: LostPods): ScopedProblem {
  const { manifest, subject } = object;
  const { kind } = manifest;
  const names = namesOf(workloads);
  const problem = {
    at: selector.path,
    severity: kind === "Service" || successor !== null ? "warning" : "info",
    message: `${subject} only selects the pods of ${names}, which this change removes: ${harms[kind]}.`,
  } as const;
  const advice = `Remove the ${kind} as well, or select other pods.`;
  if (successor === null) return { ...problem, advice };
  const related = [objectPlace(successor, ["metadata", "name"], `the ${successor.kind} that the change adds`)];
  const risk = `Check that ${namesOf([successor])} replaces ${names}.`;
  return { ...problem, related, ...selecting(object, selector, successor, risk, advice) };
}

function afterChange(object: Scope, selector: PodSelector, { workloads, changed }: LostPods): ScopedProblem {
  const { manifest, subject } = object;
  const [only, ...others] = changed;
  const isOne = only !== undefined && others.length === 0 && workloads.length === 1;
  const cause = isOne ? differenceOf(selector, only) : `removes or relabels the pods of ${namesOf(workloads)}`;
  const problem = {
    at: selector.path,
    message: `${subject} selects no pods any more, since this change ${cause}.`,
    related: changed.map((workload) => objectPlace(workload, labelsPath(workload), "the labels of the pods")),
  };
  const advice = "Select labels that the pods have, or keep the labels that are selected.";
  if (!isOne) return { ...problem, advice };
  return { ...problem, ...selecting(object, selector, only, effectOfSelecting(manifest, only), advice) };
}

/** What a change does to the pods of a workload, so that a selector does not match them any more. */
function differenceOf({ labels }: PodSelector, workload: Manifest): string {
  const actual = actualLabels(workload);
  const pods = `the pods of ${namesOf([workload])}`;
  const pairs = Object.entries(labels).filter(([key, value]) => actual[key] !== value);
  const missing = pairs.filter(([key]) => actual[key] === undefined).map(([key, value]) => `${key}: ${value}`);
  if (missing.length > 0) return `takes ${enumerate(missing)} from ${pods}`;
  return `gives ${pods} ${enumerate(pairs.map(([key, value]) => `${key}: ${actual[key]} instead of ${value}`))}`;
}

/** A fix that selects the pods of a workload, or advice if they have no labels with the same keys. */
function selecting(
  { set }: Scope,
  { labels, path }: PodSelector,
  workload: Manifest,
  risk: string,
  advice: string,
): Pick<ScopedProblem, "advice" | "fix"> {
  const actual = actualLabels(workload);
  const pairs = Object.entries(labels).flatMap(([key, value]) => (actual[key] === value ? [] : [[key, actual[key]]]));
  const known = pairs.filter((pair): pair is [string, string] => pair[1] !== undefined);
  if (known.length < pairs.length) return { advice };
  const operations = known.map(([key, value]) => set([...path, key], value));
  const title = `Select ${enumerate(known.map(([key, value]) => `${key}: ${value}`))}`;
  // Other rules see the pods only after they are selected.
  return { fix: revealing(review(title, risk, ...operations)) };
}

function actualLabels({ podTemplate }: Manifest): Readonly<Record<string, string>> {
  return podTemplate?.labels ?? {};
}

const harms: Readonly<Record<string, string>> = {
  NetworkPolicy: "it applies to no pods",
  PodDisruptionBudget: "it protects no pods",
  Service: "clients get errors",
};
