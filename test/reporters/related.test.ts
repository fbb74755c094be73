import { describe, expect, test } from "vitest";
import { gitLabReport } from "../../src/reporters/gitlab.ts";
import { htmlReport } from "../../src/reporters/html.ts";
import { jsonReport } from "../../src/reporters/json.ts";
import { junitReport } from "../../src/reporters/junit.ts";
import { markdownReport } from "../../src/reporters/markdown.ts";
import { reportBelow } from "../../src/reporters/merge-reports.ts";
import { rdjsonReport } from "../../src/reporters/rdjson.ts";
import { reportData } from "../../src/reporters/report-data.ts";
import { unknownOrigin } from "../../src/reporters/report-origin.ts";
import { sarifReport } from "../../src/reporters/sarif.ts";
import { createStyle } from "../../src/reporters/style.ts";
import { textReport } from "../../src/reporters/text.ts";
import { tool } from "./hostile.ts";
import { findingAt, hostileName, placeAt, reportOf, twoPlaces } from "./report-of.ts";

const plain = createStyle({ colors: false, width: 100 });
const finding = { ...findingAt("k8s/web.yaml", "a: 1\nimage: x\n", "image"), related: twoPlaces };
const report = reportOf([finding]);
const many = reportOf([
  { ...finding, related: Array.from({ length: 120 }, (_, index) => placeAt(`${index}.yaml`, 1, `place ${index}`)) },
]);
const bare = reportOf([{ ...finding, related: [] }]);

function sarifOf(of: typeof report): Record<string, unknown> & { readonly message: { readonly text: string } } {
  return JSON.parse(sarifReport(of, tool, () => 1)).runs[0].results[0];
}

describe("text", () => {
  test("has a line for each place, below the lines of the finding", () => {
    expect(textReport(report, plain).split("\n").slice(0, 6)).toEqual([
      "k8s/web.yaml:2:1 warning Something is wrong. [some-rule]",
      "  1 │ a: 1",
      "  2 │ image: x",
      "    │ ^^^^^",
      "  also: deploy/app.yaml:12:3 the Service that selects these pods",
      '  also: a`b␊::error::x␛[31m<U+202E>|<b>](x)# #[group].yaml:3:3 the pods of "a`b␊::error::x␛[31m<U+202E>|<b>](x)# #[group].yaml"',
    ]);
  });

  test("tells of five and counts the rest", () => {
    const text = textReport(many, plain);
    expect(text.match(/^ {2}also: /gm)).toHaveLength(5);
    expect(text).toContain("  also: 4.yaml:1:3 place 4\n  … and 115 more\n");
    expect(textReport(bare, plain)).not.toContain("also");
  });
});

test("JSON has all of them as they are", () => {
  const [first] = JSON.parse(jsonReport(report)).findings;
  expect(first.related).toEqual([
    {
      file: "deploy/app.yaml",
      range: { start: { line: 12, column: 3 }, end: { line: 12, column: 9 } },
      message: "the Service that selects these pods",
    },
    {
      file: hostileName,
      range: { start: { line: 3, column: 3 }, end: { line: 3, column: 9 } },
      message: `the pods of "${hostileName}"`,
    },
  ]);
  expect(JSON.parse(jsonReport(many)).findings[0].related).toHaveLength(120);
  expect(JSON.parse(jsonReport(bare)).findings[0].related).toEqual([]);
});

test("a report that is put below a directory takes them along", () => {
  const [first] = reportBelow("one", reportData(report)).findings;
  expect(first?.related.map(({ file }) => file)).toEqual(["one/deploy/app.yaml", `one/${hostileName}`]);
});

