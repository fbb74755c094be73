import fc from "fast-check";
import { expect, test } from "vitest";
import { ConfigError } from "../../src/config/config-error.ts";
import { pathFilter } from "../../src/config/path-filter.ts";
import { globTest, nameGlobTest } from "../../src/core/glob.ts";

test.each([
  ["*.yaml", "a.yaml", true],
  ["*.yaml", "d/a.yaml", false],
  ["**/*.yaml", "a.yaml", true],
  ["**/*.yaml", "d/e/a.yaml", true],
  ["d/**", "d/e/a.yaml", true],
  ["d/**/x", "d/x", true],
  ["d/**/x", "dx", false],
  ["a?.yaml", "ab.yaml", true],
  ["a?.yaml", "a/.yaml", false],
  ["{a,b{c,d}}/*", "bd/x", true],
  ["{a,b}/*", "c/x", false],
  ["[a-c]x", "bx", true],
  ["[!a-c]x", "bx", false],
  [".github/*", ".github/x", true],
  ["basic-delete(deprecated)/*.yaml", "basic-delete(deprecated)/a.yaml", true],
  ["a[1].yaml", "a[1].yaml", true],
  ["é*/日?", "étoile/日本", true],
  ["**/a*b*c", "x/y/aXbYbZc", true],
])("%s on %s: %s", (glob, path, expected) => {
  expect(globTest(glob)(path)).toBe(expected);
});

test("only braces without others inside and with a comma choose, however many there are", () => {
  expect(globTest("{a}{b,c}")("{a}c")).toBe(true);
  expect(globTest(`${"{a}".repeat(30_000)}{b,c}`)(`${"{a}".repeat(30_000)}c`)).toBe(true);
  expect(globTest(`{${",".repeat(200_000)}`)("a")).toBe(false);
});

test("in the test of a name, braces stand for themselves", () => {
  expect(nameGlobTest("{a,b}*.sh")("{a,b}x.sh")).toBe(true);
  expect(nameGlobTest("{a,b}*.sh")("ax.sh")).toBe(false);
  expect(nameGlobTest(`${"{a,b}".repeat(20)}*`)("a")).toBe(false);
  expect(nameGlobTest("**")("a")).toBe(true);
});

test("a path matches itself, and a glob of stars matches it in time", () => {
  const path = fc.string({
    unit: fc.constantFrom("a", "/", "(", "[", "]", ".", "*", "{", "😀"),
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(path, (text) => {
      expect(globTest(text)(text)).toBe(true);
      expect(globTest("**")(text)).toBe(true);
    }),
  );
  expect(globTest("*a".repeat(40) + "b")("a".repeat(2000))).toBe(false);
  expect(globTest("**/a/".repeat(40) + "b")("a/".repeat(1000))).toBe(false);
});

test("paths choose, paths-ignore takes away, a directory means all below it", () => {
  const filter = pathFilter({ paths: ["k8s/", "./deploy/*.yaml"], pathsIgnore: ["k8s/test", "!k8s/test/keep.yaml"] });
  const files = ["k8s/a.yaml", "k8s/test/b.yaml", "k8s/test/keep.yaml", "deploy/c.yaml", "deploy/d/e.yaml", "f.yaml"];
  expect(files.filter(filter)).toEqual(["k8s/a.yaml", "k8s/test/keep.yaml", "deploy/c.yaml"]);
  expect(files.filter(pathFilter({ paths: [], pathsIgnore: [] }))).toEqual(files);
});

test("globs that can't be meant are refused", () => {
  expect(() => pathFilter({ paths: ["{a,b}".repeat(20)], pathsIgnore: [] })).toThrow(ConfigError);
  expect(() => pathFilter({ paths: ["x".repeat(2000)], pathsIgnore: [] })).toThrow(ConfigError);
});
