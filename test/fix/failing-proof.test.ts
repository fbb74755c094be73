import { expect, it } from "vitest";
import { containerRule } from "../../src/rules/lib/define-kubernetes.ts";
import { safe } from "../../src/rules/lib/fixes.ts";
import { ruleSet } from "../../src/rules/registry.ts";
import { analyse } from "../support/analyse.ts";
import { probeContainer } from "../support/probe-rules.ts";

/** A rule with a fix of which nothing can be made. */
const failing = containerRule({
  id: "probe-failing",
  summary: "A probe.",
  why: "A test.",
  category: "style",
  sources: [],
  severity: "warning",
  fixes: ["safe"],
  *check({ subject, set }) {
    const operation = set(["stdin"], true);
    Object.defineProperty(operation, "value", {
      get() {
        throw new TypeError("no value");
      },
    });
    yield { at: ["stdin"], message: `${subject} lacks it.`, fix: safe("Set it", operation) };
  },
});

it("a bug in a proof costs one fix, and says so", () => {
  const text =
    "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n    - name: web\n      image: a:1\n";
  const { findings } = analyse(
    { "a.yaml": text },
    { rules: { ...ruleSet, kubernetes: [failing, probeContainer], dockerfile: [] } },
  );
  expect(findings.map(({ rule, fix }) => [rule, fix?.proof.ok ?? null])).toEqual([
    ["probe-container", true],
    ["probe-failing", null],
  ]);
  expect(findings[1]?.advice).toContain(
    "No fix is offered: its proof failed because of a bug in Kubesuggest (TypeError: no value).",
  );
});