describe("SARIF", () => {
  test("lists them with ids, to which the message links", () => {
    const { relatedLocations, message } = sarifOf(report);
    expect(relatedLocations).toEqual([
      {
        id: 1,
        physicalLocation: {
          artifactLocation: { uri: "deploy/app.yaml", uriBaseId: "%SRCROOT%" },
          region: { startLine: 12, startColumn: 3, endLine: 12, endColumn: 9 },
        },
        message: { text: "the Service that selects these pods" },
      },
      {
        id: 2,
        physicalLocation: {
          artifactLocation: {
            uri: "a%60b%0A%3A%3Aerror%3A%3Ax%1B%5B31m%E2%80%AE%7C%3Cb%3E%5D(x)%23%23%5Bgroup%5D.yaml",
            uriBaseId: "%SRCROOT%",
          },
          region: { startLine: 3, startColumn: 3, endLine: 3, endColumn: 9 },
        },
        message: { text: `the pods of "${hostileName}"` },
      },
    ]);
    const phrase = `the pods of "${hostileName}"`.replaceAll("[", "\\[").replaceAll("]", "\\]");
    expect(message.text).toBe(`Something is wrong. Related: [the Service that selects these pods](1), [${phrase}](2).`);
  });

  test("lists a hundred, links to five, and says nothing where there are none", () => {
    const { relatedLocations, message } = sarifOf(many);
    expect(relatedLocations).toHaveLength(100);
    expect(message.text).toMatch(/, \[place 4\]\(5\) and 115 more\.$/);
    expect(sarifOf(bare)).not.toHaveProperty("relatedLocations");
    expect(sarifOf(bare).message.text).toBe("Something is wrong.");
  });

  test("what a manifest says is no link", () => {
    const said = { ...finding, message: 'Container "[a](1)" is wrong.', advice: "See args[0]." };
    expect(sarifOf(reportOf([said])).message.text).toMatch(/^Container "\\\[a\\\]\(1\)" is wrong\. See args\[0\]\. /);
  });
});

test("rdjson has them in whole lines", () => {
  const whole = { ...placeAt("b.yaml", 4, "the Pod"), end: { line: 7, column: 1 } };
  const places = { ...finding, related: [...twoPlaces, whole] };
  const [first] = JSON.parse(rdjsonReport(reportOf([places]), tool)).diagnostics;
  const at = (path: string, start: number, end: number): object => {
    return { path, range: { start: { line: start }, end: { line: end } } };
  };
  expect(first.related_locations).toEqual([
    { message: "the Service that selects these pods", location: at("deploy/app.yaml", 12, 12) },
    { message: `the pods of "${hostileName}"`, location: at(hostileName, 3, 3) },
    { message: "the Pod", location: at("b.yaml", 4, 6) },
  ]);
  expect(JSON.parse(rdjsonReport(bare, tool)).diagnostics[0]).not.toHaveProperty("related_locations");
});

test("GitLab has them as other locations", () => {
  expect(JSON.parse(gitLabReport(report))[0].other_locations).toEqual([
    { path: "deploy/app.yaml", lines: { begin: 12, end: 12 } },
    { path: hostileName, lines: { begin: 3, end: 3 } },
  ]);
  expect(JSON.parse(gitLabReport(many))[0].other_locations).toHaveLength(100);
  expect(JSON.parse(gitLabReport(bare))[0]).not.toHaveProperty("other_locations");
});

test("JUnit tells of them in the text of the failure", () => {
  const xml = junitReport(report);
  expect(xml).toContain("&#10;Also deploy/app.yaml:12:3: the Service that selects these pods&#10;Also a`b&#10;");
  expect(xml).toContain("::error::x[31m\u202e|&lt;b&gt;](x)##&#91;group].yaml:3:3: the pods of &quot;a`b&#10;");
  expect(junitReport(many)).toContain("Also 4.yaml:1:3: place 4&#10;… and 115 more");
});

test("Markdown has them in a list", () => {
  const text = markdownReport(report, tool);
  expect(text).toContain(
    "\n\n**Related:**\n\n- <code>deploy/app.yaml:12</code>: the Service that selects these pods\n- <code>a&#96;b&#9226;",
  );
  expect(text).toMatch(/^- <code>a&#96;b[^<>[\]`|\n]*:3<\/code>: the pods of [^<>[\]`|\n]*$/m);
  expect(markdownReport(many, tool)).toContain("- <code>4.yaml:1</code>: place 4\n- and 115 more\n");
  expect(markdownReport(bare, tool)).not.toContain("Related");
});

test("HTML has them in a list", () => {
  const html = htmlReport(report, tool, [], unknownOrigin);
  expect(html).toContain(
    "<ul><li><code>deploy/<wbr>app.yaml:12</code>: the Service that selects these pods</li><li><code>a&#96;b␊::error::x␛[31m&lt;U+202E&gt;|&lt;b&gt;](x)# #[group].yaml:3</code>: ",
  );
  expect(htmlReport(many, tool, [], unknownOrigin)).toContain(
    "<li><code>4.yaml:1</code>: place 4</li><li>and 115 more</li></ul>",
  );
  expect(htmlReport(bare, tool, [], unknownOrigin)).not.toContain("Related");
});
