import { describe, expect, it } from "vitest";
import type { InputFile } from "../../src/analysis/input-file.ts";
import { applyEdits } from "../../src/core/edit.ts";
import { analyse, type Files, inputsOf, only } from "../support/analyse.ts";
import { analyseRendered, line, renderer } from "../support/renderer.ts";

const container = "        - name: web\n          image: registry.example.com/web:1\n";

function deployment(containers = container): string {
  return `apiVersion: apps/v1
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
      containers:
${containers}`;
}

const setting = "          securityContext:\n            allowPrivilegeEscalation: false\n";

/** A patch that is one of a Deployment's containers. */
function patch(containers: string): string {
  return `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  template:\n    spec:\n      containers:\n${containers}`;
}

function judge(files: Files, config = only("privilege-escalation-allowed")) {
  const { findings, skipped } = analyseRendered(files, config);
  const fixed = findings.flatMap(({ source, fix }) => (fix === null ? [] : [applyEdits(source.text, fix.edits)]));
  return { findings, skipped, lines: findings.map(line), fixed };
}

const base = { "base/deployment.yaml": deployment(), "base/kustomization.yaml": "resources: [deployment.yaml]\n" };

it("a finding of what an overlay builds stands in the base, and is fixed there", () => {
  const files = { ...base, "prod/kustomization.yaml": "resources: [../base]\nnamePrefix: prod-\nnamespace: shop\n" };
  const { findings, lines, fixed } = judge(files);
  expect(lines).toEqual(["base/deployment.yaml:13 privilege-escalation-allowed safe"]);
  expect(fixed).toEqual([deployment(container + setting)]);
  const [alone] = analyse(
    { "base/deployment.yaml": deployment() },
    { config: only("privilege-escalation-allowed") },
  ).findings;
  expect(findings[0]?.fingerprint).toBe(alone?.fingerprint);
});

it("a finding of an object whose kind a patch changes stands in the base, and is fixed there", () => {
  const account = "apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: web\n---\n";
  const text = account + deployment();
  const kind = "- op: replace\n  path: /kind\n  value: DaemonSet\n";
  const { lines, fixed } = judge({
    "base/web.yaml": text,
    "base/kustomization.yaml": "resources: [web.yaml]\n",
    "edge/kustomization.yaml":
      "resources: [../base]\npatches:\n- target: {kind: Deployment, name: web}\n  path: kind.yaml\n",
    "edge/kind.yaml": kind,
  });
  expect(lines).toEqual(["base/web.yaml:18 privilege-escalation-allowed safe"]);
  expect(fixed).toEqual([account + deployment(container + setting)]);
});

it("another place of a finding is the entry of the overlay that sets what is there", () => {
  const budget = `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: {name: web}
spec:
  minAvailable: 1
  selector:
    matchLabels: {app: web}
`;
  const files = {
    "base/deployment.yaml": deployment().replace("spec:\n", "spec:\n  replicas: 2\n"),
    "base/budget.yaml": budget,
    "base/kustomization.yaml": "resources: [deployment.yaml, budget.yaml]\n",
  };
  const overlay = "resources: [../base]\nreplicas:\n  - name: web\n    count: 1\n";
  const rule = only("disruption-budget-blocks-drain");
  const lines = (more: Files) => judge({ ...files, ...more }, rule).lines;
  expect(lines({ "one/kustomization.yaml": overlay })).toEqual([
    "base/budget.yaml:5 disruption-budget-blocks-drain review one/kustomization.yaml:4",
  ]);
  const own = { "base/deployment.yaml": deployment().replace("spec:\n", "spec:\n  replicas: 1\n") };
  expect(lines({ ...own, "one/kustomization.yaml": "resources: [../base]\n" })).toEqual([
    "base/budget.yaml:5 disruption-budget-blocks-drain review base/deployment.yaml:6",
  ]);
});

