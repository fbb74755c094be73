import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyze } from "../../src/analyze.ts";
import { applyEdits } from "../../src/core/edit.ts";
import type { Finding } from "../../src/core/finding.ts";
import type { FixProposal } from "../../src/core/fix.ts";
import type { Settings } from "../../src/core/settings.ts";
import { SourceFile } from "../../src/core/source-file.ts";
import { parseVersionRange } from "../../src/core/version-range.ts";
import { composeFixes } from "../../src/fix/compose.ts";
import { parseYaml } from "../../src/formats/yaml/parse.ts";
import { kubernetesRules } from "../../src/rules/index.ts";

const settings: Settings = {
  kubernetes: { from: { major: 1, minor: 32 }, to: { major: 1, minor: 37 } },
  recipe: {
    userId: 1995,
    groupId: 1995,
    userName: "appuser",
    userForm: "name",
    hostnameSpread: { maxSkew: 2, whenUnsatisfiable: "DoNotSchedule" },
    zoneSpread: { maxSkew: 3, whenUnsatisfiable: "ScheduleAnyway" },
  },
};

describe.each(kubernetesRules.map(({ id }) => id))("%s", (rule) => {
  const directory = new URL(`${rule}/`, import.meta.url);
  const names = readdirSync(directory).sort();
  const read = (name: string): string => readFileSync(new URL(name, directory), "utf8");
  const cases = names.filter((name) => !name.startsWith("ok-") && !name.endsWith(".fixed.yaml"));

  it.each(names.filter((name) => name.startsWith("ok-")))("is silent on %s", (name) => {
    expect(findingsOf(rule, read(name)).map(({ message }) => message)).toEqual([]);
  });

  it.each(cases)("speaks of %s, and fixes it to the byte", (name) => {
    const text = read(name);
    const findings = findingsOf(rule, text);
    expect(findings).not.toEqual([]);
    const proposals = findings.flatMap((finding) => finding.proposal ?? []);
    expect(findings.flatMap(({ fix }) => fix?.proof ?? [])).toEqual(proposals.map(() => ({ ok: true })));
    const known = `${name.slice(0, -".yaml".length)}.fixed.yaml`;
    const fixed = fixedText(text, proposals);
    expect(fixed).toBe(names.includes(known) ? read(known) : text);
    expect(findingsOf(rule, fixed).filter(({ proposal }) => proposal !== null)).toEqual([]);
  });
});

describe("pods-not-spread", () => {
  const text = readFileSync(new URL("pods-not-spread/three-replicas.yaml", import.meta.url), "utf8");

  it.each([
    [25, false, false],
    [26, true, false],
    [27, true, true],
  ])("writes for 1.%i only what that version has", (minor, taints, labelKeys) => {
    const kubernetes = { from: { major: 1, minor }, to: { major: 1, minor: 37 } };
    const [finding] = findingsOf("pods-not-spread", text, { ...settings, kubernetes });
    const fixed = fixedText(text, finding?.proposal ? [finding.proposal] : []);
    expect(fixed).toContain("topologySpreadConstraints");
    expect(fixed.includes("nodeTaintsPolicy: Honor")).toBe(taints);
    expect(fixed.includes("pod-template-hash")).toBe(labelKeys);
  });

  it("calls a fix safe that keeps no pod waiting", () => {
    const soft = { maxSkew: 1, whenUnsatisfiable: "ScheduleAnyway" } as const;
    const recipe = { ...settings.recipe, hostnameSpread: soft, zoneSpread: soft };
    const [finding] = findingsOf("pods-not-spread", text, { ...settings, recipe });
    expect(finding?.fix).toMatchObject({ grade: "safe", proof: { ok: true } });
  });
});

/** A fixture may name the versions it is for in its first line: `# kubernetes: 1.34-1.37`. */
function settingsOf(text: string): Settings {
  const range = parseVersionRange(/^# kubernetes: (.*)$/m.exec(text)?.[1] ?? "");
  return range === null ? settings : { ...settings, kubernetes: range };
}

function findingsOf(rule: string, text: string, asked: Settings = settingsOf(text)): Finding[] {
  const bytes = new TextEncoder().encode(text);
  const analysis = analyze([{ path: "app.yaml", bytes, role: "reviewed" }], asked);
  expect([...analysis.errors, ...analysis.skipped]).toEqual([]);
  return analysis.findings.filter((finding) => finding.rule === rule);
}

function fixedText(text: string, proposals: readonly FixProposal[]): string {
  if (proposals.length === 0) return text;
  const composition = composeFixes(parseYaml(new SourceFile("app.yaml", text)), proposals);
  if (!composition.ok) throw new Error(composition.reason);
  return applyEdits(text, composition.edits);
}
