import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { countsOf } from "../../src/reporters/history.ts";
import { htmlReport } from "../../src/reporters/html.ts";
import type { Report } from "../../src/reporters/report.ts";
import { unknownOrigin } from "../../src/reporters/report-origin.ts";
import { hasChromium, openPage, type Page } from "../support/chromium.ts";
import { hostileReport, tool } from "./hostile.ts";
import { findingAt, reportOf } from "./report-of.ts";

const longPath = ["spec", "template", "spec", "containers", 0, "securityContext", "allowPrivilegeEscalation"];
const folder = mkdtempSync(path.join(tmpdir(), "kubesuggest-html-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function open(report: Report): Promise<Page> {
  const file = path.join(folder, "report.html");
  writeFileSync(file, htmlReport(report, tool, [countsOf(report, "<earlier>")], unknownOrigin));
  return openPage(pathToFileURL(file).href);
}

describe.runIf(hasChromium)("the page in a browser", { tags: "chromium", timeout: 60_000 }, () => {
  const fixed = findingAt("b.yaml", "a: 1\n\n\n\n\n\n\n\n\n\nimage: x\n", "image", [{ range: [0, 1], text: "b" }]);
  const findings = [
    fixed,
    { ...findingAt("c.yaml", "a: 1\nimage: x\n", "image"), severity: "error" as const, rule: "other-rule" },
    { ...findingAt("a.yaml", "image: x\n", "image"), message: "Needle <b>here</b>.", path: longPath },
  ];
  let page: Page;
  beforeAll(async () => {
    page = await open(reportOf(findings));
  }, 60_000);
  afterAll(() => page.close());

  const files = (): Promise<unknown> =>
    page.evaluate("[...document.querySelectorAll('.finding:not([hidden])')].map((one) => one.dataset.file)");
  const groups = (): Promise<unknown> =>
    page.evaluate(
      "[...document.querySelectorAll('.group:not([hidden]) > summary')].map((one) => [...one.children].map((part) => part.textContent))",
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
    expect(await page.evaluate("getComputedStyle(document.querySelector('.totals')).display")).toBe("grid");
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

  test("findings stand by file, by rule or by severity", async () => {
    expect(await groups()).toEqual([
      ["b.yaml", "1 warning"],
      ["c.yaml", "1 error"],
      ["a.yaml", "1 warning"],
    ]);
    await set("group", "rule");
    expect(await groups()).toEqual([
      ["some-rule", "2 warnings"],
      ["other-rule", "1 error"],
    ]);
    await set("group", "severity");
    expect(await groups()).toEqual([
      ["error", "1 error"],
      ["warning", "2 warnings"],
    ]);
    await set("group", "file");
  });

  test("a standard is a filter for the rules that check it", async () => {
    const rules = ["container-privileged", "volume-type-restricted", "some-rule"];
    const own = await open(
      reportOf(rules.map((rule, at) => ({ ...findingAt(`${at}.yaml`, "image: x\n", "image"), rule }))),
    );
    const shown = (standard: string): Promise<unknown> =>
      own.evaluate(`{ const field = document.getElementById("filters").elements.standard; field.value = "${standard}";
        field.dispatchEvent(new Event("input", { bubbles: true }));
        [...document.querySelectorAll('.finding:not([hidden])')].map((one) => one.dataset.rule) }`);
    expect(await shown("pss-restricted")).toEqual(rules.slice(0, 2));
    expect(await shown("pss-baseline")).toEqual(rules.slice(0, 1));
    expect(await shown("")).toEqual(rules);
    await own.close();
  });

  test("a directory is a filter for what is below it too", async () => {
    const paths = ["apps/a/x.yaml", "apps/ab/x.yaml", "apps/a/b/x.yaml"];
    const own = await open(reportOf(paths.map((name) => findingAt(name, "a", "a"))));
    const shown = await own.evaluate(`{ const field = document.getElementById("filters").elements.directory;
        field.value = "apps/a"; field.dispatchEvent(new Event("input", { bubbles: true }));
        [...document.querySelectorAll('.finding:not([hidden])')].map((one) => one.dataset.file) }`);
    expect(shown).toEqual(["apps/a/x.yaml", "apps/a/b/x.yaml"]);
    await own.close();
  });

  test("filters add up, can be taken back, and are in the address", async () => {
    await set("search", "NEEDLE <B>");
    expect(await files()).toEqual(["a.yaml"]);
    await set("fix", "safe");
    expect(await files()).toEqual([]);
    expect(await page.evaluate("document.getElementById('shown').textContent")).toBe("0 of 3 findings shown");
    await set("search", "");
    expect(await files()).toEqual(["b.yaml"]);
    await set("fix", "");
    await set("rule", "other-rule");
    expect(await files()).toEqual(["c.yaml"]);
    expect(await page.evaluate("location.hash")).toBe("#rule=other-rule");
    await page.evaluate(
      "location.hash = '#severity=warning&group=rule'; new Promise((resolve) => setTimeout(resolve, 50))",
    );
    expect(await groups()).toEqual([["some-rule", "2 warnings"]]);
    await page.evaluate("location.hash = '#rule=none&group=none'; new Promise((resolve) => setTimeout(resolve, 50))");
    expect(await files()).toEqual(["b.yaml", "c.yaml", "a.yaml"]);
    await page.evaluate(
      "document.getElementById('filters').reset(); new Promise((resolve) => setTimeout(resolve, 20))",
    );
    expect(await files()).toEqual(["b.yaml", "c.yaml", "a.yaml"]);
  });

  test("a bar that is clicked is a filter, and says so", async () => {
    await click("button[data-filter=severity][data-value=error]");
    expect(await files()).toEqual(["c.yaml"]);
    const pressed = "[...document.querySelectorAll('[aria-pressed=true]')].map((one) => one.dataset.value)";
    expect(await page.evaluate(pressed)).toEqual(["error"]);
    await click("button[data-filter=severity][data-value=error]");
    expect(await files()).toEqual(["b.yaml", "c.yaml", "a.yaml"]);
  });

  test.each([375, 768, 1280])("at %i pixels, nothing is wider than the screen", async (width) => {
    await page.send("Emulation.setDeviceMetricsOverride", {
      width,
      height: 800,
      deviceScaleFactor: 1,
      mobile: width < 600,
    });
    await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    await page.send("Emulation.clearDeviceMetricsOverride");
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
    expect(await page.evaluate(colours)).toEqual(["rgb(15, 19, 24)", "rgb(232, 236, 240)"]);
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
    expect(named("table")).toEqual(["Findings of each scan, oldest first"]);
    expect(named("group")).toEqual(expect.arrayContaining(["By severity", "By rule", "By directory"]));
    expect(named("searchbox")).toEqual(["Search"]);
    expect(named("combobox")).toEqual(["Severity", "Rule", "Fix", "Directory", "Standard", "Group by"]);
    expect(named("image")).toEqual(["Findings of 2 scans: from 3 to 3. The table below has all numbers."]);
    expect(named("button").filter((name) => (name ?? "") === "")).toEqual([]);
  });
});

describe.runIf(hasChromium)("a page of 2,000 findings", { tags: "chromium", timeout: 120_000 }, () => {
  test("is grouped by rule at first, and keeps them folded by file too", async () => {
    const findings = Array.from({ length: 2000 }, (_, index) => {
      const edits = [{ range: [0, 1], text: "b" }] as const;
      return {
        ...findingAt(`d${index % 40}/f${index % 100}.yaml`, "a: 1\n".repeat(20), "a", edits),
        fingerprint: String(index),
      };
    });
    const page = await open(reportOf(findings.toSorted((a, b) => (a.source.path < b.source.path ? -1 : 1))));
    try {
      const heads =
        "document.querySelectorAll('.group[open]').length + ' of ' + document.querySelectorAll('.group').length";
      expect(await page.evaluate(heads)).toBe("0 of 1");
      await page.evaluate("document.getElementById('filters').elements.group.value = 'file'");
      await page.evaluate(
        "document.getElementById('filters').elements.group.dispatchEvent(new Event('input', { bubbles: true }))",
      );
      expect(await page.evaluate("document.querySelectorAll('.group').length")).toBe(200);
      expect(await page.evaluate("document.querySelectorAll('.group[open]').length")).toBe(0);
      expect(await page.evaluate("document.documentElement.scrollHeight")).toBeLessThan(200 * 70);
    } finally {
      await page.close();
    }
  });
});

describe.runIf(hasChromium)("hostile reports in a browser", { tags: "chromium", timeout: 120_000 }, () => {
  test("show as text, run nothing, and make no element of their own", async () => {
    const reports = fc.sample(hostileReport, { numRuns: 40, seed: 6 });
    const findings = reports.flatMap((report) => report.findings);
    const page = await open(reportOf(findings, { errors: reports.flatMap(({ errors }) => errors) }));
    try {
      expect(page.log).toEqual([]);
      expect(await page.evaluate("document.querySelectorAll('.finding').length")).toBe(findings.length);
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
