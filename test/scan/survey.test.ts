import { expect, test } from "vitest";
import { surveyFiles } from "../../src/scan/survey.ts";

function surveyOf(text: string): ReturnType<typeof surveyFiles> {
  return surveyFiles([{ path: "a.yaml", bytes: new TextEncoder().encode(text), role: "reviewed" }]);
}

test("finds the versions of clusters, and the registry of own images", () => {
  expect(surveyOf("image: kindest/node:v1.30.2\n---\nkubernetes_version: 1.32\n").versions).toBe("1.30-1.32");
  expect(surveyOf("spec:\n  - image: registry.example.com/shop/web:1\n").registry).toBe("registry.example.com");
});

test("looks through a text of very many blank lines once", () => {
  expect(surveyOf("\n".repeat(300_000))).toEqual({ versions: null, registry: null });
});
