import { expect, test } from "vitest";
import type { StandIn } from "../support/github/stand-in.ts";
import type { StoredPull } from "../support/github/state.ts";
import { type Outcome, runHere } from "../support/in-process.ts";
import { rendererEntry } from "../support/renderer.ts";
import { withGitHub } from "./with-github.ts";

const bench = withGitHub(["privilege-escalation-allowed", "manifest-unreadable"]);

function reviewOf(github: StandIn, pull: StoredPull, token: string): Promise<Outcome> {
  return runHere(github, pull, { token, entry: rendererEntry });
}

const library = {
  "lib/Chart.yaml": "apiVersion: v2\nname: lib\nversion: 1.0.0\ntype: library\n",
  "lib/templates/_image.tpl": '{{- define "lib.image" }}{{ .Values.image }}{{ end }}\n',
};

const template = (rest = ""): string => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}-web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: {{ include "lib.image" . }}
          securityContext:
            {{- toYaml .Values.securityContext | nindent 12 }}
${rest}`;

const chart = {
  ...library,
  "shop/Chart.yaml":
    "apiVersion: v2\nname: shop\nversion: 0.1.0\ndependencies:\n  - {name: lib, version: 1.0.0, repository: file://../lib}\n",
  "shop/values.yaml": "image: a\nsecurityContext:\n  allowPrivilegeEscalation: false\n",
  "shop/templates/web.yaml": template(),
};

test("a changed value is reviewed with the whole chart around it, and gets a suggestion", async () => {
  const { github, token } = bench;
  const pull = github.open({
    base: chart,
    head: { "shop/values.yaml": "image: a\nsecurityContext:\n  runAsNonRoot: true\n" },
  });
  const step = await reviewOf(github, pull, token);

  expect(step.exitCode).toBe(0);
  expect(pull.comments.map(({ path, originalLine }) => `${path}:${originalLine}`)).toEqual(["shop/values.yaml:3"]);
  expect(pull.comments[0]?.body).toContain("  runAsNonRoot: true\n  allowPrivilegeEscalation: false\n");
});

test("what several templates print of one key of the values is told once where the key stands", async () => {
  const { github, token } = bench;
  const pull = github.open({
    base: { ...chart, "shop/templates/api.yaml": template().replace("-web", "-api") },
    head: { "shop/values.yaml": "image: a\nsecurityContext:\n  runAsNonRoot: true\n" },
  });
  await reviewOf(github, pull, token);
  expect(pull.comments.map(({ path, originalLine }) => `${path}:${originalLine}`)).toEqual(["shop/values.yaml:3"]);
  const body = pull.comments[0]?.body ?? "";
  expect(body.split('Container "web" does not set allowPrivilegeEscalation: false')).toHaveLength(2);
  expect(body).toContain("This suggestion fixes 2 findings:");
  expect(body.split("\n").filter((line) => line.startsWith("**Related:**"))).toEqual([
    expect.stringMatching(/^(?=.*shop\/templates\/api\.yaml#L15).*shop\/templates\/web\.yaml#L15/),
  ]);
});

test("a change of a chart of version 1 is reviewed with the charts that its requirements.yaml names", async () => {
  const { github, token } = bench;
  const list = "dependencies:\n  - {name: lib, version: 1.0.0, repository: file://../lib}\n";
  const base = {
    ...chart,
    "shop/Chart.yaml": "apiVersion: v1\nname: shop\nversion: 0.1.0\n",
    "shop/requirements.yaml": list,
  };
  const pull = github.open({
    base,
    head: { "shop/values.yaml": "image: a\nsecurityContext:\n  runAsNonRoot: true\n" },
  });
  await reviewOf(github, pull, token);
  expect(pull.comments.map(({ path, originalLine }) => `${path}:${originalLine}`)).toEqual(["shop/values.yaml:3"]);
});

test("a changed template is reviewed, and an accepted suggestion leaves nothing to say", async () => {
  const { github, token } = bench;
  const side = "        - name: side\n          image: side\n";
  const pull = github.open({ base: chart, head: { "shop/templates/web.yaml": template(side) } });
  await reviewOf(github, pull, token);
  expect(pull.comments.map(({ path, originalLine }) => `${path}:${originalLine}`)).toEqual([
    "shop/templates/web.yaml:18",
  ]);

  const setting = "          securityContext:\n            allowPrivilegeEscalation: false\n";
  const fixed = github.open({ base: chart, head: { "shop/templates/web.yaml": template(side + setting) } });
  await reviewOf(github, fixed, token);
  expect(fixed.comments).toEqual([]);
});

test("accepted suggestions in values, templates, bases and overlays leave nothing to say", async () => {
  const { github, token } = bench;
  const settings = "          securityContext:\n            {{- toYaml .Values.securityContext | nindent 12 }}\n";
  const deployment = template("        - name: side\n          image: side\n")
    .replace("{{ .Release.Name }}-web", "web")
    .replace('{{ include "lib.image" . }}', "web")
    .replace(settings, "");
  const patched = "spec:\n  template:\n    spec:\n      containers:\n        - name: more\n          image: more\n";
  const pull = github.open({
    base: library,
    head: {
      ...chart,
      "shop/values.yaml": "image: a\nsecurityContext:\n  runAsNonRoot: true\n",
      "shop/templates/side.yaml": template().replace("}}-web", "}}-side").replace(settings, ""),
      "base/kustomization.yaml": "resources: [web.yaml]\n",
      "base/web.yaml": deployment,
      "prod/kustomization.yaml": "resources: [../base]\npatches: [{path: more.yaml}]\n",
      "prod/more.yaml": `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\n${patched}`,
    },
  });
  await reviewOf(github, pull, token);
  const suggestions = github.suggestions(pull);
  expect(suggestions.map(({ path }) => path).toSorted()).toEqual([
    "base/web.yaml",
    "base/web.yaml",
    "prod/more.yaml",
    "shop/templates/side.yaml",
    "shop/values.yaml",
  ]);

  for (const one of suggestions.toReversed()) github.accept(pull, one);
  const again = await reviewOf(github, pull, token);
  expect(again.exitCode).toBe(0);
  expect(again.outputs).toMatchObject({ findings: "0", suggestions: "0" });
  expect(github.read(pull, "prod/more.yaml").toString()).toContain("allowPrivilegeEscalation: false");
});

test("a changed helper of another chart that breaks this one fails the check", async () => {
  const { github, token } = bench;
  const pull = github.open({ base: chart, head: { "lib/templates/_image.tpl": "{{ if }}\n" } });
  const step = await reviewOf(github, pull, token);

  expect(step.exitCode).toBe(1);
  expect(github.checkRuns[0]?.summary).toContain("chart can't be rendered");
});

test("an overlay is reviewed with its base", async () => {
  const { github, token } = bench;
  const deployment = template()
    .replace("{{ .Release.Name }}-web", "web")
    .replace('{{ include "lib.image" . }}', "web")
    .replace(/ {10}securityContext:\n.*\n/, "          securityContext: {allowPrivilegeEscalation: false}\n");
  const pull = github.open({
    base: { "base/kustomization.yaml": "resources: [web.yaml]\n", "base/web.yaml": deployment },
    head: {
      "prod/kustomization.yaml": "resources: [../base]\npatches: [{path: web.yaml}]\n",
      "prod/web.yaml":
        "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  template:\n    spec:\n      containers:\n        - name: web\n          securityContext: {allowPrivilegeEscalation: true}\n",
    },
  });
  await reviewOf(github, pull, token);

  expect(pull.comments.map(({ path, originalLine }) => `${path}:${originalLine}`)).toEqual(["prod/web.yaml:10"]);
  expect(pull.comments[0]?.body).toContain("          securityContext: {allowPrivilegeEscalation: false}\n");
});

test.for([
  ["a resource that is not there", { "base/kustomization.yaml": "resources: [web.yaml, more.yaml]\n" }, "more.yaml"],
  ["a resource that is taken away", { "base/web.yaml": null }, "web.yaml"],
] as const)("%s fails the check, and other kustomizations are not spoken of", async ([_what, head, missing]) => {
  const { github, token } = bench;
  const pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: web, image: web}]}\n";
  const pull = github.open({
    base: {
      "base/kustomization.yaml": "resources: [web.yaml]\n",
      "base/web.yaml": pod,
      "prod/kustomization.yaml": "resources: [../base]\n",
      "other/kustomization.yaml": "resources: [gone.yaml]\n",
    },
    head,
  });
  const step = await reviewOf(github, pull, token);
  expect(step.exitCode).toBe(1);
  const summary = github.checkRuns[0]?.summary ?? "";
  expect(summary).toContain("This kustomization can't be rendered");
  expect(summary).toContain(missing);
  expect(summary).not.toContain("other/kustomization.yaml");
});

test("while a chart can't be rendered, comments on its values stay: their findings are not gone", async () => {
  const { github, token } = bench;
  const values = "image: a\nsecurityContext:\n  runAsNonRoot: true\n";
  const pull = github.open({ base: chart, head: { "shop/values.yaml": values } });
  await reviewOf(github, pull, token);
  const comments = structuredClone(pull.comments);
  expect(comments.map(({ path }) => path)).toEqual(["shop/values.yaml"]);

  github.push(pull, { "shop/templates/web.yaml": template("{{ end }}\n") });
  await reviewOf(github, pull, token);
  expect(pull.comments.filter(({ path }) => path === "shop/values.yaml")).toEqual(comments);
  github.push(pull, { "shop/templates/web.yaml": template() });
  await reviewOf(github, pull, token);
  expect(pull.comments).toEqual(comments);
});

test("while a kustomization can't be built, comments on what it is made from stay, without suggestions", async () => {
  const { github, token } = bench;
  const pod =
    "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      image: a\n";
  const kustomization = "resources: [pod.yaml]\npatches:\n  - path: patch.yaml\n";
  const patch = (flag: string): string =>
    `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: web\n      securityContext: {allowPrivilegeEscalation: ${flag}}\n`;
  const base = { "k/kustomization.yaml": kustomization, "k/pod.yaml": pod, "k/patch.yaml": patch("false") };
  const pull = github.open({ base, head: { "k/patch.yaml": patch("true") } });
  await reviewOf(github, pull, token);
  const [comment] = structuredClone(pull.comments);
  expect(comment?.path).toBe("k/patch.yaml");
  expect(github.suggestions(pull)).toHaveLength(1);

  github.push(pull, { "k/kustomization.yaml": `${kustomization}  - path: gone.yaml\n` });
  await reviewOf(github, pull, token);
  expect(pull.comments.filter(({ path }) => path === "k/patch.yaml").map(({ id }) => id)).toEqual([comment?.id]);
  expect(github.suggestions(pull)).toEqual([]);
  github.push(pull, { "k/kustomization.yaml": kustomization });
  await reviewOf(github, pull, token);
  expect(pull.comments.map(({ id, body }) => [id, body])).toEqual([[comment?.id, comment?.body]]);
});
