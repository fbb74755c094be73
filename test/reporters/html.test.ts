import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { countsOf, readCounts } from "../../src/reporters/history.ts";
import { htmlReport } from "../../src/reporters/html.ts";
import { jsonReport } from "../../src/reporters/json.ts";
import { unknownOrigin } from "../../src/reporters/report-origin.ts";
import { hostileReport, hostileText, tool } from "./hostile.ts";
import { findingAt, reportOf } from "./report-of.ts";

const voidElements = ["meta", "line", "rect", "circle", "polyline", "input", "br", "wbr"];

/** The page's markup as its tags, checked to close in order; style and script are left out. */
function expectWellFormed(html: string): string[] {
  const markup = html.replace(/<(style|script)>[^]*?<\/\1>/g, "").replace("<!DOCTYPE html>", "");
  const open: string[] = [];
  const names: string[] = [];
  for (const [tag, closing, name = ""] of markup.matchAll(/<(\/?)([a-z][a-z\d]*)?(?:\s[\w-]+(?:="[^"<>]*")?)*\/?>?/g)) {
    expect(tag).toMatch(/^<\/?[a-z][a-z\d]*(?:\s[\w-]+(?:="[^"<>]*")?)*\/?>$/);
    if (closing === "/") expect(open.pop()).toBe(name);
    else {
      names.push(name);
      if (!voidElements.includes(name)) open.push(name);
    }
  }
  expect(open).toEqual([]);
  return names;
}

test("a finding is a card with its code and its fix, in the group of its file", () => {
  const finding = findingAt("k8s/web.yaml", "a: 1\nimage: <x>\n", "<x>", [{ range: [12, 15], text: '"&"' }]);
  const html = htmlReport(reportOf([finding]), tool, [], unknownOrigin);
  expectWellFormed(html);
  expect(html).toContain(
    'data-severity="warning" data-rule="some-rule" data-fix="safe" data-file="k8s/web.yaml" data-directory="k8s"',
  );
  expect(html).toContain("2  image: <mark>&lt;x&gt;</mark>");
  expect(html).toContain("<del>- image: &lt;x&gt;</del>\n<ins>+ image: &quot;&amp;&quot;</ins>");
  expect(html).toContain('<span class="name" title="k8s">k8s</span><span class="count">1</span>');
  expect(html).not.toContain("History");
});

test("a byte order mark is not shown as part of the first line", () => {
  const fixed = findingAt("web.yaml", "\ufeffkind: Pod\n", "Pod", [{ range: [7, 10], text: "Job" }]);
  const page = htmlReport(reportOf([fixed]), tool, [], unknownOrigin);
  expect(page).toContain("<pre><code>1  kind: <mark>Pod</mark></code></pre>");
  expect(page).toContain("<del>- kind: Pod</del>\n<ins>+ kind: Job</ins>");
});

test("the page says what it is about, and leads to the lines where a server shows them", () => {
  const finding = findingAt("k8s/a b.yaml", "a: 1\nimage: x\n", "image");
  const origin = {
    repository: "shop/<web>",
    commit: "0123456789abcdef",
    date: "2026-01-31",
    files: "https://example.com/f/",
  };
  const html = htmlReport(reportOf([finding]), tool, [], origin);
  expectWellFormed(html);
  expect(html).toContain("<h1>shop/&lt;web&gt;</h1>");
  expect(html).toContain("<code>0123456789ab</code>");
  expect(html).toContain("<span>2026-01-31</span>");
  expect(html).toContain('<a href="https://example.com/f/k8s/a%20b.yaml#L2"');
});

test("numbers have commas, plurals are plurals, and nothing found is said", () => {
  const one = findingAt("a.yaml", "a", "a");
  const many = htmlReport(reportOf(Array<typeof one>(1234).fill(one)), tool, [], unknownOrigin);
  expect(many).toContain("<li><b>1,234</b> findings</li>");
  expect(htmlReport(reportOf([one]), tool, [], unknownOrigin)).toContain("<li><b>1</b> finding</li>");
  expect(htmlReport(reportOf([]), tool, [], unknownOrigin)).toContain("No findings: there is nothing to do.");
});

test("of many bars, the longest show and the others are folded", () => {
  const findings = Array.from({ length: 30 }, (_, index) => findingAt(`d${index}/a.yaml`, "a", "a"));
  const html = htmlReport(reportOf([...findings, findingAt("d29/b.yaml", "a", "a")]), tool, [], unknownOrigin);
  const [, chart = ""] = html.split('id="by-directory"');
  expect(chart.indexOf('data-value="d29"')).toBeLessThan(chart.indexOf('data-value="d0"'));
  expect(chart).toContain("<details><summary>22 more with 22 findings</summary>");
});

test("bars that are all alike are a sentence, with the bars folded below it", () => {
  const findings = Array.from({ length: 30 }, (_, index) => findingAt(`d${index}/a.yaml`, "a", "a"));
  const html = htmlReport(reportOf([...findings, ...findings]), tool, [], unknownOrigin);
  const [, chart = ""] = html.split('id="by-directory"');
  expect(chart).toMatch(
    /^>By directory<\/h3><ul class="bars"><\/ul><details><summary>30 directories with 2 findings each</,
  );
});

test("many directories are shown by the deepest few above them, and each can be chosen", () => {
  const findings = Array.from({ length: 30 }, (_, index) => {
    return findingAt(`apps/${index % 3 === 0 ? "a" : "b"}/d${index}/a.yaml`, "a", "a");
  });
  const html = htmlReport(reportOf(findings), tool, [], unknownOrigin);
  const [, chart = ""] = html.split('id="by-directory"');
  const shown = chart.slice(0, chart.indexOf("</section>")).matchAll(/data-value="([^"]*)".*?class="count">(\d+)/g);
  expect([...shown].map(([, value, count]) => [value, count])).toEqual([
    ["apps/b", "20"],
    ["apps/a", "10"],
  ]);
  for (const one of ["apps/a", "apps/b/d1"]) expect(html).toContain(`<option value="${one}">`);
});

test("where no directories above are few, the first that differ are shown, and the rest folded", () => {
  const findings = Array.from({ length: 200 }, (_, index) => {
    return findingAt(`apps/team-${index % 40}/d${index}/a.yaml`, "a", "a");
  });
  const html = htmlReport(reportOf([...findings, findingAt("apps/team-7/a.yaml", "a", "a")]), tool, [], unknownOrigin);
  const [, chart = ""] = html.split('id="by-directory"');
  expect(chart).toMatch(/^>By directory.*?data-value="apps\/team-7".*?class="count">6</s);
  expect(chart).toContain("<summary>32 more with 160 findings</summary>");
});

test("a long path keeps its end, which tells it from others", () => {
  const html = htmlReport(reportOf([findingAt(`${"long/".repeat(60)}a.yaml`, "a", "a")]), tool, [], unknownOrigin);
  expect(html).toMatch(/data-file="…[^"]{190,}\/a\.yaml"/);
});

test("the policy lets in the page's own style and script and nothing else", () => {
  const html = htmlReport(reportOf([findingAt("a.yaml", "a", "a")]), tool, [], unknownOrigin);
  const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  for (const [name, directive] of [
    ["style", "style-src"],
    ["script", "script-src"],
  ] as const) {
    const [, content = ""] = new RegExp(`<${name}>([^]*?)</${name}>`).exec(html) ?? [];
    expect(policy).toContain(`${directive} 'sha256-${createHash("sha256").update(content).digest("base64")}'`);
  }
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(html).not.toMatch(/\s(?:style|on\w+|src|srcset)=/);
});

test("earlier scans make a chart and a table, oldest first", () => {
  const earlier = countsOf(reportOf([findingAt("a", "a", "a"), findingAt("b", "a", "a")]), "<old>.json");
  const html = htmlReport(reportOf([]), tool, [earlier], unknownOrigin);
  expectWellFormed(html);
  expect(html).toContain("from 2 to 0");
  expect(html).toContain('<th scope="row">&lt;old&gt;.json</th><td class="number">2</td>');
  expect(html).toContain('<th scope="row">this scan</th><td class="number">0</td>');
});

test("a page of too many findings keeps the most severe ones and counts the others", () => {
  const long = findingAt("a.yaml", "a: 1", "a", [{ range: [0, 1], text: "x".repeat(900) }]);
  const many = Array<typeof long>(60_000).fill({ ...long, message: "m".repeat(600) });
  const html = htmlReport(reportOf([...many, { ...long, severity: "error" }]), tool, [], unknownOrigin);
  expect(html.length).toBeLessThan(22 * 1024 * 1024);
  const shown = html.split("<article").length - 1;
  expect(html.indexOf('data-severity="error"')).toBeLessThan(html.indexOf('data-severity="warning"'));
  expect(html).toContain(`<strong>${(60_001 - shown).toLocaleString("en-US")} more findings</strong>`);
});

test("nothing in any report becomes markup", () => {
  fc.assert(
    fc.property(hostileReport, hostileText, (report, label) => {
      const html = htmlReport(report, tool, [countsOf(report, label)], unknownOrigin);
      const names = expectWellFormed(html);
      const known =
        "html head meta title style body a header h1 h3 article p main ul li b section h2 div table caption thead tr th td tbody svg rect line text polyline circle span form label br input select option button output details summary pre code wbr mark ins del strong footer script";
      expect(names.filter((name) => !known.split(" ").includes(name))).toEqual([]);
      expect(names.filter((name) => name === "script")).toEqual([]);
      expect(html).not.toContain("##[");
    }),
  );
});

test("an earlier report gives the counts it was made of", () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      expect(readCounts(JSON.parse(jsonReport(report)), "x")).toEqual(countsOf(report, "x"));
    }),
  );
});

test("what is no earlier report is refused with the reason", () => {
  const good = JSON.parse(jsonReport(reportOf([findingAt("a", "a", "a")])));
  const cases: readonly (readonly [unknown, string])[] = [
    [null, "it is not a JSON object"],
    [[], "it is not a JSON object"],
    [{ ...good, version: 2 }, "its version is not 1"],
    [{ ...good, findings: {} }, "it has no list of findings"],
    [{ ...good, findings: [null] }, "one of its findings has no severity"],
    [{ ...good, findings: [] }, "it has a different number of findings than it says"],
    [{ ...good, stats: null }, "it has a different number of findings than it says"],
  ];
  for (const [data, why] of cases) expect(readCounts(data, "x")).toBe(why);
  expect(readCounts(undefined, "x")).toBe("it is not a JSON object");
});
