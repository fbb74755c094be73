import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { analyse, inputOf } from "../support/analyse.ts";
import { analyseRendered } from "../support/renderer.ts";

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
const packed = (text: string): string => gzipSync(text).toString("base64");
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
  [
    "what sets a cluster up",
    `cluster:\n  inlineManifests:\n    - contents: |\n${indented(pod, "        ")}\n`,
    ["Pod 3"],
  ],
  ["values of a chart", `extraObjects:\n  - ${indented(pod, "    ").trim()}\n`, ["Pod 2"]],
  [
    "a script in a workflow",
    `on: push\njobs:\n  a:\n    steps:\n      - run: |\n          kubectl apply -f - <<END\n${indented(pod, "          ")}\n          END\n`,
    ["Pod 5"],
  ],
  ["a kustomization without its kind", `resources: [a.yaml]\npatches:\n  - patch: |\n${indented(pod, "      ")}\n`, []],
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
  [
    "JSON lines in a text",
    object(`data:\n  a: |\n    {"apiVersion":"v1","kind":"Pod"}\n    {"apiVersion":"v1","kind":"Service"}\n`),
    ["Pod and Service 5"],
  ],
  [
    "a list in a text",
    object(`data:\n  a: |\n    {apiVersion: v1, kind: List, items: [{apiVersion: v1, kind: Pod, spec: {}}]}\n`),
    ["Pod 5"],
  ],
  [
    "a template in a text",
    object(
      `data:\n  a: |\n${indented(pod.replace("kind: Pod", "kind: Pod # a").replace("{name: x}", "{{ x }}"), "    ")}\n`,
    ),
    ["Pod 5"],
  ],
  ["a script", object(`data:\n  a: |\n    kubectl apply -f - <<END\n${indented(pod, "      ")}\n    END\n`), ["Pod 5"]],
  ["base64", object(`data: {a: ${btoa(pod)}}\n`, "Secret"), ["Pod 4"]],
  ["packed data", object(`binaryData: {a: ${packed(pod)}}\n`), ["Pod 4"]],
  ["a release of Helm", object(`data: {a: ${btoa(packed(JSON.stringify({ manifest: pod })))}}\n`, "Secret"), ["Pod 4"]],
  ["an address with base64", object(`data: {a: "data:text/plain;base64,${btoa(pod)}"}\n`), ["Pod 4"]],
  ["an address with escapes", object(`data: {a: "data:,${encodeURIComponent(pod)}"}\n`), ["Pod 4"]],
  ["packed data of others", object(`binaryData: {a: ${packed("a: b\n".repeat(20))}}\n`), []],
  [
    "another one's map",
    `apiVersion: kubernetes.crossplane.io/v1alpha2\nkind: Object\nspec:\n  manifest:\n    apiVersion: rbac.authorization.k8s.io/v1\n    kind: ClusterRoleBinding\n    roleRef: {name: cluster-admin}\n  target: {apiVersion: v1, kind: Pod, name: a}\n`,
    ["ClusterRoleBinding 4"],
  ],
  [
    "what is judged in another one's map",
    `apiVersion: kubernetes.crossplane.io/v1alpha2\nkind: Object\nspec:\n  manifest:\n    apiVersion: v1\n    kind: Pod\n    spec: {containers: [{name: a, image: a}]}\n`,
    [],
  ],
  [
    "a template of OpenShift, whose objects are judged",
    `apiVersion: v1\nkind: Template\nobjects:\n- apiVersion: v1\n  kind: Pod\n  metadata:\n    annotations: {a: '{"apiVersion":"v1","kind":"Reference"}'}\n  spec: {containers: [{name: a, image: a}]}\n`,
    [],
  ],
  [
    "a text in a template of OpenShift",
    `apiVersion: v1\nkind: Template\nobjects:\n- apiVersion: v1\n  kind: ConfigMap\n  data:\n    a: |\n${indented(pod, "      ")}\n`,
    ["Pod 7"],
  ],
  ["a text about manifests", object(`data:\n  a: "set apiVersion: v1 and kind: Pod"\n`), []],
])("lists manifests that are data of others: %s", (_what, text, expected) => {
  const { skipped } = analyse({ "a.yaml": text });
  const told = skipped.map(
    ({ reason, line }) => `${reason.replace(/^the (.*) inside of other data is not checked$/, "$1")} ${line}`,
  );
  expect(told).toEqual(expected);
});

