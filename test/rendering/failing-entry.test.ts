import { describe, expect, it } from "vitest";
import type { Renderer } from "../../src/core/renderer.ts";
import { shortReason } from "../../src/rendering/kustomizations/failure-reason.ts";
import { type Files, only } from "../support/analyse.ts";
import { analyseRendered, line, renderer } from "../support/renderer.ts";

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
        - {name: web, image: "registry.example.com/web:1"}
`;
const service =
  "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {selector: {app: web}, ports: [{port: 80}]}\n";
const patchOf = (name: string): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${name}}\nspec: {replicas: 2}\n`;

const files: Files = {
  "app/web.yaml": deployment,
  "app/service.yaml": service,
  "app/again.yaml": service,
  "app/list.yaml": "- {op: add, path: /spec/replicas, value: 2}\n",
  "app/good.yaml": patchOf("web"),
  "app/wrong.yaml": patchOf("wbe"),
};

/** What is said of a tree: in a review, in which everything could be built before, or in a scan. */
function judge(tree: Files, using: Renderer = renderer) {
  const manifests = Object.keys(tree).filter((path) => path.endsWith("kustomization.yaml"));
  const renderedBefore = new Set(manifests);
  const { findings } = analyseRendered(tree, only("manifest-unreadable"), { renderer: using, renderedBefore });
  return findings.map((finding) => [line(finding).split(" ")[0], finding.message.replace(/^[^:]*: /, "")]);
}

