import { describe, expect, it } from "vitest";
import { reviewChange } from "../../src/analysis/review-change.ts";
import { resolveConfig } from "../../src/config/config.ts";
import { type Files, inputsOf, only } from "../support/analyse.ts";
import { renderer } from "../support/renderer.ts";

const config = resolveConfig(only("manifest-unreadable"));

/** What a review says of entries that change nothing: their lines and reasons. */
function idle(base: Files, head: Files): readonly string[] {
  const changed = [...new Set([...Object.keys(base), ...Object.keys(head)])].filter(
    (path) => base[path] !== head[path],
  );
  const { skipped } = reviewChange({
    changes: changed.map((path) => ({ path, previousPath: null, status: "modified", patch: null })),
    head: inputsOf(head),
    base: inputsOf(base),
    skipped: [],
    config,
    complete: true,
    earlier: null,
    links: { rulePages: null, files: null, check: null },
    notices: [],
    renderer,
  });
  const told = skipped.filter(({ reason }) => reason.includes("changes nothing"));
  return told.map(({ file, line, reason }) => `${file}:${line} ${reason}`);
}

function deployment(name: string): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}, labels: {app: ${name}}}
spec:
  selector: {matchLabels: {app: ${name}}}
  template:
    metadata: {labels: {app: ${name}}}
    spec: {containers: [{name: ${name}, image: registry.example.com/${name}:1}]}
`;
}

const files: Files = {
  "base/kustomization.yaml": "resources: [web.yaml]\nnamePrefix: shop-\n",
  "base/web.yaml": deployment("web"),
  "dev/kustomization.yaml": "resources: [../base]\nnameSuffix: -dev\n",
};

const patch = (target: string): string => {
  return `patches:\n  - target: {${target}}\n    patch: '[{"op": "add", "path": "/spec/replicas", "value": 2}]'\n`;
};

/** The same files with more at the end of an overlay. */
function withEntry(entry: string): Files {
  return { ...files, "dev/kustomization.yaml": `${files["dev/kustomization.yaml"]}${entry}` };
}

describe("an entry that a change adds to a kustomization is listed where it changes nothing", () => {
  it.each([
    ["another name", "kind: Deployment, name: api", "kind: Deployment, name: api"],
    ["a part of the name", "name: shop", "name: shop"],
    ["another kind", "kind: StatefulSet", "kind: StatefulSet"],
    ["another label", "kind: Deployment, labelSelector: app=api", "kind: Deployment, labelSelector: app=api"],
    ["an annotation", 'annotationSelector: "a=b"', "annotationSelector: a=b"],
    ["a pattern", 'name: "we.?"', null],
    ["another pattern", 'name: "we"', "name: we"],
    ["a pattern of other names", 'name: "ap.+"', "name: ap.+"],
    ["its name in the base", "kind: Deployment, name: web", null],
    ["its name after a prefix", "kind: Deployment, name: shop-web", null],
    ["its label", "labelSelector: app=web", null],
    ["a set of labels", 'labelSelector: "app in (web,api)"', null],
    ["all objects", "{}", null],
    ["all names", 'name: ".*"', null],
  ])("the target of a patch: %s", (_what, target, told) => {
    const entry = target === "{}" ? patch("") : patch(target);
    const expected = `dev/kustomization.yaml:4 this patch changes nothing: no object matches its target, ${JSON.stringify(told)}`;
    expect(idle(files, withEntry(entry))).toEqual(told === null ? [] : [expected]);
  });

  it.each([
    ["registry.example.com/web", false],
    ["registry.example.com/we", true],
    ["web", true],
  ])("an image: %s", (name, isTold) => {
    const told = `dev/kustomization.yaml:4 this entry of images changes nothing: no container runs "${name}"`;
    expect(idle(files, withEntry(`images:\n  - name: ${name}\n    newName: example.com/a\n`))).toEqual(
      isTold ? [told] : [],
    );
    expect(idle(files, withEntry(`images:\n  - {name: ${name}, newTag: "1"}\n`))).toEqual(isTold ? [told] : []);
  });

  it("where the change renames what it is for, and not where it was so before", () => {
    const base = withEntry(patch("kind: Deployment, name: web"));
    const told = [
      'dev/kustomization.yaml:4 this patch changes nothing: no object matches its target, "kind: Deployment, name: web"',
    ];
    const renamed = { ...base, "base/web.yaml": deployment("web-api") };
    expect(idle(base, renamed)).toEqual(told);
    expect(idle(renamed, { ...renamed, "base/web.yaml": deployment("shop-web") })).toEqual([]);
  });

  it("but not in a component, in a base that suits others, or where something was left out", () => {
    const other = patch("kind: StatefulSet");
    const component = `apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\n${other}`;
    expect(idle(files, { ...withEntry("components: [../c]\n"), "c/kustomization.yaml": component })).toEqual([]);
    expect(idle(files, withEntry(`${other}helmCharts: [{name: a}]\n`))).toEqual([]);
    const far = { ...files, "base/kustomization.yaml": "resources: [web.yaml, 'https://example.com/a.yaml']\n" };
    expect(idle(files, { ...far, "dev/kustomization.yaml": `resources: [../base]\n${other}` })).toEqual([]);
  });
});
