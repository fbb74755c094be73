import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composerOf } from "../../src/analysis/fix-composer.ts";
import { reviewChange } from "../../src/analysis/review-change.ts";
import { resolveConfig } from "../../src/config/config.ts";
import type { Finding } from "../../src/core/finding.ts";
import type { Json } from "../../src/core/json.ts";
import type { YamlOperation } from "../../src/core/operation.ts";
import { SourceFile } from "../../src/core/source-file.ts";
import { proveSet } from "../../src/fix/prove-set.ts";
import { applyOperations } from "../../src/formats/yaml/apply-operations.ts";
import { parseYaml } from "../../src/formats/yaml/parse.ts";
import { readDiffs } from "../../src/review/placement/line-eligibility.ts";
import { placeComments } from "../../src/review/placement/place-comments.ts";
import { applySuggestion } from "../../src/review/placement/suggestion.ts";
import type { Suggestion } from "../../src/review/review-plan.ts";
import { containerRule, podRule, type Scope, type ScopedProblem } from "../../src/rules/lib/define-kubernetes.ts";
import { review, safe } from "../../src/rules/lib/fixes.ts";
import type { RuleSet } from "../../src/rules/rule-set.ts";
import { manifestText } from "../fix/manifest-text.ts";
import { addedFile } from "../review/support.ts";
import { analyse, inputsOf, only } from "../support/analyse.ts";
import { runs } from "../support/lane.ts";
import { probeRules } from "../support/probe-rules.ts";

const facts = { summary: "A probe.", why: "A test.", category: "style", severity: "warning", sources: [] } as const;

function* wanting(scope: Scope, at: readonly string[], value: Json, grade: "safe" | "review"): Iterable<ScopedProblem> {
  if (scope.at(...at) !== undefined) return;
  const set = scope.set(at, value);
  const title = `Set ${at.join(".")}`;
  yield { at, message: `${title}.`, fix: grade === "safe" ? safe(title, set) : review(title, "It may break.", set) };
}

function ofContainers(id: string, at: readonly string[], value: Json, grade: "safe" | "review") {
  return containerRule({ ...facts, id, fixes: [grade], check: (scope) => wanting(scope, at, value, grade) });
}

function ofPods(id: string, at: readonly string[], value: Json, grade: "safe" | "review") {
  return podRule({
    ...facts,
    id,
    fixes: [grade],
    *check(pod) {
      if (pod.containers.every((container) => container.at(...at) !== undefined)) return;
      yield* wanting(pod, at, value, grade);
    },
  });
}

/** Several rules that write into the same maps, some safely. */
const rules: RuleSet = {
  ...probeRules,
  kubernetes: [
    ofContainers("escalation", ["securityContext", "allowPrivilegeEscalation"], false, "safe"),
    ofContainers("read-only", ["securityContext", "readOnlyRootFilesystem"], true, "review"),
    ofContainers("capabilities", ["securityContext", "capabilities"], { drop: ["ALL"] }, "review"),
    ofContainers("resources", ["resources", "limits", "memory"], "1Gi", "review"),
    ofContainers("policy", ["imagePullPolicy"], "IfNotPresent", "safe"),
    ofPods("seccomp", ["securityContext", "seccompProfile"], { type: "RuntimeDefault" }, "safe"),
    ofPods("non-root", ["securityContext", "runAsNonRoot"], true, "review"),
    ofPods("token", ["automountServiceAccountToken"], false, "review"),
  ],
};

function placed(text: string, tried: RuleSet = rules) {
  const analysis = analyse({ "app.yaml": text }, { rules: tried, config: { preset: "all" } });
  const findings = proveSet(analysis.ground, analysis.files, analysis.findings);
  const lines = text.endsWith("\n") ? text : `${text}\n`;
  const diffs = readDiffs([addedFile("app.yaml", lines)]);
  const { drafts, obstacles } = placeComments(findings, diffs, composerOf(analysis));
  return { findings, obstacles, suggestions: drafts.flatMap(({ suggestion }) => suggestion ?? []) };
}

/** The text with suggestions accepted one after the other, as they move one another. */
function accept(text: string, suggestions: readonly Suggestion[]): string {
  const done: { after: number; growth: number }[] = [];
  let result = text;
  for (const { startLine, endLine, lines } of suggestions) {
    const shift = done.filter(({ after }) => after < startLine).reduce((sum, { growth }) => sum + growth, 0);
    result = applySuggestion(result, startLine + shift, endLine + shift, lines);
    done.push({ after: endLine, growth: lines.length - (endLine - startLine + 1) });
  }
  return result;
}

function dataOf(text: string) {
  const { documents } = parseYaml(new SourceFile("app.yaml", text));
  return documents.map(({ value, repeated, errors }) => ({ value, repeated: repeated.length, errors }));
}

/** The suggestion as a reader commits it who chooses the larger of two. */
function completed({ complete, ...suggestion }: Suggestion): Suggestion {
  return { ...suggestion, ...complete };
}

function titles({ findings }: Pick<Suggestion, "findings">): string[] {
  return findings.map(({ rule }) => rule).toSorted();
}

const deployment = (spec: readonly string[]): string =>
  [
    "apiVersion: apps/v1",
    "kind: Deployment",
    "metadata: {name: web}",
    "spec:",
    "  selector: {matchLabels: {app: web}}",
    "  template:",
    "    metadata: {labels: {app: web}}",
    "    spec:",
    ...spec.map((line) => `      ${line}`),
    "",
  ].join("\n");

