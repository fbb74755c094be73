import { describe, expect, it } from "vitest";
import { formatPath } from "../../../src/core/path.ts";
import { SourceFile } from "../../../src/core/source-file.ts";
import { parseYaml } from "../../../src/formats/yaml/parse.ts";
import type { YamlDocument } from "../../../src/formats/yaml/yaml-file.ts";
import type { Manifest } from "../../../src/model/kubernetes/manifest.ts";
import { readManifests, rereadManifests } from "../../../src/model/kubernetes/read-manifests.ts";

const container = { name: "web", image: "web:1" };
const template = { spec: { containers: [container] } };

function read(apiVersion: string, kind: string, spec: object): readonly Manifest[] {
  const text = JSON.stringify({ apiVersion, kind, metadata: { name: "web" }, spec });
  return readManifests(parseYaml(new SourceFile("a.yaml", text))).manifests;
}

/** Each template with its name and the paths of its containers, those in parentheses that are judged with another. */
function templatesOf(manifests: readonly Manifest[]): string[] {
  return manifests.flatMap(({ podTemplate }) => {
    if (podTemplate === null) return [];
    const { name, specPath, containers, judged } = podTemplate;
    const paths = containers.map(({ path }) => formatPath(path)).join(" ");
    return `${name ?? "-"} ${formatPath(specPath)}: ${judged === "apart" ? `(${paths})` : paths}`;
  });
}

describe("templates of the core schema", () => {
  const worker = { Worker: { template } };
  const ray = { headGroupSpec: { template }, workerGroupSpecs: [{ groupName: "small", template }] };
  const kinds: readonly [string, string, object, readonly string[]][] = [
    [
      "batch.volcano.sh/v1alpha1",
      "Job",
      { tasks: [{ name: "ps", template }, { template }] },
      ["ps tasks[0].template", "2 tasks[1].template"],
    ],
    [
      "jobset.x-k8s.io/v1alpha2",
      "JobSet",
      { replicatedJobs: [{ name: "a", template: { spec: { template } } }] },
      ["a replicatedJobs[0].template.spec.template"],
    ],
    ["kubeflow.org/v1", "PyTorchJob", { pytorchReplicaSpecs: worker }, ["Worker pytorchReplicaSpecs.Worker.template"]],
    ["kubeflow.org/v1", "TFJob", { tfReplicaSpecs: worker }, ["Worker tfReplicaSpecs.Worker.template"]],
    ["kubeflow.org/v1", "MPIJob", { mpiReplicaSpecs: worker }, ["Worker mpiReplicaSpecs.Worker.template"]],
    ["kubeflow.org/v1", "XGBoostJob", { xgbReplicaSpecs: worker }, ["Worker xgbReplicaSpecs.Worker.template"]],
    ["kubeflow.org/v1", "PaddleJob", { paddleReplicaSpecs: worker }, ["Worker paddleReplicaSpecs.Worker.template"]],
    ["kubeflow.org/v1", "JAXJob", { jaxReplicaSpecs: worker }, ["Worker jaxReplicaSpecs.Worker.template"]],
    ["ray.io/v1", "RayCluster", ray, ["headGroupSpec headGroupSpec.template", "small workerGroupSpecs[0].template"]],
    [
      "ray.io/v1",
      "RayService",
      { rayClusterConfig: ray },
      ["headGroupSpec rayClusterConfig.headGroupSpec.template", "small rayClusterConfig.workerGroupSpecs[0].template"],
    ],
    ["ray.io/v1", "RayJob", { submitterPodTemplate: template }, ["- submitterPodTemplate"]],
    [
      "leaderworkerset.x-k8s.io/v1",
      "LeaderWorkerSet",
      { leaderWorkerTemplate: { leaderTemplate: template, size: 2 } },
      ["leaderTemplate leaderWorkerTemplate.leaderTemplate"],
    ],
    [
      "argoproj.io/v1alpha1",
      "Experiment",
      { templates: [{ name: "canary", template }] },
      ["canary templates[0].template"],
    ],
  ];

  it.each(kinds)("are found in %s %s", (apiVersion, kind, spec, expected) => {
    const [object, ...pods] = read(apiVersion, kind, spec);
    expect(object).toMatchObject({ podTemplate: null, scope: "object" });
    expect(pods.every(({ scope, podTemplate }) => scope === "pods" && podTemplate?.schema === "full")).toBe(true);
    const wanted = expected.map((text) => {
      const [name, path] = text.split(" ");
      return `${name} spec.${path}.spec: spec.${path}.spec.containers[0]`;
    });
    expect(templatesOf(pods)).toEqual(wanted);
  });
});

