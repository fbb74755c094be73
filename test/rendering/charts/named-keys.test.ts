import { describe, expect, it } from "vitest";
import { keysNamed, namesGiven } from "../../../src/rendering/charts/named-keys.ts";

describe("names in a map that a template makes", () => {
  const dot = namesGiven('dict "labels" .Values.labels "root" $', { dot: "top", variables: new Map([["$", "top"]]) });
  const scope = { dot, variables: new Map() };

  it("are those of its keys", () => {
    expect(keysNamed(".labels.app", scope).map(({ key }) => key)).toEqual([
      { steps: ["labels", "app"], isWhole: true },
    ]);
    expect(namesGiven(".root", scope)).toBe("top");
  });

  it("are none at a key that it was not given", () => {
    expect(namesGiven(".missing", scope)).toBeNull();
    expect(keysNamed(".missing.app", scope)).toEqual([]);
    expect(keysNamed(".Values.app", scope)).toEqual([]);
  });
});
