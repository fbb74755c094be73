import { describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { analyze } from "../../src/analysis/analyze.ts";
import { resolveConfig } from "../../src/config/config.ts";
import type { Finding } from "../../src/core/finding.ts";
import type { Equivalent, ThirdPartyTool } from "../../src/core/rule.ts";
import { ruleSet } from "../../src/rules/registry.ts";
import { type Files, inputsOf } from "../support/analyse.ts";
import { readCases } from "../support/rule-cases/rule-cases.ts";

/** The objects of a rule's cases that it speaks of, each with its file and its finding there. */
interface Spoken {
  readonly files: Files;
  readonly finding: Finding;
}

const settings = resolveConfig({ preset: "all" }).settings;

function analysisOf(files: Files): ReturnType<typeof analyze> {
  return analyze(inputsOf(files), settings, { fix: () => false, today: "2026-12-01" });
}

/** All findings of a rule in its cases whose files are plain YAML. */
function spokenBy(rule: string): readonly Spoken[] {
  return readCases(rule).cases.flatMap(({ inputs, config }) => {
    if (config.length > 0) return [];
    const files = Object.fromEntries(inputs.map(({ path, text }) => [path, text]));
    const own = analysisOf(files).findings.filter((one) => one.rule === rule && /\.ya?ml$/.test(one.source.path));
    return own.map((finding) => ({ files, finding }));
  });
}

/** Where an equivalent is about only some of the findings of its rule, those. */
function isMeant({ step, alone }: Equivalent, { path, related }: Finding): boolean {
  if (alone === true && related.length > 0) return false;
  return step === undefined || String(path.at(-1)).startsWith(step);
}

/** Writes into the metadata of all objects of the finding's file. */
function withMetadata(text: string, map: "annotations" | "labels", key: string, value: string): string {
  const documents = parseAllDocuments(text);
  for (const document of documents) document.setIn(["metadata", map, key], value);
  return documents.map((document) => document.toString()).join("");
}

/** Puts a comment above the innermost item of a list that holds the finding, or else above each container. */
function aboveItem({ source, range, path }: Finding, comment: string): string {
  const lines = source.text.split("\n");
  const indent = (text: string): number => text.length - text.trimStart().length;
  const above = (at: number): string => `${" ".repeat(indent(lines[at] ?? ""))}${comment}\n${lines[at]}`;
  let at = source.position(range[0]).line - 1;
  if (path.some((step) => typeof step === "number")) {
    const depth = indent(lines[at] ?? "");
    while (!/^\s*- /.test(lines[at] ?? "") || indent(lines[at] ?? "") > depth) at -= 1;
    return lines.with(at, above(at)).join("\n");
  }
  const inContainers = (index: number): boolean => {
    const list = lines
      .slice(0, index)
      .findLast((line) => indent(line) <= indent(lines[index] ?? "") && !/^\s*(?:-|$)/.test(line));
    return list?.trim() === "containers:";
  };
  return lines.map((line, index) => (/^\s*- /.test(line) && inContainers(index) ? above(index) : line)).join("\n");
}

/** Puts a comment above the first field of an object's spec. */
function aboveSpec({ source }: Finding, comment: string): string {
  return source.text.replaceAll(/^spec:\n/gm, `spec:\n  ${comment}\n`);
}

/** The text of the finding's file with what keeps each tool from reporting a check of that name there. */
const suppressed: Readonly<
  Record<Exclude<ThirdPartyTool, "buildkit" | "hadolint">, (finding: Finding, name: string) => string>
> = {
  checkov: ({ source }, name) => withMetadata(source.text, "annotations", "checkov.io/skip1", `${name}=it must`),
  "kube-linter": ({ source }, name) =>
    withMetadata(source.text, "annotations", `ignore-check.kube-linter.io/${name}`, "it must"),
  "kube-score": ({ source }, name) => withMetadata(source.text, "annotations", "kube-score/ignore", `other,${name}`),
  polaris: ({ source }, name) =>
    withMetadata(source.text, "annotations", `polaris.fairwinds.com/${name}-exempt`, "true"),
  kubescape: ({ source }) => withMetadata(source.text, "labels", "kubescape.io/ignore", "true"),
  kics: ({ source }, name) => `# kics-scan disable=${name}\n${source.text}`,
  trivy: (finding, name) => {
    const place = ofSpec.has(finding.rule) ? aboveSpec : aboveItem;
    return place(finding, `# trivy:ignore:${name}`);
  },
};

/** Rules whose equivalents of trivy point at the object's spec (input.spec in their sources). */
const ofSpec: ReadonlySet<string> = new Set([
  "host-namespace-shared",
  "host-process-container",
  "selinux-options-set",
  "system-namespace-used",
]);

const named = ruleSet.kubernetes.flatMap(({ id, equivalents = [] }) => {
  return equivalents.flatMap((equivalent) => {
    const { tool } = equivalent;
    if (tool === "buildkit" || tool === "hadolint") return [];
    return equivalent.names.map((name) => ({ id, tool, name, equivalent }));
  });
});

const known = new Map<string, readonly Spoken[]>();

describe.each(named)("$tool's $name", ({ id, tool, name, equivalent }) => {
  it(`silences ${id}`, () => {
    const all = known.get(id) ?? spokenBy(id);
    known.set(id, all);
    const spoken = all.find(({ finding }) => isMeant(equivalent, finding));
    if (spoken === undefined) throw new Error("No case of the rule is about the equivalent.");
    const { files, finding } = spoken;
    const told = analysisOf({ ...files, [finding.source.path]: suppressed[tool](finding, name) });
    const isSame = ({ rule, message }: Finding): boolean => rule === id && message === finding.message;
    expect(told.errors).toEqual([]);
    expect(told.ignored.filter(isSame)).toHaveLength(1);
    expect(told.findings.filter(isSame)).toEqual([]);
  });
});

it("all seven tools are tried", () => {
  expect([...new Set(named.map(({ tool }) => tool))].toSorted()).toEqual(Object.keys(suppressed).toSorted());
});

it.each<[string, string, readonly string[]]>([
  ["each of its containers", "# trivy:ignore:KSV-0030", ["seccomp-profile-missing"]],
  ["one of its containers", "# one", []],
])("what trivy is told of %s counts for a pod", (_where, other, silenced) => {
  const containers = [
    "    # trivy:ignore:KSV-0030",
    "    - {name: a, image: a:1}",
    `    ${other}`,
    "    - {name: b, image: b:1}",
  ];
  const pod = ["apiVersion: v1", "kind: Pod", "metadata: {name: web}", "spec:", "  containers:", ...containers, ""];
  const { ignored } = analysisOf({ "a.yaml": pod.join("\n") });
  expect(ignored.map(({ rule }) => rule)).toEqual(silenced);
});