describe("schemas of other projects", () => {
  const { name: _name, ...unnamed } = container;

  it("finds the containers of a workflow, and what it sets for all that set nothing themselves", () => {
    const manifests = read("argoproj.io/v1alpha1", "CronWorkflow", {
      workflowSpec: {
        templates: [
          { name: "a", container: unnamed, initContainers: [container], sidecars: [container] },
          { name: "b", script: { ...unnamed, source: "ls" }, securityContext: { runAsUser: 1 } },
          { name: "c", steps: [[{ name: "s", inline: { containerSet: { containers: [container] } } }]] },
          { name: "d", dag: { tasks: [{ name: "t", inline: { container: unnamed } }] } },
        ],
      },
    });
    const spec = "spec.workflowSpec";
    const ofA = ["initContainers[0]", "container", "sidecars[0]"].map((part) => `${spec}.templates[0].${part}`);
    const ofC = `${spec}.templates[2].steps[0][0].inline`;
    const ofD = `${spec}.templates[3].dag.tasks[0].inline`;
    expect(templatesOf(manifests)).toEqual([
      `- ${spec}: (${ofA.join(" ")} ${ofC}.containerSet.containers[0] ${ofD}.container)`,
      `a ${spec}.templates[0]: ${ofA.join(" ")}`,
      `b ${spec}.templates[1]: ${spec}.templates[1].script`,
      `c ${spec}.templates[2]: `,
      `d ${spec}.templates[3]: `,
      `s ${ofC}: ${ofC}.containerSet.containers[0]`,
      `t ${ofD}: ${ofD}.container`,
    ]);
    const kinds = manifests.flatMap(
      ({ podTemplate }) => podTemplate?.containers.map(({ name, kind }) => `${name} ${kind}`) ?? [],
    );
    expect(kinds.slice(0, 3)).toEqual(["web init", "main container", "web sidecar"]);
  });

  it("finds the steps of tasks wherever they stand, and what a run sets for them", () => {
    const task = {
      stepTemplate: { image: "web:1" },
      steps: [container, { ref: { name: "clone" } }],
      sidecars: [container],
    };
    const parts = (at: string): string =>
      ["stepTemplate", "steps[0]", "steps[1]", "sidecars[0]"].map((part) => `${at}.${part}`).join(" ");
    expect(templatesOf(read("tekton.dev/v1", "Task", task))).toEqual([`- spec: ${parts("spec")}`]);
    const pipeline = { tasks: [{ name: "a", taskSpec: task }], finally: [{ name: "b", taskSpec: task }] };
    expect(templatesOf(read("tekton.dev/v1", "Pipeline", pipeline))).toEqual([
      `a spec.tasks[0].taskSpec: ${parts("spec.tasks[0].taskSpec")}`,
      `b spec.finally[0].taskSpec: ${parts("spec.finally[0].taskSpec")}`,
    ]);
    const run = { taskRunTemplate: { podTemplate: {} }, taskRunSpecs: [{ podTemplate: {} }], pipelineSpec: pipeline };
    const names = read("tekton.dev/v1", "PipelineRun", run).map(
      ({ podTemplate }) => `${podTemplate?.judged} ${formatPath(podTemplate?.specPath ?? [])}`,
    );
    expect(names.slice(1)).toEqual([
      "apart spec.taskRunTemplate.podTemplate",
      "apart spec.taskRunSpecs[0].podTemplate",
      "here spec.pipelineSpec.tasks[0].taskSpec",
      "here spec.pipelineSpec.finally[0].taskSpec",
    ]);
  });

  it("knows pods by their form, and workflows in the objects that start them", () => {
    const nested = {
      apiVersion: "argoproj.io/v1alpha1",
      kind: "Workflow",
      spec: { templates: [{ name: "a", container: unnamed }] },
    };
    expect(
      templatesOf(
        read("example.com/v1", "Thing", { some: [{ containers: [container], initContainers: [container] }] }),
      ),
    ).toEqual(["- spec.some[0]: spec.some[0].initContainers[0] spec.some[0].containers[0]"]);
    expect(templatesOf(read("argoproj.io/v1alpha1", "Sensor", { triggers: [{ resource: nested }] })).at(-1)).toBe(
      "a spec.triggers[0].resource.spec.templates[0]: spec.triggers[0].resource.spec.templates[0].container",
    );
  });

  it.each([
    ["a list of init containers alone", { initContainers: [container] }, "spec: spec.initContainers[0]"],
    [
      "one that says nothing of its image",
      { containers: [{ name: "a", securityContext: {} }] },
      "spec: spec.containers[0]",
    ],
    ["sidecars", { driver: { sidecars: [container] } }, "spec.driver: spec.driver.sidecars[0]"],
    [
      "a single container",
      { server: { image: "a", securityContext: { privileged: true } } },
      "spec.server: spec.server",
    ],
  ])("knows %s by its form", (_what, spec, expected) => {
    expect(templatesOf(read("operator.k8s.io/v1", "Thing", spec))).toEqual([`- ${expected}`]);
  });

  it.each([
    ["an image beside the settings of a pod", "example.com/v1", { image: "a", securityContext: { runAsUser: 1 } }],
    ["a policy", "kyverno.io/v1", { pattern: { containers: [container] } }],
    ["the values of a chart", "helm.toolkit.fluxcd.io/v2", { values: { containers: [container] } }],
    ["a definition of a kind", "apiextensions.k8s.io/v1", { properties: { containers: [container] } }],
    ["a kind of the API without pods", "v1", { containers: [container] }],
    ["containers without images", "example.com/v1", { containers: [{ name: "web" }] }],
    ["containers that are no list", "example.com/v1", { containers: { web: container } }],
  ])("finds no pods in %s", (_what, apiVersion, spec) => {
    expect(templatesOf(read(apiVersion, "Thing", spec))).toEqual([]);
  });
});

