import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { Ajv } from "ajv";
import Draft04 from "ajv-draft-04";
import formats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import { applyEdits } from "../../src/core/edit.ts";
import { sarifReport } from "../../src/reporters/sarif.ts";
import { hostileReport, tool } from "./hostile.ts";
import { findingAt, reportOf } from "./report-of.ts";

const schema = JSON.parse(readFileSync(new URL("sarif-subset.schema.json", import.meta.url), "utf8"));
/** What reports use of SARIF, and no more; beside it the schema of the standard, which lets in everything. */
const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
const official = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
const draft04 = new Draft04.default({ allErrors: true, strict: false, logger: false, unicodeRegExp: false });
formats.default(draft04);
const validateStandard = draft04.compile(JSON.parse(readFileSync(official, "utf8")));

function expectValid(log: unknown): void {
  validate(log);
  expect(validate.errors).toBeNull();
  validateStandard(log);
  expect(validateStandard.errors).toBeNull();
}

const compressed = (text: string): number => gzipSync(text).length;

test("only rules about security have a score and its tag, by which code scanning takes them for alerts of security", () => {
  const [rule] = tool.rules;
  const rules = (["security", "reliability"] as const).flatMap((category) =>
    rule === undefined ? [] : [{ ...rule, category }],
  );
  const log = JSON.parse(sarifReport(reportOf([]), { ...tool, rules }, compressed));
  expectValid(log);
  const { driver } = log.runs[0].tool;
  expect([driver.version, driver.semanticVersion]).toEqual(["1.2.3", "1.2.3"]);
  expect(driver.rules.map(({ properties }: { readonly properties: object }) => properties)).toEqual([
    {
      precision: "very-high",
      "problem.severity": "warning",
      "security-severity": "5.5",
      tags: ["security", "kubernetes", "fix-safe"],
    },
    { precision: "very-high", "problem.severity": "warning", tags: ["reliability", "kubernetes", "fix-safe"] },
  ]);
});

test("a finding has its exact region, its fingerprints and its fix", () => {
  const text = "\ufeffé😀: x\r\nimage: y\rz: 1\n";
  const finding = findingAt("k8s/a b#é.yaml", text, "x", [
    { range: [4, 4], text: "!" },
    { range: [text.indexOf("z"), text.length - 1], text: "" },
  ]);
  const log = JSON.parse(sarifReport(reportOf([finding]), tool, compressed));
  expectValid(log);
  expect(log.runs[0]).toMatchObject({
    columnKind: "utf16CodeUnits",
    results: [
      {
        ruleId: "some-rule",
        ruleIndex: 0,
        level: "warning",
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: "k8s/a%20b%23%C3%A9.yaml", uriBaseId: "%SRCROOT%" },
              region: { startLine: 1, startColumn: 6, endLine: 1, endColumn: 7 },
            },
            logicalLocations: [{ fullyQualifiedName: "v1/Pod/p#spec.containers[0].image" }],
          },
        ],
        partialFingerprints: { primaryLocationLineHash: "0123456789abcdef:1", "kubesuggest/v1": "0123456789abcdef" },
        fixes: [
          {
            artifactChanges: [
              {
                replacements: [
                  {
                    deletedRegion: { startLine: 1, startColumn: 4, endLine: 1, endColumn: 4 },
                    insertedContent: { text: "!" },
                  },
                  { deletedRegion: { startLine: 2, startColumn: 10, endLine: 2, endColumn: 14 } },
                ],
              },
            ],
          },
        ],
      },
    ],
  });
});

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

