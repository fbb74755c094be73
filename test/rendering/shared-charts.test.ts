import { describe, expect, it } from "vitest";
import { applyEdits } from "../../src/core/edit.ts";
import { type Files, only } from "../support/analyse.ts";
import { analyseRendered, line } from "../support/renderer.ts";

const container = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: web:1
          {{- with .Values.securityContext }}
          securityContext:
            {{- toYaml . | nindent 12 }}
          {{- end }}
`;

const terms = ["kubernetes.io/hostname", "topology.kubernetes.io/zone"].map((topologyKey) => {
  return { labelSelector: { matchLabels: { app: "web" } }, topologyKey };
});
const byHostAndZone = JSON.stringify({ podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: terms } });

/** A chart, and one that uses it with some values. */
function charts(values: string, more: Files = {}): Files {
  const dependencies = 'dependencies:\n  - {name: web, version: 0.1.0, repository: "file://../web"}\n';
  return {
    "web/Chart.yaml": "apiVersion: v2\nname: web\nversion: 0.1.0\n",
    "web/values.yaml": "securityContext: {}\n",
    "web/templates/web.yaml": container,
    "shop/Chart.yaml": `apiVersion: v2\nname: shop\nversion: 0.1.0\n${dependencies}`,
    "shop/values.yaml": values,
    ...more,
  };
}

describe("a fix of a chart that another chart of the repository uses", () => {
  it("is there if it suits what the other one renders", () => {
    const { findings } = analyseRendered(charts("web: {securityContext: {runAsNonRoot: true}}\n"));
    expect(findings.map(line)).toEqual([
      "shop/values.yaml:1 privilege-escalation-allowed safe web/templates/web.yaml:15",
      "web/values.yaml:1 privilege-escalation-allowed safe web/templates/web.yaml:12",
    ]);
    expect(findings.map(({ source, fix }) => applyEdits(source.text, fix?.edits ?? []))).toEqual([
      "web: {securityContext: {runAsNonRoot: true, allowPrivilegeEscalation: false}}\n",
      "securityContext:\n  allowPrivilegeEscalation: false\n",
    ]);
  });

  it("is there if the other one renders the same only with values for its tests", () => {
    const { "shop/Chart.yaml": manifest = "", ...others } = charts("web: {enabled: false}\n");
    const { findings } = analyseRendered({
      ...others,
      "shop/Chart.yaml": manifest.replace("{name: web,", "{name: web, condition: web.enabled,"),
      "shop/ci/on-values.yaml": "web: {enabled: true}\n",
    });
    expect(findings.map(line)).toEqual([
      "web/values.yaml:1 privilege-escalation-allowed safe web/templates/web.yaml:12",
    ]);
  });

  it("is there if the other one sets the same itself", () => {
    const { findings } = analyseRendered(charts("web: {securityContext: {allowPrivilegeEscalation: false}}\n"));
    expect(findings.map(line)).toEqual([
      "web/values.yaml:1 privilege-escalation-allowed safe web/templates/web.yaml:12",
    ]);
  });

  it.each([
    ["is there if it does nothing for the single pod there", "{replicas: 1}", "review"],
    ["is none if several pods there are spread in another way", `{replicas: 3, spread: ${byHostAndZone}}`, "no fix"],
    ["is none if it would write other labels there", "{replicas: 1, app: shop}", "no fix"],
  ])("%s", (_what, values, outcome) => {
    const template = container
      .replace("spec:\n", "spec:\n  replicas: {{ .Values.replicas }}\n")
      .replaceAll("app: web", "app: {{ .Values.app }}")
      .replace("matchLabels: {app: {{ .Values.app }}}", "matchLabels:\n      app: {{ .Values.app }}")
      .replace("    spec:\n", "    spec:\n      affinity: {{ toJson .Values.spread }}\n");
    const files = {
      ...charts(`web: ${values}\n`),
      "web/templates/web.yaml": template,
      "web/values.yaml": "replicas: 3\napp: web\nspread: {}\n",
    };
    const { findings } = analyseRendered(files, only("pods-not-spread"));
    expect(findings.map(line)).toEqual([`web/templates/web.yaml:12 pods-not-spread ${outcome}`]);
  });

  it("is not made in the values of its tests", () => {
    const named = container.replace("{name: web}", '{name: {{ required "a name" .Values.name }}}');
    const of = (test: string): Files => ({
      ...charts("web: {name: b, securityContext: {privileged: true}}\n"),
      "web/templates/web.yaml": named,
      "web/ci/a-values.yaml": `name: a\n${test}`,
    });
    const place = "web/templates/web.yaml:12 privilege-escalation-allowed no fix";
    expect(analyseRendered(of("")).findings.map(line)).toEqual([place]);
    expect(analyseRendered(of("securityContext: {runAsNonRoot: true}\n")).findings.map(line)).toEqual([
      expect.stringContaining("no fix"),
    ]);
  });

  it.each([
    ["its own values", charts("web: {securityContext: {privileged: true}}\n")],
    [
      "those of an environment",
      charts("a: 1\n", { "shop/values-prod.yaml": "web: {securityContext: {privileged: true}}\n" }),
    ],
    [
      "one that uses that one",
      charts("a: 1\n", {
        "mall/Chart.yaml":
          'apiVersion: v2\nname: mall\nversion: 0.1.0\ndependencies:\n  - {name: web, version: 0.1.0, repository: "file://../web"}\n  - {name: shop, version: 0.1.0, repository: "file://../shop"}\n',
        "mall/values.yaml": "shop: {web: {securityContext: {privileged: true}}}\n",
      }),
    ],
  ])("is none if the other one has a container with %s that must not have it", (_whose, files) => {
    const { findings } = analyseRendered(files);
    expect(findings.map(line)).toEqual(["web/templates/web.yaml:12 privilege-escalation-allowed no fix"]);
    expect(findings[0]?.advice).toMatch(/it would also change what (?:shop|mall)\/Chart\.yaml renders\.$/);
  });
});