it("an overlay for tests, of which nothing is told, keeps no fix from the base", () => {
  const overlay = "resources: [../../base]\nnamePrefix: t-\n";
  const overlays = { "prod/a/kustomization.yaml": overlay, "tests/a/kustomization.yaml": overlay };
  const { lines, fixed } = judge({ ...base, ...overlays });
  expect(lines).toEqual(["base/deployment.yaml:13 privilege-escalation-allowed safe"]);
  expect(fixed).toEqual([deployment(container + setting)]);
});

it("a folder may have any name that Git takes", () => {
  const folder = "c++ @home~1/größe (1), 2 #3";
  const files = {
    [`${folder}/base/web+1.yaml`]: deployment(),
    [`${folder}/base/kustomization.yaml`]: "resources: [web+1.yaml]\n",
    [`${folder}/kustomization.yaml`]: "resources: [base]\nnamePrefix: a-\n",
  };
  const { lines, skipped, fixed } = judge(files);
  expect(lines).toEqual([`${folder}/base/web+1.yaml:13 privilege-escalation-allowed safe`]);
  expect(skipped).toEqual([]);
  expect(fixed).toEqual([deployment(container + setting)]);
});

describe("a binding without the namespace of its ServiceAccount", () => {
  const account = "apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: web\n";
  const binding =
    "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: web\n" +
    "roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: web}\n" +
    "subjects:\n  - kind: ServiceAccount\n    name: web\n";

  function told(files: Files): readonly string[] {
    return judge({ "base/binding.yaml": binding, "base/account.yaml": account, ...files }, only("rbac-invalid")).lines;
  }

  it("waits for whoever sets the namespace of both", () => {
    expect(told({ "base/kustomization.yaml": "resources: [account.yaml, binding.yaml]\n" })).toEqual([]);
  });

  it.each([
    ["the ServiceAccount is not built with it", { "base/kustomization.yaml": "resources: [binding.yaml]\n" }],
    [
      "the ServiceAccount has one",
      {
        "base/account.yaml": `${account}  namespace: shop\n`,
        "base/kustomization.yaml": "resources: [account.yaml, binding.yaml]\n",
      },
    ],
    ["nothing is built", {}],
  ])("is told where %s", (_name, files) => {
    expect(told(files).map((one) => one.split(" ").slice(0, 2).join(" "))).toEqual([
      "base/binding.yaml:7 rbac-invalid",
    ]);
  });
});

