import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { applyEdits, type Edit } from "../../src/core/edit.ts";
import { byteOffsets } from "../../src/reporters/byte-offsets.ts";
import { jsonReport } from "../../src/reporters/json.ts";
import { findingAt, reportOf, twoPlaces } from "./report-of.ts";

const schema = JSON.parse(readFileSync(new URL("../../docs/report.schema.json", import.meta.url), "utf8"));
const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);

interface JsonEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

test("a report has the documented shape", () => {
  const fixed = findingAt("k/é.yaml", "\ufeffa: 1\r\nimage: x\r\n", "image", [{ range: [12, 13], text: "y" }]);
  const unproved = {
    ...fixed,
    object: null,
    new: false,
    fix: fixed.fix && {
      ...fixed.fix,
      proof: { ok: false, failed: "resolves", reason: "It would still stand." } as const,
    },
  };
  const risky = fixed.fix && { ...fixed.fix, applicability: "review" as const, risk: "It may break." };
  const baselined = {
    ...fixed,
    new: false,
    baselined: true,
    advice: "Do it by hand.",
    fix: risky,
    related: twoPlaces,
  };
  const report = reportOf([fixed, unproved, findingAt("b.yaml", "image: x", "x"), baselined], {
    shard: { index: 1, of: 2, scan: "0123456789abcdef".repeat(2) },
    skipped: [{ file: "t.yaml", reason: "a template", line: 3 }],
    errors: [{ file: "e.yaml", message: "not UTF-8" }],
  });
  const data = JSON.parse(jsonReport(report));
  validate(data);
  expect(validate.errors).toBeNull();
  expect(data).toMatchObject({
    version: 1,
    findings: [
      {
        rule: "some-rule",
        severity: "warning",
        file: "k/é.yaml",
        range: { start: { line: 2, column: 1 }, end: { line: 2, column: 6 } },
        path: "spec.containers[0].image",
        new: true,
        fix: {
          applicability: "safe",
          edits: [{ file: "k/é.yaml", start: 14, end: 15, text: "y" }],
          proof: { ok: true },
        },
      },
      { object: null, new: false, fix: { proof: { ok: false, failed: "resolves", reason: "It would still stand." } } },
      { fix: null, advice: null },
      {
        new: false,
        baselined: true,
        advice: "Do it by hand.",
        related: [
          { file: "deploy/app.yaml", range: { start: { line: 12, column: 3 }, end: { line: 12, column: 9 } } },
          { message: expect.stringMatching(/^the pods of /) },
        ],
        fix: { applicability: "review", risk: "It may break." },
      },
    ],
    excerpts: [
      { file: "k/é.yaml", parts: [{ line: 1, text: "\ufeffa: 1\r\nimage: x\r\n" }] },
      { file: "b.yaml", parts: [{ line: 1, text: "image: x" }] },
    ],
    shard: { index: 1, of: 2 },
    skipped: [{ file: "t.yaml", reason: "a template", line: 3 }],
    errors: [{ file: "e.yaml", message: "not UTF-8" }],
    stats: { files: 1, findings: { total: 4, new: 2, error: 0, warning: 4, info: 0 }, skipped: 1, errors: 1 },
  });
});

test("the schema refuses what the document does not promise", () => {
  const data = JSON.parse(jsonReport(reportOf([findingAt("a.yaml", "x", "x")])));
  const wrongs = { severity: "fatal", file: 1, new: null, fix: {}, fingerprint: "x", related: [{ file: "a" }] };
  for (const [key, wrong] of Object.entries(wrongs)) {
    expect({ key, valid: validate({ ...data, findings: [{ ...data.findings[0], [key]: wrong }] }) }).toEqual({
      key,
      valid: false,
    });
  }
});

test("edits made on the file's bytes give what edits made on its text give", () => {
  const part = fc.string({ unit: fc.constantFrom("a", "\n", "é", "→", "😀", "\ufeff"), maxLength: 12 });
  fc.assert(
    fc.property(part, part, part, part, (before, old, after, text) => {
      const whole = before + old + after;
      const edit: Edit = { range: [before.length, before.length + old.length], text };
      const finding = { ...findingAt("a.yaml", whole, "", [edit]), range: [0, 0] as const };
      const [made] = JSON.parse(jsonReport(reportOf([finding]))).findings[0].fix.edits as JsonEdit[];
      const bytes = Buffer.from(whole);
      const edited = [bytes.subarray(0, made?.start), Buffer.from(made?.text ?? ""), bytes.subarray(made?.end)];
      expect(Buffer.concat(edited).toString()).toBe(applyEdits(whole, [edit]));
    }),
  );
});

test("byte offsets are those of the UTF-8 text up to there", () => {
  const characters = fc.array(fc.string({ unit: "binary", minLength: 1, maxLength: 1 }), { maxLength: 40 });
  fc.assert(
    fc.property(characters, (parts) => {
      const text = parts.join("").toWellFormed();
      const boundaries = [...text].reduce((all, one) => [...all, (all.at(-1) ?? 0) + one.length], [0]);
      const found = byteOffsets(text, boundaries.toReversed());
      for (const offset of boundaries) expect(found.get(offset)).toBe(Buffer.byteLength(text.slice(0, offset)));
    }),
  );
});

test("no text in a report is a command to a workflow runner", () => {
  const json = jsonReport(reportOf([findingAt("##[group]x.yaml", "x", "x")]));
  expect(json).not.toContain("##[");
  expect(JSON.parse(json).findings[0].file).toBe("##[group]x.yaml");
});
