import { describe, expect, test } from "vitest";
import type { IntroducedFinding } from "../../src/core/fix.ts";
import { htmlReport } from "../../src/reporters/html.ts";
import { jsonReport } from "../../src/reporters/json.ts";
import { junitReport } from "../../src/reporters/junit.ts";
import { markdownReport } from "../../src/reporters/markdown.ts";
import type { Report } from "../../src/reporters/report.ts";
import { unknownOrigin } from "../../src/reporters/report-origin.ts";
import { sarifReport } from "../../src/reporters/sarif.ts";
import { createStyle } from "../../src/reporters/style.ts";
import { textReport } from "../../src/reporters/text.ts";
import { tool } from "./hostile.ts";
import { findingAt, reportOf } from "./report-of.ts";

const plain = createStyle({ colors: false, width: 100 });
const hostile = 'x <b>"\n::error::y\u3164|](z)';

function reportWith(introduced: readonly IntroducedFinding[] | undefined, risk?: string): Report {
  const finding = findingAt("k8s/web.yaml", "a: 1\nimage: x\n", "image", [{ range: [5, 10], text: "y" }]);
  const beside = { ...(introduced === undefined ? {} : { introduced }), ...(risk === undefined ? {} : { risk }) };
  return reportOf([{ ...finding, fix: finding.fix && { ...finding.fix, ...beside } }]);
}

const report = reportWith([
  { rule: "some-rule", message: "Something is left." },
  { rule: "other`rule", message: hostile },
]);
const many = reportWith(Array.from({ length: 9 }, (_, index) => ({ rule: "some-rule", message: `Left: ${index}.` })));
const bare = reportWith(undefined);

describe("what a fix leaves in what it writes", () => {
  test("is in text", () => {
    expect(textReport(report, plain)).toContain(
      "  safe fix: Set it right\n" +
        "  after this change: Something is left. [some-rule]\n" +
        '  after this change: x <b>"␊::error::y<U+3164>|](z) [other`rule]\n',
    );
    expect(textReport(many, plain)).toContain("  after this change: Left: 4. [some-rule]\n  … and 4 more\n");
  });

  test("is in Markdown, with links", () => {
    expect(markdownReport(report, tool)).toContain(
      "**Safe fix:** Set it right\n\n**After this change:**\n\n" +
        "- Something is left. ([<code>some-rule</code>](https://example.com/rules/some-rule.md))\n" +
        "- x &#60;b&#62;&#34;&#9226;::error::y&#60;U&#43;3164&#62;&#124;&#93;(z) (<code>other&#96;rule</code>)\n",
    );
    expect(markdownReport(many, tool)).toContain("- and 4 more\n");
  });

  test("is in HTML, with links", () => {
    const page = htmlReport(report, tool, [], unknownOrigin);
    expect(page).toContain(
      "<p><strong>After this change:</strong></p><ul><li>Something is left. " +
        '<a href="https://example.com/rules/some-rule.md" rel="noreferrer"><code>some-rule</code></a></li>' +
        "<li>x &lt;b&gt;&quot;␊::error::y&lt;U+3164&gt;|](z) <code>other&#96;rule</code></li></ul>",
    );
    expect(htmlReport(many, tool, [], unknownOrigin)).toContain("<li>and 4 more</li></ul>");
  });

  test("is in JUnit XML", () => {
    expect(junitReport(report)).toContain(
      "Fix (safe): Set it right&#10;After this change: Something is left. [some-rule]&#10;",
    );
    expect(junitReport(many)).toContain("Left: 4. [some-rule]&#10;… and 4 more&#10;");
  });

  test("is in the description of a SARIF fix", () => {
    const textOf = (of: Report): string => {
      return JSON.parse(sarifReport(of, tool, () => 1)).runs[0].results[0].fixes[0].description.text;
    };
    expect(textOf(report)).toBe(
      `Set it right. After this change: Something is left. (some-rule) ${hostile} (other\`rule)`,
    );
    expect(textOf(many)).toMatch(/ Left: 4\. \(some-rule\) and 4 more$/);
    expect(textOf(reportWith([{ rule: "some-rule", message: "A." }], "It may break."))).toBe(
      "Set it right. It may break. After this change: A. (some-rule)",
    );
    expect(textOf(bare)).toBe("Set it right");
  });

  test("is in JSON as it is, all of it", () => {
    const [first] = JSON.parse(jsonReport(report)).findings;
    expect(first.fix.introduced[1]).toEqual({ rule: "other`rule", message: hostile });
    expect(JSON.parse(jsonReport(many)).findings[0].fix.introduced).toHaveLength(9);
    expect(JSON.parse(jsonReport(bare)).findings[0].fix).not.toHaveProperty("introduced");
  });

  test("is not told twice where the risk tells it already", () => {
    const told = reportWith([{ rule: "some-rule", message: "It is small." }], "It may break. It is small.");
    for (const shown of [
      textReport(told, plain),
      markdownReport(told, tool),
      htmlReport(told, tool, [], unknownOrigin),
    ]) {
      expect(shown).not.toMatch(/after this change/i);
    }
    for (const shown of [
      textReport(bare, plain),
      markdownReport(bare, tool),
      htmlReport(bare, tool, [], unknownOrigin),
    ]) {
      expect(shown).not.toMatch(/after this change/i);
    }
  });
});