describe("a long definition of a resource", () => {
  const property = (index: number): string => `              p${index}:\n# a note\n                type: string\n`;
  const definition = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: shops.example.com
spec:
  group: example.com
  names: {kind: Shop, plural: shops}
  scope: Namespaced
  versions:
    - name: v1
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
${Array.from({ length: 1000 }, (_, index) => property(index)).join("")}      served: true
      storage: true
`;
  const files = {
    "all.yaml": `${definition}---\n${deployment()}`,
    "kustomization.yaml": "resources: [all.yaml]\nnamePrefix: a-\n",
  };

  it("is built without its schema, and what stands beside it is judged", () => {
    const sizes: number[] = [];
    const watched: typeof renderer = {
      ...renderer,
      buildKustomization(request) {
        sizes.push(request.files.reduce((sum, { data = "" }) => sum + data.length, 0));
        return renderer.buildKustomization(request);
      },
    };
    const { findings } = analyseRendered(files, only("privilege-escalation-allowed", "manifest-unreadable"), {
      renderer: watched,
    });
    expect(findings.map(line)).toEqual([
      `all.yaml:${definition.split("\n").length + 13} privilege-escalation-allowed safe`,
    ]);
    expect(Math.max(...sizes)).toBeLessThan(2000);
  });

  it("is built with it where a patch goes into the schema", () => {
    const change =
      "- {op: replace, path: /spec/versions/0/schema/openAPIV3Schema/properties/spec/p1/type, value: integer}\n";
    const patched = {
      ...files,
      "p.yaml": change,
      "kustomization.yaml": `${files["kustomization.yaml"]}patches: [{path: p.yaml, target: {kind: CustomResourceDefinition}}]\n`,
    };
    const { findings } = analyseRendered(patched, only("privilege-escalation-allowed", "manifest-unreadable"));
    expect(findings.map(({ rule }) => rule)).toEqual(["privilege-escalation-allowed"]);
  });

  it("is not why something else is missing", () => {
    const change = "- {op: remove, path: /spec/versions/0/schema/openAPIV3Schema/properties/spec/p1}\n";
    const patched = {
      ...files,
      "p.yaml": change,
      "kustomization.yaml": `${files["kustomization.yaml"]}patches:
  - {path: p.yaml, target: {kind: CustomResourceDefinition}}
  - {patch: '[{op: remove, path: /spec/a}]', target: {kind: Deployment}}
`,
    };
    const { findings } = analyseRendered(patched, only("manifest-unreadable"));
    expect(findings.map(line)).toEqual(["kustomization.yaml:5 manifest-unreadable no fix"]);
  });

  it.each([
    "kubesuggest-without-schemas: true\n",
    `spare: |\n  kind: CustomResourceDefinition\n  ${"x".repeat(30_000)}\n`,
  ])("is not what only looks like one (%#)", (extra) => {
    const { lines } = judge({ "a.yaml": extra + deployment(), "kustomization.yaml": "resources: [a.yaml]\n" });
    expect(lines).toHaveLength(1);
  });
});

it("one that takes too long is an error, since nobody knows what it holds, and its files are judged by themselves", () => {
  const slow = { ...renderer, buildKustomization: () => ({ reason: "it takes longer than 20 seconds" }) };
  const { findings, skipped } = analyseRendered(base, only("privilege-escalation-allowed", "manifest-unreadable"), {
    renderer: slow,
  });
  expect(findings.map(line)).toEqual([
    "base/deployment.yaml:13 privilege-escalation-allowed safe",
    "base/kustomization.yaml:1 manifest-unreadable no fix",
  ]);
  expect(skipped).toEqual([]);
});

it("a base that every overlay repairs has no finding, and one has that a single overlay leaves as it is", () => {
  const repaired = {
    "prod/kustomization.yaml": "resources: [../base]\npatches: [{path: p.yaml}]\n",
    "prod/p.yaml": patch(`        - name: web\n${setting}`),
  };
  expect(judge({ ...base, ...repaired }).lines).toEqual([]);
  const { lines, fixed } = judge({ ...base, ...repaired, "dev/kustomization.yaml": "resources: [../base]\n" });
  expect(lines).toEqual(["base/deployment.yaml:13 privilege-escalation-allowed safe"]);
  expect(fixed).toEqual([deployment(container + setting)]);
});

it("what a patch sets badly is fixed in the patch", () => {
  const bad = patch("        - name: web\n          securityContext:\n            allowPrivilegeEscalation: true\n");
  const files = {
    ...base,
    "prod/kustomization.yaml": "resources: [../base]\npatches: [{path: p.yaml}]\n",
    "prod/p.yaml": bad,
  };
  const { findings, fixed } = judge(files);
  expect(findings.map(({ source }) => source.path)).toEqual(["prod/p.yaml"]);
  expect(fixed).toEqual([bad.replace("true", "false")]);
});

it("what overlays share is not fixed in the patch of one of them, which would leave it in the others", () => {
  const overlay = (name: string, lines: string): Files => ({
    [`${name}/kustomization.yaml`]: "resources: [../base]\npatches: [{path: p.yaml}]\n",
    [`${name}/p.yaml`]: patch(`        - name: web\n${lines}`),
  });
  const privileged = overlay("node", "          securityContext: {privileged: true}\n");
  const test = { "test/kustomization.yaml": "resources: [../base]\n" };
  const pulled = overlay("prod", "          imagePullPolicy: Always\n");
  const { lines, findings } = judge({ ...base, ...privileged, ...pulled, ...test });
  expect(lines).toEqual(["base/deployment.yaml:13 privilege-escalation-allowed no fix"]);
  expect(findings[0]?.advice).toBe(
    "This only appears in prod and test. No fix is offered: a change in base/deployment.yaml does not work, since it would also change objects that must not have it.",
  );
  expect(judge({ ...base, ...privileged, ...pulled }).lines).toEqual([
    "prod/p.yaml:9 privilege-escalation-allowed safe base/deployment.yaml:13",
  ]);
});

it("a container that a component adds is fixed in the component", () => {
  const component = "apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\npatches: [{path: side.yaml}]\n";
  const side = patch("        - name: side\n          image: registry.example.com/side:1\n");
  const files = {
    "base/deployment.yaml": deployment(container + setting),
    "base/kustomization.yaml": "resources: [deployment.yaml]\n",
    "side/kustomization.yaml": component,
    "side/side.yaml": side,
    "prod/kustomization.yaml": "resources: [../base]\ncomponents: [../side]\n",
  };
  const { lines, fixed } = judge(files);
  expect(lines).toEqual(["side/side.yaml:9 privilege-escalation-allowed safe"]);
  expect(fixed).toEqual([side + setting]);
});

it("a comment in the base ignores what overlays build of it", () => {
  const comment = "        # kubesuggest: ignore[privilege-escalation-allowed] it needs that\n";
  expect(judge({ ...base, "base/deployment.yaml": deployment(comment + container) }).lines).toEqual([]);
});

it("a comment ignores what is built, in the base and in the patch of an overlay alike", () => {
  const comment = "        # kubesuggest: ignore[privilege-escalation-allowed] it needs that\n";
  const web = "        - name: web\n";
  const context = "          securityContext: {runAsNonRoot: true}\n";
  const built = (own: string, over: string): Files => ({
    ...base,
    "base/deployment.yaml": deployment(own + container),
    "prod/kustomization.yaml": "resources: [../base]\npatches: [{path: p.yaml}]\n",
    "prod/p.yaml": patch(over + web + context),
  });
  expect(judge(built("", "")).lines).toHaveLength(1);
  expect(judge(built(comment, "")).lines).toEqual([]);
  expect(judge(built("", comment)).lines).toEqual([]);
  const others = { ...built("", comment), "test/kustomization.yaml": "resources: [../base]\n" };
  expect(judge(others).lines).toEqual(["base/deployment.yaml:13 privilege-escalation-allowed review"]);
});

it("what only some overlays show says which", () => {
  const overlay = (part: string): string => `resources: [../base]\n${part}`;
  const files = {
    "base/deployment.yaml": deployment(container),
    "base/kustomization.yaml": "resources: [deployment.yaml]\n",
    "dev/kustomization.yaml": overlay(""),
    "test/kustomization.yaml": overlay(""),
    "prod/kustomization.yaml": overlay("patches: [{path: p.yaml}]\n"),
    "prod/p.yaml": patch(`        - name: web\n${setting}`),
  };
  const adviceIn = (more: Files): (string | null)[] =>
    judge({ ...files, ...more }).findings.map(({ advice }) => advice);
  expect(adviceIn({})).toEqual(["This only appears in dev and test."]);
  expect(adviceIn({ "prod/kustomization.yaml": overlay("") })).toEqual([null]);
  const { "prod/kustomization.yaml": repaired, ...rest } = files;
  const moved = {
    ...rest,
    "tests/prod/kustomization.yaml": repaired.replaceAll("../", "../../").replace("p.y", "../../prod/p.y"),
  };
  expect(judge(moved).findings.map(({ advice }) => advice)).toEqual([null]);
  const many = ["a", "b", "c", "d", "e"].map((name) => [
    `envs/${name}/kustomization.yaml`,
    "resources: [../../base]\n",
  ]);
  expect(adviceIn(Object.fromEntries(many))).toEqual([
    "This only appears in dev, envs/a, envs/b, envs/c, envs/d and 2 other kustomizations.",
  ]);
});

it("what has to be fetched is left out, and what git ignores is empty; both are said", () => {
  const kustomization =
    "resources: [deployment.yaml, 'https://example.com/a.yaml']\nsecretGenerator: [{name: s, envs: [.env]}]\n";
  const { lines, skipped } = judge({ ...base, "base/kustomization.yaml": kustomization });
  expect(lines).toHaveLength(1);
  expect(skipped).toEqual([
    { file: "base/kustomization.yaml", reason: "built without https://example.com/a.yaml" },
    { file: "base/kustomization.yaml", reason: "built with an empty base/.env, which is not in the repository" },
  ]);
});

it.each([
  ["", "This kustomization can't be rendered: "],
  ["apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n", "This file can't be read: "],
])("one that can't be read is one error: %j", (head, message) => {
  const { findings } = judge({ "app/kustomization.yaml": `${head}resources:\n[]\n` }, only("manifest-unreadable"));
  expect(findings).toHaveLength(1);
  expect(findings[0]?.message).toContain(message);
});

it("one that can't be built is one error, and its files are judged by themselves", () => {
  const files = { ...base, "base/kustomization.yaml": "resources: [deployment.yaml]\nnamePrefix: [a]\n" };
  const { lines } = judge(files, only("privilege-escalation-allowed", "manifest-unreadable"));
  expect(lines).toEqual([
    "base/deployment.yaml:13 privilege-escalation-allowed safe",
    "base/kustomization.yaml:2 manifest-unreadable no fix",
  ]);
});

it("one that names what the repository does not have is passed over, and its files are judged by themselves", () => {
  const { lines, skipped } = judge({ ...base, "base/kustomization.yaml": "resources: [deployment.yaml, crds.yaml]\n" });
  expect(lines).toEqual(["base/deployment.yaml:13 privilege-escalation-allowed safe"]);
  expect(skipped).toMatchObject([{ file: "base/kustomization.yaml", reason: expect.stringContaining("not built") }]);
});

it("one that could be built before is an error once it names what is not there", () => {
  const files = { ...base, "base/kustomization.yaml": "resources: [deployment.yaml, crds.yaml]\n" };
  const found = (before: string): string[] => {
    const options = { renderedBefore: new Set([before]) };
    return analyseRendered(files, only("manifest-unreadable"), options).findings.map(({ message }) => message);
  };
  expect(found("other/kustomization.yaml")).toEqual([]);
  expect(found("base/kustomization.yaml")).toEqual([
    expect.stringMatching(/^This kustomization can't be rendered: .*crds\.yaml/),
  ]);
});

it("a merge into what is not there is told by its kind and name", () => {
  const generator = "configMapGenerator: [{name: web, behavior: merge, literals: [a=b]}]\n";
  const { skipped } = judge({ "app/kustomization.yaml": generator });
  expect(skipped).toEqual([
    {
      file: "app/kustomization.yaml",
      reason: 'not built: merging from generator: ConfigMap "web" does not exist; cannot merge or replace',
    },
  ]);
});

it("one that is built from an encrypted file is passed over", () => {
  const { lines, skipped } = judge({
    ...base,
    "app/kustomization.yaml": "resources: [../base, secret.yaml]\n",
    "app/secret.yaml": "\0GITCRYPT\0abc",
  });
  expect(lines).not.toContainEqual(expect.stringContaining("manifest-unreadable"));
  expect(skipped).toContainEqual({
    file: "app/kustomization.yaml",
    reason: "not built: it is built from app/secret.yaml, which is encrypted with git-crypt",
  });
});

it.each([
  ["a resource", "resources: [../base, rules.yaml]\n"],
  ["a patch", "resources: [../base]\npatches: [{path: rules.yaml}]\n"],
])("one that is built from a template, %s, is passed over", (_what, kustomization) => {
  const rules = (line: string): string => `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: rules\n  ${line}\n`;
  const files = (line: string) => ({
    ...base,
    "app/kustomization.yaml": kustomization,
    "app/rules.yaml": rules(line),
  });
  const { lines, skipped } = judge(files("<LABELS>"), only("manifest-unreadable"));
  expect(lines).toEqual([]);
  expect(skipped).toContainEqual(
    expect.objectContaining({
      file: "app/kustomization.yaml",
      reason: "not built: it is built from app/rules.yaml, which is a template",
    }),
  );
  expect(judge(files("labels"), only("manifest-unreadable")).lines).toContainEqual(
    expect.stringMatching(/^app\/kustomization.yaml:\d manifest-unreadable no fix$/),
  );
});

it("one that is a template itself is passed over", () => {
  const text = "namePrefix: a-\n<RESOURCES>\n";
  const { lines, skipped } = judge({ "app/kustomization.yaml": text }, only("manifest-unreadable"));
  expect(lines).toEqual([]);
  expect(skipped).toEqual([{ file: "app/kustomization.yaml", line: 2, reason: "not built: it is a template" }]);
  const head = "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n";
  const whole = judge({ "app/kustomization.yaml": head + text }, only("manifest-unreadable", "template-not-rendered"));
  expect(whole.lines).toEqual(["app/kustomization.yaml:4 template-not-rendered no fix"]);
  expect(whole.skipped).toEqual([]);
});

it("a finding of an object that a patch renames stands in its file if nothing else there is of its kind", () => {
  const renames = "patches:\n  - target: {kind: Deployment}\n    patch: |\n";
  const dev = `resources: [../base]\n${renames}      - {op: replace, path: /metadata/name, value: shop}\n`;
  expect(judge({ ...base, "dev/kustomization.yaml": dev }).lines).toEqual([
    "base/deployment.yaml:13 privilege-escalation-allowed safe",
  ]);
  const two = { ...base, "base/deployment.yaml": `${deployment()}---\n${deployment().replaceAll("web", "api")}` };
  const alike = dev.replace("kind: Deployment", "kind: Deployment, name: api");
  expect(judge({ ...two, "dev/kustomization.yaml": alike }).lines).toEqual([
    "base/deployment.yaml:13 privilege-escalation-allowed safe",
    "dev/kustomization.yaml:1 privilege-escalation-allowed no fix",
  ]);
});

const left = "only what this Deployment sets was checked: it lacks what a whole object has, as a patch does";

it("one beyond the limits is no mistake, and its files are checked on their own", () => {
  const large = Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [`app/${index}.txt`, `${index}`.repeat(1_000_000)]),
  );
  const files = Object.keys(large).map((path) => path.slice("app/".length));
  const kustomization = `resources: [../base]\nconfigMapGenerator: [{name: large, files: [${files.join(", ")}]}]\n`;
  const { lines, skipped } = judge({ ...base, ...large, "app/kustomization.yaml": kustomization });
  expect(lines).toEqual(["base/deployment.yaml:13 privilege-escalation-allowed safe"]);
  expect(skipped).toContainEqual({
    file: "app/kustomization.yaml",
    reason: "not built: it is built from more than 2,000 files or 8 MB",
  });
});

it("one that patches an object with a variable in its name, which Flux may add, is passed over", () => {
  const named = (name: string): string => patch("").replace(/name: .*/, `name: ${name}`);
  const files = (name: string) => ({
    ...base,
    "app/kustomization.yaml": "resources: [../base]\npatches: [{path: patch.yaml}]\n",
    "app/patch.yaml": named(name),
  });
  expect(judge(files("shop-${APP}"), only("manifest-unreadable"))).toMatchObject({
    lines: [],
    skipped: expect.arrayContaining([
      {
        file: "app/kustomization.yaml",
        line: 2,
        reason: expect.stringContaining("not built: Flux may add what is missing: "),
      },
    ]),
  });
  expect(judge(files("other"), only("manifest-unreadable")).lines).toEqual([
    expect.stringMatching(/^app\/kustomization.yaml:2 manifest-unreadable/),
  ]);
});

it("one that only patches what another program renders is passed over", () => {
  const files = { "dev/kustomization.yaml": "patches: [{path: patch.yaml}]\n", "dev/patch.yaml": patch("") };
  const { lines, skipped } = judge(files, only("manifest-unreadable"));
  expect(lines).toEqual([]);
  expect(skipped.map(({ file, reason }) => ({ file, reason }))).toEqual([
    { file: "dev/patch.yaml", reason: left },
    { file: "dev/kustomization.yaml", reason: "not built: it patches what another program renders" },
  ]);
});

it.each(["resources: [service.yaml]", "configMapGenerator: [{name: web, literals: [a=b]}]"])(
  "one that patches what it does not have beside %s is an error",
  (origin) => {
    const files = {
      "dev/kustomization.yaml": `${origin}\npatches: [{path: patch.yaml}]\n`,
      "dev/patch.yaml": patch(""),
      "dev/service.yaml": "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {ports: [{port: 80}]}\n",
    };
    expect(judge(files, only("manifest-unreadable")).lines).toEqual([
      "dev/kustomization.yaml:2 manifest-unreadable no fix",
    ]);
  },
);

it("a generated object is told of where it is generated, whatever it holds", () => {
  const kustomization =
    "resources: [deployment.yaml]\nsecretGenerator:\n  - name: keys\n    literals: [password=hunter22-hunter22]\n";
  const { findings, lines } = judge({ ...base, "base/kustomization.yaml": kustomization }, only("secret-committed"));
  expect(lines).toEqual(["base/kustomization.yaml:4 secret-committed no fix"]);
  expect(findings[0]?.identity).toContain('"keys"');
});

it("what one kustomization can't build and another one builds is told once", () => {
  const files = {
    ...base,
    "prod/kustomization.yaml": "resources: [../base]\n",
    "dev/kustomization.yaml": "resources: [../base]\npatches: [{path: missing.yaml}]\n",
  };
  const { lines, fixed } = judge(files);
  expect(lines).toEqual(["base/deployment.yaml:13 privilege-escalation-allowed safe"]);
  expect(fixed).toEqual([deployment(container + setting)]);
});

it("one whose patch is for what has to be fetched is passed over", () => {
  const remote = {
    ...base,
    "prod/kustomization.yaml": "resources: [../base, 'https://example.com/a.yaml']\npatches: [{path: p.yaml}]\n",
    "prod/p.yaml": patch(container).replace("name: web", "name: far"),
  };
  const rules = only("privilege-escalation-allowed", "manifest-unreadable");
  const { lines, skipped } = judge(remote, rules);
  expect(lines).toEqual(["base/deployment.yaml:13 privilege-escalation-allowed safe"]);
  expect(skipped).toMatchObject([
    { file: "prod/p.yaml", reason: left },
    {
      file: "prod/kustomization.yaml",
      reason: expect.stringContaining(
        "it needs https://example.com/a.yaml, which is not in the repository: it patches ",
      ),
    },
  ]);
  const near = { ...remote, "prod/kustomization.yaml": "resources: [../base]\npatches: [{path: p.yaml}]\n" };
  expect(judge(near, rules).lines).toContain("prod/kustomization.yaml:2 manifest-unreadable no fix");
});

it("one that needs files from the internet is built without them", () => {
  const files = {
    ...base,
    "app/kustomization.yaml": [
      "resources: [../base]",
      "configMapGenerator:",
      "- {name: a, files: ['a=https://example.invalid/x', https://example.invalid/b.json]}",
      "- {name: b, files: [own.txt], literals: [c=d]}",
      "patches: [{path: https://example.invalid/p.yaml}]",
      "",
    ].join("\n"),
    "app/own.txt": "own",
  };
  const { lines, skipped } = judge(files, only("privilege-escalation-allowed", "manifest-unreadable"));
  expect(lines).toEqual(["base/deployment.yaml:13 privilege-escalation-allowed safe"]);
  const named = ["x", "b.json", "p.yaml"].map((name) => `https://example.invalid/${name}`);
  expect(skipped).toEqual([{ file: "app/kustomization.yaml", reason: `built without ${named.join(", ")}` }]);
});

