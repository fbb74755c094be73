import { isObject, type Json, type JsonObject, valueAt } from "../../../core/json.ts";
import type { Path } from "../../../core/path.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import type { Container, PodTemplate } from "../../../model/kubernetes/pod-template.ts";
import { textsOf } from "./lists.ts";

/** The container's own `securityContext`; empty where it has none. */
export function securityContextOf(container: Container): JsonObject {
  const own = container.value["securityContext"];
  return isObject(own) ? own : {};
}

/** The pod's `securityContext`; empty where it has none. */
export function podSecurityContextOf(template: PodTemplate): JsonObject {
  const own = template.spec["securityContext"];
  return isObject(own) ? own : {};
}

/** A security setting as it takes effect, and where it is written. `value` is undefined where nobody set it. */
export interface EffectiveSetting {
  readonly value: Json | undefined;
  readonly path: Path;
  readonly level: "container" | "pod";
  /** Everywhere it could be written: in the container, in the pod. */
  readonly places: readonly Path[];
}

/** What a container gets for a key that both levels have: its own value, else the pod's. */
export function effective(template: PodTemplate, container: Container, key: string): EffectiveSetting {
  const ofContainer = [...container.path, "securityContext", key];
  const ofPod = [...template.specPath, "securityContext", key];
  const places = [ofContainer, ofPod];
  const own = securityContextOf(container)[key];
  if (own != null) return { value: own, path: ofContainer, level: "container", places };
  return { value: podSecurityContextOf(template)[key] ?? undefined, path: ofPod, level: "pod", places };
}

/** The capabilities a container adds, in capitals and without the CAP_ prefix that runtimes accept. */
export function addedCapabilities(container: Container): readonly string[] {
  const added = textsOf(valueAt(securityContextOf(container), ["capabilities", "add"]));
  return added.map((name) => name.toUpperCase().replace(/^CAP_/, ""));
}

/** A container as messages name it: `container "web"`, `init container "migrate"`. */
export function containerName(container: Container): string {
  const noun = container.kind === "init" ? "init container" : container.kind;
  return container.name === null ? `the unnamed ${noun}` : `${noun} ${JSON.stringify(container.name)}`;
}

/** The text with its first letter in capitals. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The names joined as a sentence lists them: `a`, `a and b`, `a, b and c`. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** Everything a container is told to run, as one text. */
export function commandText(container: Container): string {
  return [container.value["command"], container.value["args"]].flatMap(textsOf).join(" ");
}

/**
 * True for an object that stands for itself. A part of one (a patch for Kustomize) leaves out the images of its
 * containers, or the selector that every workload of the group apps must have.
 */
export function isWhole({ group, value }: Manifest, { containers }: PodTemplate): boolean {
  if (group === "apps" && !isObject(valueAt(value, ["spec", "selector"]))) return false;
  if (!containers.some(({ kind }) => kind === "container")) return false;
  return containers.every(({ image }) => image !== null && image !== "");
}

/** What to say of objects whose pods can't be changed in place (API: a Job's template and a Pod's spec are fixed). */
export function replaceNote({ group, kind }: Manifest): string | undefined {
  if (group === "batch" && kind === "Job")
    return "An existing Job can't be changed like this: delete it and create it again.";
  if (group === "" && kind === "Pod")
    return "An existing Pod can't be changed like this: delete it and create it again.";
  return undefined;
}
