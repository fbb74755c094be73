import { describe, expect, it } from "vitest";
import { concernedKustomizations } from "../../src/analysis/concerned-kustomizations.ts";
import { inputOf } from "../support/analyse.ts";

type Texts = Readonly<Record<string, string>>;

const tree: Texts = {
  "base/kustomization.yaml": "resources: [web.yaml]\n",
  "base/web.yaml": "kind: Deployment\n",
  "dev/kustomization.yaml": "resources: [../base]\npatches: [{path: patch.yaml}]\n",
  "dev/patch.yaml": "kind: Deployment\n",
  "prod/kustomization.yaml": "resources: [../base]\nconfigMapGenerator: [{name: a, files: [settings.txt]}]\n",
  "other/kustomization.yaml": "resources: [db.yaml]\n",
  "other/db.yaml": "kind: StatefulSet\n",
  "shop/Chart.yaml": "name: shop\n",
  "plain/job.yaml": "kind: Job\n",
};

/** The kustomizations that have to be built where a tree becomes another one; null where all have to be. */
function concerned(head: Texts, base: Texts = tree, moved: Texts = {}): readonly string[] | null {
  const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])].filter((path) => base[path] !== head[path]);
  const inputs = (texts: Texts) =>
    Object.entries(texts).map(([path, text]) => inputOf(path, text, paths.includes(path) ? "reviewed" : "context"));
  const changes = paths.map((path) => ({ path, previousPath: moved[path] ?? null }));
  const isConcerned = concernedKustomizations({ changes, base: inputs(base), head: inputs(head) });
  expect(isConcerned("shop/Chart.yaml")).toBe(true);
  if (isConcerned("elsewhere/kustomization.yaml")) return null;
  const manifests = new Set(
    [...Object.keys(base), ...Object.keys(head)].filter((path) => /kustomization\./.test(path)),
  );
  return [...manifests].filter(isConcerned).map((path) => path.split("/")[0] ?? "");
}

function without(path: string): Texts {
  return Object.fromEntries(Object.entries(tree).filter(([name]) => name !== path));
}

describe("a kustomization has to be built in a review", () => {
  it.each<[string, Texts, readonly string[]]>([
    ["that is made from a changed file", { ...tree, "other/db.yaml": "kind: Pod\n" }, ["other"]],
    ["whose own file changes", { ...tree, "other/kustomization.yaml": "resources: []\n" }, ["other"]],
    ["that shares files with such a one", { ...tree, "dev/patch.yaml": "kind: Pod\n" }, ["dev", "prod"]],
    ["that was made from a file which is gone", without("other/db.yaml"), ["other"]],
    ["that is gone itself", without("other/kustomization.yaml"), ["other"]],
    ["that reads a new file", { ...tree, "prod/settings.txt": "a\n" }, ["dev", "prod"]],
    ["that a new one is made from", { ...tree, "new/kustomization.yaml": "resources: [../other]\n" }, ["other", "new"]],
    ["and no other for a manifest elsewhere", { ...tree, "plain/job.yaml": "kind: Pod\n" }, []],
  ])("%s", (_what, head, expected) => {
    expect(concerned(head)).toEqual(expected);
  });

  it("that was made from a file which has another path now", () => {
    const { "other/db.yaml": db = "", ...rest } = tree;
    // Of the base, a renamed file has its new path.
    const base = { ...rest, "other/kustomization.yaml": "resources: [old.yaml]\n", "other/db.yaml": db };
    const head = { ...base, "other/kustomization.yaml": "resources: [db.yaml]\n" };
    expect(concerned(head, base, { "other/db.yaml": "other/old.yaml" })).toEqual(["other"]);
  });

  it("whichever it is, where there is something that pods anywhere may run", () => {
    expect(concerned({ ...tree, Dockerfile: "FROM scratch\n" })).toBeNull();
    expect(concerned({ ...tree, "build.sh": "docker build .\n" })).toBeNull();
    const withImage = { ...tree, "app/Dockerfile": "FROM scratch\n" };
    expect(concerned({ ...withImage, "plain/job.yaml": "kind: Pod\n" }, withImage)).toBeNull();
  });
});
