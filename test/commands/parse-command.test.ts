import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanReason, parseCommand } from "../../src/commands/parse-command.ts";
import { readIgnoreComments, writeIgnoreComment } from "../../src/suppression/ignore-comment.ts";

describe("parseCommand", () => {
  it.each([
    ["/kubesuggest ignore needs root for ping", { kind: "ignore", rules: [], reason: "needs root for ping" }],
    ["/kubesuggest ignore[a-rule, b] needs root", { kind: "ignore", rules: ["a-rule", "b"], reason: "needs root" }],
    ["/kubesuggest ignore [a-rule]", { kind: "ignore", rules: ["a-rule"], reason: "" }],
    ["/kubesuggest ignored", { kind: "unknown" }],
    ["/kubesuggest ignore", { kind: "ignore", rules: [], reason: "" }],
    ["\r\n \n  /Kubesuggest  Ignore\tas agreed  \r\nThanks!", { kind: "ignore", rules: [], reason: "as agreed" }],
    ["/kubesuggest explain", { kind: "explain", rule: null }],
    ["/kubesuggest explain pods-not-spread", { kind: "explain", rule: "pods-not-spread" }],
    ["/kubesuggest fix", { kind: "fix" }],
    ["/kubesuggest fix everything", { kind: "unknown" }],
    ["/kubesuggest help", { kind: "help" }],
    ["/kubesuggest REVIEW", { kind: "review" }],
    ["/kubesuggest pause", { kind: "pause" }],
    ["/kubesuggest resume", { kind: "resume" }],
    ["/kubesuggest pause it", { kind: "unknown" }],
    ["/kubesuggest explain this please", { kind: "unknown" }],
    ["/kubesuggest", { kind: "unknown" }],
    ["/kubesuggest destroy", { kind: "unknown" }],
  ])("reads %j", (body, command) => {
    expect(parseCommand(body)).toEqual(command);
  });

  it.each([
    "",
    "Try /kubesuggest fix",
    "Please\n/kubesuggest fix",
    "> /kubesuggest fix",
    "```\n/kubesuggest fix\n```",
    "~~~\n/kubesuggest fix",
    "    /kubesuggest fix",
    "\t/kubesuggest fix",
    "- /kubesuggest fix",
    "`/kubesuggest fix`",
    "<!--\n/kubesuggest fix\n-->",
    "/kubesuggestfix",
    "/kubesuggest/fix",
    "//kubesuggest fix",
    `${"\n".repeat(20_000)}/kubesuggest fix`,
  ])("reads nothing in %j", (body) => {
    expect(parseCommand(body)).toBeNull();
  });

  it("takes any text without throwing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(parseCommand(`/kubesuggest ignore ${text}`)?.kind).toMatch(/^(?:ignore|unknown)$/);
      }),
    );
  });
});

describe("cleanReason", () => {
  it("keeps words and drops what a comment can't hold or a reader can't see", () => {
    expect(cleanReason("a\u202eb\u200b\u3164 `c`\u0007\u2028d\r\n\te \ud800f")).toBe("ab 'c' d e \ufffdf");
    expect([...cleanReason("ä".repeat(500))]).toHaveLength(200);
  });

  it("makes of any text a reason that fits on the line of a comment", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const reason = cleanReason(text);
        expect(reason).not.toMatch(/[`\r\n\p{C}]/u);
        const comment = writeIgnoreComment(["a-rule"], reason);
        const { working } = readIgnoreComments([{ range: [0, 1], text: comment }], {
          rules: new Set(["a-rule"]),
          today: null,
        });
        expect(working.every((one) => one.rules[0] === "a-rule")).toBe(true);
        expect(cleanReason(reason)).toBe(reason);
      }),
    );
  });
});
