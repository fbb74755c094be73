import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { applyEdits, type Edit } from "../../src/core/edit.ts";
import { SourceFile } from "../../src/core/source-file.ts";
import { unifiedDiff as diffOf } from "../../src/review/diff/diff.ts";
import { runs } from "../support/lane.ts";

const directory = mkdtempSync(join(tmpdir(), "kubesuggest-diff-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function unifiedDiff(text: string, edits: readonly Edit[]): readonly string[] {
  return diffOf(new SourceFile("f", text), edits);
}

function gitApply(text: string, diff: readonly string[]): string {
  writeFileSync(join(directory, "f"), text);
  const patch = `--- a/f\n+++ b/f\n${diff.join("\n")}\n`;
  execFileSync("git", ["apply", "--whitespace=nowarn", "-"], { cwd: directory, input: patch, stdio: "pipe" });
  return readFileSync(join(directory, "f"), "utf8");
}

const edited = fc
  .tuple(fc.array(fc.constantFrom("", "a", "b", "- c", "+d", "e\r"), { minLength: 1, maxLength: 40 }), fc.boolean())
  .chain(([lines, newline]) => {
    const text = lines.join("\n") + (newline ? "\n" : "");
    const offset = fc.integer({ min: 0, max: text.length });
    const words = fc.array(fc.constantFrom("x", "\n", "a"), { maxLength: 4 }).map((parts) => parts.join(""));
    return fc
      .tuple(fc.uniqueArray(offset, { maxLength: 6 }), fc.array(words, { minLength: 3, maxLength: 3 }))
      .map(([offsets, texts]) => {
        const places = offsets.sort((a, b) => a - b);
        const edits: Edit[] = [];
        for (let index = 0; index + 1 < places.length; index += 2) {
          edits.push({ range: [places[index] ?? 0, places[index + 1] ?? 0], text: texts[index / 2] ?? "" });
        }
        return { text, edits };
      });
  });

describe("unifiedDiff", () => {
  it("is a patch that git applies to the same end as the edits", { tags: "long" }, () => {
    fc.assert(
      fc.property(edited, ({ text, edits }) => {
        const after = applyEdits(text, edits);
        fc.pre(text !== "" && after !== "");
        const diff = unifiedDiff(text, edits);
        expect(diff.length === 0).toBe(after === text);
        if (diff.length > 0) expect(gitApply(text, diff)).toBe(after);
      }),
      { numRuns: runs(150) },
    );
  });

  it("shows three lines around a change", () => {
    const text = "1\n2\n3\n4\n5\n6\n7\n8\n";
    expect(unifiedDiff(text, [{ range: [7, 7], text: "\nnew" }])).toEqual([
      "@@ -2,6 +2,7 @@",
      " 2",
      " 3",
      " 4",
      "+new",
      " 5",
      " 6",
      " 7",
    ]);
  });

  it("shows a removal of any number of lines", () => {
    const text = `a:\n${"- b\n".repeat(200_000)}c: d\n`;
    const diff = unifiedDiff(text, [{ range: [0, text.indexOf("c:")], text: "" }]);
    expect(diff).toHaveLength(200_003);
    expect(diff[0]).toBe("@@ -1,200002 +1,1 @@");
  });

  it("notes a missing newline at the end of the file", () => {
    expect(unifiedDiff("a", [{ range: [0, 1], text: "b" }])).toEqual([
      "@@ -1,1 +1,1 @@",
      "-a",
      "\\ No newline at end of file",
      "+b",
      "\\ No newline at end of file",
    ]);
  });
});
