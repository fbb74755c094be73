import { isObject, type Json } from "../../core/json.ts";
import { type Path, samePath, startsWith } from "../../core/path.ts";
import type { Manifest } from "./manifest.ts";
import type { PodTemplate } from "./pod-template.ts";
import { isOfOthers } from "./pods-by-form.ts";

/** Keys that give a pod more rights if they are true. */
const rights: ReadonlySet<string> = new Set(["hostIPC", "hostNetwork", "hostPID", "privileged"]);

/** The same in a text. */
const inText = /(?:^|[\n{,])[ \t-]*["']?(?:hostIPC|hostNetwork|hostPID|privileged)["']?[ \t]*:[ \t]*true\b/;

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
  if (scope !== "object" || !isOfOthers(group)) return [];
  return rightsIn(value, others).filter((path) => !isJudged(path.slice(0, -1)));

  /** What is in a container, or stands in the pod itself. */
  function isJudged(path: Path): boolean {
    return pods.some(({ specPath, containers }) => {
      const isOfPod = samePath(path, specPath) || startsWith(path, [...specPath, "volumes"]);
      return isOfPod || containers.some((container) => startsWith(path, container.path));
    });
  }
}

/** Where data gives such rights, or a directory of the node, but for what stands behind some keys. */
export function rightsIn(value: Json, except: ReadonlySet<string> = new Set()): readonly Path[] {
  const found: Path[] = [];
  look(value, []);
  return found;

  function look(here: Json, path: Path): void {
    if (Array.isArray(here)) {
      for (const [index, item] of (here as readonly Json[]).entries()) look(item, [...path, index]);
    } else if (isObject(here)) {
      for (const [key, item] of Object.entries(here)) {
        const isDirectory = key === "hostPath" && isObject(item) && typeof item["path"] === "string";
        const isRight = item === true ? rights.has(key) : typeof item === "string" && inText.test(item);
        if (isDirectory || (isRight && !except.has(key))) found.push([...path, key]);
        else if (!except.has(key)) look(item, [...path, key]);
      }
    }
  }
}
