import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits, type Edit } from "../../src/core/edit.ts";
import type { Finding } from "../../src/core/finding.ts";
import type { Fix } from "../../src/core/fix.ts";
import { SourceFile } from "../../src/core/source-file.ts";
import { type FixComposer, groupFixes } from "../../src/review/placement/group-findings.ts";
import { applySuggestion } from "../../src/review/placement/suggestion.ts";
import type { ReviewedFinding } from "../../src/review/plan.ts";
import { reasons } from "../../src/review/writing/words.ts";
import { deployment, findingAt, fixOf, insertAfter, plainComposer } from "./support.ts";

const file = new SourceFile("app/web.yaml", deployment);
const anywhere = (): null => null;

function lines(findings: readonly Finding[], composer: FixComposer = plainComposer): (readonly [number, number])[] {
  const { groups } = groupFixes(file, findings, anywhere, composer);
  return groups.map(({ change }) => [change.startLine, change.endLine]);
}

function withFix(
  line: number,
  edits: readonly Edit[],
  extra: Pick<Partial<Finding>, "severity" | "rule"> = {},
): Finding {
  return findingAt(line, { fix: fixOf(edits), ...extra });
}

describe("groupFixes", () => {
  it("leaves fixes with a line between them alone", () => {
    const findings = [2, 4, 6].map((line) => withFix(line, [insertAfter(deployment, line, "x: 1")]));
    expect(lines(findings)).toEqual([
      [2, 2],
      [4, 4],
      [6, 6],
    ]);
  });

  it("makes one of fixes on the same and on adjacent lines", () => {
    const findings = [2, 2, 3].map((line, id) => ({
      ...withFix(line, [insertAfter(deployment, line, `x${id}: 1`)]),
      id,
    }));
    const { groups } = groupFixes(file, findings, anywhere, plainComposer);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.change).toEqual({
      startLine: 3,
      endLine: 3,
      lines: ["x0: 1", "x1: 1", "metadata:", "x2: 1"],
    });
  });

  it("goes on until nothing touches: a merged range can reach a third fix", () => {
    const far = withFix(2, [insertAfter(deployment, 2, "a: 1"), insertAfter(deployment, 4, "b: 1")]);
    const inside = withFix(5, [insertAfter(deployment, 5, "c: 1")]);
    const beyond = withFix(6, [insertAfter(deployment, 6, "d: 1")]);
    expect(lines([beyond, inside, far])).toEqual([[3, 6]]);
  });

  it("lets a note wait whose fix reaches around the lines of others, and takes it once it is alone", () => {
    const edits = [insertAfter(deployment, 1, "a: 1"), insertAfter(deployment, 9, "b: 1")];
    const note = withFix(1, edits, { severity: "info" });
    const between = withFix(6, [insertAfter(deployment, 6, "c: 1")]);
    const { groups, obstacles } = groupFixes(file, [note, between], anywhere, plainComposer);
    expect(groups.map(({ findings }) => findings)).toEqual([[between]]);
    expect(obstacles.get(note)).toBe(reasons.waits);
    expect(lines([note])).toEqual([[2, 9]]);
  });

  describe("of fixes for review at one place", () => {
    const template = ["spec", "template", "spec"];
    const writing = (key: string, extra: Parameters<typeof withFix>[2] = {}): Finding => {
      const set = { kind: "set", document: 0, path: [...template, key, "x"], value: 1 } as const;
      const edits = [insertAfter(deployment, 7, `      ${key}:\n        x: 1`)];
      const fix = fixOf(edits, { applicability: "review", risk: "It may not fit.", operations: [set] });
      return findingAt(7, { rule: `about-${key}`, ...extra, fix });
    };

    it("makes two where they write under different keys, the most pressing alone", () => {
      const [user, spread] = [writing("securityContext"), writing("topologySpreadConstraints", { severity: "info" })];
      const { groups } = groupFixes(file, [spread, user], anywhere, plainComposer);
      expect(groups.map(({ findings, change }) => [findings, change.startLine, change.endLine])).toEqual([
        [[user], 7, 7],
        [[spread], 8, 8],
      ]);
    });

    it("lets a third wait that finds no lines, and so binds none to another", () => {
      const keys = ["securityContext", "topologySpreadConstraints", "hostUsers"];
      const three = keys.map((key, index) => writing(key, { severity: index === 0 ? "error" : "warning" }));
      const { groups, obstacles } = groupFixes(file, three, anywhere, plainComposer);
      expect(groups.map(({ findings, change }) => [findings.length, change.startLine])).toEqual([
        [1, 7],
        [1, 8],
      ]);
      expect(groups[0]?.findings).toEqual([three[0]]);
      expect([...obstacles.values()]).toEqual([reasons.waits]);
    });

    it("makes one where they write under the same key, or are not right together apart", () => {
      const alike = [writing("securityContext"), writing("securityContext", { rule: "another-rule" })];
      expect(groupFixes(file, alike, anywhere, plainComposer).groups.map(({ findings }) => findings.length)).toEqual([
        2,
      ]);
      const never = { ...plainComposer, holds: () => false };
      const other = [writing("securityContext"), writing("hostUsers")];
      expect(groupFixes(file, other, anywhere, never).groups.map(({ findings }) => findings.length)).toEqual([2]);
    });
  });

  it("keeps the more pressing fix where two don't go together", () => {
    const clash = (text: string): Edit => ({ range: [deployment.indexOf("web"), deployment.indexOf("web") + 3], text });
    const weak = findingAt(4, { id: 1, severity: "warning", fix: fixOf([clash("weak")]) });
    const strong = findingAt(4, { id: 2, fix: fixOf([clash("strong")]) });
    const composer: FixComposer = {
      ...plainComposer,
      compose: () => ({ ok: false, reason: "they want different names" }),
    };
    const { groups, obstacles } = groupFixes(file, [weak, strong], anywhere, composer);
    expect(groups.map(({ findings }) => findings)).toEqual([[strong]]);
    expect([...obstacles]).toEqual([
      [weak, "it can't be combined with another fix on the same lines: they want different names"],
    ]);
  });

  const risky = { applicability: "review" } as const;
  const setting = (...path: readonly (string | number)[]) => ({
    operations: [{ kind: "set", document: 0, path, value: 1 } as const],
  });

  it("never makes one of a safe fix and a risky one, though their lines touch", () => {
    const safe = withFix(3, [insertAfter(deployment, 3, "a: 1")]);
    const next = findingAt(4, { fix: fixOf([insertAfter(deployment, 4, "b: 1")], risky) });
    expect(lines([safe, next])).toEqual([
      [3, 3],
      [4, 4],
    ]);
  });

  it("gives a risky fix at the place of a safe one the next line, if both are right then", () => {
    const edits = (text: string): Edit[] => [insertAfter(deployment, 3, text)];
    const safe = withFix(3, edits("safe: 1"));
    const next = findingAt(3, { id: 20, severity: "error", fix: fixOf(edits("risky: 1"), risky) });
    const seen: (readonly Edit[])[] = [];
    const asked = (answer: boolean): FixComposer => ({
      ...plainComposer,
      holds: (_findings, joined) => {
        seen.push(joined);
        return answer;
      },
    });
    const { groups } = groupFixes(file, [next, safe], anywhere, asked(true));
    expect(groups.map(({ change }) => change)).toEqual([
      { startLine: 3, endLine: 3, lines: ["metadata:", "safe: 1"] },
      { startLine: 4, endLine: 4, lines: ["risky: 1", "  name: web"] },
    ]);
    expect(seen).toEqual([[{ ...edits("")[0], text: "\nsafe: 1\nrisky: 1" }]]);
    const refused = groupFixes(file, [next, safe], anywhere, asked(false));
    expect(refused.groups.map(({ findings }) => findings)).toEqual([[safe]]);
    expect([...refused.obstacles]).toEqual([[next, reasons.waits]]);
  });

  it("makes one of the fixes of one container, if its lines are near and not between those of others", () => {
    const inContainer = (line: number, index: number, extra: Partial<Fix> = {}): ReviewedFinding => {
      const operations = setting("spec", "template", "spec", "containers", index, `key-${line}`);
      return findingAt(line, { fix: fixOf([insertAfter(deployment, line, "x: 1")], { ...operations, ...extra }) });
    };
    expect(lines([inContainer(2, 0), inContainer(6, 0)])).toEqual([[3, 6]]);
    expect(lines([inContainer(2, 0), inContainer(6, 1)])).toHaveLength(2);
    expect(lines([inContainer(2, 0), inContainer(4, 0, risky), inContainer(6, 0)])).toHaveLength(3);
    expect(lines([inContainer(2, 0, risky), inContainer(4, 0), inContainer(6, 0, risky)])).toHaveLength(3);
    expect(lines([inContainer(2, 0), inContainer(4, 1), inContainer(6, 0)])).toHaveLength(3);
  });

  it("does not give up a fix that fits for a neighbour that does not", () => {
    const findings = [
      withFix(2, [insertAfter(deployment, 2, "a: 1")]),
      withFix(3, [insertAfter(deployment, 3, "b: 1")]),
    ];
    const fits = (change: { endLine: number }): string | null => (change.endLine > 2 ? "it is hidden" : null);
    const { groups, obstacles } = groupFixes(file, findings, fits, plainComposer);
    expect(groups.map(({ change }) => change.startLine)).toEqual([2]);
    expect([...obstacles.values()]).toEqual(["it is hidden"]);
  });

  it("makes suggestions of which any subset, accepted in any order, is the same as the edits of their fixes", () => {
    const text = Array.from({ length: 30 }, (_, index) => `line ${index}`).join("\n");
    const source = new SourceFile("a.yaml", text);
    const line = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(fc.uniqueArray(line, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (places, random) => {
        const findings = places.map((place) =>
          findingAt(place, { source, fix: fixOf([insertAfter(text, place, `new ${place}`)]) }),
        );
        const { groups } = groupFixes(source, findings, anywhere, plainComposer);
        const accepted = groups.filter(() => (random.next().value ?? 0) % 2 === 0);
        const order = accepted.map((group) => ({ group, key: random.next().value ?? 0 })).sort((a, b) => a.key - b.key);
        let result = text;
        const done: { after: number; growth: number }[] = [];
        for (const { group } of order) {
          const { startLine, endLine, lines: added } = group.change;
          const shift = done.filter(({ after }) => after < startLine).reduce((sum, { growth }) => sum + growth, 0);
          result = applySuggestion(result, startLine + shift, endLine + shift, added);
          done.push({ after: endLine, growth: added.length - (endLine - startLine + 1) });
        }
        const edits = accepted.flatMap((group) => group.findings.flatMap((finding) => finding.fix?.edits ?? []));
        expect(result).toBe(applyEdits(text, edits));
        const sorted = groups.map(({ change }) => change).sort((a, b) => a.startLine - b.startLine);
        for (const [index, change] of sorted.entries()) {
          expect(change.startLine).toBeGreaterThan((sorted[index - 1]?.endLine ?? -1) + 1);
        }
      }),
    );
  });

  it("ends in a moment for a file full of fixes", () => {
    const text = Array.from({ length: 1000 }, (_, index) => `line ${index}`).join("\n");
    const source = new SourceFile("a.yaml", text);
    const findings = Array.from({ length: 1000 }, (_, index) =>
      findingAt(1 + index, { source, fix: fixOf([insertAfter(text, 1 + index, "x")]) }),
    );
    const { groups, obstacles } = groupFixes(source, findings, anywhere, plainComposer);
    const placed = groups.reduce((sum, group) => sum + group.findings.length, 0);
    expect(placed + obstacles.size).toBe(1000);
  });
});
