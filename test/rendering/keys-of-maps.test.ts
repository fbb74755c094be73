import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../src/core/edit.ts";
import type { Renderer } from "../../src/core/renderer.ts";
import { type Files, only } from "../support/analyse.ts";
import { analyseRendered, line, renderer } from "../support/renderer.ts";

/** A Deployment of a component that has some more lines in its container. */
function deployment(container: string): string {
  return `---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ $name }}
spec:
  selector:
    matchLabels: {app: "{{ $name }}"}
  template:
    metadata:
      labels: {app: "{{ $name }}"}
    spec:
      containers:
        - name: main
          image: {{ $c.image }}
${container}`;
}

const ofEach = (container: string): string =>
  `{{- range $name, $c := .Values.components }}\n${deployment(container)}{{- end }}\n`;

function chart(template: string, values: string, more: Files = {}): Files {
  const manifest = "apiVersion: v2\nname: shop\nversion: 0.1.0\n";
  return { "shop/Chart.yaml": manifest, "shop/values.yaml": values, "shop/templates/all.yaml": template, ...more };
}

/** Where privileges that can grow are reported, and the values with the fixes made in them. */
function told(files: Files): { readonly lines: readonly string[]; readonly values: string } {
  const { findings } = analyseRendered(files);
  const edits = findings.flatMap(({ source, fix }) => (source.path === "shop/values.yaml" ? (fix?.edits ?? []) : []));
  return { lines: findings.map(line), values: applyEdits(files["shop/values.yaml"] as string, edits) };
}

const context = "          securityContext:\n";
const printed = `${context}            {{- toYaml $c.securityContext | nindent 12 }}\n`;
const asked = `          {{- with $c.securityContext }}\n${context}            {{- toYaml . | nindent 12 }}\n          {{- end }}\n`;
const components = "components:\n  web:\n    image: web:1\n  api:\n    image: api:1\n";

describe("what many keys of the values lack", () => {
  it("is reported and fixed for each map that a template prints", () => {
    const values = components.replaceAll(/image.*\n/g, "$&    securityContext:\n      runAsUser: 7\n");
    expect(told(chart(ofEach(printed), values))).toEqual({
      lines: [
        "shop/values.yaml:5 privilege-escalation-allowed safe shop/templates/all.yaml:17 shop/values.yaml:4",
        "shop/values.yaml:9 privilege-escalation-allowed safe shop/templates/all.yaml:17 shop/values.yaml:8",
      ],
      values: values.replaceAll("      runAsUser: 7\n", "$&      allowPrivilegeEscalation: false\n"),
    });
  });

  const missing = {
    lines: [
      "shop/values.yaml:3 privilege-escalation-allowed safe shop/templates/all.yaml:15 shop/values.yaml:2",
      "shop/values.yaml:5 privilege-escalation-allowed safe shop/templates/all.yaml:15 shop/values.yaml:4",
    ],
    values: components.replaceAll(/image.*\n/g, "$&    securityContext:\n      allowPrivilegeEscalation: false\n"),
  };

  it("is reported and fixed for each entry of a map that the template asks for it", () => {
    expect(told(chart(ofEach(asked), components))).toEqual(missing);
  });

  it("is reported and fixed for each key that a helper is given", () => {
    const helper = `{{- define "component" }}\n{{- $name := .name }}\n{{- $c := .c }}\n${deployment(asked)}{{- end }}\n`;
    const calls = ["web", "api"].map((name) => {
      return `{{- include "component" (dict "name" "${name}" "c" .Values.components.${name}) }}\n`;
    });
    const files = chart(calls.join(""), components, { "shop/templates/_component.tpl": helper });
    const { lines, values } = told(files);
    expect(lines).toEqual(missing.lines.map((one) => one.replace("all.yaml:15", "_component.tpl:17")));
    expect(values).toBe(missing.values);
  });

  it("is reported for the same key once with all values", () => {
    const given = "components:\n  api:\n    image: api:2\n  job:\n    image: job:1\n";
    const files = chart(ofEach(asked), components, { "shop/values-prod.yaml": given });
    expect(told(files).lines).toEqual([
      "shop/values-prod.yaml:5 privilege-escalation-allowed safe shop/templates/all.yaml:15 shop/values-prod.yaml:4",
      ...missing.lines.map((one) => expect.stringContaining(one.slice(0, one.indexOf(" ")))),
    ]);
  });

  it("is fixed in any number of entries with any names, each alone, and all together", () => {
    const word = fc.stringMatching(/^[a-z]{3,8}$/).filter((name) => name !== "null" && name !== "true");
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 12 }), (names) => {
        const values = `components:\n${names.map((name) => `  ${name}:\n    image: a:1\n`).join("")}`;
        const files = chart(ofEach(asked), values);
        const { findings } = analyseRendered(files);
        expect(new Set(findings.map(({ object }) => object?.name))).toEqual(new Set(names));
        expect(findings).toHaveLength(names.length);
        expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(names.length);
        for (const { object, fix } of findings) {
          const fixed = applyEdits(values, fix?.edits ?? []);
          const left = analyseRendered({ ...files, "shop/values.yaml": fixed }).findings;
          expect(new Set(left.map((one) => one.object?.name))).toEqual(
            new Set(names.filter((name) => name !== object?.name)),
          );
        }
        expect(analyseRendered({ ...files, "shop/values.yaml": told(files).values }).findings).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });
});

