import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  encodePath,
  escapeProse,
  escapeText,
  fenced,
  inlineCode,
  link,
  oneLine,
  tableCell,
} from "../../src/review/writing/markdown.ts";
import { runs } from "../support/lane.ts";

const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 5 }),
      fc.constantFrom(..."`|\\<>[]()@#*_~$&!-+=:\n\r\t\0 ".split(""), "```", "````", "<!--", "-->", "</details>"),
      fc.constantFrom(
        "@octocat",
        "#1",
        "#1;",
        "GH-1",
        "https://x.y",
        "www.x.y",
        "\u202e",
        "\ud800",
        "&#96;",
        ":100:",
        ":man_dancing:",
        "0a1b2c3",
        "1. ",
        "# ",
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

function decode(markdown: string): string {
  return markdown
    .replaceAll("&#8203;", "")
    .replace(/&#(\d+);/g, (_match, code: string) => String.fromCharCode(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

/** The text as GitHub sees it when it looks for names and addresses in what was rendered. */
function rendered(markdown: string): string {
  return decode(markdown.replaceAll("&#8203;", "\u200b"));
}

const namesAndHashes = /:[\w+-]+:|(?<!\w)(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}(?!\w)/i;

describe("escapeText", () => {
  it("shows exactly the text, on one line, for any text", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(decode(escapeText(text))).toBe(oneLine(text));
      }),
    );
  });

  it("leaves nothing that Markdown, HTML or GitHub would act on", { tags: "long" }, () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const bare = escapeText(text).replace(/&(?:#\d+|amp|lt|gt);/g, "\u0000");
        expect(bare).not.toMatch(/[<>&`*_[\]|\\~$\r\n]/);
        expect(bare).not.toMatch(/@(?!\0)|#(?!\0)|:\/\/|(?<![a-z\d])(?:www\.|gh-\d)/i);
        expect(bare).not.toMatch(/^(?:[-+=:]|\d+[.)])/);
        expect(rendered(escapeText(text))).not.toMatch(namesAndHashes);
      }),
      { numRuns: runs(1000) },
    );
  });

  it.each([
    ["@octocat, see #1 and GH-2", "@&#8203;octocat, see #&#8203;1 and GH&#8203;-2"],
    ["a\n\n# b", "a #&#8203; b"],
    ["<img src=x>", "&lt;img src=x&gt;"],
    ["\u202eabc", "\ufffdabc"],
    ["- a", "&#45; a"],
    ["1. a", "1&#46; a"],
    ['Container "web" of nginx:1.25', 'Container "web" of nginx:1.25'],
    ["port 8080:100:80", "port 8080:&#8203;100:80"],
    [":man_dancing: ", "&#58;&#8203;man&#95;dancing:"],
    ["web:3f2a1bc", "web:3f2a1b&#8203;c"],
    [`at ${"0a".repeat(20)}.`, `at ${"0a0a0a&#8203;".repeat(6)}0a0a.`],
    ["defaced 1000660000 at sha256:" + "0a".repeat(32), "defaced 1000660000 at sha256:" + "0a".repeat(32)],
  ])("writes %j", (text, markdown) => {
    expect(escapeText(text)).toBe(markdown);
  });
});

describe("escapeProse", () => {
  it("leaves nothing but code that Markdown, HTML or GitHub would act on", { tags: "long" }, () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const markdown = escapeProse(text);
        expect(rendered(markdown.replace(/`[^`]+`/g, "`"))).not.toMatch(namesAndHashes);
        const bare = markdown.replace(/`[^`]+`/g, "").replace(/&(?:#\d+|amp|lt|gt);/g, "\u0000");
        expect(bare).not.toMatch(/[<>&`*_[\]|\\~$\r\n]/);
        expect(bare).not.toMatch(/@(?!\0)|#(?!\0)|:\/\/|(?<![a-z\d])(?:www\.|gh-\d)/i);
        expect(markdown).not.toMatch(/``|^(?:[-+=:]|\d+[.)])/);
        // What looks like an entity inside of code is shown as it is written.
        const parts = markdown.split(/(`[^`]+`)/).map((part, index) => (index % 2 === 1 ? part : decode(part)));
        expect(parts.join("").replaceAll("`", "")).toBe(oneLine(text).replaceAll("`", ""));
      }),
      { numRuns: runs(1000) },
    );
  });

  it.each([
    ["Write `&#96;`.", "Write `&#96;`."],
    ["Set `drop: [ALL]` in `a_b`.", "Set `drop: [ALL]` in `a_b`."],
    ["`a``b`", "`a`&#8203;`b`"],
    ["one ` alone", "one &#96; alone"],
    ["`code` @octocat `x", "`code` @&#8203;octocat &#96;x"],
  ])("writes %j", (text, markdown) => {
    expect(escapeProse(text)).toBe(markdown);
  });
});

describe("inlineCode", () => {
  it("can't be closed by what it holds, nor leave its line or table cell", { tags: "long" }, () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const code = inlineCode(text);
        expect(code).not.toMatch(/[\r\n|[\]\\]/);
        const fence = /^`+/.exec(code)?.[0];
        if (fence === undefined) {
          expect(decode(code)).toBe(`<code>${oneLine(text)}</code>`);
          return;
        }
        const runs = code.slice(fence.length, -fence.length).match(/`+/g) ?? [];
        expect(runs).not.toContain(fence);
        expect(code.endsWith(fence)).toBe(true);
      }),
      { numRuns: runs(1000) },
    );
  });

  it.each([
    ["a", "`a`"],
    ["a`b", "``a`b``"],
    ["`a", "`` `a ``"],
    ["a|b", "<code>a&#124;b</code>"],
    ["]: x", "<code>&#93;: x</code>"],
    ["", "<code></code>"],
  ])("writes %j", (text, markdown) => {
    expect(inlineCode(text)).toBe(markdown);
  });
});

describe("fenced", () => {
  it("is closed by its last line only", () => {
    fc.assert(
      fc.property(fc.array(hostile.map((text) => text.replaceAll("\n", ""))), (lines) => {
        const [open, ...rest] = fenced(lines, "diff").slice(0, -1).split("\n");
        const fence = /^`+/.exec(open ?? "")?.[0] ?? "";
        expect(rest.at(-1)).toBe(fence);
        expect(rest.slice(0, -1)).toEqual(lines);
        for (const line of lines.flatMap((text) => text.split("\r"))) {
          expect((/^\s*(`*)/.exec(line)?.[1] ?? "").length).toBeLessThan(fence.length);
        }
      }),
    );
  });

  it("tells nothing from an empty line", () => {
    expect(fenced([], "suggestion")).toBe("```suggestion\n```\n");
    expect(fenced([""], "suggestion")).toBe("```suggestion\n\n```\n");
  });
});

describe("tableCell", () => {
  it("never makes another cell or row and is never longer than asked", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const cell = tableCell(text, 8);
        expect(cell).not.toMatch(/[|\\\r\n]/);
        expect([...decode(cell)].length).toBeLessThanOrEqual(8);
      }),
    );
  });
});

describe("link", () => {
  it("keeps the address in its parentheses", () => {
    expect(link("`a`", "https://x/(a) b")).toBe("[`a`](https://x/%28a%29%20b)");
    expect(link("`a`", null)).toBe("`a`");
  });

  it("encodes every name of a path", () => {
    expect(encodePath("a b/(c)/é#?\ud800")).toBe("a%20b/%28c%29/%C3%A9%23%3F%EF%BF%BD");
  });
});
