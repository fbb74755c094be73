import { isObject, type Json, type JsonObject, valueAt } from "../../../core/json.ts";
import type { Path } from "../../../core/path.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import type { Container, PodTemplate } from "../../../model/kubernetes/pod-template.ts";
import { objectsOf, textsOf } from "./lists.ts";

/** The `securityContext` of a container; empty if it has none. */
export function securityContextOf(container: Container): JsonObject {
  const own = container.value["securityContext"];
  return isObject(own) ? own : {};
}

/** The `securityContext` of a pod; empty if it has none. */
export function podSecurityContextOf(template: PodTemplate): JsonObject {
  const own = template.spec["securityContext"];
  return isObject(own) ? own : {};
}

/** The effective value of a security setting and its path. `value` is undefined if the setting is missing. */
export interface EffectiveSetting {
  readonly value: Json | undefined;
  readonly path: Path;
  readonly level: "container" | "pod";
  /** The paths where it can be set: in the container and in the pod. */
  readonly places: readonly Path[];
}

/** The effective value of a key: that of the container, otherwise that of the pod. */
export function effective(template: PodTemplate, container: Container, key: string): EffectiveSetting {
  const ofContainer = [...container.path, "securityContext", key];
  const ofPod = [...template.specPath, "securityContext", key];
  const places = [ofContainer, ofPod];
  const own = securityContextOf(container)[key];
  if (own != null) return { value: own, path: ofContainer, level: "container", places };
  return { value: podSecurityContextOf(template)[key] ?? undefined, path: ofPod, level: "pod", places };
}

/** The capabilities that a container adds, in upper case and without the prefix CAP_, which runtimes accept. */
export function addedCapabilities(container: Container): readonly string[] {
  const added = textsOf(valueAt(securityContextOf(container), ["capabilities", "add"]));
  return added.map((name) => name.toUpperCase().replace(/^CAP_/, ""));
}

/** Whether containers declare a port that only root can open on some nodes. */
export function hasLowPort(containers: readonly Container[]): boolean {
  return containers
    .flatMap(({ value }) => objectsOf(value["ports"]))
    .some(({ containerPort }) => typeof containerPort === "number" && containerPort < 1024);
}

/** The name of a container in a message: `container "web"`, `init container "migrate"`, `the script of template "build"`. */
export function containerName(container: Container): string {
  if (container.title !== undefined) return container.title;
  const noun = container.kind === "init" ? "init container" : container.kind;
  return container.name === null || container.name === ""
    ? `the unnamed ${noun}`
    : `${noun} ${JSON.stringify(container.name)}`;
}

/** The text with its first letter in upper case. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The command and arguments of a container, with the script of a Tekton step or an Argo template, as one text. */
export function commandText({ value }: Container): string {
  const scripts = [value["script"], value["source"]].filter((script) => typeof script === "string");
  return [...[value["command"], value["args"]].flatMap(textsOf), ...scripts].join(" ");
}

/**
 * Whether an object is complete. A partial object (a patch for Kustomize) lacks the images of its containers, or the
 * selector that every workload of the group apps must have.
 */
export function isWhole({ group, value }: Manifest, { containers }: PodTemplate): boolean {
  if (group === "apps" && !isObject(valueAt(value, ["spec", "selector"]))) return false;
  if (!containers.some(({ kind }) => kind === "container")) return false;
  return containers.every(({ image }) => image !== null && image !== "");
}

/**
 * Kinds whose pods are immutable: the template of a Job, the spec of a Pod, and what webhooks don't allow to change
 * (volcano-sh/volcano, admit_job.go; kubernetes-sigs/jobset, jobset_types.go).
 */
const immutable: ReadonlySet<string> = new Set(["/Pod", "batch/Job", "batch.volcano.sh/Job", "jobset.x-k8s.io/JobSet"]);

/** How to change an object whose pods are immutable; undefined for other objects. */
export function replaceNote({ group, kind }: Manifest): string | undefined {
  if (!immutable.has(`${group}/${kind}`)) return undefined;
  return `An existing ${kind} can't be changed like this: delete it and create it again.`;
}
