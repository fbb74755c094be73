import type { Edit } from "../../src/core/edit.ts";
import type { RelatedLocation } from "../../src/core/finding.ts";
import { SourceFile } from "../../src/core/source-file.ts";
import type { Report, ReportedFinding } from "../../src/reporters/report.ts";

/** A finding on a part of a text, with the fix that makes the edits. */
export function findingAt(path: string, text: string, marked: string, edits: readonly Edit[] = []): ReportedFinding {
  const start = text.indexOf(marked);
  const fix = { title: "Set it right", applicability: "safe", operations: [], edits, proof: { ok: true } } as const;
  return {
    rule: "some-rule",
    severity: "warning",
    message: "Something is wrong.",
    advice: null,
    source: new SourceFile(path, text),
    range: [start, start + marked.length],
    object: { apiVersion: "v1", kind: "Pod", namespace: null, name: "p" },
    path: ["spec", "containers", 0, "image"],
    identity: "identity",
    fingerprint: "0123456789abcdef",
    related: [],
    proposal: fix,
    fix: edits.length === 0 ? null : fix,
    new: true,
  };
}

/** A place on one line of a file. */
export function placeAt(file: string, line: number, message: string): RelatedLocation {
  return { file, start: { line, column: 3 }, end: { line, column: 9 }, message };
}

/** The name of a file that attacks what shows it. */
export const hostileName = "a`b\n::error::x\u001b[31m\u202e|<b>](x)##[group].yaml";

/** Two places that a finding can be about, one of them in a file with a hostile name. */
export const twoPlaces: readonly RelatedLocation[] = [
  placeAt("deploy/app.yaml", 12, "the Service that selects these pods"),
  placeAt(hostileName, 3, `the pods of "${hostileName}"`),
];

/** A report of findings and nothing else. */
export function reportOf(findings: readonly ReportedFinding[], parts: Partial<Report> = {}): Report {
  const stats = { files: 1, manifests: 1, dockerfiles: 0, ignored: 0, fixes: { proved: 0, unproved: 0 } };
  return { findings, skipped: [], errors: [], stats, ...parts };
}