test("whoever ends lines where the report says finds and fixes the same text, whatever else ends a line of YAML", () => {
  const piece = fc.constantFrom("a", "é😀", "\n", "\r\n", "\r", "\u2028", "\u0085", "\ufeff", "  b: c");
  const text = fc
    .array(piece, { minLength: 3, maxLength: 30 })
    .map((pieces) => pieces.join("").replace(/^\ufeff+/, ""));
  const place = fc.tuple(text, fc.nat(), fc.nat()).map(([whole, one, other]) => {
    // Between the two characters of a break there is no place.
    const ends = [...Array(whole.length + 1).keys()].filter((end) => whole.slice(end - 1, end + 1) !== "\r\n");
    const range = [one, other].map((number) => ends[number % ends.length] ?? 0).toSorted((a, b) => a - b);
    return { whole, range: [range[0] ?? 0, range[1] ?? 0] as const };
  });
  fc.assert(
    fc.property(place, ({ whole, range }) => {
      const edits = [{ range, text: "X" }];
      const finding = { ...findingAt("a.yaml", whole, "", edits), range };
      const { results, newlineSequences } = JSON.parse(sarifReport(reportOf([finding]), tool, compressed)).runs[0];
      const breaks = new RegExp(newlineSequences.join("|"), "g");
      const starts = [0, ...[...whole.matchAll(breaks)].map(({ index, 0: found }) => index + found.length)];
      const offsets = ({ startLine, startColumn, endLine, endColumn }: Region): readonly number[] => {
        return [(starts[startLine - 1] ?? 0) + startColumn - 1, (starts[endLine - 1] ?? 0) + endColumn - 1];
      };
      expect(offsets(results[0].locations[0].physicalLocation.region)).toEqual(range);
      const [{ deletedRegion, insertedContent }] = results[0].fixes[0].artifactChanges[0].replacements;
      const [start, end] = offsets(deletedRegion);
      expect(whole.slice(0, start) + insertedContent.text + whole.slice(end)).toBe(applyEdits(whole, edits));
    }),
    { numRuns: 300 },
  );
});

test("a fix that is not proved stays out", () => {
  const finding = findingAt("a.yaml", "a: 1", "a", [{ range: [0, 1], text: "b" }]);
  const proof = { ok: false, failed: "resolves", reason: "It would still stand." } as const;
  const unproved = { ...finding, fix: finding.fix && { ...finding.fix, proof } };
  const log = JSON.parse(sarifReport(reportOf([unproved]), tool, compressed));
  expect(log.runs[0].results).toHaveLength(1);
  expect(log.runs[0].results[0]).not.toHaveProperty("fixes");
});

test("what the baseline has is suppressed", () => {
  const finding = findingAt("a.yaml", "a: 1", "a");
  const log = JSON.parse(
    sarifReport(reportOf([finding, { ...finding, new: false, baselined: true }]), tool, compressed),
  );
  expectValid(log);
  const [fresh, old] = log.runs[0].results;
  expect(fresh).not.toHaveProperty("suppressions");
  expect(old).toMatchObject({ suppressions: [{ kind: "external" }] });
});

test("the most severe findings stay within the limits, and the others are counted", () => {
  const finding = findingAt("a.yaml", "a: 1", "a");
  const findings = [...Array<typeof finding>(25_000).fill(finding), { ...finding, severity: "error" } as const];
  const { runs } = JSON.parse(sarifReport(reportOf(findings), tool, compressed));
  expect(runs[0].results).toHaveLength(25_000);
  expect(runs[0].results[0].level).toBe("error");
  expect(runs[0].invocations[0].toolExecutionNotifications[0].message.text).toMatch(/^1 more findings/);
  const small = JSON.parse(sarifReport(reportOf(findings.slice(-8)), tool, (text) => text.length * 3000)).runs[0];
  expect(small.results.length).toBeLessThan(8);
  expect(small.invocations[0].toolExecutionNotifications[0].message.text).toMatch(
    new RegExp(`^${8 - small.results.length} more findings`),
  );
});

test("what could not be read and what was left out is told, a thousand at most", () => {
  const errors = Array.from({ length: 1001 }, (_, line) => ({ file: "e.yaml", message: "not UTF-8", line: line + 1 }));
  const { runs } = JSON.parse(sarifReport(reportOf([], { errors }), tool, compressed));
  const [{ executionSuccessful, toolExecutionNotifications: notes }] = runs[0].invocations;
  expect(executionSuccessful).toBe(false);
  expect(notes).toHaveLength(1001);
  expect(notes[0].message.text).toBe("1 more files could not be read or were skipped.");
  expect(notes[1].locations[0].physicalLocation).toMatchObject({ region: { startLine: 1 } });
});

test("any report is valid and gives a runner no command", () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const text = sarifReport(report, tool, compressed);
      const log = JSON.parse(text);
      expectValid(log);
      expect(log.runs[0].results).toHaveLength(report.findings.length);
      expect(text).not.toContain("##[");
    }),
  );
});

test("rules that check a control of a standard are tagged with it", () => {
  const rules = tool.rules.slice(0, 1).map((rule) => ({ ...rule, id: "container-privileged" }));
  const log = JSON.parse(sarifReport(reportOf([]), { ...tool, rules }, compressed));
  expectValid(log);
  const [{ properties }] = log.runs[0].tool.driver.rules;
  expect(properties.tags).toEqual(expect.arrayContaining(["pss-baseline", "nsa", "cis", "cis-5.2.2"]));
});
