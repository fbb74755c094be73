import { isObject, type Json } from "../../core/json.ts";
import { type Path, samePath, startsWith } from "../../core/path.ts";
import type { Manifest } from "./manifest.ts";
import type { PodTemplate } from "./pod-template.ts";
import { isOfOthers } from "./pods-by-form.ts";

/** Keys that let a pod out of its bounds where they are true. */
const rights: ReadonlySet<string> = new Set(["hostIPC", "hostNetwork", "hostPID", "privileged"]);

/** What says how something is, not how it shall be; schemas and patterns; and the values of charts. */
const others: ReadonlySet<string> = new Set(
  "anyPattern openAPIV3Schema parameters pattern status values valuesInline valuesObject".split(" "),
);

/**
 * Where an object of another project gives such rights to pods that it makes in a way which is not known here, from its
 * root. Those of its `pods` are left out.
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

  /** What is in a container, or stands in the pod itself. */
  function isJudged(path: Path): boolean {
    return pods.some(({ specPath, containers }) => {
      return samePath(path, specPath) || containers.some((container) => startsWith(path, container.path));
    });
  }
}
