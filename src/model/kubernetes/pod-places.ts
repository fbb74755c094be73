import { isObject, type Json, type JsonObject } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";

/** Matches each item of a list and each value of a map. */
const each = "*";

type Pattern = readonly string[];

const rayGroups: readonly Pattern[] = [
  ["headGroupSpec", "template"],
  ["workerGroupSpecs", each, "template"],
];

const below = (start: Pattern, patterns: readonly Pattern[]): Pattern[] => patterns.map((end) => [...start, ...end]);

/** The places where kinds of other projects have several pod templates of the core schema, by group and kind. */
const severalTemplates: Readonly<Record<string, readonly Pattern[]>> = {
  "argoproj.io/Experiment": [["spec", "templates", each, "template"]],
  "batch.volcano.sh/Job": [["spec", "tasks", each, "template"]],
  "jobset.x-k8s.io/JobSet": [["spec", "replicatedJobs", each, "template", "spec", "template"]],
  "kubeflow.org/JAXJob": [["spec", "jaxReplicaSpecs", each, "template"]],
  "kubeflow.org/MPIJob": [["spec", "mpiReplicaSpecs", each, "template"]],
  "kubeflow.org/PaddleJob": [["spec", "paddleReplicaSpecs", each, "template"]],
  "kubeflow.org/PyTorchJob": [["spec", "pytorchReplicaSpecs", each, "template"]],
  "kubeflow.org/TFJob": [["spec", "tfReplicaSpecs", each, "template"]],
  "kubeflow.org/XGBoostJob": [["spec", "xgbReplicaSpecs", each, "template"]],
  "leaderworkerset.x-k8s.io/LeaderWorkerSet": [["spec", "leaderWorkerTemplate", each]],
  "ray.io/RayCluster": below(["spec"], rayGroups),
  "ray.io/RayJob": [...below(["spec", "rayClusterSpec"], rayGroups), ["spec", "submitterPodTemplate"]],
  "ray.io/RayService": below(["spec", "rayClusterConfig"], rayGroups),
};

/** The places where a kind has several pod templates; null for other kinds. */
export function severalTemplatesOf(group: string, kind: string): readonly Pattern[] | null {
  const id = `${group}/${kind}`;
  return Object.hasOwn(severalTemplates, id) ? (severalTemplates[id] ?? null) : null;
}

/** A map somewhere in an object. */
export interface PlacedMap {
  readonly path: Path;
  readonly value: JsonObject;
  /** The map's name among others of its kind. */
  readonly name: string | null;
}

/** The maps that a pattern matches. */
export function mapsAt(object: Json, pattern: Pattern, path: Path = [], name: string | null = null): PlacedMap[] {
  const [step, ...rest] = pattern;
  if (step === undefined) return isObject(object) ? [{ path, value: object, name }] : [];
  if (step !== each) {
    const next = isObject(object) && Object.hasOwn(object, step) ? object[step] : undefined;
    return next === undefined
      ? []
      : mapsAt(next, rest, [...path, step], name ?? (rest[0] === "template" ? step : null));
  }
  if (Array.isArray(object)) {
    return (object as readonly Json[]).flatMap((item, index) => {
      return mapsAt(item, rest, [...path, index], nameOf(item) ?? `${index + 1}`);
    });
  }
  return isObject(object)
    ? Object.entries(object).flatMap(([key, item]) => mapsAt(item, rest, [...path, key], key))
    : [];
}

function nameOf(item: Json): string | null {
  const name = isObject(item) ? (item["name"] ?? item["groupName"]) : null;
  return typeof name === "string" ? name : null;
}
