import { describe, expect, it } from "vitest";
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
function settledBy(kustomization: string, among: readonly string[] = places): string[] {
  const texts = { "kustomization.yaml": `resources: [web.yaml]\n${kustomization}`, "web.yaml": object };
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
