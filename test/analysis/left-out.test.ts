import { expect, test } from "vitest";
import { analyse } from "../support/analyse.ts";

test("lists what an object changes by patches of its own, at their lines", () => {
  const release = [
    "apiVersion: helm.toolkit.fluxcd.io/v2",
    "kind: HelmRelease",
    "metadata: {name: web}",
    "spec:",
    "  postRenderers:",
    "    - kustomize: {patches: [{patch: 'hostPID: true'}]}",
    "",
  ].join("\n");
  const list = "apiVersion: v1\nkind: List\nitems:\n";
  const indented = release.trim().replaceAll("\n", "\n    ");
  const { skipped } = analyse({ "a.yaml": release, "b.yaml": `${list}  - ${indented}\n` });
  const reason = "what postRenderers of this HelmRelease changes is not checked";
  expect(skipped).toEqual([
    { file: "a.yaml", reason, line: 5, findings: "known" },
    { file: "b.yaml", reason, line: 8, findings: "known" },
  ]);
});

const pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: x}\nspec: {containers: []}\n";
const indented = (text: string, by: string): string => text.trimEnd().replaceAll(/^/gm, by);
const object = (rest: string, kind = "ConfigMap"): string =>
  `apiVersion: v1\nkind: ${kind}\nmetadata: {name: a}\n${rest}`;

test.each([
  ["a text of a ConfigMap", object(`data:\n  pod.yaml: |\n${indented(pod, "    ")}\n`), ["Pod 5"]],
  [
    "several documents of a text",
    object(`data:\n  all: |\n${indented(`${pod}---\n${pod.replace("Pod", "Service")}`, "    ")}\n`),
    ["Pod and Service 5"],
  ],
  ["a text of JSON", object(`data:\n  pod: '{"apiVersion":"v1","kind":"Pod","metadata":{},"spec":{}}'\n`), ["Pod 5"]],
  [
    "a step of a workflow",
    `apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nspec:\n  templates:\n    - resource:\n        manifest: |\n${indented(pod, "          ")}\n`,
    ["Pod 6"],
  ],
  [
    "an item of a List",
    `apiVersion: v1\nkind: List\nitems:\n  - ${indented(object(`data:\n  a: |\n${indented(pod, "    ")}`), "    ").trim()}\n`,
    ["Pod 8"],
  ],
  ["a task of Ansible", `- name: a\n  k8s:\n    definition:\n${indented(pod, "      ")}\n- name: b\n`, ["Pod 3"]],
  ["a list of objects", `- ${indented(pod, "  ").trim()}\n- ${indented(pod, "  ").trim()}\n`, ["Pod 1", "Pod 5"]],
  [
    "what was applied",
    object(`  annotations: {last: '{"apiVersion":"v1","kind":"Pod","metadata":{},"spec":{}}'}\n`).replace(
      "{name: a}",
      "",
    ),
    [],
  ],
  [
    "a patch of a kustomization",
    `kind: Kustomization\napiVersion: kustomize.config.k8s.io/v1beta1\npatches:\n  - patch: |\n${indented(pod, "      ")}\n`,
    [],
  ],
  ["a JSON patch", `- op: add\n  path: /a\n  value:\n${indented(pod, "    ")}\n`, []],
  [
    "the configuration of a program",
    object(`data:\n  a: |\n    apiVersion: kubelet.config.k8s.io/v1beta1\n    kind: KubeletConfiguration\n`),
    [],
  ],
  ["a text about manifests", object(`data:\n  a: "set apiVersion: v1 and kind: Pod"\n`), []],
])("lists manifests that are data of others: %s", (_what, text, expected) => {
  const { skipped } = analyse({ "a.yaml": text });
  const told = skipped.map(
    ({ reason, line }) => `${reason.replace(/^the (.*) inside of other data is not checked$/, "$1")} ${line}`,
  );
  expect(told).toEqual(expected);
});
