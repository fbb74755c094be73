import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCodeOwners } from "../../src/publish/code-owners.ts";

describe("readCodeOwners", () => {
  const owners = readCodeOwners(
    [
      "# everything",
      "*            @org/everybody  # unless said otherwise below",
      "*.yaml       @org/yaml docs@example.com",
      "/deploy/     @org/deploy",
      "apps/        @octocat",
      "docs/*       docs@example.com",
      "/scripts/run @org/scripts",
      "**/logs      @org/logs",
      "/free/",
      "/with\\ space/ @org/space",
      "!/deploy/x   @org/negation",
      "[ab].txt     @org/classes",
      "/br{a,b}ce/  @org/braces",
    ].join("\r\n"),
  );

  it("knows a star in the root only from one anywhere", () => {
    expect(readCodeOwners("/* @org/root")("Chart.yaml")).toEqual(["@org/root"]);
    expect(readCodeOwners("/* @org/root")("deploy/web.yaml")).toEqual([]);
    expect(readCodeOwners("* @org/all")("deploy/web.yaml")).toEqual(["@org/all"]);
  });

  it.each([
    ["README.md", ["@org/everybody"]],
    ["k8s/web.yaml", ["@org/yaml", "docs@example.com"]],
    ["deploy/web.yaml", ["@org/deploy"]],
    ["deploy/x/y.txt", ["@org/deploy"]],
    ["x/deploy/web.txt", ["@org/everybody"]],
    ["apps/a.txt", ["@octocat"]],
    ["x/apps/a/b.yaml", ["@octocat"]],
    ["docs/a.md", ["docs@example.com"]],
    ["docs/a/b.md", ["@org/everybody"]],
    ["scripts/run", ["@org/scripts"]],
    ["scripts/run/a/b", ["@org/scripts"]],
    ["scripts/runner", ["@org/everybody"]],
    ["build/logs/a", ["@org/logs"]],
    ["a/b/logs/c/d", ["@org/logs"]],
    ["free/a.yaml", []],
    ["with space/a.yaml", ["@org/space"]],
    ["a.txt", ["@org/everybody"]],
    ["br{a,b}ce/x", ["@org/everybody"]],
    ["brace/x", ["@org/everybody"]],
  ])("knows the owners of %s", (path, expected) => {
    expect(owners(path)).toEqual(expected);
  });

  it.each([
    ["/ap*/web.yaml @a", "apps/web.yaml"],
    ["/apps/w?b @a", "apps/web/a.yaml"],
    ["/**/web @a", "apps/web/a.yaml"],
    ["apps/**/web @a", "apps/x/y/web"],
  ])("compares a pattern with globs like any other: %s", (line, path) => {
    const read = readCodeOwners(`* @all\n${line}`);
    expect([read(path), read(path), read("other.yaml")]).toEqual([["@a"], ["@a"], ["@all"]]);
  });

  it("knows nobody where there is no line, and passes over what is no owner", () => {
    expect(readCodeOwners("")("a")).toEqual([]);
    expect(readCodeOwners("* someone @ok <script>")("a")).toEqual(["@ok"]);
  });

  it("takes any text, and its time does not grow with the stars in a pattern", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (text, path) => {
        expect(Array.isArray(readCodeOwners(text)(path))).toBe(true);
      }),
    );
    const stars = readCodeOwners(`${"*a".repeat(200)} @x`);
    expect(stars("a".repeat(5000))).toEqual(["@x"]);
    expect(stars("a".repeat(100))).toEqual([]);
  });
});