it("reads all templates of an object again from a changed document, unless there are others", () => {
  const spec = {
    tasks: [
      { name: "a", template },
      { name: "b", template },
    ],
  };
  const before = read("batch.volcano.sh/v1alpha1", "Job", spec);
  const other = { name: "b", template: { spec: { containers: [{ ...container, image: "web:2" }] } } };
  const documentWith = (...tasks: readonly object[]): YamlDocument => {
    const value = { apiVersion: "batch.volcano.sh/v1alpha1", kind: "Job", metadata: { name: "web" }, spec: { tasks } };
    const [document] = parseYaml(new SourceFile("a.yaml", JSON.stringify(value))).documents;
    if (document === undefined) throw new Error("nothing was read");
    return document;
  };
  const images = rereadManifests(before, documentWith({ name: "a", template }, other))?.map(({ podTemplate }) => {
    return podTemplate?.containers.map(({ image }) => image) ?? null;
  });
  expect(images).toEqual([null, ["web:1"], ["web:2"]]);
  expect(rereadManifests(before, documentWith({ name: "a", template }))).toBeNull();
  expect(rereadManifests(before, documentWith({ name: "a", template }, { name: "b" }))).toBeNull();
});

it("reads what others hold in a schema of their own again, and keeps what stays", () => {
  const templates = [
    { name: "a", container },
    { name: "b", script: container },
  ];
  const before = read("argoproj.io/v1alpha1", "Workflow", { templates });
  const [document] = before.map((manifest) => manifest.document);
  if (document === undefined) throw new Error("nothing was read");
  expect(rereadManifests(before, document)?.slice(1)).toEqual(before.slice(1));
  expect(rereadManifests(before, document)?.[2]).toBe(before[2]);
  const text = JSON.stringify(document.value);
  const again = (changed: string): readonly Manifest[] | null => {
    const [one] = parseYaml(new SourceFile("a.yaml", changed)).documents;
    return one === undefined ? null : rereadManifests(before, one);
  };
  expect(
    again(text.replace('"script":{"name":"web","image":"web:1"}', '"script":{"name":"web","image":"web:2"}'))?.at(-1),
  ).toMatchObject({
    scope: "pods",
    podTemplate: { name: "b", schema: "own", containers: [{ image: "web:2" }] },
  });
  expect(again(text.replace("script", "source"))).toBeNull();
});
