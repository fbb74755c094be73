import { describe, expect, it } from "vitest";
import { compliance, controlsOf, standardNames, standards, standardsOf } from "../../src/core/compliance.ts";
import { allRules } from "../../src/rules/registry.ts";

describe("compliance", () => {
  it("names rules that there are, in order, each with a control", () => {
    const ids = Object.keys(compliance);
    const known = new Set(allRules.map(({ id }) => id));
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    expect(ids).toEqual(ids.toSorted());
    for (const id of ids) expect(controlsOf(id).length).toBeGreaterThan(0);
  });

  it("has a source and a version for every standard", () => {
    for (const name of standardNames) expect(standards[name].source).toMatch(/^https:\/\/\S+$/);
    expect(standards.cis.title).toMatch(/\d\.\d+$/);
    expect(standards.nsa.title).toMatch(/\d\.\d+$/);
  });

  it("has numbers of CIS that look like some", () => {
    for (const id of Object.keys(compliance)) {
      for (const number of new Map(controlsOf(id)).get("cis") ?? []) expect(number).toMatch(/^5\.[1234]\.\d{1,2}$/);
    }
  });

  it("counts what Baseline asks for as asked for by Restricted", () => {
    expect(standardsOf("container-privileged")).toEqual(["pss-baseline", "pss-restricted", "nsa", "cis"]);
    expect(standardsOf("volume-type-restricted")).toEqual(["pss-restricted"]);
    expect(standardsOf("pods-not-spread")).toEqual([]);
    expect(standardsOf("constructor")).toEqual([]);
  });
});
