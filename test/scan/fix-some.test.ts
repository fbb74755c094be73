import { describe, expect, it } from "vitest";
import { defaultConfig } from "../../src/config/config.ts";
import { analyzeUnit } from "../../src/scan/analyze-unit.ts";
import { fixSome } from "../../src/scan/fix-some.ts";
import { inputsOf } from "../support/analyse.ts";

const { settings } = defaultConfig;
const known = { builds: [], dockerfiles: [] };
const today = "2026-01-01";

/** Makes the fixes of the findings of one rule; the texts of the changed files, and the paths of what is fixed. */
function fixRule(text: string, rule: string): { readonly texts: readonly string[]; readonly fixed: readonly string[] } {
  const unit = inputsOf({ "shop.yaml": text });
  const { findings } = analyzeUnit(unit, settings, "none", today, known);
  const wanted = findings.filter((finding) => finding.rule === rule);
  const { files, fixed } = fixSome([unit], wanted, { settings, today, known });
  return {
    texts: files.map(({ bytes }) => new TextDecoder().decode(bytes)),
    fixed: fixed.map(({ path }) => path.join(".")),
  };
}

const deployment = (apiVersion: string, namespace: string): string => `apiVersion: ${apiVersion}
kind: Deployment
metadata:
  name: shop
  namespace: ${namespace}
  labels:
    debug: "true"
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: shop
`;

describe("the fixes of some findings", () => {
  it("are made if they reveal findings that were not looked for before", () => {
    expect(fixRule(deployment("extensions/v1beta1", "a"), "api-version-removed")).toEqual({
      texts: [deployment("apps/v1", "a")],
      fixed: ["apiVersion"],
    });
  });

  it("are made if other findings stay in an object that gets another namespace", () => {
    const text = deployment("apps/v1", "n");
    expect(fixRule(text, "object-invalid")).toEqual({
      texts: [text.replace("namespace: n", 'namespace: "n"')],
      fixed: ["metadata.namespace"],
    });
  });

  it("are made if other findings stay in an object that had no valid name", () => {
    const text = deployment("apps/v1", "a").replace("name: shop\n  namespace", "name: on\n  namespace");
    expect(fixRule(text, "object-invalid")).toEqual({
      texts: [text.replace("name: on", 'name: "on"')],
      fixed: ["metadata.name"],
    });
  });
});
