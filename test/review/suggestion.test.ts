import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits, type Edit } from "../../src/core/edit.ts";
import { SourceFile } from "../../src/core/source-file.ts";
import { gitLines } from "../../src/review/diff/lines.ts";
import {
  applySuggestion,
  type LineChange,
  otherAnchor,
  wholeLines as wholeLinesOf,
} from "../../src/review/placement/suggestion.ts";
import { runs } from "../support/lane.ts";

function wholeLines(text: string, edits: readonly Edit[]): LineChange | null {
  return wholeLinesOf(new SourceFile("a.yaml", text), edits);
}

function insert(offset: number, text: string): Edit {
  return { range: [offset, offset], text };
}

function remove(start: number, end: number): Edit {
  return { range: [start, end], text: "" };
}

/** A text of a few short lines and up to three edits in it; edits write the text's own line ending. */
const edited = fc
  .tuple(
    fc.array(fc.constantFrom("", "a", "b", "  key: value", "```", "é"), { minLength: 1, maxLength: 8 }),
    fc.constantFrom("\n", "\r\n"),
    fc.boolean(),
  )
  .chain(([lines, ending, newline]) => {
    const text = lines.join(ending) + (newline ? ending : "");
    const offsets = [...text.matchAll(/\r\n|\n|[^\r\n]|$/g)].map((match) => match.index);
    const piece = fc
      .array(fc.constantFrom("x", ending, "a", "```", ""), { maxLength: 4 })
      .map((parts) => parts.join(""));
    const places = fc.subarray(offsets, { maxLength: Math.min(6, offsets.length) });
    return fc
      .tuple(places, fc.array(fc.tuple(piece, fc.boolean()), { minLength: 3, maxLength: 3 }))
      .map(([at, pieces]) => {
        const edits: Edit[] = [];
        for (const [index, [words, inserts]] of pieces.entries()) {
          const [start, end] = at.slice(index * 2, index * 2 + 2);
          if (start !== undefined && end !== undefined)
            edits.push({ range: [start, inserts ? start : end], text: words });
        }
        return { text, edits };
      });
  });

describe("wholeLines", () => {
  it("does exactly what the edits do, on lines that the file has", { tags: "long" }, () => {
    let said = 0;
    fc.assert(
      fc.property(edited, ({ text, edits }) => {
        const change = wholeLines(text, edits);
        if (change === null) return;
        said += 1;
        expect(applySuggestion(text, change.startLine, change.endLine, change.lines)).toBe(applyEdits(text, edits));
        expect(change.startLine).toBeGreaterThanOrEqual(1);
        expect(change.endLine).toBeLessThanOrEqual(gitLines(new SourceFile("a.yaml", text)).count);
        expect(change.lines.join("")).not.toMatch(text.includes("\n") ? /[\r\n]/ : /\n/);
      }),
      { numRuns: runs(2000) },
    );
    expect(said).toBeGreaterThan(runs(500));
  });

  it("is silent only when nothing changes or the newline at the end would", { tags: "long" }, () => {
    fc.assert(
      fc.property(edited, ({ text, edits }) => {
        const after = applyEdits(text, edits);
        const newlineKept = after === "" || after.endsWith("\n") === text.endsWith("\n");
        if (text !== "" && after !== text && newlineKept) expect(wholeLines(text, edits)).not.toBeNull();
      }),
      { numRuns: runs(2000) },
    );
  });

  it("can be no shorter at either end", () => {
    fc.assert(
      fc.property(edited, ({ text, edits }) => {
        const change = wholeLines(text, edits);
        if (change === null || change.startLine === change.endLine || change.lines.length === 0) return;
        const old = text.split(/\r?\n/).slice(change.startLine - 1, change.endLine);
        expect(change.lines.at(0)).not.toBe(old.at(0));
        expect(change.lines.at(-1)).not.toBe(old.at(-1));
      }),
    );
  });

  it("stands on the line at whose end it inserts", () => {
    expect(wholeLines("a\nb\nc\n", [insert(3, "\n  x: 1")])).toEqual({
      startLine: 2,
      endLine: 2,
      lines: ["b", "  x: 1"],
    });
  });

  it("repeats the neighbour of an insertion at the end of the file", () => {
    expect(wholeLines("a\nb\n", [insert(4, "c\n")])).toEqual({ startLine: 2, endLine: 2, lines: ["b", "c"] });
    expect(wholeLines("a\nb", [insert(3, "\nc")])).toEqual({ startLine: 2, endLine: 2, lines: ["b", "c"] });
  });

  it("tells a deleted line from a blank one", () => {
    expect(wholeLines("a\nb\nc\n", [remove(2, 4)])).toEqual({ startLine: 2, endLine: 2, lines: [] });
    expect(wholeLines("a\nb\nc\n", [remove(2, 3)])).toEqual({ startLine: 2, endLine: 2, lines: [""] });
  });

  it("writes lines without CR for a file of CRLF lines", () => {
    expect(wholeLines("a\r\nb\r\n", [insert(1, "\r\nx")])).toEqual({ startLine: 1, endLine: 1, lines: ["a", "x"] });
  });

  it("refuses to add or drop the newline at the end of the file", () => {
    expect(wholeLines("a\nb", [insert(3, "\n")])).toBeNull();
    expect(wholeLines("a\nb\n", [remove(3, 4)])).toBeNull();
  });

  it("says nothing of an empty file or of edits that change nothing", () => {
    expect(wholeLines("", [insert(0, "a\n")])).toBeNull();
    expect(wholeLines("a\n", [{ range: [0, 1], text: "a" }])).toBeNull();
  });

  it("takes an empty file's place when every line goes", () => {
    expect(wholeLines("a\nb\n", [remove(0, 4)])).toEqual({ startLine: 1, endLine: 2, lines: [] });
  });
});

