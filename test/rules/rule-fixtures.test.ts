import { readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyze } from "../../src/analysis/analyze.ts";
import { resolveConfig } from "../../src/config/config.ts";
import { applyEdits } from "../../src/core/edit.ts";
import type { Finding } from "../../src/core/finding.ts";
import type { FixProposal } from "../../src/core/fix.ts";
import type { Settings } from "../../src/core/settings.ts";
import { SourceFile } from "../../src/core/source-file.ts";
import { parseVersionRange } from "../../src/core/version-range.ts";
import { composeFixes } from "../../src/fix/compose.ts";
import { isDockerfilePath } from "../../src/formats/dockerfile/dockerfile-path.ts";
import { parseDockerfile } from "../../src/formats/dockerfile/parse.ts";
import { parseYaml } from "../../src/formats/yaml/parse.ts";
import { allRules } from "../../src/rules/registry.ts";

const { settings } = resolveConfig({ preset: "all" });

describe.each(allRules.map(({ id }) => id))("%s", (rule) => {
  const directory = new URL(`${rule}/`, import.meta.url);
  const names = readdirSync(directory).sort();
  const cases = names.filter((name) => !name.startsWith("ok-") && !/\.fixed(?:\.|$)/.test(name));

  it.each(names.filter((name) => name.startsWith("ok-")))("is silent on %s", (name) => {
    expect(findingsOf(rule, readCase(directory, name)).map(({ message }) => message)).toEqual([]);
  });

  it.each(cases)("speaks of %s, and fixes it to the byte", (name) => {
    const files = readCase(directory, name);
    const findings = findingsOf(rule, files);
    expect(findings).not.toEqual([]);
    const proposals = findings.flatMap((finding) => finding.proposal ?? []);
    expect(findings.flatMap(({ fix }) => fix?.proof ?? [])).toEqual(proposals.map(() => ({ ok: true })));
    const known = name.replace(/(?=\.\w+$)|$/, ".fixed");
    const fixed = fixedFiles(files, findings);
    expect(fixed).toEqual(names.includes(known) ? { ...files, ...readCase(directory, known) } : files);
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
    const [finding] = findingsOf("pods-not-spread", { "app.yaml": text }, { ...settings, kubernetes });
    const fixed = fixedText("app.yaml", text, finding?.proposal ? [finding.proposal] : []);
    expect(fixed).toContain("topologySpreadConstraints");
    expect(fixed.includes("nodeTaintsPolicy: Honor")).toBe(taints);
    expect(fixed.includes("pod-template-hash")).toBe(labelKeys);
  });

  it("calls a fix safe that keeps no pod waiting", () => {
    const soft = { maxSkew: 1, whenUnsatisfiable: "ScheduleAnyway" } as const;
    const fixDefaults = { ...settings.fixDefaults, hostnameSpread: soft, zoneSpread: soft };
    const [finding] = findingsOf("pods-not-spread", { "app.yaml": text }, { ...settings, fixDefaults });
    expect(finding?.fix).toMatchObject({ applicability: "safe", proof: { ok: true } });
  });
});

describe("image-runs-as-root", () => {
  it.each([
    ["generated.Dockerfile", "warning", "This file is generated, as its comment says: change what it is made from."],
    ["other-port.Dockerfile", "warning", null],
    ["nginx-1-25.Dockerfile", "warning", expect.stringContaining("listens on port 80")],
    ["shown-privileged.Dockerfile", "info", expect.stringMatching(/can do without root/)],
    ["only-a-shell.Dockerfile", "info", expect.stringMatching(/can do without root/)],
    ["server-of-the-system.Dockerfile", "warning", expect.stringMatching(/^It installs apache2, /)],
    ["run-privileged", "info", expect.stringMatching(/can do without root/)],
  ])("says of %s what to do about it", (name, severity, advice) => {
    const directory = new URL("image-runs-as-root/", import.meta.url);
    const [finding] = findingsOf("image-runs-as-root", readCase(directory, name));
    expect(finding).toMatchObject({ severity, advice });
  });

  it("names what gives the image root's powers", () => {
    const directory = new URL("image-runs-as-root/", import.meta.url);
    const [finding] = findingsOf("image-runs-as-root", readCase(directory, "run-privileged"));
    expect(finding?.message).toContain('; DaemonSet "api" gives it the capability NET_ADMIN.');
  });
});

describe("user-not-numeric", () => {
  it.each([
    ["created", "safe"],
    ["system", "safe"],
    ["system-changed", "review"],
    ["created-if-need-be", "review"],
  ])("calls the fix of %s %s", (name, applicability) => {
    const directory = new URL("user-not-numeric/", import.meta.url);
    const [finding] = findingsOf("user-not-numeric", readCase(directory, name));
    expect(finding?.fix).toMatchObject({ applicability, proof: { ok: true } });
  });
});

/** A fixture may name the versions it is for in its first line: `# kubernetes: 1.34-1.37`. */
function settingsOf(text: string): Settings {
  const range = parseVersionRange(/^# kubernetes: (.*)$/m.exec(text)?.[1] ?? "");
  return range === null ? settings : { ...settings, kubernetes: range };
}

/** Texts of files by their paths. */
type Files = Readonly<Record<string, string>>;

/**
 * A case is one file, named `app.yaml` or `Dockerfile` for the rules, or a directory of several, of which those in
 * `context` are not under review.
 */
function readCase(directory: URL, name: string): Files {
  const place = new URL(name, directory);
  if (!statSync(place).isDirectory()) {
    return { [/\.Dockerfile$/.test(name) ? "Dockerfile" : "app.yaml"]: readFileSync(place, "utf8") };
  }
  const files = readdirSync(place, { recursive: true, encoding: "utf8" }).filter((file) => {
    return statSync(new URL(`${name}/${file}`, directory)).isFile();
  });
  return Object.fromEntries(
    files.sort().map((file) => [file, readFileSync(new URL(`${name}/${file}`, directory), "utf8")]),
  );
}

function findingsOf(
  rule: string,
  files: Files,
  asked: Settings = settingsOf(Object.values(files).join("")),
): Finding[] {
  const analysis = analyze(
    Object.entries(files).map(([path, text]) => {
      const role = path.startsWith("context/") ? "context" : "reviewed";
      return { path, bytes: new TextEncoder().encode(text), role };
    }),
    asked,
    { today: "2026-12-01" },
  );
  expect([...analysis.errors, ...analysis.skipped]).toEqual([]);
  return analysis.findings.filter((finding) => finding.rule === rule);
}

function fixedFiles(files: Files, findings: readonly Finding[]): Files {
  const fixed = Object.entries(files).map(([path, text]) => {
    const own = findings.filter(({ source }) => source.path === path);
    return [
      path,
      fixedText(
        path,
        text,
        own.flatMap(({ proposal }) => proposal ?? []),
      ),
    ];
  });
  return Object.fromEntries(fixed);
}

function fixedText(path: string, text: string, proposals: readonly FixProposal[]): string {
  if (proposals.length === 0) return text;
  const source = new SourceFile(path, text);
  const composition = composeFixes(isDockerfilePath(path) ? parseDockerfile(source) : parseYaml(source), proposals);
  if (!composition.ok) throw new Error(composition.reason);
  return applyEdits(text, composition.edits);
}
