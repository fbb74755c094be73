import { expect, test } from "vitest";
import { reviewChange } from "../../src/analysis/review-change.ts";
import { resolveConfig } from "../../src/config/config.ts";
import { type Files, inputsOf, only } from "../support/analyse.ts";

const config = resolveConfig(only("container-privileged", "root-user-restored", "manifest-unreadable"));
const links = { rulePages: null, files: null, check: null };
const pod =
  "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - {name: web, image: web, securityContext: {privileged: true}}\n";
const map =
  "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  pod: |\n    apiVersion: v1\n    kind: Pod\n    metadata: {name: a}\n";
const release =
  "apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: a}\nspec:\n  postRenderers: [{kustomize: {patches: [{patch: a}]}}]\n";
const dockerfile = 'FROM registry.example.com/a:1.0.0\nUSER 1000\nUSER root\nCMD ["a"]\n';
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 12345\n`;

function reviewed(base: Files, head: Files, fixture: string | null = null, using = config) {
  const changes = Object.keys(head).map((path) => {
    return { path, previousPath: null, status: "modified", patch: null } as const;
  });
  return reviewChange({
    changes,
    head: inputsOf(head),
    base: inputsOf(base).map((input) => ({ ...input, origin: { generated: null, fixture } })),
    skipped: [],
    config: using,
    complete: true,
    earlier: null,
    links,
    notices: [],
  });
}

function freshRules(base: Files, head: Files, fixture: string | null = null): readonly string[] {
  return reviewed(base, head, fixture)
    .findings.filter((finding) => finding.new)
    .map(({ rule }) => rule);
}

test.each([
  ["a manifest in a text is left out", "a.yaml", map, `${map}---\n${pod}`, "container-privileged"],
  ["patches of an object are left out", "a.yaml", release, `${release}---\n${pod}`, "container-privileged"],
  ["bytes were no manifest", "a.yaml", "\0\0", pod, "container-privileged"],
  ["Git LFS had the content", "a.yaml", pointer, pod, "container-privileged"],
  ["the Dockerfile was empty", "Dockerfile", "# later\n", dockerfile, "root-user-restored"],
])("what a change adds is new where %s in the base", (_what, path, before, after, rule) => {
  expect(freshRules({ [path]: before }, { [path]: after })).toEqual([rule]);
});

test("what was a note in test data is new where the file is moved to where it is used", () => {
  expect(freshRules({ "a.yaml": pod }, { "a.yaml": pod }, "testdata")).toEqual(["container-privileged"]);
  expect(freshRules({ "a.yaml": pod }, { "a.yaml": pod })).toEqual([]);
});

test("a changed manifest that is taken for a release is listed, since less is told of it", () => {
  const files = { "releases/v1.2.3/a.yaml": pod, "releases/a.yaml": pod };
  const { skipped, findings } = reviewed({}, files, null, resolveConfig({}));
  expect(new Set(findings.map(({ source }) => source.path))).toEqual(new Set(["releases/a.yaml"]));
  const reason = "only errors in it are reported, since it has a version in its path and is treated as a release";
  expect(skipped).toEqual([{ file: "releases/v1.2.3/a.yaml", reason, findings: "known" }]);
  expect(reviewed({}, files).skipped).toEqual([]);
});

test("a changed file that is a copy from elsewhere is listed, and its errors are told", () => {
  const broken = pod.replace("{name: web}", "{name: Web}");
  const files = { "vendor/example.com/a/Dockerfile": dockerfile, "third_party/a.yaml": broken };
  const { skipped, findings } = reviewed({}, files, null, resolveConfig({}));
  expect(findings.map(({ rule, source, fix }) => [rule, source.path, fix])).toEqual([
    ["name-invalid", "third_party/a.yaml", null],
  ]);
  const reason =
    "only errors in it are reported, since its directory is named like one that holds copies from elsewhere";
  expect(skipped).toEqual(Object.keys(files).map((file) => ({ file, reason, findings: "known" })));
});
