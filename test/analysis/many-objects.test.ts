import { expect, it } from "vitest";
import { analyze } from "../../src/analysis/analyze.ts";
import { resolveConfig } from "../../src/config/config.ts";

it("reads a file of as many objects as fit into one", () => {
  const bytes = new TextEncoder().encode("apiVersion: v1\nkind: A\n---\n".repeat(140_000));
  const { settings } = resolveConfig({});
  const { stats, errors } = analyze([{ path: "a.yaml", bytes, role: "reviewed" }], settings);
  expect([stats.manifests, errors]).toEqual([140_000, []]);
});
