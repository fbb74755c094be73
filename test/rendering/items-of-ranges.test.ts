import { describe, expect, it } from "vitest";
import type { RuleId } from "../../src/core/rule-catalogue.ts";
import { only } from "../support/analyse.ts";
import { analyseRendered } from "../support/renderer.ts";

/** A pod whose containers, or whose variables, a range prints. */
function pod(containers: string): string {
  return `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n${containers}`;
}

/** The places of the values that a finding names, as `line of values.yaml`. */
function values(rule: RuleId, template: string, text: string): readonly string[] {
  const files = {
    "shop/Chart.yaml": "apiVersion: v2\nname: shop\nversion: 0.1.0\n",
    "shop/values.yaml": text,
    "shop/templates/pod.yaml": template,
  };
  const { findings } = analyseRendered(files, only(rule));
  expect(findings).not.toEqual([]);
  return findings.flatMap(({ related }) => {
    return related.filter(({ file }) => file === "shop/values.yaml").map(({ start }) => lineAt(text, start.line));
  });
}

function lineAt(text: string, line: number): string {
  return text.split("\n")[line - 1]?.trim() ?? "";
}

describe("a finding of what a range prints names the item of the values", () => {
  const variables = "env:\n  MODE: prod\n  DB_PASSWORD: hunter2hunter2\n";
  const container = "    - name: web\n      image: registry.example.com/web:1\n      env:\n";

  it("with variables for key and value", () => {
    const range = `        {{- range $key, $value := .Values.env }}
        - name: {{ $key }}
          value: {{ $value | quote }}
        {{- end }}
`;
    expect(values("secret-in-plain-text", pod(container + range), variables)).toEqual(["DB_PASSWORD: hunter2hunter2"]);
  });

  it("with a variable for the value, and another range inside", () => {
    const range = `    {{- range $image := .Values.images }}
    {{- range $.Values.none }}{{ . }}{{ end }}
    - name: {{ base $image | splitList ":" | first }}
      image: {{ $image }}
    {{- end }}
`;
    const images = "images:\n  - registry.example.com/web:1\n  - registry.example.com/api:latest\nnone: []\n";
    expect(values("image-tag-floating", pod(range), images)).toEqual(["- registry.example.com/api:latest"]);
  });

  it("with the context, which may be changed inside", () => {
    const range = `    {{- range .Values.tags }}
    - name: web-{{ . }}
      {{- with $.Values.registry }}
      image: {{ . }}/web
      {{- end }}
    {{- else }}
    - name: none
      image: none
    {{- end }}
`;
    const tags = "tags: [a, b]\nregistry: registry.example.com\n";
    expect(values("image-tag-floating", pod(range), tags)).toEqual(["registry: registry.example.com"]);
  });

  it("in a helper", () => {
    const range = `    {{- include "containers" .Values }}
{{- define "containers" }}
    {{- range $name, $tag := .tags }}
    - name: {{ $name }}
      image: "registry.example.com/{{ $name }}:{{ $tag }}"
    {{- end }}
{{- end }}
`;
    expect(values("image-tag-floating", pod(range), "tags:\n  web: 1.2.3\n  api: latest\n")).toEqual(["api: latest"]);
  });
});

describe("it names no item", () => {
  it.each([
    ["if the range goes through them in another order", ".Values.tags | sortAlpha | reverse"],
    [
      "if it goes through something that is made of them",
      '(printf "%s,latest" (join "," .Values.tags) | splitList ",")',
    ],
  ])("%s", (_name, ranged) => {
    const range = `    {{- range $tag := ${ranged} }}
    - name: web-{{ $tag | replace "." "-" }}
      image: "registry.example.com/web:{{ $tag }}"
    {{- end }}
`;
    const tags = ranged.includes("sortAlpha") ? '["1.0", latest]' : '["1.0", "2.0"]';
    expect(values("image-tag-floating", pod(range), `tags: ${tags}\n`)).toEqual([]);
  });

  it("if a variable of the same name has another value", () => {
    const range = `    {{- range $tag := .Values.tags }}
    {{- $tag := "latest" }}
    - name: web-{{ $tag }}
      image: "registry.example.com/web:{{ $tag }}"
    {{- end }}
`;
    expect(values("image-tag-floating", pod(range), 'tags: ["1.0"]\n')).toEqual([]);
  });

  it("of a number that is counted to", () => {
    const range = `    {{- range $number := until (int .Values.count) }}
    - name: web-{{ $number }}
      image: registry.example.com/web:latest
    {{- end }}
`;
    expect(values("image-tag-floating", pod(range), "count: 2\n")).toEqual([]);
  });
});
