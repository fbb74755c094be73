import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding, Severity } from "../../src/core/finding.ts";
import { SourceFile } from "../../src/core/source-file.ts";
import { readCodeOwners } from "../../src/publish/code-owners.ts";
import { type Tracking, trackingIssue } from "../../src/publish/tracking-issue.ts";
import {
  changeSince,
  isTrackingIssue,
  readTrackingState,
  trackingState,
  writeTrackingState,
} from "../../src/publish/tracking-state.ts";
import { runs } from "../support/lane.ts";

const severity = fc.constantFrom<Severity>("error", "warning", "info");

function finding(path: string, at: number, level: Severity = "warning", message = "It is wrong."): Finding {
  return {
    rule: "some-rule",
    severity: level,
    message,
    advice: null,
    source: new SourceFile(path, "a: 1\n"),
    range: [0, 1],
    object: null,
    path: [],
    identity: `${path}#${at}`,
    fingerprint: at.toString(16).padStart(8, "0").padEnd(16, "0"),
    related: [],
    proposal: null,
    fix: null,
  };
}

function tracking(findings: readonly Finding[], more: Partial<Tracking> = {}): Tracking {
  const links = { rulePages: "https://example.com/rules/", files: "https://example.com/blob/", check: null };
  return { findings, commit: "a".repeat(40), before: null, ownersOf: null, links, offers: [], notices: [], ...more };
}

describe("the state in the tracking issue", () => {
  it("comes back as it was written, in any issue's body", () => {
    const findings = fc.uniqueArray(fc.nat(0xffff_ffff), { maxLength: 50 });
    fc.assert(
      fc.property(findings, severity, fc.string(), (numbers, level, text) => {
        const state = trackingState(numbers.map((number) => finding("a.yaml", number, level)));
        const body = `${text}\n${writeTrackingState(state)}`;
        expect(isTrackingIssue(body)).toBe(true);
        expect(readTrackingState(body)).toEqual(state);
        expect(readTrackingState(`${body}\r\n`)).toEqual(state);
      }),
    );
  });

  it("is read from the last line only, and never throws", () => {
    const forged = writeTrackingState(trackingState([finding("a.yaml", 1)]));
    expect(readTrackingState(`x\n${forged}\nmore text`)).toBeNull();
    expect(isTrackingIssue(`x\n${forged}\nmore text`)).toBe(false);
    fc.assert(
      fc.property(fc.json(), (json) => {
        const state = readTrackingState(`x\n<!-- kubesuggest:tracking ${json} -->`);
        expect(state === null || typeof state.counts.error === "number").toBe(true);
      }),
    );
  });

  it("tells what appeared and what went", () => {
    const before = trackingState([finding("a", 1), finding("a", 2)]);
    const now = trackingState([finding("a", 2), finding("a", 3), finding("a", 4)]);
    expect(changeSince(before, now)).toEqual({ before: 2, now: 3, appeared: 2, gone: 1 });
  });

  it("keeps the numbers only of very many findings", () => {
    const many = trackingState(Array.from({ length: 3001 }, (_, at) => finding("a", at)));
    expect(many.known).toBeNull();
    expect(changeSince(many, trackingState([]))).toEqual({ before: 3001, now: 0, appeared: null, gone: null });
  });
});

describe("trackingIssue", () => {
  it("is closed when nothing is found", () => {
    const issue = trackingIssue(tracking([], { before: trackingState([finding("a", 1)]) }));
    expect(issue.open).toBe(false);
    expect(issue.body).toContain("**No findings** at `aaaaaaa`.");
    expect(issue.body).toContain("0 findings appeared and 1 disappeared.");
  });

  it("counts by rule, by owner and by directory, and mentions nobody", () => {
    const findings = [finding("k8s/a.yaml", 1, "error"), finding("k8s/b.yaml", 2), finding("c.yaml", 3, "info")];
    const { body } = trackingIssue(tracking(findings, { ownersOf: readCodeOwners("/k8s/ @org/team") }));
    expect(body).toContain("**3 findings** in 3 files at `aaaaaaa`: 1 error, 1 warning and 1 note.");
    expect(body).toContain("| [`some-rule`](https://example.com/rules/some-rule.md) | 1 | 1 | 1 | 0 |");
    expect(body).toContain("| `@org/team` | 1 | 1 | 0 |\n| nobody | 0 | 0 | 1 |");
    expect(body).toContain("| `k8s` | 1 | 1 | 0 |\n| `.` | 0 | 0 | 1 |");
    expect(body).toContain("- Error, [`k8s/a.yaml:1`](https://example.com/blob/k8s/a.yaml#L1): It is wrong.");
  });

  it("stays within what GitHub takes, whatever is found where, and keeps its state", { tags: "long" }, () => {
    const hostile = fc.array(fc.tuple(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ maxLength: 500 })), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(hostile, fc.nat(100), (pairs, times) => {
        const findings = Array.from({ length: times }, (_, round) =>
          pairs.map(([path, message], at) => finding(`${path}/${round}/x`, round * 50 + at, "warning", message)),
        ).flat();
        const { body } = trackingIssue(tracking(findings));
        expect(body.length).toBeLessThanOrEqual(65_536);
        expect(readTrackingState(body)?.counts.warning).toBe(findings.length);
      }),
      { numRuns: runs(40) },
    );
  });
});
