import { expect, test } from "vitest";
import { resolveConfig } from "../../src/config/config.ts";
import { failTest } from "../../src/config/fails.ts";
import { parseConfig } from "../../src/config/parse-config.ts";
import { type Circumstances, severityTest } from "../../src/config/rule-severity.ts";
import { severities } from "../../src/core/finding.ts";
import { presets } from "../../src/core/preset.ts";
import { ruleIds } from "../../src/core/rule-catalogue.ts";
import { allRules } from "../../src/rules/registry.ts";
import { findingAt } from "../review/support.ts";

function severityOf(text: string): ReturnType<typeof severityTest> {
  return severityTest(resolveConfig(parseConfig("c.yml", text)).settings.rules);
}

test("the rules that can be named are those there are", () => {
  expect([...ruleIds]).toEqual(allRules.map(({ id }) => id).toSorted());
});

test("each preset holds the one before it, and the last one holds every rule", () => {
  const offIn = (preset: string): readonly string[] => {
    return ruleIds.filter((id) => severityOf(`preset: ${preset}`)(id, "warning", "a.yaml") === null);
  };
  for (const [index, preset] of presets.entries()) {
    const larger = presets[index + 1] ?? preset;
    expect(offIn(preset)).toEqual(expect.arrayContaining([...offIn(larger)]));
  }
  expect(offIn("all")).toEqual([]);
});

test("from none, only the rules speak that are named, and each as severe as it is", () => {
  const judge = severityOf("preset: none\nrules: {sudo-used: default, user-unused: default, user-missing: info}");
  const made = ruleIds.flatMap((id) => severities.map((severity) => [id, severity, judge(id, severity, "a")]));
  expect(made.filter(([, , level]) => level !== null)).toEqual([
    ...severities.map((severity) => ["sudo-used", severity, severity]),
    ...severities.map((severity) => ["user-missing", severity, "info"]),
    ...severities.map((severity) => ["user-unused", severity, severity]),
  ]);
});

test("from none, overrides turn rules on for some files", () => {
  const judge = severityOf("preset: none\noverrides: [{paths: k8s, rules: {sudo-used: default}}]");
  expect([judge("sudo-used", "error", "k8s/a"), judge("sudo-used", "error", "a")]).toEqual(["error", null]);
});

test("a preset makes findings of some rules more severe, and none less severe", () => {
  const made = (preset: string): unknown[] => {
    return severities.map((severity) => severityOf(`preset: ${preset}`)("capabilities-added", severity, "a"));
  };
  expect(made("recommended")).toEqual(["error", "warning", "info"]);
  expect(made("restricted")).toEqual(["error", "warning", "warning"]);
  expect(made("strict")).toEqual(["error", "warning", "warning"]);
  expect(made("all")).toEqual(["error", "warning", "info"]);
});

test("an error is in every preset but none", () => {
  const rule = "user-unused";
  for (const preset of presets) expect(severityOf(`preset: ${preset}`)(rule, "error", "a.yaml")).toBe("error");
  expect(severityOf("preset: recommended")(rule, "warning", "a.yaml")).toBeNull();
  expect(severityOf("preset: none")(rule, "error", "a.yaml")).toBeNull();
});

test("only the strict preset changes severities of all rules: it has no notes", () => {
  const made = (preset: string): unknown[] => {
    return severities.map((severity) => severityOf(`preset: ${preset}`)("sudo-used", severity, "a"));
  };
  expect(made("recommended")).toEqual(["error", "warning", "info"]);
  expect(made("restricted")).toEqual(["error", "warning", "info"]);
  expect(made("all")).toEqual(["error", "warning", "info"]);
  expect(made("strict")).toEqual(["error", "warning", "warning"]);
});

test.each([
  ["off", [null, null, null]],
  ["default", ["error", "warning", "info"]],
  ["info", ["info", "info", "info"]],
  ["error", ["error", "error", "error"]],
])("a rule on %s wins over the preset", (level, expected) => {
  for (const preset of presets) {
    const judge = severityOf(`preset: ${preset}\nrules: {user-unused: ${level}}`);
    expect(severities.map((severity) => judge("user-unused", severity, "a.yaml"))).toEqual(expected);
    expect(judge("sudo-used", "error", "a.yaml")).toBe("error");
  }
});