describe("a kustomization that can't be built is told of at the entry that is the cause", () => {
  const good = "  - path: good.yaml\n";
  const inPlace = "  - target: {kind: Deployment}\n    patch: |-\n      - op: remove\n        path: /spec/paused\n";
  it.each([
    [
      "a file that does not exist",
      "resources:\n  - web.yaml\n  - servce.yaml\n",
      3,
      "it names servce.yaml, which does not exist.",
    ],
    [
      "a directory that does not exist",
      "resources:\n  - ../bse\n  - web.yaml\n",
      2,
      "it names ../bse, which does not exist.",
    ],
    [
      "an object that is there twice",
      "resources:\n  - web.yaml\n  - service.yaml\n  - again.yaml\n",
      4,
      'again.yaml adds the Service "web", which is already there.',
    ],
    [
      "a file that is named twice",
      "resources:\n  - service.yaml\n  - web.yaml\n  - service.yaml\n",
      4,
      'service.yaml adds the Service "web", which is already there.',
    ],
    [
      "a component that does not exist",
      "resources: [web.yaml]\ncomponents:\n  - ../more\n",
      3,
      "it names the component more, which does not exist.",
    ],
    [
      "a patch of another name",
      `resources: [web.yaml]\npatches:\n${good}  - path: wrong.yaml\n`,
      4,
      'it patches the Deployment "wbe", which it does not have.',
    ],
    [
      "a patch of another name, in the older field",
      "resources: [web.yaml]\npatchesStrategicMerge:\n  - good.yaml\n  - wrong.yaml\n",
      4,
      'it patches the Deployment "wbe", which it does not have.',
    ],
    [
      "a JSON patch without a target",
      "resources: [web.yaml]\npatches:\n  - path: list.yaml\n",
      3,
      "the JSON patch list.yaml needs a target.",
    ],
    [
      "a patch that does not exist",
      "resources: [web.yaml]\npatches:\n  - path: no.yaml\n",
      3,
      "it names the patch no.yaml, which does not exist.",
    ],
    [
      "a JSON patch of what is not there",
      `resources: [web.yaml]\npatches:\n${good}${inPlace}${good}`,
      4,
      "a JSON patch changes /spec/paused, which is not there.",
    ],
    [
      "a replacement without a source",
      `resources: [web.yaml]\npatches:\n${good}replacements:\n  - source: {kind: Service, name: web}\n    targets: [{select: {kind: Deployment}, fieldPaths: [metadata.name]}]\n`,
      5,
      'nothing selected by Service "web".',
    ],
    [
      "replicas of nothing",
      "resources: [web.yaml]\nreplicas:\n  - {name: web, count: 2}\n  - {name: api, count: 2}\n",
      4,
      "it sets the replicas of api, a workload that it does not have.",
    ],
    [
      "a field that kustomize does not know",
      "resources: [web.yaml]\nresource: [service.yaml]\n",
      2,
      'it has the field "resource", which kustomize does not know.',
    ],
    [
      "a value of another type",
      "resources: [web.yaml]\nnameSuffix: {a: b}\n",
      2,
      "the value of nameSuffix can't be of the type object.",
    ],
    [
      "a ConfigMap that is not there",
      "resources: [web.yaml]\nconfigMapGenerator:\n  - {name: a, literals: [b=c]}\n  - {name: d, behavior: merge, literals: [e=f]}\n",
      4,
      'merging from generator: ConfigMap "d" does not exist; cannot merge or replace.',
    ],
  ])("%s", (_what, kustomization, at, message) => {
    expect(judge({ ...files, "app/kustomization.yaml": kustomization })).toEqual([
      [`app/kustomization.yaml:${at}`, message],
    ]);
  });

  it("in the base that fails, once for all that build it", () => {
    const tree = {
      ...files,
      "app/kustomization.yaml": "resources:\n  - web.yaml\n  - no.yaml\n",
      "dev/kustomization.yaml": "resources: [../app]\n",
      "prod/kustomization.yaml": "resources: [../app]\n",
    };
    expect(judge(tree)).toEqual([["app/kustomization.yaml:3", "it names no.yaml, which does not exist."]]);
    // Comments on what only the overlays say stay.
    for (const options of [{}, { renderedBefore: new Set(Object.keys(tree)) }]) {
      const { skipped } = analyseRendered(tree, only("manifest-unreadable"), options);
      expect(skipped.filter(({ file }) => !file.startsWith("app/"))).toMatchObject([
        {
          file: "dev/kustomization.yaml",
          reason: "not built: it names no.yaml, which does not exist (app/kustomization.yaml:3)",
        },
        { file: "prod/kustomization.yaml" },
      ]);
    }
  });

  it("but where a component is included that does not suit", () => {
    const tree = {
      ...files,
      "app/kustomization.yaml": "resources: [web.yaml]\ncomponents: [../c]\n",
      "api/kustomization.yaml": "resources:\n  - service.yaml\ncomponents:\n  - ../c\n",
      "api/service.yaml": service,
      "c/kustomization.yaml": `apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\npatches: [{path: p.yaml}]\n`,
      "c/p.yaml": patchOf("web"),
    };
    expect(judge(tree)).toEqual([
      ["api/kustomization.yaml:4", 'it patches the Deployment "web", which it does not have (in c).'],
    ]);
  });

  it("without building many kustomizations with many entries again and again", () => {
    let builds = 0;
    const counting: Renderer = {
      ...renderer,
      buildKustomization(request) {
        builds += 1;
        return renderer.buildKustomization(request);
      },
    };
    const roots = Array.from({ length: 10 }, (_item, index): [string, string] => [
      `k${index}/kustomization.yaml`,
      `resources: [../app]\npatches:\n${inPlace.replace("paused", "replicas").repeat(7)}${inPlace}`,
    ]);
    judge({ ...files, "app/kustomization.yaml": "resources: [web.yaml]\n", ...Object.fromEntries(roots) }, counting);
    expect(builds).toBeLessThanOrEqual(2 * roots.length + 40);
  });

  it("but at no entry where finding it would take too many builds", () => {
    const broken = inPlace.replace("paused", "missing");
    const roots = Array.from({ length: 30 }, (_item, index): [string, string] => [
      `k${index}/kustomization.yaml`,
      `resources: [../app]\npatches:\n${broken.replace("missing", `missing${index}`)}${good.replace("good", "../app/good")}`,
    ]);
    const told = judge({
      ...files,
      "app/kustomization.yaml": "resources: [web.yaml]\n",
      ...Object.fromEntries(roots),
    });
    const lines = told.map(([place = ""]) => place.split(":")[1]);
    expect(lines).toHaveLength(roots.length);
    expect(new Set(lines)).toEqual(new Set(["1", "3"]));
  });
});

it.each([
  "accumulating resources from 'a.A.v1.b",
  "A.v1.",
  "no matches for Id ",
  'must specify a target for JSON patch [path: "',
  "trouble configuring builtin A with config: `",
  "recursed accumulation of path '",
])("an error of any length is shortened quickly: %s", (text) => {
  expect(shortReason(text.repeat(200_000)).length).toBeLessThanOrEqual(301);
});
