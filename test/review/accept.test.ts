import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { applyEdits, type Edit } from "../../src/core/edit.ts";
import { SourceFile } from "../../src/core/source-file.ts";
import { applySuggestion } from "../../src/review/placement/suggestion.ts";
import { planReview } from "../../src/review/plan.ts";
import type { ReviewComment } from "../../src/review/review-plan.ts";
import { runs } from "../support/lane.ts";
import { findingAt, fixOf, planInput } from "./support.ts";

const directory = mkdtempSync(join(tmpdir(), "kubesuggest-accept-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function patchOf(before: string, after: string): string {
  writeFileSync(join(directory, "a"), before);
  writeFileSync(join(directory, "b"), after);
  try {
    return execFileSync("git", ["diff", "--no-index", "--no-ext-diff", "-U3", "a", "b"], { cwd: directory }).toString();
  } catch (error) {
    const text = (error as { stdout: Buffer }).stdout.toString();
    return text.slice(text.indexOf("\n@@ ") + 1);
  }
}

/** The head lines that a unified patch shows, each with the number of its hunk, found without the code under test. */
function shownLines(patch: string): Map<number, number> {
  const shown = new Map<number, number>();
  let line = 0;
  let hunk = 0;
  for (const text of patch.split("\n")) {
    const header = /^@@ -\S+ \+(\d+)/.exec(text);
    if (header) {
      line = Number(header[1]);
      hunk += 1;
    } else if (/^[ +]/.test(text)) {
      shown.set(line, hunk);
      line += 1;
    }
  }
  return shown;
}

/** The lines in a comment's suggestion block as CommonMark reads it: up to the first fence that is long enough. */
function suggestedLines(body: string): string[] | null {
  const lines = body.split("\n");
  const open = lines.findIndex((line) => /^`{3,}suggestion$/.test(line));
  if (open === -1) return null;
  const fence = lines[open]?.replace("suggestion", "") ?? "";
  const length = lines
    .slice(open + 1)
    .findIndex(
      (line) =>
        line.trim() === line.trim().replace(/[^`]/g, "") && line.trim().length >= fence.length && /^ {0,3}`/.test(line),
    );
  return lines.slice(open + 1, open + 1 + length);
}

const word = fc.constantFrom(
  "a",
  "b: 1",
  "- c",
  "",
  "```",
  "````yaml",
  "  - `x`",
  "<!-- kubesuggest:1 0000000000000001 -->",
);
const head = fc.array(word, { minLength: 12, maxLength: 40 });
const sample = fc.record({
  head,
  changed: fc.array(fc.nat({ max: 39 }), { minLength: 2, maxLength: 8 }),
  removed: fc.array(fc.nat({ max: 39 }), { maxLength: 2 }),
  places: fc.uniqueArray(fc.nat({ max: 39 }), { minLength: 1, maxLength: 8 }),
  kinds: fc.array(fc.constantFrom("insert", "replace", "delete"), { minLength: 8, maxLength: 8 }),
  newline: fc.boolean(),
});

function fixAt(lines: readonly string[], index: number, kind: string): Edit {
  const start = lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);
  const end = start + (lines[index]?.length ?? 0);
  if (kind === "insert") return { range: [end, end], text: "\n````\nnew" };
  if (kind === "replace") return { range: [start, end], text: "replaced `````" };
  return { range: [start, end + 1], text: "" };
}

describe("an accepted review", () => {
  it("stands on lines of the diff and changes the file exactly as the fixes do, for any change of any file", {
    tags: "long",
  }, () => {
    let suggestions = 0;
    fc.assert(
      fc.property(sample, ({ head, changed, removed, places, kinds, newline }) => {
        const text = head.join("\n") + (newline ? "\n" : "");
        const before = head.flatMap((line, index) => [
          ...(removed.includes(index) ? ["gone"] : []),
          changed.includes(index) ? `${line} old` : line,
        ]);
        const patch = patchOf(before.join("\n") + (newline ? "\n" : ""), text);
        const source = new SourceFile("a.yaml", text);
        const findings = places.flatMap((place, id) => {
          if (place >= head.length - 1) return [];
          const edit = fixAt(head, place, kinds[id] ?? "insert");
          if (applyEdits(text, [edit]) === text) return [];
          return [findingAt(place + 1, { id: id + 1, source, fix: fixOf([edit]) })];
        });
        const changes = [{ path: "a.yaml", previousPath: null, status: "modified" as const, patch }];
        const plan = planReview(planInput({ findings, changes }));
        const shown = shownLines(patch);
        const comments: readonly ReviewComment[] = plan.review?.comments ?? [];
        let result = text;
        const cured = new Set<string>();
        for (const comment of comments) {
          const start = comment.startLine ?? comment.line;
          expect(comment.startLine === null || comment.startLine < comment.line).toBe(true);
          for (let line = start; line <= comment.line; line += 1) expect(shown.get(line)).toBe(shown.get(start));
          expect(shown.has(start)).toBe(true);
          const lines = suggestedLines(comment.body);
          if (lines === null) continue;
          suggestions += 1;
          for (const fingerprint of comment.fingerprints) cured.add(fingerprint);
          result = applySuggestion(result, start, comment.line, lines);
        }
        const edits = findings
          .filter(({ fingerprint }) => cured.has(fingerprint))
          .flatMap(({ fix }) => fix?.edits ?? []);
        expect(result).toBe(applyEdits(text, edits));
        const told = new Set(comments.flatMap(({ fingerprints }) => fingerprints));
        expect(told.size + plan.counts.unplaced).toBe(findings.length);
        expect(plan.check.annotations).toHaveLength(findings.length);
      }),
      { numRuns: runs(250) },
    );
    expect(suggestions).toBeGreaterThan(runs(100));
  });
});