describe("the suggestions for a Deployment", () => {
  it("without any securityContext are a safe one for each block, and beside it one that holds what is risky too", () => {
    const text = deployment(["containers:", "  - name: web", "    image: web:1", "    ports: [{containerPort: 80}]"]);
    const { suggestions, obstacles } = placed(text);
    expect(suggestions.map(titles)).toEqual([["seccomp"], ["escalation", "policy"], ["token"], ["resources"]]);
    expect(obstacles).toEqual(new Map());
    const complete = suggestions.map((one) => (one.complete === undefined ? [] : titles(one.complete)));
    const all = ["capabilities", "escalation", "non-root", "policy", "read-only", "seccomp"];
    expect(complete).toEqual([["non-root", "seccomp"], all, [], []]);
    const next = placed(accept(text, suggestions));
    expect(next.suggestions.map(titles)).toEqual([["non-root"], ["capabilities", "read-only"]]);
    expect(placed(accept(accept(text, suggestions), next.suggestions)).findings).toEqual([]);
  });
});

/** As `kubectl create deployment web --image=… --replicas=3 --dry-run=client -o yaml` writes it. */
const created = `apiVersion: apps/v1
kind: Deployment
metadata:
  creationTimestamp: null
  labels:
    app: web
  name: web
spec:
  replicas: 3
  selector:
    matchLabels:
      app: web
  strategy: {}
  template:
    metadata:
      creationTimestamp: null
      labels:
        app: web
    spec:
      containers:
      - image: registry.example.com/shop/web:1.4
        name: web
        resources: {}
status: {}
`;

it("a Deployment that kubectl writes gets its safe fix, its user and its spread each alone", () => {
  const { plan } = reviewChange({
    changes: [addedFile("web.yaml", created)],
    head: inputsOf({ "web.yaml": created }),
    base: [],
    skipped: [],
    config: resolveConfig(
      only("container-runs-as-root", "pods-not-spread", "privilege-escalation-allowed", "server-fields-committed"),
    ),
    complete: true,
    earlier: null,
    links: { rulePages: null, files: null, check: null },
    notices: [],
  });
  expect(plan.suggestions).toMatchObject([
    { findings: [{ rule: "privilege-escalation-allowed" }], startLine: 23, endLine: 23 },
    { findings: [{ rule: "container-runs-as-root" }], startLine: 19, endLine: 19 },
    { findings: [{ rule: "pods-not-spread" }], startLine: 20, endLine: 20 },
  ]);
  expect(plan.suggestions[0]?.lines).toEqual([
    "        resources: {}",
    "        securityContext:",
    "          allowPrivilegeEscalation: false",
  ]);
});

it("four concerns for review in one pod are four suggestions, and each can be accepted alone", () => {
  const four = {
    ...probeRules,
    kubernetes: [
      ofPods("non-root", ["securityContext", "runAsNonRoot"], true, "review"),
      ofPods("token", ["automountServiceAccountToken"], false, "review"),
      ofPods("users", ["hostUsers"], false, "review"),
      ofPods("links", ["enableServiceLinks"], false, "review"),
    ],
  };
  const { suggestions, obstacles } = placed(created, four);
  expect(suggestions.map((one) => titles(one).join()).toSorted()).toEqual(["links", "non-root", "token", "users"]);
  expect(obstacles.size).toBe(0);
  for (const one of suggestions) {
    const left = placed(accept(created, [one]), four).findings.map(({ rule }) => rule);
    expect(left).toHaveLength(3);
    expect(left).not.toContain(titles(one)[0]);
  }
});

describe("suggestions in files of any layout", () => {
  it("bind no safe fix to a risky one, and are right in any choice and order", { tags: "long" }, () => {
    let [both, completions] = [0, 0];
    fc.assert(
      fc.property(manifestText, fc.infiniteStream(fc.nat()), (text, random) => {
        const { suggestions } = placed(text);
        const grades = suggestions.map(({ findings }) => new Set(findings.map(({ fix }) => fix?.applicability)));
        expect(grades.every(({ size }) => size === 1)).toBe(true);
        both += new Set(grades.flatMap((grade) => [...grade])).size === 2 ? 1 : 0;
        completions += suggestions.filter(({ complete }) => complete !== undefined).length;
        const keyed = suggestions.map((suggestion) => ({ suggestion, key: random.next().value ?? 0 }));
        const chosen = keyed.filter(({ key }) => key % 3 > 0).sort((a, b) => (a.key % 97) - (b.key % 97));
        const accepted = chosen.map(({ suggestion, key }) => (key % 2 === 0 ? suggestion : completed(suggestion)));
        const before = dataOf(text);
        const meant = accepted.flatMap(({ findings }) => findings.flatMap(operationsOf));
        const expected = before.map(({ value, ...rest }, index) => ({
          ...rest,
          value: applyOperations(
            value,
            meant.filter(({ document }) => document === index),
          ),
        }));
        expect(dataOf(accept(text, accepted))).toEqual(expected);
      }),
      { numRuns: runs(150) },
    );
    expect(both).toBeGreaterThan(runs(50));
    expect(completions).toBeGreaterThan(runs(50));
  });
});

function operationsOf({ proposal }: Finding): YamlOperation[] {
  return (proposal?.operations ?? []).filter((operation) => "document" in operation);
}
