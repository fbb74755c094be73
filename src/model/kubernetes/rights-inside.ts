import { isObject, type Json } from "../../core/json.ts";
import { type Path, samePath, startsWith } from "../../core/path.ts";
import type { Manifest } from "./manifest.ts";
import type { PodTemplate } from "./pod-template.ts";
import { isOfOthers } from "./pods-by-form.ts";

/** Keys that give a pod more rights if they are true. */
const rights: ReadonlySet<string> = new Set(["hostIPC", "hostNetwork", "hostPID", "privileged"]);

/** Keys of what is not a setting: the status, schemas and patterns, and the values of charts. */
const others: ReadonlySet<string> = new Set(
  "anyPattern openAPIV3Schema parameters pattern status values valuesInline valuesObject".split(" "),
);

/**
 * The paths, from its root, where an object of another project gives such rights to pods that it creates in an unknown
 * way. Those of its `pods` are left out.
 */
export function rightsInside(
  { group, scope, value }: Pick<Manifest, "group" | "scope" | "value">,
  pods: readonly PodTemplate[],
): readonly Path[] {
  const found: Path[] = [];
  if (scope === "object" && isOfOthers(group)) look(value, []);
  return found;

  function look(here: Json, path: Path): void {
    if (Array.isArray(here)) {
      for (const [index, item] of (here as readonly Json[]).entries()) look(item, [...path, index]);
    } else if (isObject(here)) {
      for (const [key, item] of Object.entries(here)) {
        if (item !== true) {
          if (!others.has(key)) look(item, [...path, key]);
        } else if (rights.has(key) && !isJudged(path)) found.push([...path, key]);
      }
    }
  }

  /** Whether a path is inside a container, or that of the pod's spec itself. */
  function isJudged(path: Path): boolean {
    return pods.some(({ specPath, containers }) => {
      return samePath(path, specPath) || containers.some((container) => startsWith(path, container.path));
    });
  }
}
