import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseInParts } from "../../src/scan/reports/parse-in-parts.ts";
import { readReportJson } from "../../src/scan/reports/read-report-json.ts";
import { runs } from "../support/lane.ts";

function inChunks(text: string, size: number): Uint8Array[] {
  const bytes = new TextEncoder().encode(text);
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
}

/** What reading comes to; null for what is no JSON object. */
function outcome(read: () => unknown): unknown {
  try {
    const value = read();
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const anyText = fc.tuple(fc.jsonValue(), fc.constantFrom(0, 2)).map(([value, space]) => {
  return JSON.stringify({ findings: [value, 'a]},{:\\"'], value, list: [], 'k"': { a: [1] } }, null, space);
});

describe("parseInParts", () => {
  it("reads what JSON.parse reads, however the text is cut", { tags: "long" }, () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 40 }), (text, size) => {
        expect(parseInParts(inChunks(text, size))).toEqual(JSON.parse(text));
      }),
      { numRuns: runs(1000) },
    );
  });

  it("refuses what JSON.parse refuses", { tags: "long" }, () => {
    const marks = ["{", "}", "[", "]", ",", ":", '"', "1", '"a"', '"a":', " "];
    const broken = fc.oneof(
      fc.array(fc.constantFrom(...marks), { maxLength: 12 }).map((some) => some.join("")),
      fc.tuple(anyText, fc.nat(), fc.constantFrom("", ...marks)).map(([text, at, mark]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + mark + text.slice(place + 1);
      }),
    );
    fc.assert(
      fc.property(broken, fc.integer({ min: 1, max: 20 }), (text, size) => {
        expect(outcome(() => parseInParts(inChunks(text, size)))).toEqual(outcome(() => JSON.parse(text)));
      }),
      { numRuns: runs(5000) },
    );
  });
});

it("reads a report that is larger than a string should be", () => {
  const directory = mkdtempSync(path.join(tmpdir(), "kubesuggest-parts-"));
  try {
    const file = path.join(directory, "report.json");
    const text = JSON.stringify({ version: 1, findings: Array.from({ length: 100 }, (_, index) => ({ index })) });
    for (const [written, expected] of [
      [text, JSON.parse(text)],
      [`\ufeff${text}`, JSON.parse(text)],
      [text.slice(0, -1), undefined],
    ] as const) {
      writeFileSync(file, written);
      expect(readReportJson(file, "report.json", 50)).toEqual(expected);
      expect(readReportJson(file, "report.json")).toEqual(expected);
    }
    writeFileSync(file, Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d));
    expect(() => readReportJson(file, "report.json", 5)).toThrow("The report report.json is not UTF-8.");
  } finally {
    rmSync(directory, { recursive: true });
  }
});
