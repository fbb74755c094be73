import { describe, expect, it } from "vitest";
import { applyEdits } from "../../src/core/edit.ts";
import { type Files, only } from "../support/analyse.ts";
import { analyseRendered } from "../support/renderer.ts";

/** A chart of one Deployment, whose container has some more lines, and a helper. */
function chart(container: string, values: string, helper = ""): Files {
  const deployment = `apiVersion: apps/v1
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
        - name: web
          image: web:1
${container}`;
  return {
    "shop/Chart.yaml": "apiVersion: v2\nname: shop\nversion: 0.1.0\n",
    "shop/values.yaml": values,
    "shop/templates/web.yaml": deployment,
    "shop/templates/_helpers.tpl": `{{ define "context" }}${helper}{{ end }}\n`,
  };
}

/** The values with the fix of privileges that can grow; null where there is none, or it goes somewhere else. */
function fixedValues(files: Files): string | null {
  const [finding] = analyseRendered(files, only("privilege-escalation-allowed")).findings;
  if (finding?.fix == null || !finding.source.path.endsWith("values.yaml")) return null;
  return applyEdits(finding.source.text, finding.fix.edits);
}

const own = ".Values.securityContext";
const shared = ".Values.global.securityContext";
const empty = "securityContext: {}\nglobal:\n  securityContext: {}\n";
const ofOwn = "securityContext:\n  allowPrivilegeEscalation: false\nglobal:\n  securityContext: {}\n";
const ofShared = "securityContext: {}\nglobal:\n  securityContext:\n    allowPrivilegeEscalation: false\n";

function printing(expression: string): string {
  return `          {{- with (${expression}) }}
          securityContext:
            {{- toYaml . | nindent 12 }}
          {{- end }}
`;
}

function block(lines: string): string {
  return `          securityContext:\n${lines.replaceAll(/^/gm, "            ")}\n`;
}

/** A template that starts with what all share, and goes on with what only this one has. */
const chosen = `          {{- $context := ${shared} }}
          {{- with ${own} }}
          {{- $context = . }}
          {{- end }}
${printing("$context")}`;
const changed = `          {{- $context := ${own} }}
          {{- if not $context }}
          {{- $context = ${shared} }}
          {{- end }}
${printing("$context")}`;
const given = `(dict "own" ${own} "shared" ${shared})`;

describe("a fix of a key of the values that another key stands in for", () => {
  it.each([
    ["a default", printing(`${own} | default ${shared}`), ""],
    ["the first that has something", printing(`coalesce ${own} ${shared}`), ""],
    ["one or the other", printing(`or ${own} ${shared}`), ""],
    ["a choice", printing(`ternary ${shared} ${own} (empty ${own})`), ""],
    ["a default of a key by its name", printing(`get .Values "securityContext" | default ${shared}`), ""],
    [
      "a default in the values themselves",
      `{{ with .Values }}\n${printing(".securityContext | default .global.securityContext")}{{ end }}`,
      "",
    ],
    ["a variable that is set", chosen, ""],
    ["a variable that is set where it has nothing", changed, ""],
    ["a map that is written over", printing(`mergeOverwrite (deepCopy ${shared}) ${own}`), ""],
    [
      "a helper that is given both",
      block(`{{- include "context" ${given} | nindent 12 }}`),
      "{{ .own | default .shared | toYaml }}",
    ],
    [
      "a helper that is given all",
      block('{{- include "context" .Values | nindent 12 }}'),
      "{{ .securityContext | default .global.securityContext | toYaml }}",
    ],
  ])("does not put aside what users set there: %s", (_how, container, helper) => {
    expect(fixedValues(chart(container, empty, helper))).toBe(ofShared);
  });

  it.each([
    ["as no key stands in for it", printing(own), ofOwn],
    ["as one that nothing is printed of where it has something", printing(`${own} | default dict`), ofOwn],
    ["as what both have is printed as users set it", printing(`merge (deepCopy ${own}) ${shared}`), ofOwn],
    ["as the key that stands in for another one", printing(`${shared} | default ${own}`), ofOwn],
    ["as what all share", printing(`${own} | default ${shared}`), ofShared],
  ])("is there, %s", (_how, container, values) => {
    expect(fixedValues(chart(container, empty))).toBe(values);
  });

  it("does not put aside what users set under a name that is not like it", () => {
    const values = "web: {fsGroup: 5}\ncommon: {}\n";
    const files = chart(
      "      securityContext:\n        {{- toYaml (merge .Values.web .Values.common) | nindent 8 }}\n",
      values,
    );
    const [finding] = analyseRendered(files, only("container-runs-as-root")).findings;
    expect(finding?.fix).toBeNull();
    expect(finding?.advice).toContain("it would override what users set at common.");
  });

  it("says what it would put aside where it has no place", () => {
    const printed = [own, shared]
      .map((key) => `{{- with ${key} }}\n{{- toYaml . | nindent 12 }}\n{{- end }}\n`)
      .join("");
    const container = `          {{- if or ${own} ${shared} }}\n          securityContext:\n${printed}          {{- end }}\n`;
    const [finding] = analyseRendered(chart(container, empty)).findings;
    expect(finding?.advice).toContain("it would override what users set at global.securityContext");
  });

  it("is there where users who set the other key take nothing from it so far", () => {
    const values = "securityContext: {runAsUser: 5}\nglobal:\n  securityContext: {}\n";
    expect(fixedValues(chart(printing(`${own} | default ${shared}`), values))).toContain(
      "securityContext: {runAsUser: 5, allowPrivilegeEscalation: false}",
    );
  });

  it("goes to a key that only a template speaks of where that one stands in for it", () => {
    const values = "securityContext: {}\nshop: {}\n";
    expect(fixedValues(chart(printing(`${own} | default .Values.shop.securityContext`), values))).toBe(
      "securityContext: {}\nshop:\n  securityContext:\n    allowPrivilegeEscalation: false\n",
    );
  });
});
