import fc from "fast-check";
import type { RelatedLocation, Severity } from "../../src/core/finding.ts";
import { SourceFile } from "../../src/core/source-file.ts";
import type { Report, ReportedFinding } from "../../src/reporters/report.ts";
import type { Tool } from "../../src/reporters/tool.ts";
import { findingAt, reportOf } from "./report-of.ts";

/** A program with one rule. */
export const tool: Tool = {
  version: "1.2.3",
  rulePages: "https://example.com/rules",
  rules: [
    {
      id: "some-rule",
      summary: "Something is wrong.",
      why: "It breaks.",
      severity: "warning",
      category: "security",
      fixes: ["safe"],
      sources: ["https://example.com/source"],
    },
  ],
};

const nasty = [
  "<script>alert(1)</script>",
  "</script><!--",
  "]]>",
  "&amp;",
  "\"'`",
  "##[error]x",
  "\n::error::x",
  "```\n# heading",
  "</details>",
  "| a | b |",
  "[x](javascript:1)",
  "@everyone #1 http://x.example www.x.example",
  "\u0000\u001b[31m\ud800\ufffe\u202e",
  "é😀\ufeff",
  "\r\n\u2028",
];

/** Text that attacks reports, among other text. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 4 })
  .map((parts) => parts.join(""));

const count = fc.integer({ min: 1, max: 30 });
const hostilePlace: fc.Arbitrary<RelatedLocation> = fc
  .record({ file: hostileText, message: hostileText, line: count, column: count, more: count })
  .map(({ file, message, line, column, more }) => {
    return { file, message, start: { line, column }, end: { line: line + more, column: more } };
  });

const hostileFinding: fc.Arbitrary<ReportedFinding> = fc
  .record({
    path: hostileText,
    text: hostileText,
    cut: fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()),
    words: fc.tuple(hostileText, hostileText, hostileText, hostileText, hostileText),
    severity: fc.constantFrom<Severity>("error", "warning", "info"),
    proved: fc.boolean(),
    known: fc.boolean(),
    related: fc.array(hostilePlace, { maxLength: 8 }),
  })
  .map(({ path, text, cut, words, severity, proved, known, related }) => {
    const [start, end, from, to] = cut.map((number) => number % (text.length + 1)) as [number, number, number, number];
    const edits = [{ range: [Math.min(from, to), Math.max(from, to)] as const, text: words[4] }];
    const finding = findingAt(path, text, "", edits);
    const proof = proved ? ({ ok: true } as const) : ({ ok: false, failed: "resolves", reason: words[3] } as const);
    return {
      ...finding,
      source: new SourceFile(path, text),
      range: [Math.min(start, end), Math.max(start, end)],
      rule: known ? "some-rule" : words[0],
      message: words[1],
      advice: words[2],
      object: { apiVersion: words[0], kind: words[1], namespace: words[2], name: words[3] },
      path: [words[4], 0, words[3]],
      severity,
      related,
      fix: finding.fix && { ...finding.fix, title: words[2], risk: words[1], proof },
    };
  });

/** A report in which all that a manifest or a path can say is hostile. */
export const hostileReport: fc.Arbitrary<Report> = fc
  .record({
    findings: fc.array(hostileFinding, { maxLength: 4 }),
    notes: fc.array(fc.tuple(hostileText, hostileText), { maxLength: 3 }),
  })
  .map(({ findings, notes }) =>
    reportOf(findings, {
      skipped: notes.map(([file, reason]) => ({ file, reason, line: 3 })),
      errors: notes.map(([file, message]) => ({ file, message })),
    }),
  );
