import { isObject, type Json, valueAt } from "../../../core/json.ts";
import type { Path } from "../../../core/path.ts";

/** A place in a pod spec that names a label of nodes: a key of a map, or the value of `key` or `topologyKey`. */
export interface NodeLabelUse {
  readonly label: string;
  /** From the pod spec. */
  readonly path: Path;
  /** Whether the label is a key, which is renamed. Otherwise it is a value, which is replaced. */
  readonly isKey: boolean;
}

/** The places in a pod spec that name a label of nodes: node selector and affinities, but not spread constraints. */
export function nodeLabelsIn(spec: Json): readonly NodeLabelUse[] {
  const selector = valueAt(spec, ["nodeSelector"]);
  const keys = isObject(selector) ? Object.keys(selector) : [];
  return [
    ...keys.map((label) => ({ label, path: ["nodeSelector", label], isKey: true })),
    ...below(spec, ["affinity"], 0),
  ];
}

/** The deepest level that is searched: no field of the API below it names a label. */
const maximumDepth = 8;

function below(spec: Json, path: Path, depth: number): readonly NodeLabelUse[] {
  const value = valueAt(spec, path);
  if (depth > maximumDepth || value === null || typeof value !== "object") return [];
  if (Array.isArray(value)) return value.flatMap((_item, index) => below(spec, [...path, index], depth + 1));
  return Object.entries(value).flatMap(([key, item]): readonly NodeLabelUse[] => {
    const here = [...path, key];
    if (key === "labelSelector" || key === "namespaceSelector") return [];
    if ((key === "topologyKey" || key === "key") && typeof item === "string") {
      return [{ label: item, path: here, isKey: false }];
    }
    return below(spec, here, depth + 1);
  });
}