it("a chain of kustomizations that can't be built is told by what it stops at", () => {
  const files = {
    "a/kustomization.yaml": "namePrefix: [a]\n",
    "b/kustomization.yaml": "resources: [../a]\n",
    "c/kustomization.yaml": "resources: [../b]\n",
  };
  const [finding] = judge(files, only("manifest-unreadable")).findings;
  expect(finding?.source.path).toBe("a/kustomization.yaml");
  expect(finding?.message).toBe(
    "This kustomization can't be rendered: the value of namePrefix can't be of the type array.",
  );
});

it("one with a file that is no text is built as kustomize builds it", () => {
  const files = inputsOf({
    "app/deployment.yaml": deployment(),
    "app/kustomization.yaml": "resources: [deployment.yaml]\nconfigMapGenerator: [{name: a, files: [a.png]}]\n",
  });
  const picture = { path: "app/a.png", bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x00, 0xff]), role: "reviewed" };
  const { findings, skipped } = analyseRendered([...files, picture as InputFile], {});
  expect(findings.filter(({ rule }) => rule === "manifest-unreadable")).toEqual([]);
  expect(findings.length).toBeGreaterThan(0);
  expect(skipped.filter(({ file }) => file.endsWith("kustomization.yaml"))).toEqual([]);
});

it("a kustomization that says nothing is refused, as kubectl does, and one that builds nothing is not", () => {
  const says = (text: string): readonly string[] => {
    return judge({ "a/kustomization.yaml": text }, only("manifest-unreadable")).findings.map(({ message }) => message);
  };
  const kind = "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n";
  for (const text of [kind, `${kind}resources:\n#  - a.yaml\n`]) {
    expect(says(text)).toEqual(["This kustomization can't be rendered: kustomization.yaml is empty."]);
  }
  for (const text of [
    `${kind}resources: []\n`,
    `${kind}resources: [https://example.com/a.yaml]\n`,
    `${kind}namespace: a\n`,
  ]) {
    expect(says(text)).toEqual([]);
  }
});

