import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Edit } from "../../src/core/edit.ts";
import { formatPath, parsePath } from "../../src/core/path.ts";
import { SourceFile } from "../../src/core/source-file.ts";
import { formatReport, formats } from "../../src/reporters/format.ts";
import { jsonReport, jsonText } from "../../src/reporters/json.ts";
import { escapeRunnerCommands } from "../../src/reporters/machine-text.ts";
import { readReport, revivedReport } from "../../src/reporters/read-report.ts";
import type { Report, ReportedFinding } from "../../src/reporters/report.ts";
import type { ReportData } from "../../src/reporters/report-data.ts";
import { unknownOrigin } from "../../src/reporters/report-origin.ts";
import { createStyle } from "../../src/reporters/style.ts";
import { textReport } from "../../src/reporters/text.ts";
import { runs } from "../support/lane.ts";
import { hostileText } from "./hostile.ts";
import { findingAt, placeAt, reportOf, twoPlaces } from "./report-of.ts";

const tool = { version: "1.2.3", rules: [], rulePages: "https://example.com/rules" };
const line = fc.oneof(
  fc.string({ unit: fc.constantFrom("a", "é", "→", "😀", " ", "<", "#", "\ufeff", "\u2028"), maxLength: 9 }),
  fc.constant("x".repeat(400)),
);
const ending = fc.constantFrom("\n", "\r\n", "\r");
const body = fc.array(fc.tuple(line, ending), { maxLength: 40 }).map((lines) => lines.flat().join(""));
const file = fc.tuple(fc.constantFrom("", "\ufeff"), body, line).map((parts) => parts.join(""));

const places = fc.array(
  fc.tuple(hostileText, fc.integer({ min: 1, max: 2 ** 31 - 1 }), hostileText).map((parts) => placeAt(...parts)),
  { maxLength: 8 },
);

/** Findings of a file, with ranges and edits anywhere between two characters. */
const findings: fc.Arbitrary<ReportedFinding[]> = fc
  .record({
    name: fc.constantFrom("a.yaml", "k/é b.yaml", "##[x].yaml"),
    text: file,
    places: fc.array(fc.array(fc.nat(), { minLength: 2, maxLength: 8 }), { minLength: 1, maxLength: 4 }),
    severity: fc.constantFrom("error" as const, "warning" as const, "info" as const),
    proved: fc.boolean(),
    extra: fc.boolean(),
    inserted: line,
    related: places,
  })
  .map(({ name, text, places: spots, severity, proved, extra, inserted, related }) => {
    const source = new SourceFile(name, text);
    const bounds = [0, ...Array.from(text.matchAll(/[^]/gu), (match) => match.index + match[0].length)];
    return spots.map((numbers): ReportedFinding => {
      const offsets = [...new Set(numbers.map((number) => bounds[number % bounds.length] ?? 0))].sort((a, b) => a - b);
      const [start = 0, end = start, ...rest] = offsets;
      const edits: Edit[] = [];
      for (let index = 0; index + 1 < rest.length; index += 2) {
        edits.push({ range: [rest[index] ?? 0, rest[index + 1] ?? 0], text: inserted });
      }
      const finding = findingAt(name, text, "", edits);
      const proof = proved
        ? ({ ok: true } as const)
        : ({ ok: false, failed: "resolves", reason: "It stands." } as const);
      const introduced = [{ rule: "some-rule", message: inserted }];
      const risk = extra ? { risk: "It may break.", introduced } : {};
      return {
        ...finding,
        source,
        severity,
        range: [start, end],
        advice: extra ? "Do it by hand." : null,
        object: extra ? null : finding.object,
        path: extra ? ["a.b", 0, "c", ""] : finding.path,
        related,
        fix: finding.fix && { ...finding.fix, ...risk, applicability: extra ? "review" : "safe", proof },
        ...(extra ? { new: false, baselined: true } : {}),
      };
    });
  });

/** What a program makes of a report that is printed as JSON and read again. */
function again(report: Report): Report {
  const data = readReport(jsonReport(report));
  const revived = typeof data === "string" ? data : revivedReport(data);
  if (typeof revived === "string") throw new Error(revived);
  return revived;
}

function dataOf(report: Report): ReportData {
  const data = readReport(jsonReport(report));
  if (typeof data === "string") throw new Error(data);
  return data;
}

