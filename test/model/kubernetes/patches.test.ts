import { describe, expect, it, test } from "vitest";
import { parseTree } from "../../../src/analysis/read-tree.ts";
import { parsePath } from "../../../src/core/path.ts";
import type { Manifest } from "../../../src/model/kubernetes/manifest.ts";
import { analyse, type Files } from "../../support/analyse.ts";
import { probeContainer } from "../../support/probe-rules.ts";

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      securityContext:
        runAsNonRoot: true
      containers:
        - name: web
          image: registry.example.com/web:1
`;
const base = { "base/kustomization.yaml": "resources:\n  - web.yaml\n", "base/web.yaml": deployment };

function rulesOf(files: Files): string[] {
  const rules = { kubernetes: [probeContainer], dockerfile: [], ignoreComments: [], files: [] };
  const { findings } = analyse({ ...base, ...files }, { rules });
  return findings.map(({ rule, source }) => `${source.path} ${rule}`);
}

const found = ["base/web.yaml probe-container"];

describe("patches of kustomizations", () => {
  it("leave findings of what they don't set", () => {
    expect(rulesOf({})).toEqual(found);
    const patch =
      "patches:\n  - patch: |-\n      kind: Deployment\n      metadata: {name: web}\n      spec: {replicas: 1}\n";
    expect(rulesOf({ "prod/kustomization.yaml": `resources: [../base]\n${patch}` })).toEqual(found);
  });

  it("settle what a file of them sets, for the container of the same name", () => {
    const patched = (name: string): string[] =>
      rulesOf({
        "prod/kustomization.yaml": "resources: [../base]\npatches: [{path: harden.yaml}]\n",
        "prod/harden.yaml": `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  template:
    spec:
      containers:
        - name: ${name}
          securityContext: {allowPrivilegeEscalation: false}
`,
      });
    expect(patched("web")).toEqual([]);
    expect(patched("other")).toEqual(found);
  });

  it("settle what one in place sets for its target", () => {
    const patched = (target: string): string[] =>
      rulesOf({
        "prod/kustomization.yaml": `resources: [../base]
patches:
  - target: ${target}
    patch: |-
      - op: add
        path: /spec/template/spec/containers/0/securityContext
        value: {allowPrivilegeEscalation: false}
`,
      });
    expect(patched("{kind: Deployment}")).toEqual([]);
    expect(patched("{kind: Deployment, name: web}")).toEqual([]);
    expect(patched("{kind: StatefulSet}")).toEqual(found);
  });

  it("count only where the kustomization builds the file", () => {
    const elsewhere = `resources: [../other]
patches:
  - target: {kind: Deployment}
    patch: '[{"op": "add", "path": "/spec/template/spec/containers/0/securityContext/allowPrivilegeEscalation", "value": false}]'
`;
    expect(rulesOf({ "prod/kustomization.yaml": elsewhere })).toEqual(found);
    expect(rulesOf({ "prod/kustomization.yaml": elsewhere.replace("other", "base") })).toEqual([]);
  });

  it("are no trouble when they are nonsense", () => {
    const nonsense =
      'resources: [../base, 1, {a: b}, /etc, "../../.."]\npatches: [1, {path: 5}, {patch: "{"}, {target: x}]\n';
    expect(rulesOf({ "prod/kustomization.yaml": nonsense, "prod/Kustomization": "- a" })).toEqual(found);
  });
});

const object = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      securityContext: {runAsUser: 0, runAsGroup: 0}
      containers:
        - name: web
          image: registry.example.com:5000/shop/web:1@sha256:${"0".repeat(64)}
          command: [serve]
        - name: proxy
          image: nginx
`;
const pod = "spec.template.spec";
const places = [
  "metadata.namespace",
  `${pod}.securityContext.runAsUser`,
  `${pod}.securityContext.runAsGroup`,
  `${pod}.securityContext.runAsNonRoot`,
  `${pod}.containers`,
  `${pod}.containers[0].image`,
  `${pod}.containers[0].command`,
  `${pod}.containers[0].securityContext.runAsUser`,
  `${pod}.containers[1].image`,
];

/** Which of the places in the object a kustomization with these lines settles. */
function settledBy(kustomization: string, among: readonly string[] = places, files: Files = {}): string[] {
  const texts = { "kustomization.yaml": `resources: [web.yaml]\n${kustomization}`, "web.yaml": object, ...files };
  const { workspace, reviewed } = parseTree(
    Object.entries(texts).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text), role: "reviewed" })),
  );
  return among.filter((place) => workspace.patched(reviewed[0] as Manifest, parsePath(place) ?? []));
}