it("lists a changed resource that every kustomization takes out again", () => {
  const pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: web, image: web}]}\n";
  const remove =
    "patches:\n  - patch: |\n      $patch: delete\n      apiVersion: v1\n      kind: Pod\n      metadata: {name: web}\n";
  const other = pod.replace("name: web}\nspec", "name: other}\nspec");
  const files = {
    "a/kustomization.yaml": `namePrefix: a-\nresources: [pod.yaml, other.yaml]\n${remove}`,
    "a/pod.yaml": pod,
    "a/other.yaml": other,
  };
  const off = (texts: Files) =>
    (analyseRendered(texts).rendered?.units ?? []).flatMap((unit) => unit.turnedOff(new Set(Object.keys(texts))));
  const reason = "this Pod was not checked: all kustomizations take it out again";
  expect(off(files)).toEqual([{ file: "a/pod.yaml", line: 1, reason }]);
  expect(off({ ...files, "b/kustomization.yaml": "resources: [../a/pod.yaml]\n" })).toEqual([]);
});

describe("a patch of what a kustomization is built without", () => {
  const remote = (patch: string): string =>
    `resources: ["https://example.com/a?ref=v1", config.yaml]\npatches: [{path: patch.yaml, target: ${patch}}]\n`;
  const config = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\n";
  const privileged = patch(`${container}          securityContext: {privileged: true}\n`);
  const json = "- {op: add, path: /data, value: {a: b}}\n";
  const reason = "what this JSON patch changes is not checked: the kustomization was built without what it changes";

  it.each([
    ["of a kind that is not there", "{kind: Deployment}", privileged, 11, []],
    ["of a name that is not there", "{kind: ConfigMap, name: other}", privileged, 11, []],
    ["in JSON, of a kind that is not there", "{kind: Deployment}", json, null, [reason]],
    ["in JSON, of what is there", "{kind: ConfigMap, name: web}", json, null, []],
  ])("is judged by what it sets, or listed: %s", (_what, target, text, line, left) => {
    const files = { "kustomization.yaml": remote(target), "config.yaml": config, "patch.yaml": text };
    const { findings, skipped } = analyseRendered(files, only("container-privileged"));
    const lines = findings.map(({ source, range }) => [source.path, source.position(range[0]).line]);
    expect(lines).toEqual(line === null ? [] : [["patch.yaml", line]]);
    const reasons = skipped.filter(({ file }) => file === "patch.yaml").map((one) => one.reason);
    expect(reasons.filter((one) => one.includes("JSON patch"))).toEqual(left);
  });
});
