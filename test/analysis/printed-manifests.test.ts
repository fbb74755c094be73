import { expect, test } from "vitest";
import { analyseRendered } from "../support/renderer.ts";

const chart = {
  "shop/Chart.yaml": "apiVersion: v2\nname: shop\nversion: 0.1.0\n",
  "shop/templates/more.yaml": "{{- range .Values.more }}\n---\n{{ toYaml . }}\n{{- end }}\n",
};

/** What is listed as not checked in a chart with these objects in its values. */
function skippedIn(objects: string, more: Readonly<Record<string, string>> = {}): readonly string[] {
  const files = { ...chart, "shop/values.yaml": `name: shop\nmore:\n${objects}`, ...more };
  const { skipped } = analyseRendered(files);
  return skipped.map(({ file, line, reason }) => `${file}:${line} ${reason}`);
}

const pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: a}]}\n";

function indented(text: string, columns: number, first = " ".repeat(columns)): string {
  return text.replaceAll(/^(?=.)/gm, " ".repeat(columns)).replace(/^ +/, first);
}

test.each([
  ["in a list", indented(pod, 4, "  - ")],
  ["in a map", `  a:\n${indented(pod, 4)}`],
])("an object in values is checked where a template prints it %s", (_where, objects) => {
  expect(skippedIn(objects)).toEqual([]);
});

test("an object in values that no template prints is listed", () => {
  const other = { "shop/templates/more.yaml": "" };
  expect(skippedIn(indented(pod, 4, "  - "), other)).toEqual([
    "shop/values.yaml:3 the Pod inside of other data is not checked",
  ]);
});

test("an object in the text of another one is listed where the values have that text", () => {
  const map = `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  pod: |\n${indented(pod, 4)}`;
  expect(skippedIn(indented(map, 4, "  - "))).toEqual([
    "shop/values.yaml:7 the Pod inside of other data is not checked",
  ]);
});

test("objects that an Application gives to a chart are checked where a template prints them", () => {
  const application =
    "apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: web}\nspec:\n  source:\n    path: shop\n" +
    `    helm:\n      valuesObject:\n        more:\n${indented(pod, 12, "          - ")}`;
  expect(skippedIn(indented(pod, 4, "  - "), { "a.yaml": application })).toEqual([]);
});
