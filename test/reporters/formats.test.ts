import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdits } from "../../src/core/edit.ts";
import { conciseReport } from "../../src/reporters/concise.ts";
import { gitLabReport } from "../../src/reporters/gitlab.ts";
import { junitReport } from "../../src/reporters/junit.ts";
import { markdownReport } from "../../src/reporters/markdown.ts";
import { rdjsonReport } from "../../src/reporters/rdjson.ts";
import { workflowCommandsReport } from "../../src/reporters/workflow-commands.ts";
import { hostileReport, tool } from "./hostile.ts";
import { findingAt, reportOf } from "./report-of.ts";

const fixed = findingAt("k8s/é.yaml", "é😀: x\r\nimage: y\n", "x", [
  { range: [0, 1], text: "e" },
  { range: [5, 6], text: "z" },
]);
const broken = {
  errors: [{ file: "e.yaml", message: "not UTF-8" }],
  skipped: [{ file: "t.yaml", reason: "a template" }],
};

test("what a review knows from its base is left out where each line is a complaint, and fails no case of JUnit", () => {
  const known = { ...findingAt("old.yaml", "image: x\n", "x"), new: false };
  const report = reportOf([fixed, known]);
  expect(conciseReport(report)).toBe(conciseReport(reportOf([fixed])));
  expect(workflowCommandsReport(report)).toBe(workflowCommandsReport(reportOf([fixed])));
  expect(junitReport(report)).toContain('failures="1" errors="0" skipped="1"');
  const baselined = { ...known, baselined: true };
  expect(conciseReport(reportOf([baselined]))).toContain("(in the baseline)");
});

test("workflow commands end on the last line of which a finding has something", () => {
  const block = findingAt("a.yaml", "a: |\n  b\nc: d\n", "a: |\n  b\n");
  expect(workflowCommandsReport(reportOf([block]))).toContain("line=1,endLine=2,title=");
  const line = findingAt("a.yaml", "a: b\n", "b\n");
  expect(workflowCommandsReport(reportOf([line]))).toContain("line=1,endLine=1,col=4,endColumn=6,");
});

describe("gitlab", () => {
  test("names place, severity and check", () => {
    expect(JSON.parse(gitLabReport(reportOf([fixed], broken)))).toEqual([
      {
        description: "Something is wrong.",
        check_name: "some-rule",
        fingerprint: "0123456789abcdef",
        severity: "major",
        location: { path: "k8s/é.yaml", lines: { begin: 1, end: 1 } },
      },
      expect.objectContaining({ severity: "blocker", description: "not UTF-8" }),
    ]);
  });

  test("fingerprints are unique in any report", () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const text = gitLabReport(report);
        const entries = JSON.parse(text) as { readonly fingerprint: string }[];
        expect(entries).toHaveLength(report.findings.length + report.errors.length);
        expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(entries.length);
        expect(text).not.toContain("##[");
      }),
    );
  });
});

describe("rdjson", () => {
  test("counts columns in bytes and joins a fix to one suggestion", () => {
    const { diagnostics } = JSON.parse(rdjsonReport(reportOf([fixed], broken), tool));
    expect(diagnostics[0]).toEqual({
      message: "Something is wrong.",
      location: {
        path: "k8s/é.yaml",
        range: { start: { line: 1, column: 9 }, end: { line: 1, column: 10 } },
      },
      severity: "WARNING",
      code: { value: "some-rule", url: "https://example.com/rules/some-rule.md" },
      suggestions: [{ range: { start: { line: 1, column: 1 }, end: { line: 1, column: 10 } }, text: "e😀: z" }],
    });
    expect(diagnostics[1]).toMatchObject({ location: { path: "e.yaml" }, severity: "ERROR" });
  });

  test("a suggestion at its bytes gives what the edits give", () => {
    const place = fc.record({ text: fc.string({ unit: "grapheme" }), at: fc.nat(), to: fc.nat(), put: fc.string() });
    fc.assert(
      fc.property(place, ({ text, at, to, put }) => {
        const starts = [...text].reduce((all, part) => [...all, (all.at(-1) ?? 0) + part.length], [0]);
        const [start = 0, end = 0] = [at, to].map((n) => starts[n % starts.length] ?? 0).toSorted((a, b) => a - b);
        const edits = [{ range: [start, end] as const, text: put }];
        const { diagnostics } = JSON.parse(rdjsonReport(reportOf([findingAt("a", text, "", edits)]), tool));
        const [suggestion] = diagnostics[0].suggestions;
        const bytes = Buffer.from(text);
        const offset = ({ line, column }: { line: number; column: number }): number => {
          const before = text.split(/(?<=\n)/).slice(0, line - 1);
          return Buffer.byteLength(before.join("")) + column - 1;
        };
        const { range } = suggestion;
        const result = Buffer.concat([
          bytes.subarray(0, offset(range.start)),
          Buffer.from(suggestion.text),
          bytes.subarray(offset(range.end)),
        ]);
        expect(result.toString()).toBe(applyEdits(text, edits));
      }),
    );
  });

  test("is JSON without commands for any report", () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const text = rdjsonReport(report, tool);
        expect(JSON.parse(text).diagnostics).toHaveLength(report.findings.length + report.errors.length);
        expect(text).not.toContain("##[");
      }),
    );
  });
});

