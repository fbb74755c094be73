import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDockerIgnore } from "../../../src/model/dockerfile/docker-ignore.ts";
import { hasJudge, judgeIgnores } from "../../support/dockerfile-judge.ts";
import { runs } from "../../support/lane.ts";

/** Which of some paths a text leaves out; null for a text that is not read. */
function leftOut(text: string, ...paths: readonly string[]): readonly string[] | null {
  const ignore = readDockerIgnore(text);
  return ignore === null ? null : paths.filter(ignore.leavesOut);
}

describe("a .dockerignore", () => {
  it("leaves out what a line names, with all below it, from the root", () => {
    const paths = ["dist", "dist/a.js", "src/dist", "distant"];
    expect(leftOut("dist", ...paths)).toEqual(["dist", "dist/a.js"]);
    expect(leftOut("/dist/", ...paths)).toEqual(["dist", "dist/a.js"]);
    expect(leftOut("**/dist", ...paths)).toEqual(["dist", "dist/a.js", "src/dist"]);
  });

  it("keeps a star within a directory", () => {
    expect(leftOut("*.md", "a.md", "docs/a.md")).toEqual(["a.md"]);
    expect(leftOut("**/*.md", "a.md", "docs/a.md", "docs/b/a.md")).toEqual(["a.md", "docs/a.md", "docs/b/a.md"]);
    expect(leftOut("*/temp*", "a/temp", "a/b/temp", "a/temp1/x")).toEqual(["a/temp", "a/temp1/x"]);
    expect(leftOut("temp?", "temp", "tempa", "temp/a")).toEqual(["tempa"]);
    expect(leftOut("v[0-9]", "v1", "va")).toEqual(["v1"]);
    expect(leftOut("docs/**", "docs", "docs/a", "docsa")).toEqual(["docs/a"]);
  });

  it("takes in what a later line excepts, until a still later one leaves it out", () => {
    const paths = ["a.md", "README.md", "README-secret.md"];
    expect(leftOut("*.md\n!README*.md\nREADME-secret.md", ...paths)).toEqual(["a.md", "README-secret.md"]);
    expect(leftOut("*\n!src/keep", "src", "src/keep", "src/other")).toEqual(["src", "src/other"]);
    expect(readDockerIgnore("*\n!src")?.hasExceptions).toBe(true);
  });

  it("has comments at the start of a line only, a byte order mark, and carriage returns", () => {
    expect(leftOut("\uFEFFdist\r\n#src\r\n #lib\r\n", "dist", "src", "#src", "#lib")).toEqual(["dist", "#lib"]);
  });

  it("says which line decides", () => {
    const ignore = readDockerIgnore("# all\n*\n!a");
    expect([ignore?.lineFor("b"), ignore?.lineFor("a"), readDockerIgnore("b")?.lineFor("a")]).toEqual([2, 3, null]);
  });

  it.each(["[", "a[", "!", "\\", "[^", "a".repeat(201), `${"\n".repeat(16_384)}a`])(
    "is not read where a build would refuse it, or it is beyond the limits",
    (text) => expect(readDockerIgnore(text)).toBeNull(),
  );

  it("follows all ways through a pattern at once", () => {
    const ignore = readDockerIgnore(`${"**/a*".repeat(39)}b`);
    expect(ignore?.leavesOut(`${"a/".repeat(240)}c`)).toBe(false);
  });
});

describe.skipIf(!hasJudge)("BuildKit leaves out the same", { tags: "go" }, () => {
  const step = fc.constantFrom(
    "a",
    "b",
    "ab",
    ".a",
    "*",
    "**",
    "a*",
    "*b",
    "?",
    "[ab]",
    "[^a]",
    "[a-c]x",
    "..",
    ".",
    "a.b",
    "\\*",
    "a**",
    "**b",
    "",
  );
  const pattern = fc
    .tuple(
      fc.constantFrom("", "!", "/", "!/", "#", " "),
      fc.array(step, { minLength: 1, maxLength: 4 }),
      fc.constantFrom("", "/", " "),
    )
    .map(([start, steps, end]) => `${start}${steps.join("/")}${end}`);
  const path = fc
    .array(fc.constantFrom("a", "b", "ab", ".a", "cx", "a.b", "*"), { minLength: 1, maxLength: 4 })
    .map((steps) => steps.join("/"));

  it("for any patterns and paths", { tags: ["go", "long"] }, () => {
    let read = 0;
    const ignoreCase = fc.record({
      text: fc.array(pattern, { maxLength: 5 }).map((lines) => lines.join("\n")),
      paths: fc.array(path, { minLength: 1, maxLength: 12 }),
    });
    fc.assert(
      fc.property(fc.array(ignoreCase, { minLength: 100, maxLength: 100 }), (cases) => {
        for (const [index, verdict] of judgeIgnores(cases).entries()) {
          const { text = "", paths = [] } = cases[index] ?? {};
          const ignore = readDockerIgnore(text);
          if (ignore === null) continue;
          read += 1;
          expect([text, verdict.error, paths.map(ignore.leavesOut)]).toEqual([text, "", verdict.out]);
        }
      }),
      { numRuns: runs(50) },
    );
    expect(read).toBeGreaterThan(runs(50) * 50);
  });
});