test("overrides name namespaces, alone or together with files", () => {
  const judge = severityOf(`
rules: {user-unused: "off"}
overrides:
- {namespaces: [kube-system, "team-*", "!team-a"], rules: {sudo-used: info}}
- {namespaces: kube-system, paths: k8s, rules: {sudo-used: "off"}}
`);
  const made = (namespace: string | null, path = "a"): unknown => judge("sudo-used", "error", path, namespace);
  expect(["kube-system", "team-b", "team-a", "web", null].map((name) => made(name))).toEqual([
    "info",
    "info",
    "error",
    "error",
    "error",
  ]);
  expect([made("kube-system", "k8s/a"), made("team-b", "k8s/a"), made(null, "k8s/a")]).toEqual([null, "info", "error"]);
});

test("an override names a preset, over which every level wins that names a rule", () => {
  const judge = severityOf(`
rules: {user-unused: info}
overrides:
- {namespaces: prod, preset: strict}
- {paths: legacy, preset: none, rules: {user-missing: warning}}
- {paths: legacy, rules: {user-missing: error}}
`);
  expect(judge("sudo-used", "info", "a", "prod")).toBe("warning");
  expect(judge("sudo-used", "info", "a", "test")).toBe("info");
  expect(judge("sudo-used", "info", "legacy/a", "prod")).toBe(null);
  expect(judge("user-unused", "error", "a", "prod")).toBe("info");
  expect(judge("user-unused", "error", "legacy/a")).toBe("info");
  expect(judge("user-missing", "info", "legacy/a")).toBe("error");
});

test("of the overrides that name a rule and match a file, the last one counts", () => {
  const judge = severityOf(`
rules: {sudo-used: error}
overrides:
  - paths: [test/, "!test/prod"]
    rules: {sudo-used: off, user-missing: warning}
  - paths: test/unit
    rules: {sudo-used: default}
  - paths: test/unit/**
    fail-on: never
`);
  expect(judge("sudo-used", "info", "Dockerfile")).toBe("error");
  expect(judge("sudo-used", "info", "test/Dockerfile")).toBeNull();
  expect(judge("sudo-used", "info", "test/prod/Dockerfile")).toBe("error");
  expect(judge("sudo-used", "info", "test/unit/Dockerfile")).toBe("info");
  expect(judge("user-missing", "error", "test/unit/Dockerfile")).toBe("warning");
});

test("fail-on holds by the finding's file", () => {
  const fails = failTest(
    resolveConfig(
      parseConfig("c.yml", "fail-on: warning\noverrides:\n- {paths: a, fail-on: never}\n- {paths: a/b, fail-on: info}"),
    ),
  );
  const severe = (path: string): string[] => {
    return severities.filter((severity) => {
      const finding = findingAt(1, { severity });
      return fails({ ...finding, source: { ...finding.source, path } as typeof finding.source });
    });
  };
  expect([severe("c.yaml"), severe("a/c.yaml"), severe("a/b/c.yaml")]).toEqual([["error", "warning"], [], severities]);
});

test("recommended leaves out notes where they are not worth one, and what a finding says is for larger presets", () => {
  const made = (preset: string, circumstances: Circumstances): unknown[] => {
    const judge = severityOf(`preset: ${preset}\nrules: {user-missing: info}`);
    return ["sudo-used", "user-missing"].flatMap((rule) => {
      return severities.map((severity) => judge(rule, severity, "a", null, circumstances));
    });
  };
  const byName = ["info", "info", "info"];
  expect(made("recommended", { least: "warning" })).toEqual(["error", "warning", null, ...byName]);
  expect(made("recommended", { least: "error" })).toEqual(["error", null, null, ...byName]);
  expect(made("restricted", { least: "error" })).toEqual(["error", "warning", "info", ...byName]);
  expect(made("recommended", { preset: "restricted" })).toEqual(["error", null, null, ...byName]);
  expect(made("restricted", { preset: "restricted" })).toEqual(["error", "warning", "info", ...byName]);
  expect(made("none", { preset: "restricted" })).toEqual([null, null, null, ...byName]);
});
