import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IntroducedFinding } from "../../src/core/fix.ts";
import { planReview, type ReviewedFinding } from "../../src/review/plan.ts";
import { introducedLine, introducedText } from "../../src/review/writing/introduced.ts";
import { byteLength } from "../../src/review/writing/size.ts";
import type { Links } from "../../src/review/writing/words.ts";
import { hostileText } from "../reporters/hostile.ts";
import { deployment, findingAt, fixOf, insertAfter, planInput } from "./support.ts";

const rulePages = "https://example.org/rules/";
const links: Links = { rulePages, files: null, check: null };
const left: readonly IntroducedFinding[] = [{ rule: "size-missing", message: "Item 1 has no size" }];
const told = `**After this change:** Item 1 has no size. ([\`size-missing\`](${rulePages}size-missing.md))`;

function fixed(introduced: readonly IntroducedFinding[], id = 1): ReviewedFinding {
  return findingAt(9, { id, fix: fixOf([insertAfter(deployment, 9, `# ${id}`)], { introduced }) });
}

function bodyOf(...findings: readonly ReviewedFinding[]): string {
  return planReview(planInput({ findings, links })).review?.comments[0]?.body ?? "";
}

describe("what a fix leaves in what it writes", () => {
  it("is told in its comment, with a link to the rule", () => {
    expect(bodyOf(fixed(left))).toContain(`**Fix:** Set it right. Safe to apply. ${told}\n`);
    expect(bodyOf(fixed([]))).not.toContain("After this change");
  });

  it("is told in a comment on several findings, and in the annotation", () => {
    expect(bodyOf(fixed(left), fixed([], 2))).toContain(`Safe to apply. ${told}\n`);
    const { check } = planReview(planInput({ findings: [fixed(left)], links }));
    expect(check.annotations[0]?.message).toContain("After this change: Item 1 has no size. (size-missing)");
  });

  it("is told of five at most, the rest is counted, and nothing twice that the risk says", () => {
    const many = Array.from({ length: 7 }, (_, index) => ({ rule: "a", message: `Left ${index}.` }));
    expect(introducedText(fixOf([], { introduced: many }))).toMatch(/Left 4\. \(a\) 2 more findings\.$/);
    expect(introducedLine(fixOf([], { introduced: many, risk: "Left 0. Left 1." }), links)).toMatch(
      /^\*\*After this change:\*\* Left 2\. .*Left 6\. [^ ]*$/,
    );
    expect(introducedLine(fixOf([], { introduced: left, risk: "Item 1 has no size." }), links)).toBe("");
  });

  it("makes one line within its bounds of any text", () => {
    const finding = fc.record({ rule: hostileText, message: hostileText });
    fc.assert(
      fc.property(fc.array(finding, { minLength: 1, maxLength: 8 }), (introduced) => {
        const whole = introducedLine(fixOf([], { introduced }), links);
        expect(byteLength(whole)).toBeLessThanOrEqual(2_100);
        if (whole === "") return;
        expect(whole).toMatch(/^\*\*After this change:\*\* [^\r\n]*$/);
        const line = whole
          .replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, "code")
          .replace(/^\*\*After this change:\*\*|\]\(https:\/\/example\.org\/rules\/[^()\s<>"`\\|]*\.md\)/g, "");
        expect(line).not.toMatch(/\]\(|:\/\/|<(?!\/?code>)|@(?!&#8203;)|#(?!\d+;|&#8203;)|\p{Cc}|[\u202e\u3164]/u);
      }),
    );
    const long = { rule: "|".repeat(3000), message: "<b>|@".repeat(3000) };
    expect(byteLength(introducedLine(fixOf([], { introduced: Array(9).fill(long) }), links))).toBeLessThanOrEqual(
      2_100,
    );
  });
});
