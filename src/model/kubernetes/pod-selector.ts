import { isObject, valueAt } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import type { Manifest } from "./manifest.ts";
import { stringMap } from "./string-map.ts";

/** The labels that an object selects pods by, with their path. */
export interface PodSelector {
  readonly labels: Readonly<Record<string, string>>;
  readonly path: Path;
}

const selectorPaths: Readonly<Record<string, Path>> = {
  "/Service": ["spec", "selector"],
  "networking.k8s.io/NetworkPolicy": ["spec", "podSelector", "matchLabels"],
  "policy/PodDisruptionBudget": ["spec", "selector", "matchLabels"],
};

/** The kinds whose objects select pods by labels, as `group/kind`. */
export const selectingKinds: readonly string[] = Object.keys(selectorPaths);

/** The labels that an object selects pods by; null if it has none, or if it also has expressions. */
export function podSelector({ group, kind, value }: Manifest): PodSelector | null {
  const path = Object.hasOwn(selectorPaths, `${group}/${kind}`) ? selectorPaths[`${group}/${kind}`] : undefined;
  if (path === undefined) return null;
  const labels = valueAt(value, path);
  const expressions = valueAt(value, [...path.slice(0, -1), "matchExpressions"]) ?? [];
  if (!isObject(labels) || Object.keys(labels).length === 0) return null;
  const texts = stringMap(labels);
  if (Object.keys(texts).length < Object.keys(labels).length) return null;
  return path.at(-1) === "matchLabels" && !(Array.isArray(expressions) && expressions.length === 0)
    ? null
    : { labels: texts, path };
}
