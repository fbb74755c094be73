import { expect, it } from "vitest";
import { isLargeDefinition, withoutSchemas } from "../../src/rendering/large-definition.ts";

const long = `  description: ${"z".repeat(21_000)}\n`;
const definition = `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata:\n  name: a\nspec:\n${long}`;

it.each([
  ["a definition", definition],
  ["one behind comments and a marker", `# a\n\n---\n# b\n${definition}`],
  ["one with other line ends", definition.replaceAll("\n", "\r\n")],
  ["one with the keys in another order", `kind: "CustomResourceDefinition"\n${definition.replace(/^kind.*\n/m, "")}`],
])("%s is long", (_what, text) => {
  expect(isLargeDefinition(text)).toBe(true);
});

it.each([
  ["a short definition", definition.replace(long, "  group: a\n")],
  ["an object of another kind", definition.replace("CustomResourceDefinition", "Pod")],
  ["a kind that stands twice", `${definition}kind: Pod\n`],
  ["a kind in quotes", `${definition}"kind": Pod\n`],
  ["a kind as an explicit key", `${definition}? kind\n: Pod\n`],
  ["a kind that is merged in", `${definition}<<: {kind: Pod}\n`],
  ["a text in an object that is indented", `  a: "\n${definition}"\n  kind: Pod\n`],
  ["another group", definition.replace("apiextensions.k8s.io", "example.com")],
])("%s is none", (_what, text) => {
  expect(isLargeDefinition(text)).toBe(false);
});

it("only definitions lose their schemas", () => {
  const schema = "  versions:\n    openAPIV3Schema:\n      type: object\n      properties: {}\n";
  expect(withoutSchemas(definition + schema)).toContain("openAPIV3Schema: {type: object}\n");
  expect(withoutSchemas(definition + schema)).not.toContain("properties");
  const pod = `${definition}${schema}kind: Pod\n`;
  expect(withoutSchemas(pod)).toBe(pod);
});
