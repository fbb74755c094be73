import type { FixProposal } from "../../../core/fix.ts";
import { isObject, type JsonObject } from "../../../core/json.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import type { ScopedProblem } from "../define-kubernetes.ts";
import { review, safe, safeUnless } from "../fixes.ts";
import { objectPlace } from "../places.ts";
import { objectsOf, textsOf } from "./lists.ts";
import { ownSelector, selectorMatches } from "./own-selector.ts";
import type { SpreadConstraint } from "./spread-constraint.ts";

const at = ["labelSelector"];

/** A constraint that counts no pods, since its selector is missing or empty. */
export function* emptySelector({ scope, value, template }: SpreadConstraint): Iterable<ScopedProblem> {
  const selector = value["labelSelector"] ?? null;
  if (selector !== null && !(isObject(selector) && Object.keys(selector).length === 0)) return;
  const problem = {
    on: scope,
    at,
    message: "This topology spread constraint counts no pods, because its label selector is missing or empty.",
    severity: "warning",
  } as const;
  const own = ownSelector(scope.manifest);
  if (own === null || selectorMatches(own, template.labels) !== true || repeatedKeys(value, own).length > 0) {
    yield { ...problem, advice: "Give it a labelSelector that matches the pod's own labels." };
    return;
  }
  const hard = value["whenUnsatisfiable"] === "DoNotSchedule";
  const risk = hard ? "The constraint starts to act: pods stay Pending where it can't be met." : null;
  yield { ...problem, fix: safeUnless(risk, `Select the pods of this ${scope.manifest.kind}`, scope.set(at, own)) };
}

/** A constraint whose selector leaves out the very pods it stands in. */
export function* otherPodsSelector(constraint: SpreadConstraint): Iterable<ScopedProblem> {
  const { scope, value, template } = constraint;
  const selector = value["labelSelector"];
  if (!isObject(selector) || Object.keys(selector).length === 0) return;
  if (selectorMatches(selector, template.labels) !== false || isLabelledElsewhere(scope.manifest)) return;
  const fix = correctedLabels(constraint, selector);
  const absent = [...labelKeys(selector)].find((key) => !Object.hasOwn(template.labels, key));
  const unless = absent === undefined ? "" : `, unless something adds ${absent} to them`;
  const advice = `Let labelSelector match labels of this pod template${unless}.`;
  yield {
    on: scope,
    at,
    message: "This constraint does not count the pods it stands in: its selector does not match their labels.",
    related: [objectPlace(scope.manifest, [...template.path, "metadata", "labels"], "the labels of the pods")],
    // A kustomization can add labels that are not in the file.
    severity: absent === undefined ? "warning" : "info",
    ...(fix === null ? { advice } : { fix }),
  };
}

/** A selector whose only fault is the value of labels that the pods have gets the pods' values. */
function correctedLabels({ scope, template }: SpreadConstraint, selector: JsonObject): FixProposal | null {
  const { matchLabels, matchExpressions } = selector;
  if (!isObject(matchLabels) || matchExpressions !== undefined) return null;
  const wrong = Object.entries(matchLabels).filter(([key, value]) => template.labels[key] !== value);
  if (wrong.length === 0 || !wrong.every(([key]) => Object.hasOwn(template.labels, key))) return null;
  return review(
    "Select the labels of this pod template",
    "The constraint starts to count other pods than before, so they may be placed otherwise.",
    ...wrong.map(([key]) => scope.set([...at, "matchLabels", key], template.labels[key] as string)),
  );
}

/** A label that stands both in `matchLabelKeys` and in `labelSelector`, which the API refuses. */
export function* repeatedLabel({ scope, value }: SpreadConstraint): Iterable<ScopedProblem> {
  const selector = value["labelSelector"];
  const keys = value["matchLabelKeys"];
  if (!isObject(selector) || !Array.isArray(keys)) return;
  const repeated = repeatedKeys(value, selector);
  const [label] = repeated;
  if (label === undefined) return;
  const path = ["matchLabelKeys", keys.indexOf(label)];
  const problem = {
    on: scope,
    at: path,
    message: `matchLabelKeys repeats ${label} from labelSelector; the API refuses a label in both.`,
    related: [scope.place(at, "the selector with the same label")],
  };
  const title = `Remove ${label} from matchLabelKeys`;
  if (repeated.length === keys.length) yield { ...problem, fix: safe(title, scope.remove(["matchLabelKeys"])) };
  else if (repeated.length === 1) yield { ...problem, fix: safe(title, scope.remove(path)) };
  else yield { ...problem, advice: "Remove from matchLabelKeys every label that labelSelector names." };
}

/** The `matchLabelKeys` of a constraint that a selector names too. */
function repeatedKeys(constraint: JsonObject, selector: JsonObject): readonly string[] {
  const named = labelKeys(selector);
  return textsOf(constraint["matchLabelKeys"]).filter((key) => named.has(key));
}

function labelKeys({ matchLabels, matchExpressions }: JsonObject): ReadonlySet<string> {
  const named = objectsOf(matchExpressions).flatMap(({ key }) => (typeof key === "string" ? [key] : []));
  const labels = isObject(matchLabels) ? Object.keys(matchLabels) : [];
  return new Set([...labels, ...named]);
}

/** Controllers of other API groups may add labels to the pods. */
function isLabelledElsewhere({ group }: Manifest): boolean {
  return group !== "" && group !== "apps" && group !== "batch";
}
