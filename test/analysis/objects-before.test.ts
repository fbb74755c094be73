import { describe, expect, it } from "vitest";
import { type ChangeToReview, reviewChange } from "../../src/analysis/review-change.ts";
import { resolveConfig } from "../../src/config/config.ts";
import type { ChangedFile } from "../../src/review/change.ts";
import { analyse, inputOf, only } from "../support/analyse.ts";
import { renderer } from "../support/renderer.ts";

type Texts = Readonly<Record<string, string>>;

const config = resolveConfig(only("removed-object-used"));

const app = `apiVersion: apps/v1
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
      serviceAccountName: web
      containers:
        - {name: web, image: "registry.example.com/web:1"}
`;
const account = "apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: web\n";

/** What a review says of references to removed objects. Each file that differs is changed. */
function told(base: Texts, head: Texts, more: Partial<ChangeToReview> = {}): readonly string[] {
  const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])].filter((path) => head[path] !== base[path]);
  const changes = paths.map((path): ChangedFile => {
    const status = head[path] === undefined ? "removed" : base[path] === undefined ? "added" : "modified";
    const patch = `@@ -1 +1 @@\n${(head[path] ?? "").replaceAll(/^/gm, "+")}`;
    return { path, previousPath: null, status, patch };
  });
  const inputs = (texts: Texts) => {
    return Object.entries(texts).map(([path, text]) =>
      inputOf(path, text, paths.includes(path) ? "reviewed" : "context"),
    );
  };
  const { findings } = reviewChange({
    changes,
    head: inputs(head),
    base: inputs(base),
    skipped: [],
    config,
    complete: true,
    earlier: null,
    links: { rulePages: null, files: null, check: null },
    notices: [],
    renderer,
    ...more,
  });
  return findings.map(({ source, range, message, new: isNew }) => {
    return `${isNew ? "new" : "old"} ${source.path}:${source.position(range[0]).line} ${message}`;
  });
}

const base = { "app.yaml": app, "account.yaml": account };
const head = { "app.yaml": app };
const finding =
  'new app.yaml:12 Deployment "web" runs its pods as ServiceAccount "web", which this change removes: new pods can\'t be created.';

describe("a reference to an object that a change removes", () => {
  it("is told of once, by the change that removes it, and never in a scan", () => {
    expect(told(base, head)).toEqual([finding]);
    expect(told(head, { "app.yaml": app.replace("web:1", "web:2") })).toEqual([]);
    expect(analyse(head, { config: only("removed-object-used") }).findings).toEqual([]);
  });

  it("is told of where the object is removed from a file with others", () => {
    expect(told({ "app.yaml": `${app}---\n${account}` }, head)).toEqual([finding]);
  });

  it("is not told of where something of the change is not known", () => {
    expect(told(base, head, { complete: false })).toEqual([]);
    expect(told(base, head, { whole: false })).toEqual([]);
    expect(told(base, head, { skipped: [{ file: "sub", reason: "a submodule" }] })).toEqual([]);
    expect(told(base, head, { skipped: [{ file: "x", reason: "not here", findings: "none" }] })).toEqual([finding]);
    expect(told(base, head, { errors: [{ file: "account.yaml", message: "too large" }] })).toEqual([]);
  });

  it("is not told of where a changed file can't be read", () => {
    expect(told(base, { ...head, "account.yaml": "apiVersion: v1\nkind: {" })).toEqual([]);
    expect(told(base, { ...head, "account.yaml": account.replace("web", "{{ name }}") })).toEqual([]);
  });

  it("is not told of where the file got a name under which it is not read", () => {
    const renamed = { path: "account.yaml.tmpl", previousPath: "account.yaml", status: "renamed", patch: "" } as const;
    expect(told(base, head, { changes: [renamed] })).toEqual([]);
  });

  it("is not told of where the change writes the name into a file without objects", () => {
    const added = (path: string, patch: string | null): Partial<ChangeToReview> => ({
      changes: [
        { path: "account.yaml", previousPath: null, status: "removed", patch: null },
        { path, previousPath: null, status: "modified", patch },
      ],
    });
    expect(told(base, head, added("iam.tf", '@@ -1 +1 @@\n+  service_account = "web"'))).toEqual([]);
    expect(told(base, head, added("iam.tf", '@@ -1 +1 @@\n-  service_account = "web"\n+  x = "web-2"'))).toEqual([
      finding,
    ]);
    expect(told(base, head, added("iam.tf", null))).toEqual([]);
  });

  it("is not told of where the object was test data or generated", () => {
    const under = (directory: string, texts: Texts): Texts => {
      return Object.fromEntries(Object.entries(texts).map(([path, text]) => [`${directory}/${path}`, text]));
    };
    expect(told(under("k8s", base), under("k8s", head))).toHaveLength(1);
    expect(told(under("testdata", base), under("testdata", head))).toEqual([]);
    const generated = { ...base, "account.yaml": `# Code generated by a program. DO NOT EDIT.\n${account}` };
    expect(told(generated, head)).toEqual([]);
  });
});

