import { describe, expect, it } from "vitest";
import { containsNetwork, parseNetwork } from "../../../../../src/model/kubernetes/api/validation/addresses.ts";

function contains(outer: string, inner: string): boolean | null {
  const [a, b] = [parseNetwork(outer), parseNetwork(inner)];
  return a === null || b === null ? null : containsNetwork(a, b);
}

describe("parseNetwork", () => {
  it.each([
    "0.0.0.0/0",
    "10.1.2.3/8",
    "010.0.0.0/8",
    "::/0",
    "2001:db8::/32",
    "1:2:3:4:5:6:7:8/128",
    "::ffff:10.0.0.1/96",
  ])("takes %s", (text) => {
    expect(parseNetwork(text)).not.toBeNull();
  });

  it.each([
    "",
    "10.0.0.0",
    "10.0.0/8",
    "10.0.0.0.0/8",
    "10.0.0.256/8",
    "10.0.0.0/33",
    "10.0.0.0/",
    "10.0.0.0/a",
    "::/129",
    "1::2::3/64",
    "1:2:3:4:5:6:7/64",
    "1:2:3:4:5:6:7:8:9/64",
    "1:2:3:4:5:6:7:8::/64",
    "12345::/64",
    "10.0.0.1::/64",
  ])("refuses %j", (text) => {
    expect(parseNetwork(text)).toBeNull();
  });
});

describe("containsNetwork", () => {
  it("holds for smaller parts only", () => {
    expect(contains("10.0.0.0/8", "10.1.0.0/16")).toBe(true);
    expect(contains("0.0.0.0/0", "10.1.0.0/16")).toBe(true);
    expect(contains("10.0.0.0/8", "10.0.0.0/8")).toBe(false);
    expect(contains("10.0.0.0/16", "10.0.0.0/8")).toBe(false);
    expect(contains("10.0.0.0/8", "11.0.0.0/16")).toBe(false);
    expect(contains("2001:db8::/32", "2001:db8:1::/48")).toBe(true);
    expect(contains("::/0", "10.0.0.0/16")).toBe(false);
  });
});
