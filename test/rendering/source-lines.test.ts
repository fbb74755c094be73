import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/core/finding.ts";
import { groupBy } from "../../src/core/group-by.ts";
import { analyse } from "../support/analyse.ts";
import { analyseRendered } from "../support/renderer.ts";
import { readCases, rulesWithCases } from "../support/rule-cases/rule-cases.ts";

/** The manifests of all cases of rules that stand alone in one file, and would stay as they are in a template. */
const manifests = rulesWithCases().flatMap((rule) => {
  return readCases(rule).cases.flatMap(({ name, inputs: [file, ...others] }) => {
    if (file === undefined || others.length > 0 || file.path !== "app.yaml" || /\{\{|\r/.test(file.text)) return [];
    return [{ name: `${rule}: ${name}`, text: file.text }];
  });
});

/** Ways to dress a manifest as a template. None of them changes what is rendered, but each moves its lines. */
const dresses = [
  ["", ""],
  ["{{- if .Values.enabled }}\n", "{{- end }}\n"],
  ["{{- /* What people see. */}}\n{{- $name := .Chart.Name }}\n", ""],
  ["{{- range .Values.once }}\n", "{{- end }}\n"],
  ["{{- with .Values.absent }}\n{{- else }}\n", "{{- end }}\n"],
] as const;

const config = { preset: "all" } as const;
const values = "enabled: true\nonce: [1]\n";

function lineOf({ source, range: [start] }: Finding): number {
  return source.position(start).line;
}

function key({ rule, message, path }: Finding): string {
  return JSON.stringify([rule, message, path]);
}

describe("a finding in a chart", () => {
  it("stands at the line where the same text in a plain file has it", () => {
    let compared = 0;
    const law = fc.property(fc.constantFrom(...manifests), fc.constantFrom(...dresses), ({ text }, [above, below]) => {
      const template = `${above}${text.replace(/\n?$/, "\n")}${below}`;
      const files = {
        "shop/Chart.yaml": "apiVersion: v2\nname: shop\nversion: 0.1.0\n",
        "shop/values.yaml": values,
        "shop/templates/app.yaml": template,
      };
      const shift = above.split("\n").length - 1;
      const plain = groupBy(analyse({ "app.yaml": text }, { config }).findings, key);
      for (const finding of analyseRendered(files, config).findings) {
        const line = lineOf(finding);
        const same = plain.get(key(finding));
        expect(finding.source.path).toBe("shop/templates/app.yaml");
        expect(line).toBeGreaterThan(shift);
        if (same === undefined) continue;
        compared += 1;
        expect(same.map((one) => lineOf(one) + shift)).toContain(line);
      }
    });
    fc.assert(law);
    expect(compared).toBeGreaterThan(0);
  });
});
