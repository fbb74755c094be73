import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { countsOf } from "../../src/reporters/history.ts";
import { htmlReport } from "../../src/reporters/html.ts";
import type { Report } from "../../src/reporters/report.ts";
import { hasChromium, openPage, type Page } from "../support/chromium.ts";
import { hostileReport, tool } from "./hostile.ts";
import { findingAt, reportOf } from "./report-of.ts";

const folder = mkdtempSync(path.join(tmpdir(), "kubesuggest-html-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function open(report: Report): Promise<Page> {
  const file = path.join(folder, "report.html");
  writeFileSync(file, htmlReport(report, tool, [countsOf(report, "<earlier>")]));
  return openPage(pathToFileURL(file).href);
}

describe.runIf(hasChromium)("the page in a browser", { tags: "chromium", timeout: 60_000 }, () => {
  const fixed = findingAt("b.yaml", "a: 1\n\n\n\n\n\n\n\n\n\nimage: x\n", "image", [{ range: [0, 1], text: "b" }]);
  const findings = [
    fixed,
    { ...findingAt("c.yaml", "a: 1\nimage: x\n", "image"), severity: "error" as const, rule: "other-rule" },
    { ...findingAt("a.yaml", "image: x\n", "image"), message: "Needle <b>here</b>." },
  ];
  let page: Page;
  beforeAll(async () => {
    page = await open(reportOf(findings));
  }, 60_000);
  afterAll(() => page.close());

  const files = (): Promise<unknown> =>
    page.evaluate(
      "[...document.querySelectorAll('#findings tbody tr:not([hidden])')].map((r) => r.cells[2].textContent)",
    );
  const click = (selector: string): Promise<unknown> =>
    page.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
  const set = (name: string, value: string): Promise<unknown> =>
    page.evaluate(
      `{ const field = document.getElementById("filters").elements[${JSON.stringify(name)}]; field.value = ${JSON.stringify(value)}; field.dispatchEvent(new Event("input", { bubbles: true })); }`,
    );

  test("its own policy refuses nothing of it, and it asks for nothing else", async () => {
    expect(page.log).toEqual([]);
    expect(await page.evaluate("performance.getEntriesByType('resource').length")).toBe(0);
    expect(await page.evaluate("getComputedStyle(document.querySelector('.totals')).display")).toBe("flex");
    expect(await page.evaluate("document.getElementById('filters').hidden")).toBe(false);
  });

  test("the policy stops scripts and connections that got in all the same", async () => {
    const refused = `(async () => {
      const script = document.createElement("script");
      script.textContent = "window.broken = true";
      document.body.append(script);
      return [window.broken ?? null, await fetch("data:,x").then(() => "fetched", () => "refused")];
    })()`;
    expect(await page.evaluate(refused)).toEqual([null, "refused"]);
  });

  test("columns sort both ways, numbers as numbers, and say so", async () => {
    expect(await files()).toEqual(["c.yaml", "b.yaml", "a.yaml"]);
    await click("#findings th:nth-child(3) button");
    expect(await files()).toEqual(["a.yaml", "b.yaml", "c.yaml"]);
    await click("#findings th:nth-child(4) button");
    expect(await files()).toEqual(["a.yaml", "c.yaml", "b.yaml"]);
    await click("#findings th:nth-child(4) button");
    expect(await files()).toEqual(["b.yaml", "c.yaml", "a.yaml"]);
    expect(await page.evaluate("[...document.querySelectorAll('#findings th')].map((h) => h.ariaSort)")).toEqual([
      "none",
      "none",
      "none",
      "descending",
      "none",
      "none",
    ]);
    await click("#findings th:nth-child(1) button");
    expect(await files()).toEqual(["c.yaml", "b.yaml", "a.yaml"]);
  });

  test("filters add up, and can be taken back", async () => {
    await set("search", "NEEDLE <B>");
    expect(await files()).toEqual(["a.yaml"]);
    await set("fix", "safe");
    expect(await files()).toEqual([]);
    expect(await page.evaluate("document.getElementById('shown').textContent")).toBe("0 of 3 shown");
    await set("search", "");
    expect(await files()).toEqual(["b.yaml"]);
    await set("fix", "");
    await set("rule", "other-rule");
    expect(await files()).toEqual(["c.yaml"]);
    await page.evaluate(
      "document.getElementById('filters').reset(); new Promise((resolve) => setTimeout(resolve, 20))",
    );
    expect(await files()).toEqual(["c.yaml", "b.yaml", "a.yaml"]);
  });

  test("the keyboard reaches the skip link first, and focus can be seen", async () => {
    const key = { key: "Tab", code: "Tab", windowsVirtualKeyCode: 9 };
    await page.send("Input.dispatchKeyEvent", { type: "keyDown", ...key });
    await page.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
    const focus = "[document.activeElement.className, getComputedStyle(document.activeElement).outlineStyle]";
    expect(await page.evaluate(focus)).toEqual(["skip", "solid"]);
    await page.evaluate("document.activeElement.click()");
    expect(await page.evaluate("document.activeElement.id")).toBe("results");
  });

  test("dark mode is that of the reader", async () => {
    const colours = "[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]";
    expect(await page.evaluate(colours)).toEqual(["rgb(255, 255, 255)", "rgb(27, 31, 36)"]);
    await page.send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: "dark" }] });
    expect(await page.evaluate(colours)).toEqual(["rgb(18, 22, 28)", "rgb(232, 236, 240)"]);
  });

  test("names that readers of a screen hear are there", async () => {
    const { nodes } = (await page.send("Accessibility.getFullAXTree")) as {
      readonly nodes: readonly {
        readonly role?: { readonly value: string };
        readonly name?: { readonly value: string };
      }[];
    };
    const named = (role: string): (string | undefined)[] =>
      nodes.filter((node) => node.role?.value === role).map(({ name }) => name?.value);
    expect(named("table")).toContain(
      "Findings, sorted by severity at first; the buttons in the head sort by their column",
    );
    expect(named("searchbox")).toEqual(["Search"]);
    expect(named("combobox")).toEqual(["Severity", "Rule", "Fix"]);
    expect(named("image")).toEqual(["Findings of 2 scans: from 3 to 3. The table below has all numbers."]);
    expect(named("button").filter((name) => (name ?? "") === "")).toEqual([]);
  });
});

describe.runIf(hasChromium)("hostile reports in a browser", { tags: "chromium", timeout: 120_000 }, () => {
  test("show as text, run nothing, and make no element of their own", async () => {
    const reports = fc.sample(hostileReport, { numRuns: 40, seed: 6 });
    const findings = reports.flatMap((report) => report.findings);
    const page = await open(reportOf(findings, { errors: reports.flatMap(({ errors }) => errors) }));
    try {
      expect(page.log).toEqual([]);
      expect(await page.evaluate("document.querySelectorAll('#findings tbody tr').length")).toBe(findings.length);
      expect(await page.evaluate("document.querySelectorAll('script').length")).toBe(1);
      const attributes =
        "[...document.querySelectorAll('*')].flatMap((e) => e.getAttributeNames()).filter((n) => n.startsWith('on')).length";
      expect(await page.evaluate(attributes)).toBe(0);
      const foreign =
        "[...document.links].filter((a) => !/^(https:\\/\\/(example|github)\\.com\\/|file:.*#results$)/.test(a.href)).length";
      expect(await page.evaluate(foreign)).toBe(0);
    } finally {
      await page.close();
    }
  });
});
