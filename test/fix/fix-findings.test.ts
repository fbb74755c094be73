import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/core/finding.ts";
import { fixFindings } from "../../src/fix/fix-findings.ts";
import { analyse } from "../support/analyse.ts";
import { analyzeText, findingOf } from "./read-ground.ts";

const pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: web, image: 'web:1'}]}\n";
const rule = "probe-container";

describe("fixFindings", () => {
  it("proves what is wanted, and leaves the rest as it was found", () => {
    const { ground, files, findings } = analyzeText(pod);
    const found = findings.map((finding) => ({ ...finding, fix: null }));
    const fixed = fixFindings(ground, files, found, (finding) => finding.rule === rule);
    for (const [index, finding] of fixed.entries()) {
      if (finding.rule === rule) expect(finding.fix?.proof).toEqual({ ok: true });
      else expect(finding).toBe(found[index]);
    }
  });

  it("gives the reason as advice where the edits can't be made", () => {
    const shared = pod.replace(
      "'web:1'}",
      "'web:1', securityContext: &s {privileged: false}}, {name: b, image: 'b:1', securityContext: *s }",
    );
    const finding = analyzeText(shared).findings.find((candidate) => candidate.rule === rule);
    expect(finding?.fix).toBeNull();
    expect(finding?.advice).toMatch(/No fix is offered: .+\.$/);
  });

  it("stops proving in a document too large to read so often, and says so", () => {
    const analysis = analyzeText(`${pod}# ${"x".repeat(800_000)}\n`);
    const finding = { ...findingOf(analysis, rule), fix: null };
    const fixed = fixFindings(analysis.ground, analysis.files, [finding, finding, finding], () => true);
    expect(fixed.map(({ fix }) => fix?.proof)).toEqual([{ ok: true }, { ok: true }, undefined]);
    expect(fixed[2]?.advice).toMatch(/No fix is offered: the document is too large to prove all fixes in it\.$/);
  });

  it("stops proving in files that are each just below their limit, and says so", () => {
    const text = `FROM debian:13\n# ${"x".repeat(30_000)}\nMAINTAINER me\nCMD ["sleep", "1"]\n`;
    const paths = ["a", "b", "c", "d", "e"].map((name) => `${name}/Dockerfile`);
    const { ground, files, findings } = analyse(Object.fromEntries(paths.map((path) => [path, text])));
    const found = paths.flatMap((path) => {
      const finding = findings.find((one) => one.source.path === path && one.rule === "maintainer-deprecated");
      return Array.from({ length: 39 }, () => ({ ...(finding as Finding), fix: null }));
    });
    const fixed = fixFindings(ground, files, found, () => true);
    const proved = fixed.filter(({ fix }) => fix?.proof.ok === true).length;
    expect(proved).toBeGreaterThan(4 * 39);
    expect(proved).toBeLessThan(5 * 39);
    expect(fixed.at(-1)?.advice).toMatch(/No fix is offered: there is too much to prove in all files together\.$/);
  });
});
