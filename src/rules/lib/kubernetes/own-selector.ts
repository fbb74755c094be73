import { isObject, type Json, type JsonObject } from "../../../core/json.ts";
import { isLabelValue } from "../../../model/kubernetes/api/validation/grammar.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";

/**
 * The selector of a workload in the form of a `labelSelector`; null if it has none. The selector of a
 * ReplicationController is a plain map of labels, and defaults to the labels of its pods.
 */
export function ownSelector(manifest: Manifest): JsonObject | null {
  const spec = manifest.value["spec"];
  const selector = (isObject(spec) ? spec["selector"] : undefined) ?? null;
  if (manifest.group === "" && manifest.kind === "ReplicationController") {
    return labelsSelector(selector ?? manifest.podTemplate?.labels);
  }
  return isObject(selector) && Object.keys(selector).length > 0 ? selector : null;
}

function labelsSelector(labels: Json | undefined): JsonObject | null {
  return isObject(labels) && Object.keys(labels).length > 0 ? { matchLabels: labels } : null;
}

/** Whether a label selector matches labels; null if it is malformed, has an unknown operator or isn't filled in yet. */
export function selectorMatches(selector: JsonObject, labels: Readonly<Record<string, string>>): boolean | null {
  const wanted = selector["matchLabels"] ?? {};
  const expressions = selector["matchExpressions"] ?? [];
  if (!isObject(wanted) || !Array.isArray(expressions)) return null;
  const answers = [
    ...Object.entries(wanted).map(([key, value]) => hasLabel(labels, key, [value])),
    ...(expressions as readonly Json[]).map((expression) => meets(expression, labels)),
  ];
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}

function meets(expression: Json, labels: Readonly<Record<string, string>>): boolean | null {
  if (!isObject(expression)) return null;
  const { key, operator, values } = expression;
  if (typeof key !== "string") return null;
  const list: readonly Json[] = Array.isArray(values) ? values : [];
  if (operator === "In") return hasLabel(labels, key, list);
  if (operator === "NotIn") {
    const answer = hasLabel(labels, key, list);
    return answer === null ? null : !answer;
  }
  if (operator === "Exists") return Object.hasOwn(labels, key);
  if (operator === "DoesNotExist") return !Object.hasOwn(labels, key);
  return null;
}

/** Whether a label has one of the values; null if a token in them may be filled in so that it does. */
function hasLabel(labels: Readonly<Record<string, string>>, key: string, values: readonly Json[]): boolean | null {
  if (!Object.hasOwn(labels, key)) return false;
  const label = labels[key] as string;
  if (values.includes(label)) return true;
  return isLabelValue(label) && values.every((value) => typeof value !== "string" || isLabelValue(value))
    ? false
    : null;
}
