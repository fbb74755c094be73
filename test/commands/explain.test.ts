import { expect, it } from "vitest";
import { answerExplain } from "../../src/commands/explain.ts";
import { allRules } from "../../src/rules/registry.ts";

const links = { rulePages: "https://x.test/rules/", files: null, check: null };
const told =
  "**Warning:** x\n\n```suggestion\n# `pods-not-spread`\n```\n\n[`container-runs-as-root`](https://x.test)\n";

it("tells about the rules that a comment names outside of its code", () => {
  const answer = answerExplain(null, told, allRules, links);
  expect(answer).toContain("(https://x.test/rules/container-runs-as-root.md)");
  expect(answer).not.toContain("pods-not-spread");
});

it("tells about the rule that was asked for", () => {
  expect(answerExplain("pods-not-spread", told, allRules, links)).toContain("rules/pods-not-spread.md");
});

it.each(["constructor", "<img src=x>", "pods-not-sprea"])(
  "asks which rule is meant by %s, and does not repeat it",
  (name) => {
    const answer = answerExplain(name, null, allRules, links);
    expect(answer).toMatch(/^Which rule\?/);
    expect(answer).not.toContain(name);
  },
);
