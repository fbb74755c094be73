import { isObject, type Json, type JsonObject, valueAt } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import type { Container, PodTemplate } from "./pod-template.ts";
import { stringMap } from "./string-map.ts";

/** Where the kinds of the API and of well-known extensions keep their pod template, by group and kind. */
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

/** True for a kind that makes pods from a template of the core schema, whether this object holds one or not. */
export function hasPodTemplate(group: string, kind: string): boolean {
  return Object.hasOwn(templatePaths, `${group}/${kind}`);
}

/** True for a pod template with a list or a text where the API wants a map, or the other way around. */
export function isMisshapen(group: string, kind: string, value: JsonObject): boolean {
  const path = templatePath(group, kind);
  if (path === null) return false;
  const steps = [...path, "spec"];
  const maps = steps.map((_step, index) => valueAt(value, steps.slice(0, index + 1)));
  const spec = maps.at(-1);
  const isWrong = (part: Json | undefined): boolean => part != null && !isObject(part);
  return maps.some(isWrong) || (isObject(spec) && hasOddContainers(spec));
}

/** True where containers are no list of maps. */
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

/** The pod template of an object; null for other kinds, and where the object has none, or a misshapen one. */
export function readPodTemplate(group: string, kind: string, value: JsonObject): PodTemplate | null {
  const path = templatePath(group, kind);
  const spec = path && valueAt(value, [...path, "spec"]);
  if (path === null || !isObject(spec) || hasOddContainers(spec)) return null;
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
    windows: isWindows(spec),
    schema: group === "serving.knative.dev" ? "restricted" : "full",
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

/** KEP-2802 and the labels that Windows pods are scheduled by. */
function isWindows(spec: JsonObject): boolean {
  if (valueAt(spec, ["os", "name"]) === "windows") return true;
  if (valueAt(spec, ["nodeSelector", "kubernetes.io/os"]) === "windows") return true;
  if (isObject(valueAt(spec, ["securityContext", "windowsOptions"]))) return true;
  for (const container of [spec["containers"], spec["initContainers"]].flat()) {
    if (isObject(valueAt(container, ["securityContext", "windowsOptions"]))) return true;
  }
  const required = ["affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms"];
  return listOf(valueAt(spec, required)).some((term) =>
    listOf(valueAt(term, ["matchExpressions"])).some((expression) => {
      const onOs = valueAt(expression, ["key"]) === "kubernetes.io/os" && valueAt(expression, ["operator"]) === "In";
      return onOs && listOf(valueAt(expression, ["values"])).includes("windows");
    }),
  );
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