/** The elements of an XML document in their order; throws for one that is not well formed. */
function elementsOf(xml: string): string[] {
  const names: string[] = [];
  const open: string[] = [];
  const token =
    /<\?xml [^<>?]*\?>\n|<(\/?)(\w[\w-]*)((?: [\w-]+="(?:[^<>&"]|&(?:amp|lt|gt|quot|#\d+);)*")*)(\/?)>|((?:[^<>&]|&(?:amp|lt|gt|quot|#\d+);)+)/gy;
  let at = 0;
  for (const match of xml.matchAll(token)) {
    if (match.index !== at) break;
    at += match[0].length;
    const [, closing, name, , empty] = match;
    if (name === undefined) continue;
    if (closing === "/") expect(open.pop()).toBe(name);
    else names.push(name);
    if (closing === "" && empty === "") open.push(name);
  }
  expect({ at, open }).toEqual({ at: xml.length, open: [] });
  return names;
}

describe("junit", () => {
  test("findings fail, infos are skipped, unread files are errors", () => {
    const xml = junitReport(reportOf([fixed, { ...fixed, severity: "info" }], broken));
    expect(xml).toContain('<testsuites name="Kubesuggest" tests="3" failures="1" errors="1" skipped="1">');
    expect(xml).toContain("Fix (safe): Set it right");
    expect(xml).toContain("<system-out>t.yaml: a template</system-out>");
    expect(elementsOf(xml).filter((name) => name === "testsuite")).toHaveLength(2);
  });

  test("a clean report has a passing case", () => {
    const xml = junitReport(reportOf([]));
    expect(xml).toContain('tests="1" failures="0" errors="0" skipped="0"');
    expect(elementsOf(xml)).toEqual(["testsuites", "testsuite", "testcase"]);
  });

  test("any report is well formed, and no character is one that XML forbids", () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const xml = junitReport(report);
        const cases = elementsOf(xml).filter((name) => name === "testcase");
        expect(cases).toHaveLength(Math.max(1, report.findings.length + report.errors.length));
        expect(xml).not.toMatch(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u);
        expect(xml).not.toContain("##[");
      }),
    );
  });
});

describe("markdown", () => {
  test("has code where advice has it", () => {
    const advised = { ...fixed, advice: "Set `runAsUser: 7`, <b> or ` alone." };
    const text = markdownReport(reportOf([advised]), tool);
    expect(text).toContain("**Advice:** Set <code>runAsUser: 7</code>, &#60;b&#62; or &#96; alone.");
  });

  test("shows counts, rules, files and the fix as a diff", () => {
    const text = markdownReport(reportOf([fixed], broken), tool);
    expect(text).toContain(
      "| [<code>some-rule</code>](https://example.com/rules/some-rule.md) | warning | 1 | 1 | 0 |",
    );
    expect(text).toContain("<summary><code>k8s/é.yaml</code>: 1 finding</summary>");
    expect(text).toContain("```diff\n-é😀: x\n+e😀: z\n```");
    expect(text).toContain("not UTF&#45;8".replace("&#45;", "-"));
  });

  test("stays below a mebibyte and counts the rest", () => {
    const long = findingAt("a.yaml", `a: ${"é".repeat(900)}\n`, "a", [{ range: [0, 1], text: "b" }]);
    const text = markdownReport(reportOf(Array<typeof long>(20_000).fill(long)), tool);
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    const shown = text.split("**warning**, line").length - 1;
    expect(text).toContain(
      `**${(20_000 - shown).toLocaleString("en-US")} more findings** did not fit into this summary.`,
    );
  });

  test("lets nothing of a manifest become markup", () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const text = markdownReport(report, tool);
        const prose = text.replace(/^(`{3,})diff\n[^]*?^\1$/gm, "");
        const tags = new Set(prose.match(/<[^>]*>?/g));
        for (const tag of [
          "<details>",
          "<details open>",
          "</details>",
          "<summary>",
          "</summary>",
          "<code>",
          "</code>",
        ]) {
          tags.delete(tag);
        }
        expect([...tags]).toEqual([]);
        expect(prose).not.toMatch(/[@`~]|:\/\/(?!example\.com\/rules\/)|##\[/);
        expect(prose.match(/<details/g)?.length ?? 0).toBe(prose.match(/<\/details>/g)?.length ?? 0);
      }),
    );
  });
});
