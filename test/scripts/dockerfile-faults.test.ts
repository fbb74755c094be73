import { describe, expect, it, test } from "vitest";
import { dockerfileFaultsPage, faultGroups, leftOut } from "../../scripts/docs/dockerfile-faults.ts";
import { presets } from "../../src/core/preset.ts";
import { ruleSet } from "../../src/rules/registry.ts";
import { analyse } from "../support/analyse.ts";

const faults = faultGroups.flatMap((group) => group.faults);

describe("the smallest Dockerfile that has a fault is told of it", () => {
  it.each(faults.map((one) => [one.fault, one] as const))("%s", (_fault, one) => {
    const { rule, preset = "recommended", dockerfile, around = {} } = one;
    const telling = presets.filter((name) => {
      const { findings } = analyse({ Dockerfile: dockerfile, ...around }, { config: { preset: name } });
      return findings.some((finding) => finding.rule === rule);
    });
    expect(telling).toEqual(presets.slice(presets.indexOf(preset)));
  });
});

test("every rule is among them that needs neither a pod nor a configuration", () => {
  const named = new Set(faults.map(({ rule }) => rule));
  const needing = /-from-pod$|^user-(?:missing|not-numeric|unused)$|^copy-owned-by-root$|^base-image-untrusted$/;
  const own = ruleSet.dockerfile.map(({ id }) => id).filter((id) => !needing.test(id));
  expect([...named].toSorted()).toEqual(own.toSorted());
});

test("each is said once, in words that a table can hold", () => {
  const said = [...faults.map(({ fault }) => fault), ...leftOut.map(({ what }) => what)];
  expect(said.filter((text, index) => said.indexOf(text) !== index)).toEqual([]);
  expect([...said, ...leftOut.map(({ why }) => why)].filter((text) => /[|\n]/.test(text))).toEqual([]);
  expect(
    dockerfileFaultsPage()
      .split("\n")
      .filter((line) => line.startsWith("| ")).length,
  ).toBe(said.length + 2 * (faultGroups.length + 1));
});