test.each([
  [
    "a plugin of Argo CD",
    object("spec:\n  source:\n    path: a\n    plugin: {name: b}\n", "Application").replace(
      "v1",
      "argoproj.io/v1alpha1",
    ),
    "what plugin of this Application changes is not checked",
    7,
  ],
  ["values of ytt", object("spec:\n  replicas: #@ data.values.replicas\n"), "what ytt makes of it is not checked", 5],
  [
    "a release of Skaffold",
    "apiVersion: skaffold/v4beta11\nkind: Config\ndeploy:\n  helm:\n    releases:\n      - setValues: {a: b}\n",
    "what Skaffold makes of it is not checked",
    6,
  ],
])("lists what another tool makes of a manifest: %s", (_what, text, reason, line) => {
  expect(analyse({ "a.yaml": text, "skaffold.yaml": text }).skipped).toContainEqual({
    file: reason.includes("Skaffold") ? "skaffold.yaml" : "a.yaml",
    reason,
    line,
    findings: "known",
  });
});

test.each([
  ["fleet.yaml", "helm:\n  chart: ./a\n", "what Fleet makes of it is not checked", 2],
  [
    ".github/workflows/a.yml",
    "on: push\njobs: {a: {steps: [{run: 'echo FROM a | docker build -'}]}}\n",
    "the Dockerfile of a build in it is not checked",
    2,
  ],
  ["values.yaml", `content: ${packed(pod)}\n`, "the Pod inside of other data is not checked", 1],
  [
    "image.yaml",
    "FROM a\nRUN a\n",
    "it looks like a Dockerfile and is not checked, since it has another name and no build in the repository uses it",
    undefined,
  ],
])("lists what a file that is no manifest builds or deploys: %s", (path, text, reason, line) => {
  const { skipped } = analyse({ [path]: text });
  expect(skipped).toEqual([{ file: path, reason, ...(line === undefined ? {} : { line }), findings: "none" }]);
});

test.each<[what: string, spec: string, line: number | null]>([
  ["a container without an image", "web: {securityContext: {privileged: true}}\n", 5],
  ["a setting of an operator", "pods: {hostNetwork: true}\n", 5],
  ["a container that is judged", "containers: [{name: a, image: a, securityContext: {privileged: true}}]\n", null],
  ["a pod that is judged", "pod: {hostPID: true, containers: [{name: a, image: a}]}\n", null],
  ["what is not given", "web: {privileged: false, hostNetwork: 'true'}\n", null],
  ["a pattern", "pattern: {spec: {hostPID: true}}\n", null],
  ["a directory of the node", "storage: {hostPath: {path: /}}\n", 5],
  ["one that a judged pod has", "pod: {containers: [{name: a, image: a}], volumes: [{hostPath: {path: /}}]}\n", null],
  ["a text", "patch: |\n  spec:\n    hostPID: true\n", 5],
  ["values of a chart in a text", "values: |\n  hostPID: true\n", null],
])("lists rights of pods that another project's object makes: %s", (_what, spec, line) => {
  const { skipped } = analyse({ "a.yaml": deploys("example.com/v1", "Shop", spec) });
  expect(skipped.map((one) => [one.line, one.reason.replace(/^what \w+ of this Shop does/, "")])).toEqual(
    line === null ? [] : [[line, " is not checked: it is in no pod that is known here"]],
  );
});

test("lists what only changes objects of others where nothing uses it", () => {
  const component = "apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\npatches: [{path: a.yaml}]\n";
  const files = { "c/kustomization.yaml": component, "c/a.yaml": "- {op: add, path: /a, value: b}\n" };
  const reason = (what: string): string =>
    `what this ${what} changes is not checked: no kustomization that was read uses it`;
  const skippedIn = (all: Record<string, string>): unknown => analyseRendered(all, {}, { renderer: null }).skipped;
  expect(skippedIn(files)).toEqual([
    { file: "c/kustomization.yaml", reason: reason("component") },
    { file: "c/a.yaml", reason: reason("JSON patch") },
  ]);
  const escaped = { "a.json": '[{"\\u006fp": "add", "path" : "/a"}]', "b.json": '[{"op" :"add","path":"/a"}]' };
  expect(skippedIn(escaped)).toEqual(Object.keys(escaped).map((file) => ({ file, reason: reason("JSON patch") })));
  const using = "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\ncomponents: [../c]\n";
  expect(skippedIn({ ...files, "k/kustomization.yaml": using })).toEqual([]);
  expect(skippedIn({ "a.yaml": "- {op: add}\n", "b.json": "[]" })).toEqual([]);
});

test("lists a JSON patch whose kustomization needs objects that are not here", () => {
  const files = {
    "kustomization.yaml":
      "resources: ['https://example.com/a?ref=v1']\npatches: [{path: p.yaml, target: {kind: Pod}}]\n",
    "p.yaml": "- {op: replace, path: /spec/hostPID, value: true}\n",
  };
  const reason = (why: string): string => `what this JSON patch changes is not checked: the kustomization ${why}`;
  const listed = (more: string): unknown => {
    const all = { ...files, "kustomization.yaml": `${files["kustomization.yaml"]}${more}` };
    return analyseRendered(all, {}).skipped.filter(({ file }) => file === "p.yaml");
  };
  expect(listed("patchesStrategicMerge: ['{apiVersion: v1, kind: Pod, metadata: {name: a}}']\n")).toEqual([
    { file: "p.yaml", reason: reason("that uses it was not built") },
  ]);
  expect(listed("")).toEqual([{ file: "p.yaml", reason: reason("was built without what it changes") }]);
});