describe("applySuggestion", () => {
  it("keeps the line ending of the file and the newline at its end", () => {
    expect(applySuggestion("a\r\nb\r\n", 2, 2, ["x", "y"])).toBe("a\r\nx\r\ny\r\n");
    expect(applySuggestion("a\nb", 2, 2, ["x", "y"])).toBe("a\nx\ny");
    expect(applySuggestion("a\nb", 2, 2, [])).toBe("a");
  });

  it("refuses lines that the text does not have", () => {
    expect(() => applySuggestion("a\n", 2, 2, ["b"])).toThrow(RangeError);
    expect(() => applySuggestion("a\n", 0, 1, ["b"])).toThrow(RangeError);
    expect(() => applySuggestion("a\nb\n", 2, 1, ["b"])).toThrow(RangeError);
  });
});

describe("otherAnchor", () => {
  const inserted = fc.record({
    lines: fc.array(fc.constantFrom("a", "b", "", "é"), { minLength: 2, maxLength: 6 }),
    ending: fc.constantFrom("\n", "\r\n"),
    newline: fc.boolean(),
    at: fc.nat(5),
    added: fc.array(fc.constantFrom("x", "a", ""), { minLength: 1, maxLength: 3 }),
    above: fc.boolean(),
  });

  it("says the same with the line on the other side, for any lines put in between two", () => {
    let found = 0;
    fc.assert(
      fc.property(inserted, ({ lines, ending, newline, at, added, above }) => {
        const text = lines.join(ending) + (newline ? ending : "");
        const place = at % (lines.length - 1);
        const end = lines.slice(0, place + 1).join(ending).length;
        const edit = above
          ? insert(end + ending.length, added.map((line) => line + ending).join(""))
          : insert(end, added.map((line) => ending + line).join(""));
        const change = wholeLines(text, [edit]);
        const other = change && otherAnchor(new SourceFile("a.yaml", text), change);
        if (change === null || other === null) return;
        found += 1;
        expect(Math.abs(other.startLine - change.startLine)).toBe(1);
        expect(applySuggestion(text, other.startLine, other.endLine, other.lines)).toBe(applyEdits(text, [edit]));
      }),
    );
    expect(found).toBeGreaterThan(5);
  });

  it.each([
    ["a replaced line", { startLine: 1, endLine: 1, lines: ["x"] }],
    ["several lines", { startLine: 1, endLine: 2, lines: ["a", "b", "c"] }],
    ["an insertion above the first line", { startLine: 1, endLine: 1, lines: ["x", "a"] }],
    ["an insertion below the last line", { startLine: 2, endLine: 2, lines: ["b", "x"] }],
  ])("is none for %s", (_what, change) => {
    expect(otherAnchor(new SourceFile("a.yaml", "a\nb\n"), change)).toBeNull();
  });
});
