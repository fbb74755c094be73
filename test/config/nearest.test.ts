import { expect, test } from "vitest";
import { didYouMean, nearestName } from "../../src/config/nearest.ts";

const names = ["fail-on", "paths", "paths-ignore", "kubernetes-version", "max-comments"];

test.each([
  ["fail_on", "fail-on"],
  ["failOn", "fail-on"],
  ["path", "paths"],
  ["pathsignored", "paths-ignore"],
  ["kubernets-verison", "kubernetes-version"],
  ["MAX_COMMENTS", "max-comments"],
  ["kube", "kubernetes-version"],
])("%s was meant as %s", (given, meant) => {
  expect(nearestName(given, names)).toBe(meant);
});

test("what is far from every name proposes none", () => {
  for (const given of ["", "x", "colour", "x".repeat(100_000)]) expect(nearestName(given, names)).toBeNull();
  expect(didYouMean("colour", names)).toBe(".");
});