describe("in a kustomization", () => {
  const kustomization = (...resources: string[]): string => `resources: [${resources.join(", ")}]\n`;
  const overlay = { "prod/kustomization.yaml": "namePrefix: prod-\nresources: [../base]\n" };
  const before = {
    ...overlay,
    "base/kustomization.yaml": kustomization("app.yaml", "account.yaml"),
    "base/app.yaml": app,
    "base/account.yaml": account,
  };
  const after = { ...overlay, "base/kustomization.yaml": kustomization("app.yaml"), "base/app.yaml": app };

  it("is told of at the file that people write", () => {
    expect(told(before, after).map((one) => one.split(" ", 2)[1])).toEqual(["base/app.yaml:12"]);
  });

  it("is not told of where a generator makes the object now", () => {
    const uses = app.replace("serviceAccountName: web\n", "volumes: [{name: config, configMap: {name: web}}]\n");
    const config = account.replace("ServiceAccount", "ConfigMap");
    const generator = "configMapGenerator: [{name: web, literals: [LEVEL=info]}]\n";
    const own = { ...before, "base/app.yaml": uses, "base/account.yaml": config };
    const now = { ...after, "base/app.yaml": uses };
    expect(told(own, now)).toHaveLength(1);
    const generated = { ...now, "base/kustomization.yaml": `${kustomization("app.yaml")}${generator}` };
    expect(told(own, generated)).toEqual([]);
    const options = "generatorOptions: {disableNameSuffixHash: true}\n";
    expect(
      told({ ...generated, "base/kustomization.yaml": `${generated["base/kustomization.yaml"]}${options}` }, now),
    ).toHaveLength(1);
  });

  it("is not told of where it can't be built any more", () => {
    expect(told(before, { ...after, "base/kustomization.yaml": kustomization("app.yaml", "missing.yaml") })).toEqual(
      [],
    );
  });
});

describe("in a chart", () => {
  const before = {
    "shop/Chart.yaml": "apiVersion: v2\nname: shop\nversion: 0.1.0\n",
    "shop/values.yaml": "account: true\n",
    "shop/templates/web.yaml": app.replaceAll("name: web\n", "name: {{ .Release.Name }}-web\n"),
    "shop/templates/account.yaml": `{{ if .Values.account }}\n${account.replace("web", "{{ .Release.Name }}-web")}{{ end }}\n`,
  };
  const named = (texts: Texts): Texts => ({
    ...texts,
    "shop/templates/web.yaml": app.replace("serviceAccountName: web", "serviceAccountName: {{ .Release.Name }}-web"),
  });

  it("is told of where the template is gone", () => {
    const { "shop/templates/account.yaml": _gone, ...after } = named(before);
    expect(told(named(before), after).map((one) => one.split(" ", 2)[1])).toEqual(["shop/templates/web.yaml:12"]);
  });

  it("is not told of where other values bring the object back", () => {
    expect(told(named(before), { ...named(before), "shop/values.yaml": "account: false\n" })).toEqual([]);
  });
});

