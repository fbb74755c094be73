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

/** A constraint that counts no pods because its selector is missing or empty. */
export function* emptySelector({ scope, value, template }: SpreadConstraint): Iterable<ScopedProblem> {
  const selector = value["labelSelector"] ?? null;
  if (selector !== null && !(isObject(selector) && Object.keys(selector).length === 0)) return;
  const problem = {
    on: scope,
    at,
    message: `A topology spread constraint of ${scope.subject} counts no pods: its labelSelector is missing or empty.`,
    severity: "warning",
  } as const;
  const own = ownSelector(scope.manifest);
  if (own === null || selectorMatches(own, template.labels) !== true || repeatedKeys(value, own).length > 0) {
    yield { ...problem, advice: "Add a labelSelector that matches the labels of the pods." };
    return;
  }
  const hard = value["whenUnsatisfiable"] === "DoNotSchedule";
  const risk = hard ? "The constraint takes effect: pods stay Pending if it can't be met." : null;
  yield {
    ...problem,
    fix: safeUnless(risk, `Set labelSelector to the selector of the ${scope.manifest.kind}`, scope.set(at, own)),
  };
}

/** A constraint whose selector does not match the pods that have it. */
export function* otherPodsSelector(constraint: SpreadConstraint): Iterable<ScopedProblem> {
  const { scope, value, template } = constraint;
  const selector = value["labelSelector"];
  if (!isObject(selector) || Object.keys(selector).length === 0) return;
  if (selectorMatches(selector, template.labels) !== false || isLabelledElsewhere(scope.manifest)) return;
  const fix = correctedLabels(constraint, selector);
  const absent = [...labelKeys(selector)].find((key) => !Object.hasOwn(template.labels, key));
  const advice =
    absent === undefined
      ? "Change labelSelector to match the labels of the pod template."
      : `Change labelSelector to match the labels of the pod template, unless something else adds the label ${absent}.`;
  yield {
    on: scope,
    at,
    message: `A topology spread constraint of ${scope.subject} does not count its own pods: labelSelector does not match them.`,
    related: [objectPlace(scope.manifest, [...template.path, "metadata", "labels"], "the labels of the pods")],
    // A kustomization can add labels that are not in the file.
    severity: absent === undefined ? "warning" : "info",
    ...(fix === null ? { advice } : { fix }),
  };
}

/** Sets the labels of a selector to the values that the pods have; null if the pods lack one of them. */
function correctedLabels({ scope, template }: SpreadConstraint, selector: JsonObject): FixProposal | null {
  const { matchLabels, matchExpressions } = selector;
  if (!isObject(matchLabels) || matchExpressions !== undefined) return null;
  const wrong = Object.entries(matchLabels).filter(([key, value]) => template.labels[key] !== value);
  if (wrong.length === 0 || !wrong.every(([key]) => Object.hasOwn(template.labels, key))) return null;
  return review(
    "Use the labels of the pod template",
    "The constraint counts different pods than before, so new pods may be placed differently.",
    ...wrong.map(([key]) => scope.set([...at, "matchLabels", key], template.labels[key] as string)),
  );
}

/** A label in both `matchLabelKeys` and `labelSelector`, which the API rejects. */
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
    message: `The label ${label} is in both matchLabelKeys and labelSelector, which the API rejects.`,
    related: [scope.place(at, "the selector that already contains the label")],
  };
  const title = repeated.length === 1 ? `Remove ${label} from matchLabelKeys` : "Remove matchLabelKeys";
  if (repeated.length === keys.length) yield { ...problem, fix: safe(title, scope.remove(["matchLabelKeys"])) };
  else if (repeated.length === 1) yield { ...problem, fix: safe(title, scope.remove(path)) };
  else yield { ...problem, advice: "Remove every label from matchLabelKeys that labelSelector already contains." };
}

/** The `matchLabelKeys` of a constraint that are also in a selector. */
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
