import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { hunkAt, parsePatch, spansDeletion } from "../../src/review/diff/patch.ts";
import { runs } from "../support/lane.ts";

const directory = mkdtempSync(join(tmpdir(), "kubesuggest-patch-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function gitDiff(before: string, after: string): string {
  writeFileSync(join(directory, "a"), before);
  writeFileSync(join(directory, "b"), after);
  try {
    execFileSync("git", ["diff", "--no-index", "--no-ext-diff", "--text", "-U3", "a", "b"], { cwd: directory });
    return "";
  } catch (error) {
    const { stdout } = error as { stdout: Buffer };
    const text = stdout.toString();
    return text.slice(text.indexOf("\n@@ ") + 1);
  }
}

const line = fc.constantFrom("a", "b", "", " c", "@@ -1 +1 @@", "-", "+x", "\\ No", "d\r", "é\u2028", "diff --git a b");
const file = fc
  .tuple(fc.array(line, { maxLength: 25 }), fc.boolean())
  .map(([lines, newline]) => lines.join("\n") + (newline && lines.length > 0 ? "\n" : ""));

describe("parsePatch", () => {
  it("shows, for any two texts, exactly the head lines that git shows", { tags: "long" }, () => {
    fc.assert(
      fc.property(file, file, (before, after) => {
        const parsed = parsePatch(gitDiff(before, after));
        if (!parsed.ok) throw new Error(parsed.reason);
        const head = after.split("\n");
        const base = before.split("\n");
        const shown = new Set<number>();
        for (const hunk of parsed.hunks) {
          for (const [index, text] of hunk.headLines.entries()) {
            expect(text).toBe(head[hunk.startLine - 1 + index]);
            shown.add(hunk.startLine + index);
          }
        }
        const hidden = head.filter((_, index) => !shown.has(index + 1));
        if (parsed.hunks.length > 0) for (const text of hidden) expect([...base, ""]).toContain(text);
      }),
      { numRuns: runs(150) },
    );
  });

  it("never throws, whatever the text", () => {
    const piece = fc.oneof(fc.string(), line, fc.constantFrom("@@ -1,2 +1,3 @@ x", "@@ -0,0 +1 @@", "+a", "-a", " a"));
    fc.assert(
      fc.property(fc.array(piece), (lines) => {
        expect(typeof parsePatch(lines.join("\n")).ok).toBe("boolean");
      }),
    );
  });

  it("takes a count that is left out for 1", () => {
    const parsed = parsePatch("@@ -1 +1 @@ kind: @@ -9 +9 @@\n-old\n+new");
    expect(parsed).toEqual({ ok: true, hunks: [{ startLine: 1, headLines: ["new"], additions: [1], deletions: [1] }] });
  });

  it("reads notes on missing newlines on either side", () => {
    const note = "\\ No newline at end of file";
    const parsed = parsePatch(`@@ -1,2 +1,2 @@\n a\n-b\n${note}\n+c\n${note}`);
    expect(parsed).toEqual({
      ok: true,
      hunks: [{ startLine: 1, headLines: ["a", "c"], additions: [2], deletions: [2] }],
    });
  });

  it("takes an empty line for an empty context line, as git does", () => {
    expect(parsePatch("@@ -1,2 +1,3 @@\n a\n\n+b")).toMatchObject({ hunks: [{ headLines: ["a", "", "b"] }] });
  });

  it("has no hunks where there is nothing to show", () => {
    expect(parsePatch("")).toEqual({ ok: true, hunks: [] });
  });

  it.each([
    ["a file header", "diff --git a/x b/x\n@@ -1 +1 @@\n-a\n+b"],
    ["a hunk cut short", "@@ -1,3 +1,3 @@\n a\n b"],
    ["a hunk too long", "@@ -1 +1 @@\n a\n b"],
    ["a line without a sign", "@@ -1,2 +1,2 @@\n a\nb"],
    ["hunks out of order", "@@ -9 +9 @@\n-a\n+b\n@@ -1 +1 @@\n-a\n+b"],
    ["a combined diff", "@@@ -1 -1 +1 @@@\n  a"],
    ["numbers without end", `@@ -1 +${"9".repeat(400)} @@\n a`],
    ["a line zero", "@@ -0,0 +0,1 @@\n+a"],
  ])("refuses %s", (_name, patch) => {
    expect(parsePatch(patch)).toMatchObject({ ok: false, reason: expect.stringContaining("can't be read") });
  });
});

describe("hunkAt", () => {
  const parsed = parsePatch("@@ -1,2 +1,3 @@\n a\n+b\n c\n@@ -9,3 +10,2 @@\n d\n-e\n f");
  const hunks = parsed.ok ? parsed.hunks : [];

  it("finds ranges that lie wholly in one hunk", () => {
    expect(hunkAt(hunks, 1, 3)).toBe(hunks[0]);
    expect(hunkAt(hunks, 11, 11)).toBe(hunks[1]);
  });

  it("refuses ranges that leave their hunk", () => {
    expect([hunkAt(hunks, 3, 4), hunkAt(hunks, 3, 10), hunkAt(hunks, 4, 4), hunkAt(hunks, 12, 12)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(hunkAt(hunks, 2, 1)).toBeNull();
  });

  it("knows where lines were deleted inside a range", () => {
    const [, second] = hunks;
    expect(second && spansDeletion(second, 10, 11)).toBe(true);
    expect(second && spansDeletion(second, 11, 11)).toBe(false);
    expect(second && spansDeletion(second, 10, 10)).toBe(false);
  });
});