function operation(fields: string): string {
  return `patches: [{target: {kind: Deployment}, patch: '[{${fields}}]'}]`;
}

function merge(spec: string): string {
  const patch = `{kind: Deployment, metadata: {name: web}, spec: {template: {spec: ${spec}}}}`;
  return `patches: [{patch: '${patch}'}]`;
}

describe("a kustomization settles", () => {
  const context = "/spec/template/spec/securityContext";
  const containers = "/spec/template/spec/containers";
  const ids = [`${pod}.securityContext.runAsUser`, `${pod}.securityContext.runAsGroup`];
  it.each<[string, string, readonly string[]]>([
    ["the namespace that it sets", "namespace: shop", ["metadata.namespace"]],
    ["an image to which it gives a tag", "images: [{name: nginx, newTag: 1.27}]", [`${pod}.containers[1].image`]],
    [
      "an image to which it gives a name, whatever its tag and digest",
      "images: [{name: registry.example.com:5000/shop/web, newName: web}]",
      [`${pod}.containers[0].image`],
    ],
    ["an image to which it gives a digest", "images: [{name: nginx, digest: a}]", [`${pod}.containers[1].image`]],
    ["no image of another name", "images: [{name: ngin, newTag: 1}, {name: registry.example.com, newTag: 1}]", []],
    ["an image to whose tag it adds", "images: [{name: nginx, tagSuffix: -a}]", [`${pod}.containers[1].image`]],
    ["no image that it leaves as it is", "images: [{name: nginx}]", []],
    ["a value that an operation removes", operation(`op: remove, path: ${context}/runAsUser`), ids.slice(0, 1)],
    ["no value that is not there to be removed", operation(`op: remove, path: ${context}/runAsNonRoot`), []],
    ["the values of a map that an operation removes", operation(`op: remove, path: ${context}`), ids],
    [
      "the values of a map that an operation replaces",
      operation(`op: replace, path: ${context}, value: {runAsNonRoot: true}`),
      [...ids, `${pod}.securityContext.runAsNonRoot`],
    ],
    [
      "both ends of a move",
      operation(`op: move, from: ${context}/runAsUser, path: ${context}/runAsNonRoot`),
      [`${pod}.securityContext.runAsUser`, `${pod}.securityContext.runAsNonRoot`],
    ],
    [
      "the target of a copy",
      operation(`op: copy, from: ${context}/runAsUser, path: ${context}/runAsGroup`),
      ids.slice(1),
    ],
    ["nothing by a test", operation(`op: test, path: ${context}/runAsUser, value: 0`), []],
    [
      "a list to which an operation adds an item, and none of the other items",
      operation(`op: add, path: ${containers}/-, value: {name: other, image: other, command: [x]}`),
      [`${pod}.containers`],
    ],
    [
      "a list to whose beginning an operation adds an item, and none of the other items",
      operation(`op: add, path: ${containers}/0, value: {name: other, image: other, command: [x]}`),
      [`${pod}.containers`],
    ],
    [
      "a value of any object, if its target has no name and no kind",
      `patches: [{target: {kind: "", name: ""}, patch: '[{op: remove, path: ${context}/runAsUser}]'}]`,
      ids.slice(0, 1),
    ],
    ["a value that a merge removes", merge("{securityContext: {runAsUser: null}}"), ids.slice(0, 1)],
    ["no value that is not there to be merged away", merge("{securityContext: {runAsNonRoot: null}}"), []],
    ["the values of a map that a merge removes", merge("{securityContext: {$patch: delete}}"), ids],
    [
      "the values of a map that a merge replaces",
      merge("{securityContext: {$patch: replace, runAsNonRoot: true}}"),
      [...ids, `${pod}.securityContext.runAsNonRoot`],
    ],
    [
      "the values of an item that a merge removes",
      merge("{containers: [{name: web, $patch: delete}]}"),
      [`${pod}.containers`, `${pod}.containers[0].image`, `${pod}.containers[0].command`],
    ],
    [
      "the values of the items of a list that a merge replaces",
      merge("{containers: [{$patch: replace}, {name: other, image: other}]}"),
      [
        `${pod}.containers`,
        ...[0, 1].map((index) => `${pod}.containers[${index}].image`),
        `${pod}.containers[0].command`,
      ],
    ],
  ])("%s", (_, kustomization, expected) => {
    expect(settledBy(kustomization)).toEqual(places.filter((place) => expected.includes(place)));
  });
});

