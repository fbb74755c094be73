import { expect, test } from "vitest";
import type { Analysis } from "../../src/analysis/analyze.ts";
import { analyse, type Files } from "../support/analyse.ts";
import { onlyRules } from "../support/rule-cases/run-case.ts";

const rules = onlyRules([
  "manifest-unreadable",
  "container-runs-as-root",
  "pod-user-differs-from-image",
  "privilege-escalation-allowed",
  "user-not-numeric",
]);

const pod = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
`;

function analysisOf(config: string, files: Files = { "a/pod.yaml": pod }): Analysis {
  return analyse(files, { config, rules });
}

function told(config: string, files?: Files): string[] {
  return analysisOf(config, files).findings.map(({ rule, severity, source }) => `${source.path} ${rule} ${severity}`);
}

test("a rule that is off is silent, one with a severity has that, others stay as they are", () => {
  expect(told("")).toEqual([
    "a/pod.yaml container-runs-as-root warning",
    "a/pod.yaml privilege-escalation-allowed warning",
  ]);
  const config = "rules: {container-runs-as-root: off, privilege-escalation-allowed: error}";
  expect(told(config)).toEqual(["a/pod.yaml privilege-escalation-allowed error"]);
});

test("each file has its own overrides, and findings keep their fingerprints and fixes", () => {
  const config = "overrides: [{paths: b, rules: {container-runs-as-root: off, privilege-escalation-allowed: info}}]";
  const files = { "a/pod.yaml": pod, "b/pod.yaml": pod };
  expect(told(config, files)).toEqual([
    "a/pod.yaml container-runs-as-root warning",
    "a/pod.yaml privilege-escalation-allowed warning",
    "b/pod.yaml privilege-escalation-allowed info",
  ]);
  const known = new Map(analysisOf("", files).findings.map((finding) => [finding.fingerprint, finding.fix]));
  for (const { fingerprint, fix } of analysisOf(config, files).findings) expect(known.get(fingerprint)).toEqual(fix);
});

test("of two files that disagree, the one whose rule is on is spoken of", () => {
  const files = {
    "compose.yaml": "services:\n  web:\n    build: .\n    image: registry.example.com/web:1\n",
    Dockerfile: "FROM node:22\nUSER node\nCMD node .\n",
    "pod.yaml": pod.replace("spec:\n", "spec:\n  securityContext: {runAsNonRoot: true}\n"),
  };
  const quiet = "privilege-escalation-allowed: off, container-runs-as-root: off";
  expect(told(`rules: {${quiet}}`, files)).toEqual(["pod.yaml pod-user-differs-from-image error"]);
  expect(told(`rules: {${quiet}, pod-user-differs-from-image: off}`, files)).toEqual([
    "Dockerfile user-not-numeric error",
  ]);
});

test("from none, the rules that are turned on speak alone", () => {
  expect(told("preset: none")).toEqual([]);
  expect(told("preset: none\nrules: {container-runs-as-root: default}")).toEqual([
    "a/pod.yaml container-runs-as-root warning",
  ]);
});

test("ignored findings of a rule that is off are not counted", () => {
  const text = `# kubesuggest: ignore[container-runs-as-root] the image needs it\n${pod}`;
  expect(analysisOf("", { "pod.yaml": text }).ignored).toHaveLength(1);
  expect(analysisOf("rules: {container-runs-as-root: off}", { "pod.yaml": text }).ignored).toEqual([]);
});

test("a manifest above max-file-size is a finding, and one of those left out where the rule is off", () => {
  const large = `${pod}# ${"x".repeat(1024)}\n`;
  const { findings, skipped } = analysisOf("max-file-size: 1", { "large.yaml": large, "small.yaml": pod });
  const large1 = findings.filter(({ source }) => source.path === "large.yaml");
  expect(large1).toMatchObject([{ rule: "manifest-unreadable", severity: "error" }]);
  expect(skipped).toEqual([]);
  const off = analysisOf("max-file-size: 1\nrules: {manifest-unreadable: off}", { "large.yaml": large });
  expect(off.findings).toEqual([]);
  expect(off.skipped).toEqual([{ file: "large.yaml", reason: "it is larger than 1 KiB", line: 1 }]);
  expect(analysisOf("max-file-size: 2", { "large.yaml": large }).skipped).toEqual([]);
});