function print(report: Report): readonly string[] {
  const compressedSize = (text: string): number => gzipSync(text).length;
  const others = formats.filter((format) => format !== "json");
  const made = others.map((format) =>
    formatReport(format, report, { tool, history: [], origin: unknownOrigin, compressedSize }),
  );
  return [
    ...made,
    textReport(report, createStyle({ colors: false, width: 100 })),
    textReport(report, createStyle({ colors: true, width: 60 })),
  ];
}

test("a JSON report holds all that the other formats say", { tags: "long" }, () => {
  fc.assert(
    fc.property(findings, (all) => {
      const report = reportOf(all, { errors: [{ file: "e.yaml", message: "not UTF-8", line: 3 }] });
      expect(print(again(report))).toEqual(print(report));
      expect(jsonText(dataOf(report))).toBe(jsonReport(report));
      expect(jsonText(dataOf(report))).toBe(`${escapeRunnerCommands(JSON.stringify(dataOf(report), null, 2))}\n`);
    }),
    { numRuns: runs(300) },
  );
});

test("a path is read from its text", () => {
  const step = fc.oneof(
    fc.nat(),
    fc.string({ unit: "binary", maxLength: 5 }),
    fc.constantFrom("a", "a.b", "0", "", "[0]", '"', "-"),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 5 }), (path) => {
      expect(parsePath(formatPath(path))).toEqual(path);
    }),
  );
  for (const text of [".a", "a..b", "a[", "a[x]", "[1]b", "a[01]", 'a["b]', 'a["b"]', 'a["\\x"]', "a b"])
    expect(parsePath(text)).toBeNull();
});

const whole = {
  ...findingAt("a.yaml", "a: 1\nb: 2\nc: 3\n", "b", [{ range: [5, 6], text: "x" }]),
  related: twoPlaces,
};
const report: Report = reportOf([whole]);

/** The places of all values below one. */
function placesIn(value: unknown, place: Place = []): Place[] {
  if (typeof value !== "object" || value === null) return [place];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [place, ...entries.flatMap(([step, item]) => placesIn(item, [...place, step]))];
}

test("a report that is wrong in any place is refused or shown, and never throws", { tags: "long" }, () => {
  const other = findingAt("b.yaml", "a: 1\r\nb: 2\r\n", "2", [
    { range: [0, 1], text: "x" },
    { range: [9, 10], text: "" },
  ]);
  const printed = jsonReport({ ...reportOf([whole, other]), shard: { index: 1, of: 1, scan: "0".repeat(32) } });
  const places = placesIn(JSON.parse(printed));
  const wrong = fc.oneof(
    fc.constantFrom<unknown>(null, true, "", "\n", "[", 0, -1, 1, 2, 99, 0.5, 2 ** 40, 1e300, [], {}, undefined),
    fc.string({ unit: "binary", maxLength: 5 }),
  );
  const outcomes = new Set<string>();
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...places), wrong), { minLength: 1, maxLength: 2 }), (changes) => {
      let json: unknown = JSON.parse(printed);
      for (const [place, value] of changes) json = changedAt(json, place, () => value);
      const data = readReport(JSON.stringify(json) ?? "");
      const revived = typeof data === "string" ? data : revivedReport(data);
      if (typeof revived !== "string") expect(print(revived).every((text) => text !== "")).toBe(true);
      outcomes.add(typeof revived);
    }),
    { numRuns: runs(1500) },
  );
  expect(outcomes).toEqual(new Set(["string", "object"]));
});

test("a report of an earlier version, which says nothing of related places, is read", () => {
  const data = readReport(changed(["findings", 0, "related"], () => undefined));
  expect(typeof data === "string" ? data : jsonText(data)).toBe(jsonReport(reportOf([{ ...whole, related: [] }])));
});

test("keys that nobody knows are left out, wherever they are", () => {
  const more = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(more);
    if (typeof value !== "object" || value === null) return value;
    return {
      more: { than: ["is known"] },
      ...Object.fromEntries(Object.entries(value).map(([key, of]) => [key, more(of)])),
    };
  };
  const printed = jsonReport({ ...report, shard: { index: 1, of: 1, scan: "0".repeat(32) } });
  const data = readReport(JSON.stringify(more(JSON.parse(printed))));
  expect(typeof data === "string" ? data : jsonText(data)).toBe(printed);
});

type Place = readonly (string | number)[];

/** The JSON of the report with another value at a place; undefined takes the key away. */
function changed(place: Place, change: (value: unknown) => unknown): string {
  return JSON.stringify(changedAt(JSON.parse(jsonReport(report)), place, change));
}