describe("the labels that a kustomization adds", () => {
  const labels = "spec.template.metadata.labels";
  const all = ["metadata.labels.app", `${labels}.app`, "spec.selector.matchLabels.app"];
  it.each<[string, string, readonly string[]]>([
    ["are on objects", "labels: [{pairs: {app: shop}}]", all.slice(0, 1)],
    ["can be on pods", "labels: [{pairs: {app: shop}, includeTemplates: true}]", all.slice(0, 2)],
    ["can be in selectors", "labels: [{pairs: {app: shop}, includeSelectors: true}]", all],
    ["are everywhere", "commonLabels: {app: shop}", all],
    ["leave others alone", "commonLabels: {tier: front}", []],
    ["may be malformed", "labels: [a, {pairs: 1}]", []],
  ])("%s", (_name, kustomization, expected) => {
    expect(settledBy(kustomization, all)).toEqual(expected);
  });

  it("are no names, which a prefix and a suffix change", () => {
    expect(settledBy("commonLabels: {app: shop}", ["metadata.name"])).toEqual([]);
    expect(settledBy("namePrefix: shop-", ["metadata.name"])).toEqual(["metadata.name"]);
    expect(settledBy("nameSuffix: -shop", ["metadata.name"])).toEqual(["metadata.name"]);
    expect(settledBy('namePrefix: ""', ["metadata.name"])).toEqual([]);
  });
});

describe("replacements", () => {
  const target = (fields: string, select = "kind: Deployment"): string => {
    return `replacements: [{source: {kind: ConfigMap}, targets: [{select: {${select}}, fieldPaths: [${fields}]}]}]`;
  };
  const image = (index: number): string => `${pod}.containers[${index}].image`;
  it.each<[string, string, readonly string[]]>([
    ["set a field", target("spec.template.spec.securityContext.runAsUser"), [`${pod}.securityContext.runAsUser`]],
    ["set a field of a named item", target('"spec.template.spec.containers.[name=web].image"'), [image(0)]],
    ["set a field of all items", target('"spec.template.spec.containers.*.image"'), [image(0), image(1)]],
    ["set a field of a numbered item", target("spec.template.spec.containers.1.image"), [image(0), image(1)]],
    ["leave other fields alone", target("spec.replicas, spec.template.spec.containersX"), []],
    ["leave other objects alone", target("spec.template.spec.containers", "kind: Job"), []],
    ["may be malformed", "replacements: [1, {targets: [1, {select: 1, fieldPaths: [1, '', '.', '[']}]}]", []],
  ])("%s", (_name, kustomization, expected) => {
    const among = [`${pod}.securityContext.runAsUser`, image(0), image(1)];
    expect(settledBy(kustomization, among)).toEqual(expected);
  });

  it("set a key with dots, and by default the name", () => {
    const among = ["metadata.name", 'metadata.labels["example.com/a"]'];
    expect(settledBy("replacements: [{targets: [{select: {name: web}}]}]", among)).toEqual(among.slice(0, 1));
    expect(settledBy(target('"metadata.labels.[example.com/a]"'), among)).toEqual(among.slice(1));
    expect(settledBy(target("metadata.labels.example\\.com/a"), among)).toEqual(among.slice(1));
  });

  it("can be in a file", () => {
    const files = { "new.yaml": "- targets: [{select: {kind: Deployment}, fieldPaths: [metadata.namespace]}]\n" };
    expect(settledBy("replacements: [{path: new.yaml}]", undefined, files)).toEqual(["metadata.namespace"]);
    expect(settledBy("replacements: [{path: old.yaml}]", undefined, files)).toEqual([]);
  });
});

test("annotations that a kustomization adds are on objects and pods", () => {
  const all = ["metadata.annotations.a", "spec.template.metadata.annotations.a", "metadata.labels.a"];
  expect(settledBy("commonAnnotations: {a: b}", all)).toEqual(all.slice(0, 2));
  expect(settledBy("commonAnnotations: {}", all)).toEqual([]);
});

test("a merge of lists without names may be of any item", () => {
  const command = `${pod}.containers[0].command[0]`;
  expect(settledBy(merge("{containers: [{name: web, command: [other]}]}"), [command])).toEqual([command]);
  const port = `${pod}.containers[0].ports[0].hostPort`;
  const ports = merge("{containers: [{name: web, ports: [{containerPort: 80, hostPort: 80}]}]}");
  expect(settledBy(ports, [port, `${pod}.containers[0].ports[0].name`])).toEqual([port]);
});
