import { isObject, type Json, type JsonObject, valueAt } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import { mapsAt, severalTemplatesOf } from "./pod-places.ts";
import { type ShapedPods, shapeOf } from "./pod-shapes.ts";
import type { Container, PodTemplate } from "./pod-template.ts";
import { podsByForm } from "./pods-by-form.ts";
import { stringMap } from "./string-map.ts";

/** The paths of pod templates in kinds of the API and of well-known extensions, by group and kind. */
const templatePaths: Readonly<Record<string, Path>> = {
  "/Pod": [],
  "/PodTemplate": ["template"],
  "/ReplicationController": ["spec", "template"],
  "apps/DaemonSet": ["spec", "template"],
  "apps/Deployment": ["spec", "template"],
  "apps/ReplicaSet": ["spec", "template"],
  "apps/StatefulSet": ["spec", "template"],
  "batch/CronJob": ["spec", "jobTemplate", "spec", "template"],
  "batch/Job": ["spec", "template"],
  "apps.kruise.io/BroadcastJob": ["spec", "template"],
  "apps.kruise.io/CloneSet": ["spec", "template"],
  "apps.kruise.io/DaemonSet": ["spec", "template"],
  "apps.kruise.io/StatefulSet": ["spec", "template"],
  "apps.openshift.io/DeploymentConfig": ["spec", "template"],
  "argoproj.io/Rollout": ["spec", "template"],
  "keda.sh/ScaledJob": ["spec", "jobTargetRef", "template"],
  "serving.knative.dev/Configuration": ["spec", "template"],
  "serving.knative.dev/Service": ["spec", "template"],
};

/** Whether objects of a kind create pods from a template of the core schema, whether or not this object has one. */
export function hasPodTemplate(group: string, kind: string): boolean {
  return Object.hasOwn(templatePaths, `${group}/${kind}`);
}

/** Whether a pod template has a list or a text where the API requires a map, or the other way around. */
export function isMisshapen(group: string, kind: string, value: JsonObject): boolean {
  const path = templatePath(group, kind);
  if (path === null) return false;
  const steps = [...path, "spec"];
  const maps = steps.map((_step, index) => valueAt(value, steps.slice(0, index + 1)));
  const spec = maps.at(-1);
  const isWrong = (part: Json | undefined): boolean => part != null && !isObject(part);
  return maps.some(isWrong) || (isObject(spec) && hasOddContainers(spec));
}

/** Whether containers are not a list of maps. */
function hasOddContainers(spec: JsonObject): boolean {
  return ["initContainers", "containers"].some((key) => {
    const list = spec[key];
    if (list == null) return false;
    return !Array.isArray(list) || (list as readonly Json[]).some((item) => item !== null && !isObject(item));
  });
}

function templatePath(group: string, kind: string): Path | null {
  const id = `${group}/${kind}`;
  return Object.hasOwn(templatePaths, id) ? (templatePaths[id] ?? null) : null;
}

/** The pod template of an object. Null for kinds without one, and for a missing or malformed template. */
export function readPodTemplate(group: string, kind: string, value: JsonObject): PodTemplate | null {
  const path = templatePath(group, kind);
  return path === null ? null : templateAt(group, value, { path, name: null });
}

/** The pod templates of an object of a kind that has several, or that has its own schema for pods. */
export function readPodTemplates(group: string, kind: string, value: JsonObject): PodTemplate[] {
  if (templatePath(group, kind) !== null) return [];
  const patterns = severalTemplatesOf(group, kind);
  if (patterns === null) return (shapeOf(group, kind)?.(value) ?? podsByForm(group, value)).map(fromShape);
  const places = patterns.flatMap((pattern) => mapsAt(value, pattern));
  return places.flatMap((place) => templateAt(group, value, place) ?? []);
}

/**
 * Reads one of several pod templates again in a changed object, by the places of its containers. Returns the same
 * template if it is unchanged, null if a part of it is gone.
 */