function changedAt(value: unknown, [step, ...rest]: Place, change: (value: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? changedAt(item, rest, change) : item));
  if (typeof value !== "object" || value === null) return value;
  const map = value as Readonly<Record<string, unknown>>;
  return { ...map, [step]: changedAt(map[step], rest, change) };
}

function twice(list: unknown): unknown {
  return Array.isArray(list) ? [...list, ...list] : list;
}

test.each<readonly [string, string, string]>([
  ["an empty text", "", "it is not JSON"],
  ["half of it", jsonReport(report).slice(0, 500), "it is not JSON"],
  ["a list", "[]", "it is not a map"],
  ["another program's", '{"version":"2.1.0","runs":[]}', "version is not a whole number"],
  ["a later version", changed(["version"], () => 2), "its version is 2, not 1"],
  ["an older one", changed(["excerpts"], () => undefined), "excerpts is missing"],
  [
    "a severity",
    changed(["findings", 0, "severity"], () => "fatal"),
    "findings[0].severity is not one of the allowed values",
  ],
  [
    "an edit",
    changed(["findings", 0, "fix", "edits", 0, "start"], () => -1),
    "].start is not a whole number of at least 0",
  ],
  ["a proof", changed(["findings", 0, "fix", "proof"], () => ({ ok: false })), "fix.proof.failed is missing"],
  ["a proof that is a word", changed(["findings", 0, "fix", "proof"], () => "ok"), "fix.proof is not a map"],
  ["a proof that is a list", changed(["findings", 0, "fix", "proof"], () => []), "fix.proof is not a map"],
  [
    "a proof that neither holds nor fails",
    changed(["findings", 0, "fix", "proof", "ok"], () => 1),
    "fix.proof.ok is not one of the allowed values",
  ],
  ["an object that is a list", changed(["findings", 0, "object"], () => [1]), "findings[0].object is not a map"],
  ["a mark", changed(["findings", 0, "new"], () => 1), "findings[0].new is not true or false"],
  ["a number beyond all measure", changed(["stats", "files"], () => 2 ** 53), "stats.files is not a whole number of"],
  ["a fingerprint", changed(["findings", 0, "fingerprint"], () => "x"), "findings[0].fingerprint has the wrong format"],
  ["a related list", changed(["findings", 0, "related"], () => ({})), "findings[0].related is not a list"],
  ["a related file", changed(["findings", 0, "related", 1, "file"], () => 1), "related[1].file is not a string"],
  [
    "a related line",
    changed(["findings", 0, "related", 1, "range", "end", "line"], () => 2 ** 31),
    "related[1].range.end.line is not a whole number from 1 to 2147483647",
  ],
  [
    "a related range turned round",
    changed(["findings", 0, "related", 0, "range", "end", "column"], () => 1),
    "findings[0].related[0].range ends before it starts",
  ],
  [
    "what a fix leaves",
    changed(["findings", 0, "fix", "introduced"], () => [{ rule: 1, message: "a" }]),
    "fix.introduced[0].rule is not a string",
  ],
  ["a finding less", changed(["findings"], () => []), "its lists have a different length than it says"],
  ["a shard", changed(["shard"], () => ({ index: 3, of: 2, scan: "0".repeat(32) })), "it is shard 3 of 2"],
])("%s is refused", (_what, json, why) => {
  expect(readReport(json)).toContain(why);
});

test.each<readonly [string, Place, (value: unknown) => unknown, string]>([
  ["no excerpt of a file", ["excerpts"], () => [], "no complete excerpt of the file of findings[0]"],
  ["two of one", ["excerpts"], twice, "two excerpts of one file"],
  ["lines that overlap", ["excerpts", 0, "parts"], twice, "no complete excerpt"],
  ["lines beyond all measure", ["excerpts", 0, "parts", 0, "line"], () => 2 ** 40, "no complete excerpt"],
  ["other lines", ["excerpts", 0, "parts", 0, "text"], () => "a\n", "findings[0] is outside its excerpt"],
  ["a range turned round", ["findings", 0, "range", "end", "line"], () => 1, "findings[0] is outside its excerpt"],
  ["an edit of another file", ["findings", 0, "fix", "edits", 0, "file"], () => "b", "findings[0] is outside"],
  ["edits that overlap", ["findings", 0, "fix", "edits"], twice, "findings[0] is outside its excerpt"],
  ["a path that is none", ["findings", 0, "path"], () => "a..b", "findings[0].path is not a path"],
])("a report with %s is refused", (_what, place, change, why) => {
  const data = readReport(changed(place, change));
  expect(typeof data === "string" ? data : revivedReport(data)).toContain(why);
});
