import { isObject, type Json, type JsonObject } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import { mapsAt, type PlacedMap } from "./pod-places.ts";
import { container, containersIn, type ShapedPods, shapeOf } from "./pod-shapes.ts";
import type { Container } from "./pod-template.ts";

/** Groups whose objects define kinds, say what pods may look like, or hold the values of charts, judged as rendered. */
const otherGroups =
  /^(?:apiextensions|kustomize\.config)\.k8s\.io$|(?:^|\.)(?:policies\.kyverno\.io|gatekeeper\.sh|kubewarden\.io|toolkit\.fluxcd\.io|helm\.cattle\.io|(?<!hive\.)openshift\.io)$/;

/** Lists of containers, as other projects call them. */
const lists: readonly (readonly [key: string, kind: Container["kind"]])[] = [
  ["initContainers", "init"],
  ["containers", "container"],
  ["sidecars", "sidecar"],
];

/**
 * Pods in objects of any other project, known by their form: lists of containers, or a map with an image and what only a
 * container can set. The reader of YAML limits how deep they can lie.
 */
export function podsByForm(group: string, object: JsonObject): ShapedPods[] {
  // What a policy generates is made as it stands; all else in it is a pattern.
  if (group === "kyverno.io") return mapsAt(object, generated).flatMap(({ path, value }) => formsIn(value, path));
  return isOfOthers(group) ? formsIn(object, []) : [];
}

/** Whether a group is one of other projects whose objects may make pods. */
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

/** True for a map that sets what only a container can: pods have a `securityContext` too. */
function isSingle({ image, securityContext }: JsonObject): boolean {
  const own = ["allowPrivilegeEscalation", "capabilities", "privileged"];
  return typeof image === "string" && isObject(securityContext) && own.some((key) => securityContext[key] != null);
}

/** The pods of an object of a known shape in another one, such as the workflow that an event starts. */
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
