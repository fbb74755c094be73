import { isObject, type Json, type JsonObject } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import { mapsAt, type PlacedMap } from "./pod-places.ts";
import type { Container } from "./pod-template.ts";

/** Settings of pods in another schema, with the containers to which they apply. Paths start at the object's root. */
export interface ShapedPods extends PlacedMap {
  readonly containers: readonly Container[];
  /** `apart`: the containers are judged with other settings. Here they only show what kind of pods these are. */
  readonly judged: "here" | "apart";
}

type Shape = (object: JsonObject) => ShapedPods[];

/**
 * Kinds with pods in a schema of their own, by group and kind.
 * https://argo-workflows.readthedocs.io/en/latest/fields/ and tektoncd/pipeline, pkg/apis/pipeline/v1/*_types.go
 */
const shapes: Readonly<Record<string, Shape>> = {
  "argoproj.io/ClusterWorkflowTemplate": (object) => workflow(object, ["spec"]),
  "argoproj.io/CronWorkflow": (object) => workflow(object, ["spec", "workflowSpec"]),
  "argoproj.io/Workflow": (object) => workflow(object, ["spec"]),
  "argoproj.io/WorkflowTemplate": (object) => workflow(object, ["spec"]),
  "tekton.dev/ClusterTask": (object) => tasks(object, [["spec"]], []),
  "tekton.dev/Pipeline": (object) => tasks(object, embedded(["spec"]), []),
  "tekton.dev/PipelineRun": (object) => tasks(object, embedded(["spec", "pipelineSpec"]), runTemplates),
  "tekton.dev/StepAction": (object) => {
    return mapsAt(object, ["spec"]).map((map) => ({
      ...map,
      containers: [container(map, "container")],
      judged: "here",
    }));
  },
  "tekton.dev/Task": (object) => tasks(object, [["spec"]], []),
  "tekton.dev/TaskRun": (object) => tasks(object, [["spec", "taskSpec"]], runTemplates),
};

/** Returns how to read the pods of a kind with its own schema; null for other kinds. */
export function shapeOf(group: string, kind: string): Shape | null {
  const id = `${group}/${kind}`;
  return Object.hasOwn(shapes, id) ? (shapes[id] ?? null) : null;
}

/** The places of templates in a workflow: named ones, the defaults for all, and inline ones of steps and tasks. */
const templates: readonly (readonly string[])[] = [
  ["templates", "*"],
  ["templateDefaults"],
  ["templates", "*", "steps", "*", "*", "inline"],
  ["templates", "*", "dag", "tasks", "*", "inline"],
];

/** The templates of a workflow, and its settings for all pods without their own securityContext. */
function workflow(object: JsonObject, spec: readonly string[]): ShapedPods[] {
  const own = templates.flatMap((pattern) => mapsAt(object, [...spec, ...pattern])).map(workflowTemplate);
  const inheriting = own.filter(({ value }) => value["securityContext"] == null);
  const containers = inheriting.flatMap((template) => template.containers);
  const shared = mapsAt(object, spec).map((map): ShapedPods => ({ ...map, name: null, containers, judged: "apart" }));
  return [...shared, ...own];
}

function workflowTemplate(template: PlacedMap): ShapedPods {
  const { path, value } = template;
  const containers = [
    ...containersIn(template, "initContainers", "init"),
    ...["container", "script"].flatMap((key) => {
      const title = `the ${key} of ${template.name === null ? "templateDefaults" : `template ${JSON.stringify(template.name)}`}`;
      return mapsAt(value, [key]).map((map) => ({
        ...container({ ...map, path: [...path, key], name: "main" }, "container"),
        title,
      }));
    }),
    ...mapsAt(value, ["containerSet"]).flatMap((set) => {
      return containersIn({ ...set, path: [...path, ...set.path] }, "containers", "container");
    }),
    ...containersIn(template, "sidecars", "sidecar"),
  ];
  return { ...template, containers, judged: "here" };
}

/** The inline tasks of a pipeline. */
function embedded(spec: readonly string[]): readonly (readonly string[])[] {
  return ["tasks", "finally"].map((key) => [...spec, key, "*", "taskSpec"]);
}

/** The settings of runs for the pods of tasks: in v1, in v1beta1, and for single tasks of a pipeline. */
const runTemplates: readonly (readonly string[])[] = [
  ["spec", "podTemplate"],
  ["spec", "taskRunTemplate", "podTemplate"],
  ["spec", "taskRunSpecs", "*", "podTemplate"],
  ["spec", "taskRunSpecs", "*", "taskPodTemplate"],
];

function tasks(object: JsonObject, specs: readonly Path[], settings: readonly (readonly string[])[]): ShapedPods[] {
  const own = specs
    .flatMap((pattern) => mapsAt(object, pattern as readonly string[]))
    .map((task): ShapedPods => {
      const defaults = mapsAt(task.value, ["stepTemplate"]).map((map) => {
        const placed = { ...map, path: [...task.path, "stepTemplate"], name: "stepTemplate" };
        return { ...container(placed, "container"), title: "the stepTemplate" };
      });
      const steps = containersIn(task, "steps", "container");
      return {
        ...task,
        containers: [...defaults, ...steps, ...containersIn(task, "sidecars", "sidecar")],
        judged: "here",
      };
    });
  const containers = own.flatMap((task) => task.containers);
  const shared = settings.flatMap((pattern) => mapsAt(object, pattern));
  return [...shared.map((map): ShapedPods => ({ ...map, name: null, containers, judged: "apart" })), ...own];
}

/** The containers in a list of a map. */
export function containersIn({ path, value }: PlacedMap, key: string, kind: Container["kind"]): Container[] {
  const list: Json | undefined = value[key];
  if (!Array.isArray(list)) return [];
  return (list as readonly Json[]).flatMap((item, index) => {
    return isObject(item) ? container({ path: [...path, key, index], value: item, name: null }, kind) : [];
  });
}

/** A map as a container. */
export function container({ path, value, name }: PlacedMap, kind: Container["kind"]): Container {
  const image = value["image"];
  const own = value["name"];
  return {
    name: typeof own === "string" ? own : name,
    image: typeof image === "string" ? image : null,
    path,
    kind,
    value,
  };
}