export function rereadPodTemplate(group: string, value: JsonObject, before: PodTemplate): PodTemplate | null {
  const spec = valueAt(value, before.specPath);
  const now = before.containers.map(({ path }) => valueAt(value, path));
  if (spec === before.spec && now.every((one, index) => one === before.containers[index]?.value)) return before;
  if (before.schema !== "own") return templateAt(group, value, before);
  const containers = before.containers.flatMap((container, index) => {
    const one = now[index];
    return isObject(one) ? { ...container, value: one, image: textOf(one["image"]) } : [];
  });
  if (!isObject(spec) || containers.length < before.containers.length) return null;
  return fromShape({ ...before, value: spec, containers });
}

function textOf(value: Json | undefined): string | null {
  return typeof value === "string" ? value : null;
}

function fromShape({ path, value, name, containers, judged }: ShapedPods): PodTemplate {
  const windows = windowsOf({ ...value, containers: containers.map((container) => container.value) });
  const none = { labels: {}, annotations: {}, schema: "own" } as const;
  return { ...none, path, specPath: path, spec: value, name, containers, judged, ...windows };
}

function templateAt(
  group: string,
  value: JsonObject,
  { path, name }: { readonly path: Path; readonly name: string | null },
): PodTemplate | null {
  const spec = valueAt(value, [...path, "spec"]);
  if (!isObject(spec) || hasOddContainers(spec)) return null;
  const specPath = [...path, "spec"];
  return {
    path,
    specPath,
    spec,
    labels: stringMap(valueAt(value, [...path, "metadata", "labels"])),
    annotations: stringMap(valueAt(value, [...path, "metadata", "annotations"])),
    containers: [
      ...readContainers(spec["initContainers"], [...specPath, "initContainers"], true),
      ...readContainers(spec["containers"], [...specPath, "containers"], false),
    ],
    ...windowsOf(spec),
    schema: group === "serving.knative.dev" ? "restricted" : "full",
    name,
    judged: "here",
  };
}

function readContainers(list: Json | undefined, path: Path, init: boolean): Container[] {
  if (!Array.isArray(list)) return [];
  return (list as readonly Json[]).flatMap((value, index) => {
    if (!isObject(value)) return [];
    const { name, image, restartPolicy } = value;
    const started = restartPolicy === "Always" ? "sidecar" : "init";
    return {
      name: typeof name === "string" ? name : null,
      image: typeof image === "string" ? image : null,
      path: [...path, index],
      kind: init ? started : "container",
      value,
    };
  });
}

/**
 * Whether pods are for Windows: by KEP-2802 and the labels used for scheduling, or only by options that have no meaning
 * on Linux, where the pods may run nevertheless.
 */
function windowsOf(spec: JsonObject): Pick<PodTemplate, "windows" | "mayRunOnLinux"> {
  const required = ["affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms"];
  const terms = listOf(valueAt(spec, required));
  const asked = terms.map((term) => listOf(valueAt(term, ["matchExpressions"])).map(systemsOf));
  const isOnly = (systems: readonly Json[]): boolean => systems.length > 0 && systems.every((one) => one === "windows");
  const isScheduled =
    valueAt(spec, ["os", "name"]) === "windows" ||
    valueAt(spec, ["nodeSelector", "kubernetes.io/os"]) === "windows" ||
    // A node only has to match one of the terms.
    (asked.length > 0 && asked.every((expressions) => expressions.some(isOnly)));
  if (isScheduled) return { windows: true, mayRunOnLinux: false };
  const holders = [spec, ...listOf(spec["containers"]), ...listOf(spec["initContainers"])];
  const hasOptions = holders.some((holder) => isObject(valueAt(holder, ["securityContext", "windowsOptions"])));
  const isNamed = asked.some((expressions) => expressions.some((systems) => systems.includes("windows")));
  return { windows: hasOptions || isNamed, mayRunOnLinux: true };
}

/** The operating systems that an expression of a node affinity requires; empty for other expressions. */
function systemsOf(expression: Json): readonly Json[] {
  const onOs = valueAt(expression, ["key"]) === "kubernetes.io/os" && valueAt(expression, ["operator"]) === "In";
  return onOs ? listOf(valueAt(expression, ["values"])) : [];
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