const elsewhere = "what a chart from elsewhere deploys is not checked";
const deploys = (apiVersion: string, kind: string, spec: string): string =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: a}\nspec:\n${indented(spec, "  ")}\n`;
const release = deploys("helm.toolkit.fluxcd.io/v2", "HelmRelease", "chart:\n  spec:\n    chart: ./shop\n");

test.each([
  ["Argo CD", deploys("argoproj.io/v1alpha1", "Application", "source:\n  chart: a\n  helm: {values: 'a: b'}\n"), [6]],
  ["Argo CD, from a folder", deploys("argoproj.io/v1alpha1", "Application", "source: {path: a}\n"), []],
  ["Argo CD, several", deploys("argoproj.io/v1alpha1", "Application", "sources:\n- path: a\n- chart: a\n"), [7]],
  ["Flux", release, [7]],
  ["Flux, by reference", deploys("helm.toolkit.fluxcd.io/v2", "HelmRelease", "chartRef: {name: a}\n"), [5]],
  ["Fleet", deploys("fleet.cattle.io/v1alpha1", "HelmOp", "helm: {chart: a}\n"), [5]],
  ["Sveltos", deploys("config.projectsveltos.io/v1beta1", "Profile", "helmCharts:\n  - {chartName: a/b}\n"), [6]],
  ["Carvel", deploys("kappctrl.k14s.io/v1alpha1", "App", "fetch: [{git: {url: a}}]\n"), [5]],
  ["k3s", deploys("helm.cattle.io/v1", "HelmChartConfig", "valuesContent: 'a: b'\n"), [4]],
])("lists what deploys a chart that is not here: %s", (_what, text, lines) => {
  const { skipped } = analyse({ "a.yaml": text });
  expect(skipped.map(({ reason, line }) => [reason, line])).toEqual(lines.map((line) => [elsewhere, line]));
});

test("says nothing of a chart of the repository that a HelmRelease deploys", () => {
  const chart = inputOf("shop/Chart.yaml", "apiVersion: v2\nname: shop\nversion: 1.0.0\n", "context");
  expect(analyse([inputOf("a.yaml", release), chart]).skipped).toEqual([]);
});

const filledIn =
  "the values here are not checked, since only generators of folders and of up to 50 list elements are read";
const ofSecret = "the values in this Secret are not checked";
const replaced = "the values in these files are not checked, since they replace the chart's own";

/** An ApplicationSet with one generator, whose source is given. */
function applicationSet(generator: string, source: string): string {
  const template = `template:\n  metadata: {name: a}\n  spec:\n    source:\n${indented(source, "      ")}`;
  return deploys("argoproj.io/v1alpha1", "ApplicationSet", `generators: [{${generator}}]\n${template}`);
}

test.each([
  ["a Secret", `${release}  valuesFrom:\n  - {kind: ConfigMap, name: a}\n  - {kind: Secret, name: a}\n`, ofSecret, 10],
  ["files in place of its own", `${release.trimEnd()}\n      valuesFiles: [a.yaml]\n`, replaced, 8],
  [
    "what a generator fills in",
    applicationSet("clusters: {}", "path: shop\nhelm:\n  valueFiles: ['{{name}}.yaml']\n"),
    filledIn,
    11,
  ],
  [
    "more elements than are read",
    applicationSet(
      `list: {elements: [${Array.from({ length: 51 }, (_, index) => `{a: x${index}}`).join(", ")}]}`,
      "path: shop\nhelm:\n  valueFiles: ['{{a}}.yaml']\n",
    ),
    filledIn,
    11,
  ],
  [
    "files of a folder that a generator fills in",
    applicationSet("git: {files: []}", "path: '{{a}}'\nhelm:\n  valueFiles: [prod.yaml]\n"),
    filledIn,
    11,
  ],
  [
    "what is not known of a folder",
    applicationSet("git: {directories: [{path: '*'}]}", "path: shop\nhelm: {values: '{{path[0]}}'}\n"),
    filledIn,
    11,
  ],
  [
    "what a list lacks",
    applicationSet("list: {elements: [{a: 1}, {}]}", "path: shop\nhelm: {values: '{{a}}'}\n"),
    filledIn,
    11,
  ],
  ["a name alone", applicationSet("clusters: {}", "path: shop\nhelm: {releaseName: '{{name}}'}\n"), null, 0],
  [
    "what is known of a folder",
    applicationSet("git: {directories: [{path: '*'}]}", "path: '{{path}}'\nhelm: {values: '{{path.basename}}'}\n"),
    null,
    0,
  ],
  ["values that are given", applicationSet("clusters: {}", "path: shop\nhelm: {values: 'a: 1'}\n"), null, 0],
  ["what a list fills in", applicationSet("list: {elements: []}", "path: shop\nhelm: {values: '{{a}}'}\n"), null, 0],
  ["for another chart", applicationSet("clusters: {}", "path: bank\nhelm: {values: '{{a}}'}\n"), null, 0],
])(
  "lists values that a chart of the repository is deployed with and that are not read: %s",
  (_what, text, reason, at) => {
    const chart = inputOf("shop/Chart.yaml", "apiVersion: v2\nname: shop\nversion: 1.0.0\n", "context");
    const { skipped } = analyse([inputOf("a.yaml", text), chart]);
    expect(skipped).toEqual(reason === null ? [] : [{ file: "a.yaml", reason, line: at, findings: "known" }]);
  },
);

test.each([
  ["no image", "kind: Pod\nspec: {containers: [{name: a}]}\n", "only what this Pod sets was checked"],
  ["a directive", "kind: Pod\n$patch: merge\nspec: {containers: [{name: a, image: a}]}\n", "this Pod is not checked"],
  ["all it needs", "kind: Pod\nspec: {containers: [{name: a, image: a}]}\n", null],
])("lists an object that may be a patch and that nothing applies: %s", (_what, text, what) => {
  const { skipped } = analyse({ "a.yaml": `apiVersion: v1\n${text}` });
  const reason = `${what}: it lacks what a whole object has, as a patch does`;
  expect(skipped).toEqual(what === null ? [] : [{ file: "a.yaml", reason, line: 1, findings: "known" }]);
});

test("says how many more manifests are left out of a file", () => {
  const texts = Array.from({ length: 23 }, (_, index) => `  a${index}: |\n${indented(pod, "    ")}\n`).join("");
  const { skipped } = analyse({ "a.yaml": object(`data:\n${texts}`) });
  expect(skipped).toHaveLength(21);
  expect(skipped.at(-1)?.reason).toBe("3 more like these in it are not checked");
});

test.each([
  ["another project's", "# syntax=example.com/docker/dockerfile:1\n", 1],
  ["another one behind a line for the shell", "#!/bin/x\n# escape=`\n# syntax = example.com/a\n", 3],
  ["Docker's", "# syntax=docker/dockerfile:1@sha256:a\n", null],
  ["Docker's by its whole name", "# syntax=docker.io/docker/dockerfile-upstream:master\n", null],
  ["none, in a comment", "# a\n# syntax=example.com/a\n", null],
])("says which frontend may read a Dockerfile otherwise: %s", (_what, head, line) => {
  const { skipped } = analyse({ Dockerfile: `${head}FROM a\n` });
  expect(skipped.map((one) => one.line)).toEqual(line === null ? [] : [line]);
});

