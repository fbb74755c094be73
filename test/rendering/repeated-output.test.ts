import { describe, expect, it } from "vitest";
import { withOrigins } from "../../src/analysis/with-origins.ts";
import { type Files, inputsOf, only } from "../support/analyse.ts";
import { analyseRendered, line } from "../support/renderer.ts";

function deployment(release: string, container = ""): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${release}-web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/shop/web:1.4
${container}`;
}

const chart: Files = {
  "shop/Chart.yaml": "apiVersion: v2\nname: shop\nversion: 0.1.0\n",
  "shop/templates/web.yaml": deployment(
    "{{ .Release.Name }}",
    "{{- if .Values.privileged }}\n          securityContext: {privileged: true}\n{{- end }}\n",
  ),
};

function output(container = ""): string {
  return `---\n# Source: shop/templates/web.yaml\n${deployment("demo", container)}`;
}

/** What is told of the chart with some further files. */
function told(files: Files, config = only("privilege-escalation-allowed", "container-privileged")) {
  const tree = { ...chart, ...files };
  const { findings, skipped } = analyseRendered(withOrigins(inputsOf(tree), Object.keys(tree)), config);
  return { lines: findings.map(line), skipped };
}

const atTemplate = "shop/templates/web.yaml:13 privilege-escalation-allowed no fix";

describe("the committed output of a chart", () => {
  it("repeats nothing that is told at the template", () => {
    expect(told({ "examples/default/web.yaml": output() })).toEqual({
      lines: [atTemplate],
      skipped: [{ file: "examples/default/web.yaml", reason: "1 finding is reported at the chart's templates" }],
    });
  });

  it("repeats nothing in a chart whose directory has another name", () => {
    const files = Object.entries({ ...chart, "shop/examples/default/web.yaml": output() });
    const renamed = Object.fromEntries(files.map(([path, text]) => [path.replace("shop/", "deploy/chart/"), text]));
    const { findings } = analyseRendered(
      withOrigins(inputsOf(renamed), Object.keys(renamed)),
      only("privilege-escalation-allowed"),
    );
    expect(findings.map(line)).toEqual([atTemplate.replace("shop/", "deploy/chart/")]);
  });

  it("tells what other values bring about", () => {
    const privileged = output("          securityContext: {privileged: true}\n");
    expect(told({ "examples/privileged/web.yaml": privileged }).lines).toEqual([
      "examples/privileged/web.yaml:17 container-privileged no fix",
      atTemplate,
    ]);
  });

  it.each([
    ["of a template that the tree does not have", output().replace("web.yaml", "worker.yaml")],
    ["of another chart", output().replace("shop/", "shop/charts/redis/")],
    ["that says nothing of a template", deployment("demo")],
    ["of another kind", output().replace("Deployment", "DaemonSet")],
  ])("tells of output %s", (_name, text) => {
    const { lines, skipped } = told({ "examples/default/web.yaml": text }, only("privilege-escalation-allowed"));
    expect(lines.map((one) => one.split(":")[0])).toEqual(["examples/default/web.yaml", "shop/templates/web.yaml"]);
    expect(skipped).toEqual([]);
  });

  it("tells of each document by its own template", () => {
    const second = output().replace("web.yaml", "worker.yaml").replaceAll("demo-web", "demo-worker");
    const { lines, skipped } = told({ "examples/all.yaml": `${output()}${second}` });
    expect(lines.map((one) => one.split(" ")[0])).toEqual(["examples/all.yaml:31", "shop/templates/web.yaml:13"]);
    expect(skipped).toEqual([{ file: "examples/all.yaml", reason: "1 finding is reported at the chart's templates" }]);
  });
});
