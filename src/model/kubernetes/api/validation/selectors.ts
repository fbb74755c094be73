import { type Json, type JsonObject, valueAt } from "../../../../core/json.ts";
import type { Path } from "../../../../core/path.ts";
import type { Manifest } from "../../manifest.ts";
import { isOneOf, ownTemplate } from "./builtin.ts";
import { itemsAt, knownText, mapAt, valueText } from "./read.ts";
import type { RepairStep, Violation } from "./violation.ts";

const kinds = new Set(["apps/DaemonSet", "apps/Deployment", "apps/ReplicaSet", "apps/StatefulSet"]);

/** A selector must select the pods of its own template: ValidatePodTemplateSpecForReplicaSet and similar functions. */
export function* selectorViolations(manifest: Manifest): Iterable<Violation> {
  const template = ownTemplate(manifest);
  const manual = manifest.group === "batch" && valueAt(manifest.value, ["spec", "manualSelector"]) === true;
  if (template === null || !(isOneOf(manifest, kinds) || (manifest.kind === "Job" && manual))) return;
  const labelsPath = [...template.path, "metadata", "labels"];
  const labels = mapAt(manifest.value, labelsPath);
  const selector = ["spec", "selector"];
  const unmatched = Object.entries(mapAt(manifest.value, [...selector, "matchLabels"])).filter(([key, value]) => {
    return mismatches(labels, key, value);
  });
  if (unmatched.length > 0) yield unmatchedLabels(unmatched, labels, { labelsPath, selector });
  else yield* unmatchedExpressions(manifest, labels, { labelsPath, selector });
}

interface Paths {
  readonly labelsPath: Path;
  readonly selector: Path;
}

/** Whether a label certainly differs from what is selected. */
function mismatches(labels: JsonObject, key: string, value: Json): boolean {
  const wanted = knownText(value);
  const label = labels[key] ?? null;
  if (wanted === null || label === wanted) return false;
  return label === null || knownText(label) !== null;
}

function unmatchedLabels(
  unmatched: readonly (readonly [string, Json])[],
  labels: JsonObject,
  { labelsPath, selector }: Paths,
): Violation {
  const [[key, value] = ["", null]] = unmatched;
  const label = labels[key] ?? null;
  const pods = label === null ? `its pods have no label ${key}` : `its pods have ${key}: ${valueText(label)}`;
  const steps = unmatched.map(
    ([name, wanted]): RepairStep => ({ kind: "set", path: [...labelsPath, name], value: wanted }),
  );
  return {
    path: [...labelsPath, key],
    restsOn: unmatched.flatMap(([name]) => [
      [...labelsPath, name],
      [...selector, "matchLabels", name],
    ]),
    compares: [valueText(value), ...(label === null ? [] : [valueText(label)])],
    says: `selects pods with the label ${key}: ${valueText(value)}, but ${pods}`,
    repair: {
      title: "Label the pods as the selector wants them",
      risk: "Services and policies then find these pods by the new labels, and no longer by the old ones.",
      steps,
    },
  };
}

function* unmatchedExpressions(
  { value }: Manifest,
  labels: JsonObject,
  { labelsPath, selector }: Paths,
): Iterable<Violation> {
  for (const { path, value: expression } of itemsAt(value, [...selector, "matchExpressions"])) {
    const key = knownText(expression["key"]);
    if (key === null || !fails(expression, labels[key] ?? null)) continue;
    yield {
      path,
      restsOn: [[...labelsPath, key]],
      says: `has a selector that the labels of its own pods do not satisfy: ${key} ${wordsOf(expression)}`,
      advice: "Give the pods a label that the selector matches.",
    };
  }
}

function wordsOf({ operator, values }: JsonObject): string {
  const list = Array.isArray(values) && values.length > 0 ? ` (${values.slice(0, 5).join(", ")})` : "";
  return `${valueText(operator)}${list}`;
}

function fails({ operator, values }: JsonObject, label: Json): boolean {
  if (label !== null && knownText(label) === null) return false;
  const list = Array.isArray(values) ? (values as readonly Json[]) : [];
  if (list.some((item) => knownText(item) === null)) return false;
  if (operator === "In") return list.length > 0 && !list.includes(label);
  if (operator === "NotIn") return label !== null && list.includes(label);
  if (operator === "Exists") return label === null;
  return operator === "DoesNotExist" && label !== null;
}
