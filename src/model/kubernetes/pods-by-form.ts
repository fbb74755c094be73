import { isObject, type Json, type JsonObject } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import { mapsAt, type PlacedMap } from "./pod-places.ts";
import { container, containersIn, type ShapedPods, shapeOf } from "./pod-shapes.ts";
import type { Container } from "./pod-template.ts";

/**
 * Groups whose objects define kinds, describe what pods may look like, or contain the values of charts, which are
 * judged once rendered.
 */
const otherGroups =
  /^(?:apiextensions|kustomize\.config)\.k8s\.io$|(?:^|\.)(?:policies\.kyverno\.io|gatekeeper\.sh|kubewarden\.io|toolkit\.fluxcd\.io|helm\.cattle\.io|(?<!hive\.)openshift\.io)$/;

/** The names of lists of containers in other projects. */
const lists: readonly (readonly [key: string, kind: Container["kind"]])[] = [
  ["initContainers", "init"],
  ["containers", "container"],
  ["sidecars", "sidecar"],
];

/**
 * Pods in objects of any other project, recognized by their form: lists of containers, or a map with an image and a
 * setting that only containers have. The YAML reader limits how deep they can be.
 */
export function podsByForm(group: string, object: JsonObject): ShapedPods[] {
  // What a policy generates is created as it is; everything else in a policy is a pattern.
  if (group === "kyverno.io") return mapsAt(object, generated).flatMap(({ path, value }) => formsIn(value, path));
  return isOfOthers(group) ? formsIn(object, []) : [];
}

/** Whether a group belongs to another project whose objects may create pods. */
export function isOfOthers(group: string): boolean {
  return group.includes(".") && !otherGroups.test(group);
}

const generated = ["spec", "rules", "*", "generate"];

function formsIn(value: Json, path: Path): ShapedPods[] {
  if (Array.isArray(value)) {
    return (value as readonly Json[]).flatMap((item, index) => formsIn(item, [...path, index]));
  }
  if (!isObject(value)) return [];
  const typed = nestedPods(value, path);
  if (typed !== null) return typed;
  const map: PlacedMap = { path, value, name: null };
  const found = lists.map(([key, kind]) => [key, containersIn(map, key, kind).filter(isContainer)] as const);
  const listed = new Set(found.flatMap(([key, some]) => (some.length > 0 ? key : [])));
  const containers = found.flatMap(([, some]) => some);
  if (isSingle(value)) containers.push(container(map, "container"));
  const below = Object.entries(value).flatMap(([key, item]) => (listed.has(key) ? [] : formsIn(item, [...path, key])));
  return containers.length === 0 ? below : [{ ...map, containers, judged: "here" }, ...below];
}

function isContainer({ image, value }: Container): boolean {
  return image !== null || isObject(value["securityContext"]);
}

/** Whether a map sets what only a container can. A `securityContext` alone is not enough, since pods have one too. */
function isSingle({ image, securityContext }: JsonObject): boolean {
  const own = ["allowPrivilegeEscalation", "capabilities", "privileged"];
  return typeof image === "string" && isObject(securityContext) && own.some((key) => securityContext[key] != null);
}

/** The pods of an object with a known shape inside another one, such as the workflow that an event starts. */
function nestedPods({ apiVersion, kind, ...object }: JsonObject, path: Path): ShapedPods[] | null {
  if (path.length === 0 || typeof apiVersion !== "string" || typeof kind !== "string") return null;
  const shape = shapeOf(apiVersion.slice(0, Math.max(apiVersion.indexOf("/"), 0)), kind);
  if (shape === null) return null;
  return shape(object).map((pods) => ({
    ...pods,
    path: [...path, ...pods.path],
    containers: pods.containers.map((one) => ({ ...one, path: [...path, ...one.path] })),
  }));
}