test("says that nobody looks at what other builds do", () => {
  const { skipped } = analyse({ Dockerfile: "FROM a\nRUN a\nONBUILD USER root\n" });
  const reason = "what ONBUILD does is not checked, since it is done in builds of other images";
  expect(skipped).toEqual([{ file: "Dockerfile", reason, line: 3, findings: "known" }]);
});

test("says that nobody looks at what runs with the rights of the builder", () => {
  const { skipped } = analyse({ Dockerfile: "FROM a\nRUN --security=insecure a\nRUN --security=sandbox a\n" });
  const reason = "what RUN --security=insecure does is not checked";
  expect(skipped).toEqual([{ file: "Dockerfile", reason, line: 2, findings: "known" }]);
});

test("says that an object is not known whose kind is filled in later", () => {
  const { skipped } = analyse({
    "a.yaml": "apiVersion: v1\nkind: ${KIND}\nmetadata: {name: a}\nspec: {hostPID: true}\n",
  });
  const reason = "what this object does is not checked: its kind ${KIND} is filled in later";
  expect(skipped).toEqual([{ file: "a.yaml", reason, line: 2, findings: "known" }]);
});

test("lists an object that only a component names as a patch, which nothing builds", () => {
  const whole = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: a}]}\n";
  const component = "apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\npatches: [{path: pod.yaml}]\n";
  const { skipped, findings } = analyse({ "a/kustomization.yaml": component, "a/pod.yaml": whole });
  expect(findings).toEqual([]);
  const reason = "this Pod is not checked: a kustomization has it as a patch";
  expect(skipped).toEqual([{ file: "a/pod.yaml", reason, line: 1, findings: "known" }]);
});
