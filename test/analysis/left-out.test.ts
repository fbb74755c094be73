import { expect, test } from "vitest";
import { analyse } from "../support/analyse.ts";

test("lists what an object changes by patches of its own, at their lines", () => {
  const release = [
    "apiVersion: helm.toolkit.fluxcd.io/v2",
    "kind: HelmRelease",
    "metadata: {name: web}",
    "spec:",
    "  postRenderers:",
    "    - kustomize: {patches: [{patch: 'hostPID: true'}]}",
    "",
  ].join("\n");
  const list = "apiVersion: v1\nkind: List\nitems:\n";
  const indented = release.trim().replaceAll("\n", "\n    ");
  const { skipped } = analyse({ "a.yaml": release, "b.yaml": `${list}  - ${indented}\n` });
  const reason = "what postRenderers of this HelmRelease changes is not checked";
  expect(skipped).toEqual([
    { file: "a.yaml", reason, line: 5 },
    { file: "b.yaml", reason, line: 8 },
  ]);
});