describe("pods that a change removes, while a Service still selects them", () => {
  const shop = app.replace("      serviceAccountName: web\n", "");
  const service =
    "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector: {app: web}\n  ports: [{port: 80}]\n";
  const lost = (at: string): string =>
    `new ${at} Service "web" only selects the pods of Deployment "web", which this change removes: clients get errors.`;
  const both = { "app.yaml": shop, "service.yaml": service };

  it("are told of at the Service", () => {
    expect(told(both, { "service.yaml": service })).toEqual([lost("service.yaml:6")]);
  });

  it("are not told of where something of the change is not known", () => {
    const after = { "service.yaml": service };
    expect(told(both, after, { complete: false })).toEqual([]);
    expect(told(both, after, { skipped: [{ file: "sub", reason: "a submodule" }] })).toEqual([]);
    expect(told(both, { ...after, "app.yaml": shop.replace("app: web", "app: {{ name }}") })).toEqual([]);
  });

  it("are not told of where the change writes their name or their labels into a file without objects", () => {
    const changed = (line: string): Partial<ChangeToReview> => ({
      changes: [
        { path: "app.yaml", previousPath: null, status: "removed", patch: null },
        { path: "main.tf", previousPath: null, status: "modified", patch: `@@ -1 +1 @@\n+${line}` },
      ],
    });
    const server = { ...both, "app.yaml": shop.replace("name: web\n", "name: server\n") };
    const after = { "service.yaml": service };
    expect(told(server, after, changed('labels = { app = "web" }'))).toEqual([]);
    expect(told(server, after, changed('name = "server"'))).toEqual([]);
    expect(told(server, after, changed('name = "other"'))).toHaveLength(1);
  });

  it("are told of in the overlay that deletes them", () => {
    const remove = "$patch: delete\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\n";
    const overlays = {
      "base/kustomization.yaml": "resources: [app.yaml, service.yaml]\n",
      "base/app.yaml": shop,
      "base/service.yaml": service,
      "staging/kustomization.yaml": "resources: [../base]\n",
      "prod/kustomization.yaml": "resources: [../base]\n",
    };
    const deleted = {
      ...overlays,
      "prod/kustomization.yaml": "resources: [../base]\npatches: [{path: remove.yaml}]\n",
      "prod/remove.yaml": remove,
    };
    expect(told(overlays, deleted)).toHaveLength(1);
    expect(
      told(deleted, { ...deleted, "staging/kustomization.yaml": "resources: [../base]\nnamePrefix: s-\n" }),
    ).toEqual([]);
  });

  it("are told of where the kustomization doesn't list them any more, unless their file is left for others", () => {
    const listed = { "k/app.yaml": shop, "k/service.yaml": service };
    const before = { ...listed, "k/kustomization.yaml": "resources: [app.yaml, service.yaml]\n" };
    const after = { "k/service.yaml": service, "k/kustomization.yaml": "resources: [service.yaml]\n" };
    expect(told(before, after)).toEqual([lost("k/service.yaml:6")]);
    expect(told(before, { ...listed, ...after })).toEqual([]);
  });

  it("are told of where a chart's template is gone, and not where values turn it off", () => {
    const chart = {
      "shop/Chart.yaml": "apiVersion: v2\nname: shop\nversion: 0.1.0\n",
      "shop/values.yaml": "web: true\n",
      "shop/templates/service.yaml": service,
    };
    const template = { "shop/templates/web.yaml": `{{ if .Values.web }}\n${shop}{{ end }}\n` };
    expect(told({ ...chart, ...template }, chart)).toEqual([lost("shop/templates/service.yaml:6")]);
    expect(told({ ...chart, ...template }, { ...chart, ...template, "shop/values.yaml": "web: false\n" })).toEqual([]);
  });
});
