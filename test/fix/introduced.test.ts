import { describe, expect, it } from "vitest";
import type { Analysis } from "../../src/analysis/analyze.ts";
import { applyEdits } from "../../src/core/edit.ts";
import type { Severity } from "../../src/core/finding.ts";
import type { FixProposal } from "../../src/core/fix.ts";
import { objectRule } from "../../src/rules/lib/define-kubernetes.ts";
import { review, safe } from "../../src/rules/lib/fixes.ts";
import type { KubernetesRule } from "../../src/rules/lib/kubernetes-rule.ts";
import type { RuleSet } from "../../src/rules/rule-set.ts";
import { analyse } from "../support/analyse.ts";

/** A map with a list of one item; the rule of each test adds to it. */
const text = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  - {name: first, size: 1}\n";
const facts = { summary: "A.", why: "A.", severity: "warning", category: "style", fixes: [], sources: [] } as const;

/** Wants a second item, and appends one without a size. */
const append = objectRule({
  ...facts,
  id: "list-too-short",
  *check({ at, append: appendTo }) {
    if ((at("data") as readonly object[]).length > 1) return;
    yield { at: ["data"], message: "Short.", fix: safe("Add an item", appendTo(["data"], { name: "second" })) };
  },
});

/** A rule that wants a size of each item. */
function sizeRule(severity: Severity, fix: boolean, applicability: "safe" | "review" = "safe"): KubernetesRule {
  return objectRule({
    ...facts,
    severity,
    id: "size-missing",
    *check({ at, set }) {
      for (const [index, item] of (at("data") as readonly object[]).entries()) {
        if ("size" in item) continue;
        const operation = set(["data", index, "size"], 1);
        const proposal: FixProposal =
          applicability === "safe" ? safe("Set it", operation) : review("Set it", "It may be small.", operation);
        yield { at: ["data", index, "size"], message: `Item ${index} has no size.`, ...(fix ? { fix: proposal } : {}) };
      }
    },
  });
}

function analyzeWith(kubernetes: readonly KubernetesRule[], off: readonly string[] = []): Analysis {
  const rules: RuleSet = { kubernetes, dockerfile: [], ignoreComments: [], files: [] };
  const config = { rules: Object.fromEntries(off.map((rule) => [rule, "off"])) };
  return analyse({ "app.yaml": text }, { config, rules });
}

function shortFix(analysis: Analysis): NonNullable<Analysis["findings"][number]["fix"]> {
  const fix = analysis.findings.find(({ rule }) => rule === "list-too-short")?.fix;
  if (fix == null) throw new Error("no fix");
  return fix;
}

describe("a finding in what a fix writes", () => {
  it("is repaired together with it where it has a fix of its own", () => {
    const fix = shortFix(analyzeWith([append, sizeRule("error", true)]));
    expect(fix).toMatchObject({ proof: { ok: true }, applicability: "safe" });
    expect(applyEdits(text, fix.edits)).toBe(`${text}  - name: second\n    size: 1\n`);
    expect(fix.introduced).toBeUndefined();
  });

  it("makes the whole fix one for review where its own is", () => {
    const fix = shortFix(analyzeWith([append, sizeRule("error", true, "review")]));
    expect(fix).toMatchObject({ proof: { ok: true }, applicability: "review", risk: "It may be small." });
  });

  it("is told with the fix where it is a note", () => {
    const fix = shortFix(analyzeWith([append, sizeRule("info", false)]));
    const introduced = [{ rule: "size-missing", message: "Item 1 has no size." }];
    expect(fix).toMatchObject({ proof: { ok: true }, applicability: "safe", introduced });
  });

  it("makes the fix one for review where it is a warning without a fix", () => {
    const fix = shortFix(analyzeWith([append, sizeRule("warning", false)]));
    expect(fix).toMatchObject({ proof: { ok: true }, applicability: "review", risk: "Item 1 has no size." });
    expect(fix.introduced).toHaveLength(1);
  });

  it("refutes the fix where it is an error without a fix", () => {
    const fix = shortFix(analyzeWith([append, sizeRule("error", false)]));
    expect(fix.proof).toEqual({ ok: false, failed: "resolves", reason: "a finding of size-missing would appear" });
  });

  it("concerns nobody where its rule is off", () => {
    const fix = shortFix(analyzeWith([append, sizeRule("warning", true)], ["size-missing"]));
    expect(applyEdits(text, fix.edits)).toBe(`${text}  - name: second\n`);
    expect(fix.introduced).toBeUndefined();
  });
});

describe("a finding elsewhere", () => {
  const second = objectRule({
    ...facts,
    id: "first-item-alone",
    severity: "info",
    *check({ at }) {
      if ((at("data") as readonly object[]).length > 1) yield { at: ["metadata", "name"], message: "Not alone." };
    },
  });

  it("refutes the fix, whatever its severity", () => {
    const fix = shortFix(analyzeWith([append, second]));
    expect(fix.proof).toEqual({ ok: false, failed: "resolves", reason: "a finding of first-item-alone would appear" });
  });
});
