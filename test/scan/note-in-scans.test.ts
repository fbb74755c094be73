import { expect, it } from "vitest";
import { resolveConfig } from "../../src/config/config.ts";
import type { ConfigValues } from "../../src/config/values.ts";
import { analyzeUnit } from "../../src/scan/analyze-unit.ts";
import { inputsOf } from "../support/analyse.ts";

const template = "apiVersion: v1\nkind: Secret\nmetadata:\n  name: {{ .Name }}\n";

function severities(text: string, config: ConfigValues = {}): string[] {
  const { findings } = analyzeUnit(inputsOf({ "pkg/secret.yaml": text }), resolveConfig(config).settings, "none");
  return findings.map(({ rule, severity }) => `${rule} ${severity}`);
}

it("a scan tells of a template that other programs render as a note, unless it is asked for more", () => {
  expect(severities(template)).toEqual(["template-not-rendered info"]);
  expect(severities(template, { preset: "strict" })).toEqual(["template-not-rendered warning"]);
  expect(severities(template, { rules: { "template-not-rendered": "error" } })).toEqual([
    "template-not-rendered error",
  ]);
  expect(severities(template, { rules: { "template-not-rendered": "off" } })).toEqual([]);
});

it("a manifest that can't be read stays an error", () => {
  expect(severities(`${template.replace("{{ .Name }}", "a")} b: c\n`)).toEqual(["manifest-unreadable error"]);
});
