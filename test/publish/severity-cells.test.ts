import { expect, test } from "vitest";
import { type Finding, type Severity, severities } from "../../src/core/finding.ts";
import { severityCells, severityHeads, worstSeverity } from "../../src/publish/severity-cells.ts";

const withSeverity = (severity: Severity): Finding => ({ severity }) as unknown as Finding;

test("counts the findings of each severity below its name", () => {
  const findings = severities.flatMap((severity, index) =>
    Array.from({ length: index + 1 }, () => withSeverity(severity)),
  );
  expect(severityHeads).toBe("Errors | Warnings | Notes");
  expect(severityCells(findings)).toBe("1 | 2 | 3");
});

test("finds the worst severity among any number of findings", () => {
  const notes = Array.from({ length: 200_000 }, () => withSeverity("info"));
  expect(worstSeverity(notes)).toBe(2);
  expect(worstSeverity([...notes, withSeverity("warning")])).toBe(1);
});
