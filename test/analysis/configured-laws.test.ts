import fc from "fast-check";
import { expect, test } from "vitest";
import { analyze } from "../../src/analysis/analyze.ts";
import type { InputFile } from "../../src/analysis/input-file.ts";
import { resolveConfig } from "../../src/config/config.ts";
import { namespaceOf } from "../../src/config/path-filter.ts";
import { severityTest } from "../../src/config/rule-severity.ts";
import { presets } from "../../src/core/preset.ts";
import { ruleIds } from "../../src/core/rule-catalogue.ts";
import type { RuleLevel, RuleLevels, RuleSettings } from "../../src/core/settings.ts";
import { inputOf } from "../support/analyse.ts";
import { readCases, rulesWithCases } from "../support/rule-cases/rule-cases.ts";

const { settings } = resolveConfig({ preset: "all" });

/** The cases of all rules that have a single file with a finding and hold no ignore comments: each a tree of its own. */
const fixtures = rulesWithCases().flatMap((rule) =>
  readCases(rule).cases.flatMap(({ inputs: [input, ...others], expectation }, index): InputFile[] => {
    // What is said of an ignore comment depends on which rules are on.
    if (input === undefined || others.length > 0 || expectation[0] === "silent") return [];
    if (input.text.includes("kubesuggest:")) return [];
    const name = input.path === "Dockerfile" ? `${index}.Dockerfile` : `${index}.yaml`;
    return [inputOf(`test/rules/${rule}/${name}`, input.text)];
  }),
);

const level = fc.constantFrom<RuleLevel>("off", "default", "error", "warning", "info");
const levels: fc.Arbitrary<RuleLevels> = fc
  .array(fc.tuple(fc.constantFrom(...ruleIds), level), { maxLength: 6 })
  .map((entries) => Object.fromEntries(entries));
const paths = fc.constantFrom("test/rules/user-missing", "**/*.yaml", "**/*.Dockerfile", "!**/*root*", "nowhere");
const rules: fc.Arbitrary<RuleSettings> = fc.record({
  preset: fc.constantFrom(...presets),
  levels,
  overrides: fc.array(
    fc.record({
      paths: fc.option(fc.tuple(paths)),
      namespaces: fc.option(fc.tuple(fc.constantFrom("shop", "web", "*", "!web"))),
      preset: fc.option(fc.constantFrom(...presets)),
      levels,
    }),
    { maxLength: 3 },
  ),
});

test("levels choose among the findings of all rules, and change nothing but their severities", () => {
  fc.assert(
    fc.property(fc.constantFrom(...fixtures), rules, (file, configured) => {
      const severityOf = severityTest(configured);
      const expected = analyze([file], settings).findings.flatMap((finding) => {
        const { rule, severity: own, object, preset } = finding;
        const severity = severityOf(rule, own, file.path, namespaceOf(object), { preset });
        return severity === null ? [] : { ...finding, severity };
      });
      const { findings } = analyze([file], { ...settings, rules: configured });
      const told = findings.map(({ source: _source, ...finding }) => finding);
      expect(told).toEqual(expected.map(({ source: _source, ...finding }) => finding));
    }),
  );
});
