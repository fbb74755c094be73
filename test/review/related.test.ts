import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RelatedLocation } from "../../src/core/finding.ts";
import { SourceFile } from "../../src/core/source-file.ts";
import { planReview, type ReviewedFinding } from "../../src/review/plan.ts";
import type { PlannedReview } from "../../src/review/review-plan.ts";
import { relatedLine, relatedText } from "../../src/review/writing/related.ts";
import { byteLength } from "../../src/review/writing/size.ts";
import type { Links } from "../../src/review/writing/words.ts";
import { hostileText } from "../reporters/hostile.ts";
import { hostileName, placeAt, twoPlaces } from "../reporters/report-of.ts";
import { deployment, findingAt, fixOf, insertAfter, planInput, posted } from "./support.ts";

const files = "https://example.org/blob/abc/";
const links: Links = { rulePages: null, files, check: null };
const encoded = "a%60b%0A%3A%3Aerror%3A%3Ax%1B%5B31m%E2%80%AE%7C%3Cb%3E%5D%28x%29%23%23%5Bgroup%5D.yaml";
const toBoth =
  `**Related:** [the Service that selects these pods](${files}deploy/app.yaml#L12) and ` +
  `[the pods of "a&#96;b ::&#8203;error::x\ufffd&#91;31m\ufffd&#124;&lt;b&gt;&#93;(x)#&#8203;#&#8203;&#91;group&#93;.yaml"](${files}${encoded}#L3).`;

function fixable(related: readonly RelatedLocation[], line = 9): ReviewedFinding {
  return findingAt(line, { related, fix: fixOf([insertAfter(deployment, line, `# ${line}`)]) });
}

function bodies(plan: PlannedReview): string[] {
  return plan.review?.comments.map(({ body }) => body) ?? [];
}

function lineOf(related: readonly RelatedLocation[], of = links): string {
  return relatedLine(findingAt(1, { related }), of);
}

describe("related places", () => {
  it("are linked in a comment, at the head commit", () => {
    const [body] = bodies(planReview(planInput({ findings: [fixable(twoPlaces)] })));
    expect(body).toContain(`privilege-escalation-allowed.md)\n\n${toBoth}\n\n**Fix:** Set it right. Safe to apply.\n`);
  });

  it("are linked in a comment that tells of several findings, and go without a word where there are none", () => {
    const findings = [findingAt(7, { id: 1, related: twoPlaces }), findingAt(7, { id: 2, rule: "root-user" })];
    const [body = ""] = bodies(planReview(planInput({ findings })));
    expect(body).toContain(`privilege-escalation-allowed.md)\n\n${toBoth}\n`);
    expect(body.match(/Related:/g)).toHaveLength(1);
  });

  it("stand in annotations with their lines, and beside the fixes in the check run", () => {
    const source = new SourceFile("lib/other.yaml", deployment);
    const { check } = planReview(planInput({ findings: [{ ...fixable(twoPlaces), source }] }));
    expect(check.annotations[0]?.message).toContain(
      "\n\nRelated: the Service that selects these pods (deploy/app.yaml:12) and " +
        'the pods of "a`b ::error::x\ufffd[31m\ufffd|<b>](x)##[group].yaml" (a`b ::error::x\ufffd[31m\ufffd|<b>](x)##[group].yaml:3).\n\nFix: ',
    );
    expect(check.text).toContain(`${toBoth} Set it right. Safe to apply.`);
  });

  it("are five at most, the rest is counted", () => {
    const many = Array.from({ length: 8 }, (_, index) => placeAt(`${index}.yaml`, index + 1, `place ${index}`));
    expect(lineOf(many)).toMatch(/, \[place 4\]\(https:\/\/example\.org\/blob\/abc\/4\.yaml#L5\) and 3 more\.$/);
    expect(relatedText(findingAt(1, { related: many }))).toMatch(/, place 4 \(4\.yaml:5\) and 3 more\.$/);
  });

  it("name their file where they can't link to it, or have no words", () => {
    expect(lineOf([placeAt("a.yaml", 2, "the Pod")], { ...links, files: null })).toBe(
      "**Related:** the Pod (`a.yaml:2`).",
    );
    expect(lineOf([placeAt("a.yaml", 2, " ")])).toBe(`**Related:** [\`a.yaml:2\`](${files}a.yaml#L2).`);
    const deep = `${"é/".repeat(900)}a.yaml`;
    expect(lineOf([placeAt(deep, 2, "the Pod")])).toBe(`**Related:** the Pod (\`…${deep.slice(-119)}:2\`).`);
  });

  it("make one line within its bounds of any text, with no link but their own", () => {
    const place = fc.tuple(hostileText, fc.integer({ min: 1 }), hostileText).map((parts) => placeAt(...parts));
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 8 }), (related) => {
        const whole = lineOf(related);
        expect(byteLength(whole)).toBeLessThanOrEqual(2_100);
        const line = whole.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, "code");
        expect(line).toMatch(/^\*\*Related:\*\* [^\r\n]*\.$/);
        const rest = line.replace(
          /^\*\*Related:\*\*|\]\(https:\/\/example\.org\/blob\/abc\/[^()\s<>"`\\|]*#L\d+\)/g,
          "",
        );
        expect(rest).not.toMatch(/\]\(|:\/\/|<(?!\/?code>)|@(?!&#8203;)|#(?!\d+;|&#8203;)|\p{Cc}|\u202e/u);
        expect(line.split("](").length).toBe(line.split("[").length);
      }),
    );
  });

  it("keep a comment within its bounds", () => {
    const long = "`|@x <b>#1 ".repeat(3000);
    const related = Array.from({ length: 50 }, () => placeAt(long, 1, long));
    const edit = insertAfter(deployment, 9, `# ${"x".repeat(15_900)}`);
    const fix = fixOf([edit], { title: long, applicability: "review", risk: long });
    const finding = findingAt(9, { related, message: long, advice: long, fix });
    const plan = planReview(planInput({ findings: [finding] }));
    const [body = ""] = bodies(plan);
    expect(body).toContain("```suggestion\n");
    expect(body).toContain("more.\n");
    expect(byteLength(body)).toBeLessThanOrEqual(32_000);
    expect(byteLength(plan.check.annotations[0]?.message ?? "")).toBeLessThanOrEqual(64_000);
  });
});

