import type { Problem } from "../../../core/finding.ts";
import type { FixProposal } from "../../../core/fix.ts";
import { isObject, type JsonObject } from "../../../core/json.ts";
import type { Path } from "../../../core/path.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import type { PodTemplate } from "../../../model/kubernetes/pod-template.ts";
import { objectsOf, textsOf } from "./lists.ts";
import { ownSelector, selectorMatches } from "./own-selector.ts";
import { type Constraint, setAt } from "./spread-constraint.ts";

/** A constraint that counts no pods, since its selector is missing or empty. */
export function* emptySelector({ manifest, template, value, path }: Constraint): Iterable<Problem> {
  const selector = value["labelSelector"] ?? null;
  if (selector !== null && !(isObject(selector) && Object.keys(selector).length === 0)) return;
  const message = "This topology spread constraint counts no pods, because its label selector is missing or empty.";
  const at = [...path, "labelSelector"];
  const own = ownSelector(manifest);
  if (own === null || selectorMatches(own, template.labels) !== true || repeatsLabel(value, own)) {
    yield {
      message,
      path: at,
      severity: "warning",
      advice: "Give it a labelSelector that matches the pod's own labels.",
    };
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
      ...(hard ? { applicability: "review", risk } : { applicability: "safe" }),
      operations: [setAt(manifest, at, own)],
    },
  };
}

/** A constraint whose selector leaves out the very pods it stands in. */
export function* strangeSelector({ manifest, template, value, path }: Constraint): Iterable<Problem> {
  const selector = value["labelSelector"];
  if (!isObject(selector) || Object.keys(selector).length === 0) return;
  if (selectorMatches(selector, template.labels) !== false || isLabelledElsewhere(manifest)) return;
  const at = [...path, "labelSelector"];
  const fix = correctedLabels(manifest, template, selector, at);
  const absent = [...labelKeys(selector)].find((key) => !Object.hasOwn(template.labels, key));
  const unless = absent === undefined ? "" : `, unless something adds ${absent} to them`;
  const advice = `Let labelSelector match labels of this pod template${unless}.`;
  yield {
    message: "This constraint does not count the pods it stands in: its selector does not match their labels.",
    path: at,
    // A kustomization can add labels that are not in the file.
    severity: absent === undefined ? "warning" : "info",
    ...(fix === null ? { advice } : { fix }),
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
    applicability: "review",
    risk: "The constraint starts to count other pods than before, so they may be placed otherwise.",
    operations: wrong.map(([key]) => setAt(manifest, [...path, "matchLabels", key], template.labels[key] as string)),
  };
}

/** A label that stands both in `matchLabelKeys` and in `labelSelector`, which the API refuses. */
export function* repeatedLabel({ manifest, value, path }: Constraint): Iterable<Problem> {
  const selector = value["labelSelector"];
  const keys = textsOf(value["matchLabelKeys"]);
  if (!isObject(selector) || !Array.isArray(value["matchLabelKeys"])) return;
  const named = labelKeys(selector);
  const repeated = keys.filter((key) => named.has(key));
  const first = value["matchLabelKeys"].findIndex((key) => repeated.includes(key));
  if (first < 0) return;
  const label = repeated[0] as string;
  const at = [...path, "matchLabelKeys"];
  const all = repeated.length === value["matchLabelKeys"].length;
  const gone = all ? at : [...at, first];
  yield {
    message: `matchLabelKeys repeats ${label} from labelSelector; the API refuses a label in both.`,
    path: [...at, first],
    ...(all || repeated.length === 1
      ? {
          fix: {
            title: `Remove ${label} from matchLabelKeys`,
            applicability: "safe",
            operations: [{ kind: "remove", document: manifest.document.index, path: [...manifest.root, ...gone] }],
          },
        }
      : { advice: "Remove from matchLabelKeys every label that labelSelector names." }),
  };
}

function repeatsLabel(constraint: JsonObject, selector: JsonObject): boolean {
  const named = labelKeys(selector);
  return textsOf(constraint["matchLabelKeys"]).some((key) => named.has(key));
}

function labelKeys({ matchLabels, matchExpressions }: JsonObject): ReadonlySet<string> {
  const named = objectsOf(matchExpressions).flatMap(({ key }) => (typeof key === "string" ? [key] : []));
  const labels = isObject(matchLabels) ? Object.keys(matchLabels) : [];
  return new Set([...labels, ...named]);
}

/** Labels may come from elsewhere: added by the controller of another API group, or not readable as text. */
function isLabelledElsewhere({ group }: Manifest): boolean {
  return group !== "" && group !== "apps" && group !== "batch";
}
