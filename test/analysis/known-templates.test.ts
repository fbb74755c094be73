import { expect, it } from "vitest";
import { reviewChange } from "../../src/analysis/review-change.ts";
import { resolveConfig } from "../../src/config/config.ts";
import type { ConfigValues } from "../../src/config/values.ts";
import { type Files, inputsOf } from "../support/analyse.ts";

const ytt = (name: string): string => `#@ load("@ytt:data", "data")
apiVersion: v1
kind: ConfigMap
metadata:
  name: ${name}
data:
  level: #@ data.values.level
`;
const braces = (name: string): string =>
  ytt(name)
    .replace(/#@ load.*\n/, "")
    .replace(/#@.*/, "{{ .Level }}");

function review(base: Files, head: Files, config: ConfigValues = {}) {
  const changes = Object.keys(head).map((path) => {
    return { path, previousPath: null, status: path in base ? "modified" : "added", patch: null } as const;
  });
  const { findings, skipped, plan } = reviewChange({
    changes,
    head: inputsOf({ ...base, ...head }),
    base: inputsOf(base),
    skipped: [],
    config: resolveConfig(config),
    complete: true,
    earlier: null,
    links: { rulePages: null, files: null, check: null },
    notices: [],
  });
  const told = findings.filter((one) => one.new && one.rule === "template-not-rendered");
  return {
    told: told.map(({ source, severity }) => `${severity} ${source.path}`),
    advice: told.map(({ advice }) => advice),
    skipped: skipped.map(({ file, line }) => `${file}:${line}`),
    conclusion: plan.check.conclusion,
  };
}

const added = { "b.yaml": ytt("b"), "c.yaml": ytt("c"), "d.yaml": ytt("d") };

it("says once that templates which a change adds to others of their language were not checked", () => {
  const { told, advice, skipped, conclusion } = review({ "context/a.yaml": ytt("a") }, added);
  expect(told).toEqual(["info b.yaml"]);
  expect(advice).toEqual([
    "The repository already has templates like it. 2 more that the change adds are listed as not checked.",
  ]);
  expect(skipped).toEqual(["c.yaml:1", "d.yaml:1"]);
  expect(conclusion).toBe("success");
  expect(review({ "a.yaml": ytt("a") }, { "b.yaml": ytt("b") }).advice).toEqual([
    "The repository already has templates like it.",
  ]);
});

it("takes files with values for a language for others of that language", () => {
  const values = "#@data/values\n---\nlevel: info\n";
  expect(review({ "values.yaml": values }, { "b.yaml": ytt("b") }).told).toEqual(["info b.yaml"]);
});

it("fails for each template where the repository has none of its language", () => {
  const all = ["error b.yaml", "error c.yaml", "error d.yaml"];
  const plain = ytt("a").replaceAll(/#@.*/g, "x");
  for (const base of [{ "a.yaml": plain }, { "a.yaml": braces("a") }]) {
    expect(review(base, added)).toMatchObject({ told: all, conclusion: "failure" });
  }
  const chart = {
    "shop/Chart.yaml": "apiVersion: v2\nname: shop\nversion: 1.0.0\n",
    "shop/templates/a.yaml": braces("a"),
  };
  expect(review(chart, { "b.yaml": braces("b") }).told).toEqual(["error b.yaml"]);
});

it("fails for a file that could be checked before, and where the configuration says so", () => {
  const base = { "a.yaml": ytt("a"), "b.yaml": ytt("b").replaceAll(/#@.*/g, "x") };
  expect(review(base, { "b.yaml": ytt("b") }).told).toEqual(["error b.yaml"]);
  const strict: ConfigValues = { rules: { "template-not-rendered": "error" } };
  expect(review({ "a.yaml": ytt("a") }, { "b.yaml": ytt("b") }, strict).told).toEqual(["error b.yaml"]);
});
