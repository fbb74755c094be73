import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse, only } from "../support/analyse.ts";

const wildcard = "6b896afb-ca07-467a-b256-1a0077a1c08e";
const secrets = "b7bca5c4-1dab-4c2c-8cbe-3050b9d59b14";

function ignoredIn(text: string, path = "a.yaml"): string[] {
  const asked = only("image-runs-as-root", "rbac-reads-secrets", "rbac-wildcard");
  const { ignored, findings, errors } = analyse({ [path]: text }, { config: asked, fix: () => false });
  expect(errors).toEqual([]);
  expect(findings.length + ignored.length).toBe(path === "a.yaml" ? 2 : 1);
  return ignored.map(({ rule }) => rule).toSorted();
}

const role = (
  at: Readonly<Partial<Record<"top" | "rules" | "item" | "verbs" | "resources" | "kind", string>>>,
): string => {
  const line = (comment: string | undefined, indent = ""): string =>
    comment === undefined ? "" : `${indent}${comment}\n`;
  return `${line(at.top)}---
${line(at.kind)}apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: a}
${line(at.rules)}rules:
${line(at.item, "  ")}  - apiGroups: [""]
${line(at.resources, "    ")}    resources: [secrets]
${line(at.verbs, "    ")}    verbs: ["*"]
`;
};

const both = ["rbac-reads-secrets", "rbac-wildcard"];

describe("comments for KICS in a manifest", () => {
  it.each<[string, Parameters<typeof role>[0], readonly string[]]>([
    ["none", {}, []],
    ["of the file", { top: "# kics-scan ignore" }, both],
    ["of the file, below another comment", { top: "# Roles\n# KICS-SCAN ignore" }, both],
    ["of the file, below its first line", { rules: "# kics-scan ignore" }, []],
    ["of a query", { top: `# kics-scan disable=${wildcard}` }, ["rbac-wildcard"]],
    ["of two queries", { top: `# kics-scan disable=${secrets},${wildcard.toUpperCase()}` }, both],
    ["of a query, below the first line", { rules: `# kics-scan disable=${wildcard}` }, []],
    ["of an unknown query", { top: "# kics-scan disable=1" }, []],
    ["of what else is checked", { top: `# kics-scan enable=${wildcard}` }, []],
    ["of the object", { kind: "# kics-scan ignore-block" }, both],
    ["of a key", { rules: "# kics-scan ignore-block" }, both],
    ["of an item", { item: "# kics-scan ignore-block" }, both],
    ["of the key that a finding points at", { verbs: "# kics-scan ignore-block" }, ["rbac-wildcard"]],
    ["of a line", { verbs: "# kics-scan ignore-line" }, ["rbac-wildcard"]],
    ["of another line", { resources: "#kics-scan ignore-line" }, ["rbac-reads-secrets"]],
    ["of a line above", { rules: "# kics-scan ignore-line" }, []],
    ["of nothing", { top: "# kics-scan", rules: "# kics-scan: ignore-block" }, []],
  ])("%s", (_name, at, expected) => {
    expect(ignoredIn(role(at))).toEqual(expected);
  });
});

it("the label for Kubescape is about the object", () => {
  const labeled = (value: string): string =>
    role({}).replace("{name: a}", `{name: a, labels: {kubescape.io/ignore: ${value}}}`);
  expect(ignoredIn(labeled('"true"'))).toEqual(["rbac-reads-secrets"]);
  expect(ignoredIn(labeled('"false"'))).toEqual([]);
});

it("comments for KICS in a Dockerfile", () => {
  const query = "67fd0c4a-68cf-46d7-8c41-bc9fba7e40ae";
  const image = (top: string, user = ""): string => `${top}FROM node:22\n${user}USER root\nCMD ["node", "a.js"]\n`;
  const ignored = (text: string): string[] => ignoredIn(text, "Dockerfile");
  expect(ignored(image(""))).toEqual([]);
  expect(ignored(image(`# kics-scan disable=${query}\n`))).toEqual(["image-runs-as-root"]);
  expect(ignored(image("# kics-scan ignore-block\n"))).toEqual(["image-runs-as-root"]);
  expect(ignored(image("", "# kics-scan ignore-line\n"))).toEqual(["image-runs-as-root"]);
  expect(ignored(image("", "# kics-scan ignore\n"))).toEqual([]);
});

it("no comment makes reading fail", () => {
  const word = fc.constantFrom(
    "kics-scan",
    "ignore",
    "ignore-line",
    "ignore-block",
    "disable=",
    ",",
    "#",
    " ",
    "\t",
    "=",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      ignoredIn(role({ top: `#${words.join("")}`, item: `# kics-scan ${words.join(" ")}` }));
    }),
  );
});
