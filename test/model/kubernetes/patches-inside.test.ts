import { expect, test } from "vitest";
import { formatPath } from "../../../src/core/path.ts";
import { SourceFile } from "../../../src/core/source-file.ts";
import { parseYaml } from "../../../src/formats/yaml/parse.ts";
import { patchesInside } from "../../../src/model/kubernetes/patches-inside.ts";
import { readManifests } from "../../../src/model/kubernetes/read-manifests.ts";

const patches = [{ patch: "[]" }];
const podSpecPatch = "hostPID: true";

test.each([
  ["helm.toolkit.fluxcd.io/v2", "HelmRelease", { postRenderers: [{ kustomize: { patches } }] }, ["spec.postRenderers"]],
  [
    "kustomize.toolkit.fluxcd.io/v1",
    "Kustomization",
    { patches, patchesJson6902: patches },
    ["spec.patches", "spec.patchesJson6902"],
  ],
  ["argoproj.io/v1alpha1", "ApplicationSet", { templatePatch: "spec: {}" }, ["spec.templatePatch"]],
  [
    "argoproj.io/v1alpha1",
    "Application",
    { sources: [{}, { kustomize: { patches } }] },
    ["spec.sources[1].kustomize.patches"],
  ],
  [
    "argoproj.io/v1alpha1",
    "ApplicationSet",
    { template: { spec: { source: { kustomize: { patches } } } } },
    ["spec.template.spec.source.kustomize.patches"],
  ],
  [
    "argoproj.io/v1alpha1",
    "Workflow",
    { podSpecPatch, templates: [{ name: "a", podSpecPatch }] },
    ["spec.podSpecPatch", "spec.templates[0].podSpecPatch"],
  ],
  [
    "argoproj.io/v1alpha1",
    "CronWorkflow",
    { workflowSpec: { templateDefaults: { podSpecPatch } } },
    ["spec.workflowSpec.templateDefaults.podSpecPatch"],
  ],
  ["helm.toolkit.fluxcd.io/v2", "HelmRelease", { postRenderers: [] }, []],
  ["argoproj.io/v1alpha1", "Workflow", { podSpecPatch: " " }, []],
  ["kustomize.config.k8s.io/v1beta1", "Kustomization", { patches }, []],
  [
    "kyverno.io/v1",
    "ClusterPolicy",
    { rules: [{ validate: {} }, { mutate: { patchStrategicMerge: { spec: {} } } }] },
    ["spec.rules[1].mutate.patchStrategicMerge"],
  ],
  [
    "kyverno.io/v1",
    "Policy",
    { rules: [{ mutate: { foreach: [{ patchesJson6902: "[]" }] } }] },
    ["spec.rules[0].mutate.foreach[0].patchesJson6902"],
  ],
  ["admissionregistration.k8s.io/v1", "MutatingAdmissionPolicy", { mutations: [{}] }, ["spec.mutations"]],
  ["hive.openshift.io/v1", "SyncSet", { patches: [] }, []],
])("finds the patches inside of %s %s: %j", (apiVersion, kind, spec, expected) => {
  const text = JSON.stringify({ apiVersion, kind, metadata: { name: "a" }, spec });
  const { manifests } = readManifests(parseYaml(new SourceFile("a.yaml", text)));
  expect(manifests.flatMap(patchesInside).map(formatPath)).toEqual(expected);
});
