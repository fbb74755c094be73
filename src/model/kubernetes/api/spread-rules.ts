import { isObject, type Json, type JsonObject } from "../../../core/json.ts";
import { formatPath } from "../../../core/path.ts";
import type { PodTemplate } from "../pod-template.ts";

const policies = ["nodeAffinityPolicy", "nodeTaintsPolicy"] as const;

/** What validateTopologySpreadConstraints (pkg/apis/core/validation) rejects. One sentence each. */
export function* spreadViolations({ spec, specPath }: PodTemplate): Iterable<string> {
  const constraints = spec["topologySpreadConstraints"];
  if (!Array.isArray(constraints)) return;
  const pairs = new Set<string>();
  for (const [index, constraint] of (constraints as readonly Json[]).entries()) {
    if (!isObject(constraint)) continue;
    const where = formatPath([...specPath, "topologySpreadConstraints", index]);
    yield* constraintViolations(constraint, where);
    const pair = JSON.stringify([constraint["topologyKey"], constraint["whenUnsatisfiable"]]);
    if (pairs.has(pair)) yield `${where} repeats topologyKey and whenUnsatisfiable of another constraint`;
    pairs.add(pair);
  }
}

function* constraintViolations(constraint: JsonObject, where: string): Iterable<string> {
  const { maxSkew, topologyKey, whenUnsatisfiable, minDomains, labelSelector, matchLabelKeys } = constraint;
  if (!isPositive(maxSkew)) yield `${where}.maxSkew must be greater than 0`;
  if (!isLabelKey(topologyKey)) yield `${where}.topologyKey must be the key of a label`;
  const hard = whenUnsatisfiable === "DoNotSchedule";
  if (!hard && whenUnsatisfiable !== "ScheduleAnyway") yield `${where}.whenUnsatisfiable has an unknown value`;
  if (minDomains != null && !isPositive(minDomains)) yield `${where}.minDomains must be greater than 0`;
  if (minDomains != null && !hard) yield `${where}.minDomains needs DoNotSchedule`;
  for (const key of policies) {
    const policy = constraint[key];
    if (policy != null && policy !== "Honor" && policy !== "Ignore") yield `${where}.${key} must be Honor or Ignore`;
  }
  if (isObject(labelSelector)) yield* selectorViolations(labelSelector, `${where}.labelSelector`);
  if (Array.isArray(matchLabelKeys)) yield* matchLabelKeyViolations(matchLabelKeys, labelSelector, where);
}

/** Also true for a number in quotes, since its type is checked elsewhere. */
function isPositive(value: Json | undefined): boolean {
  return (typeof value === "number" || typeof value === "string") && Number(value) > 0;
}

/** ValidateLabelSelector (apimachinery). */
function* selectorViolations({ matchLabels, matchExpressions }: JsonObject, where: string): Iterable<string> {
  for (const [key, value] of Object.entries(isObject(matchLabels) ? matchLabels : {})) {
    if (!isLabelKey(key)) yield `${where}.matchLabels has a key that no label can have`;
    if (!isLabelValue(value)) yield `${where}.matchLabels has a value that no label can have`;
  }
  for (const [index, expression] of itemsOf(matchExpressions).entries()) {
    if (!isObject(expression)) continue;
    const here = `${where}.matchExpressions[${index}]`;
    const { key, operator, values } = expression;
    if (!isLabelKey(key)) yield `${here}.key must be the key of a label`;
    const listed = operator === "In" || operator === "NotIn";
    if (!listed && operator !== "Exists" && operator !== "DoesNotExist") yield `${here}.operator has an unknown value`;
    if (listed !== itemsOf(values).length > 0) yield `${here}.values must go with In and NotIn, and with no other`;
    if (!itemsOf(values).every(isLabelValue)) yield `${here}.values has a value that no label can have`;
  }
}

function* matchLabelKeyViolations(keys: readonly Json[], selector: Json | undefined, where: string): Iterable<string> {
  if (!isObject(selector)) return yield `${where}.matchLabelKeys needs a labelSelector`;
  const { matchLabels, matchExpressions } = selector;
  const selected = new Set<Json | undefined>([
    ...Object.keys(isObject(matchLabels) ? matchLabels : {}),
    ...itemsOf(matchExpressions).map((expression) => (isObject(expression) ? expression["key"] : undefined)),
  ]);
  for (const key of keys) {
    if (!isLabelKey(key)) yield `${where}.matchLabelKeys must hold keys of labels`;
    if (selected.has(key)) yield `${where}.matchLabelKeys repeats a key of the labelSelector`;
  }
}

/**
 * Whether a key is a qualified name: at most 63 characters, after an optional DNS subdomain and a slash (API reference,
 * labels).
 */
function isLabelKey(key: Json | undefined): boolean {
  if (typeof key !== "string") return false;
  const [name = "", prefix, ...others] = key.split("/").toReversed();
  const domain = prefix === undefined || (prefix.length <= 253 && /^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$/.test(prefix));
  return others.length === 0 && domain && name !== "" && isLabelValue(name);
}

function isLabelValue(value: Json): boolean {
  return typeof value === "string" && value.length <= 63 && /^([A-Za-z0-9]([-\w.]*[A-Za-z0-9])?)?$/.test(value);
}

function itemsOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}