describe("a comment with related places", () => {
  const at = (commit: string): Links => {
    return { ...links, files: `https://example.org/o/r/blob/${commit}/` };
  };
  const first = planReview(planInput({ findings: [fixable(twoPlaces)], links: at("a".repeat(40)) }));
  const deedsWith = (related: readonly RelatedLocation[], body = bodies(first)[0] ?? ""): readonly unknown[] => {
    const findings = [fixable(related)];
    const earlier = { ...posted(first, { body }), head: "b".repeat(40) };
    return planReview(planInput({ findings, earlier, links: at("b".repeat(40)) }))
      .threadChanges.flat()
      .filter((change) => {
        return change.kind === "edit";
      });
  };

  it("is not edited for a push, nor where only the line of a place is another one", () => {
    expect(deedsWith(twoPlaces)).toEqual([]);
    expect(deedsWith(twoPlaces.map((place) => placeAt(place.file, 40, place.message)))).toEqual([]);
  });

  it("is edited where a place is in another file, is another one, or the lines to commit hold another link", () => {
    expect(
      deedsWith([
        placeAt("deploy/moved.yaml", 12, "the Service that selects these pods"),
        placeAt(hostileName, 3, "x"),
      ]),
    ).toHaveLength(1);
    expect(deedsWith(twoPlaces.slice(0, 1))).toHaveLength(1);
    const link = (commit: string): string => `# [x](https://example.org/o/r/blob/${commit.repeat(40)}/a#L1)`;
    const finding = (commit: string): ReviewedFinding => {
      return findingAt(9, { fix: fixOf([insertAfter(deployment, 9, link(commit))]) });
    };
    const before = planReview(planInput({ findings: [finding("c")] }));
    const { threadChanges } = planReview(planInput({ findings: [finding("d")], earlier: posted(before) }));
    expect(threadChanges.flat().filter(({ kind }) => kind === "edit")).toHaveLength(1);
  });
});