describe("the fix of each of many keys", () => {
  /** How often a chart is rendered for so many components, each with a map that all of them print. */
  const renders = (count: number): number => {
    let made = 0;
    const counting: Renderer = {
      ...renderer,
      renderChart(request) {
        made += 1;
        return renderer.renderChart(request);
      },
    };
    const entry = (index: number): string => `  c${index}:\n    image: a:1\n    securityContext:\n      runAsUser: 7\n`;
    const values = `components:\n${Array.from({ length: count }, (_, index) => entry(index)).join("")}`;
    const config = only("privilege-escalation-allowed");
    const { findings } = analyseRendered(chart(ofEach(printed), values), config, { renderer: counting });
    expect(findings.filter(({ fix }) => fix !== null)).toHaveLength(count);
    return made;
  };

  it("is not tried with the key of each other component", () => {
    expect((renders(12) - renders(6)) / 6).toBeLessThanOrEqual(6);
  });
});

describe("where another chart uses the chart, what a key lacks", () => {
  const dependencies = 'dependencies:\n  - {name: shop, version: 0.1.0, repository: "file://../shop"}\n';
  const around = (files: Files, values: string): Files => ({
    ...files,
    "all/Chart.yaml": `apiVersion: v2\nname: all\nversion: 0.1.0\n${dependencies}`,
    "all/values.yaml": values,
  });
  const places = (files: Files): readonly string[] => told(files).lines.map((one) => one.slice(0, one.indexOf(" ")));
  const whole = components.replaceAll(/image.*\n/g, "$&    securityContext: {runAsUser: 7}\n");

  it.each([
    ["a map", chart(ofEach(printed), whole)],
    ["an entry", chart(ofEach(asked), components)],
  ])("is reported once for both, in %s", (_what, files) => {
    expect(places(around(files, "shop: {}\n"))).toEqual(places(files));
  });

  it("is reported apart if the other chart sets the map", () => {
    const own = "shop:\n  components:\n    web:\n      securityContext: {runAsUser: 8}\n";
    expect(places(around(chart(ofEach(printed), whole), own))).toEqual([
      "all/values.yaml:4",
      "shop/values.yaml:4",
      "shop/values.yaml:7",
    ]);
  });
});

describe("it is reported once for all of them", () => {
  const once = (template: string, values = components): readonly string[] => told(chart(template, values)).lines;

  it("if the template writes the map, where it is fixed for all", () => {
    expect(once(ofEach(`${context}            runAsUser: 7\n`))).toEqual([
      "shop/templates/all.yaml:17 privilege-escalation-allowed safe",
    ]);
  });

  it("if the template asks for it in another place only", () => {
    const side = `        - name: side\n          image: {{ $c.image }}\n${asked}`;
    expect(once(ofEach(side)).map((one) => one.slice(0, one.indexOf(" ")))).toEqual([
      "shop/templates/all.yaml:15",
      "shop/values.yaml:3",
      "shop/values.yaml:5",
    ]);
  });

  it("if all of them have the same default", () => {
    const or = asked.replace("$c.securityContext", "($c.securityContext | default $.Values.securityContext)");
    const { lines, values } = told(chart(ofEach(or), `securityContext: {}\n${components}`));
    expect(lines).toEqual(["shop/values.yaml:1 privilege-escalation-allowed safe shop/templates/all.yaml:15"]);
    expect(values).toBe(`securityContext:\n  allowPrivilegeEscalation: false\n${components}`);
  });

  it("if the template does something else without it", () => {
    const other = asked.replace(
      "          {{- end }}\n",
      `          {{- else }}\n          args: [open]\n          {{- end }}\n`,
    );
    expect(once(ofEach(other))).toHaveLength(1);
  });
});
