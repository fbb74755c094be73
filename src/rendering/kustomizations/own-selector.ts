import { isObject, type Json, valueAt } from "../../core/json.ts";
import type { YamlOperation } from "../../core/operation.ts";
import { sameJson } from "../../core/same-json.ts";

/**
 * The operations on a workload as operations on another version of it: where they write the selector of the first, they
 * write the one that the other has. Kustomize adds its labels to the selectors of an object everywhere, so that they
 * differ between the overlays and the base, and it adds them to new selectors, too.
 */
export function withOwnSelector(
  operations: readonly YamlOperation[],
  workload: Json,
  other: Json,
): readonly YamlOperation[] {
  const [from, to] = [workload, other].map((value) => valueAt(value, ["spec", "selector"]));
  if (!isObject(from) || !isObject(to) || sameJson(from, to)) return operations;
  const replaced = (value: Json): Json => {
    if (Array.isArray(value)) return (value as readonly Json[]).map(replaced);
    if (!isObject(value)) return value;
    if (sameJson(value, from)) return to;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaced(item)]));
  };
  return operations.map((operation) => {
    return "value" in operation ? { ...operation, value: replaced(operation.value) } : operation;
  });
}
