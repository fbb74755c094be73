import { expect, test } from "vitest";
import { defaultConfig } from "../../src/config/config.ts";
import type { RelatedLocation } from "../../src/core/finding.ts";
import type { IntroducedFinding } from "../../src/core/fix.ts";
import { analyzeUnit } from "../../src/scan/analyze-unit.ts";
import { readEntry, writeEntry } from "../../src/scan/cache-entry.ts";
import { fromPortable, toPortable, type UnitResult } from "../../src/scan/portable.ts";
import { podManifest } from "../cli/run-cli.ts";
import { hostileName, placeAt, twoPlaces } from "../reporters/report-of.ts";
import { inputOf } from "../support/analyse.ts";

const key = "0".repeat(64);
const unit = ["pod.yaml", "deploy/app.yaml", hostileName].map((path) => inputOf(path, podManifest("a")));

function resultWith(related: readonly RelatedLocation[]): UnitResult {
  const result = analyzeUnit(unit.slice(0, 1), defaultConfig.settings, "none");
  expect(result.findings.length).toBeGreaterThan(0);
  return { ...result, findings: result.findings.map((finding) => ({ ...finding, related })) };
}

test("the places of a finding cross threads", () => {
  const result = resultWith(twoPlaces);
  const { findings } = fromPortable(structuredClone(toPortable(result)));
  expect(findings.map(({ related }) => related)).toEqual(result.findings.map(() => twoPlaces));
});

test("the places of a finding come back from an entry of the cache", () => {
  const result = resultWith(twoPlaces);
  expect(readEntry(writeEntry(key, result, "secret") ?? "", key, unit, "secret")).toEqual({ ...result, fixed: [] });
});

test("what a fix leaves in what it writes comes back from an entry of the cache, if it is of its form", () => {
  const result = analyzeUnit(unit.slice(0, 1), defaultConfig.settings, "none");
  const withIntroduced = (introduced: readonly IntroducedFinding[]): UnitResult => {
    return {
      ...result,
      findings: result.findings.map((one) => ({ ...one, fix: one.fix && { ...one.fix, introduced } })),
    };
  };
  expect(result.findings.some(({ fix }) => fix !== null)).toBe(true);
  const whole = withIntroduced([{ rule: "a", message: "It is left." }]);
  expect(readEntry(writeEntry(key, whole, "secret") ?? "", key, unit, "secret")).toEqual({ ...whole, fixed: [] });
  const broken = withIntroduced([{ rule: "a" } as IntroducedFinding]);
  expect(readEntry(writeEntry(key, broken, "secret") ?? "", key, unit, "secret")).toMatch(
    /^findings\[\d\]\.fix\.introduced\[0\]\.message is missing$/,
  );
});

test.each<readonly [string, unknown, string]>([
  ["of another file", placeAt("b.yaml", 1, "x"), "a finding in it has an invalid place"],
  [
    "that ends before it starts",
    { ...placeAt("pod.yaml", 2, "x"), end: { line: 1, column: 1 } },
    "a finding in it has an invalid place",
  ],
  ["on no line", placeAt("pod.yaml", 0, "x"), "findings[0].related[0].start.line is not a whole number of at least 1"],
  [
    "without words",
    { ...placeAt("pod.yaml", 1, "x"), message: null },
    "findings[0].related[0].message is not a string",
  ],
])("an entry with a place %s is not trusted", (_what, place, why) => {
  const text = writeEntry(key, resultWith([place as RelatedLocation]), "secret") ?? "";
  expect(readEntry(text, key, unit, "secret")).toBe(why);
});
