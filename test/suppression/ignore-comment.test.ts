import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, readIgnoreComments, withoutRules, writeIgnoreComment } from "../../src/suppression/ignore-comment.ts";
import { runs } from "../support/lane.ts";

const rules = new Set(["a-rule", "other-rule"]);

const read = (text: string, today: string | null = null) =>
  readIgnoreComments([{ range: [3, 3 + text.length], text }], { rules, today });

describe("readIgnoreComments", () => {
  it.each([
    ["# kubesuggest: ignore[a-rule] Runs before the pods do.", ["a-rule"], "Runs before the pods do.", null],
    ["#kubesuggest:ignore[a-rule]needs root", ["a-rule"], "needs root", null],
    ["## kubesuggest: ignore [ a-rule ,other-rule ]\tneeds\troot ", ["a-rule", "other-rule"], "needs root", null],
    ["# kubesuggest: ignore[a-rule] until=2027-01-31 until the move", ["a-rule"], "until the move", "2027-01-31"],
    ["# kubesuggest: ignore[a-rule] known, until=2027-01-31", ["a-rule"], "known,", "2027-01-31"],
  ])("reads %s", (text, names, reason, until) => {
    expect(read(text)).toEqual({
      working: [{ range: [3, 3 + text.length], text, rules: names, reason, until }],
      void: [],
      named: new Set(names),
    });
  });

  it.each([
    ["# kubesuggest: ignore[a-rule]", /no reason/],
    ["# kubesuggest: ignore[a-rule] --", /no reason/],
    ["# kubesuggest: ignore[a-rule] until=2027-01-31", /no reason/],
    ["# kubesuggest: ignore needs root", /no rule/],
    ["# kubesuggest: ignore[] needs root", /no rule/],
    ["# kubesuggest: ignore[a-rule,] needs root", /no rule/],
    ["# kubesuggest: ignore[a-ruel] needs root", /"a-ruel"/],
    ["# kubesuggest: ignore[*] needs root", /"\*"/],
    ["# kubesuggest: ignore[a-rule] until=soon needs root", /until=/],
    ["# kubesuggest: ignore[a-rule] until=2027-02-29 needs root", /until=/],
  ])("says why %s does not work", (text, why) => {
    const { working, void: broken } = read(text);
    expect(working).toEqual([]);
    expect(broken).toEqual([{ range: [3, 3 + text.length], text, why: expect.stringMatching(why), ended: null }]);
  });

  it("can't be about itself", () => {
    const text = "# kubesuggest: ignore[about-comments] a test";
    const { void: broken } = readIgnoreComments([{ range: [0, text.length], text }], {
      rules,
      exempt: new Set(["about-comments"]),
      today: null,
    });
    expect(broken).toMatchObject([{ why: "a comment can't ignore about-comments" }]);
  });

  it.each(["# ignore[a-rule] x", "# see kubesuggest: ignore[a-rule] x", "# kubesuggest: ignored[a-rule] x", "#", ""])(
    "leaves %j alone",
    (text) => expect(read(text)).toEqual({ working: [], void: [], named: new Set() }),
  );

  it("works up to its last day, and not a day longer", () => {
    const text = "# kubesuggest: ignore[a-rule] until=2027-01-31 being moved";
    expect(read(text, "2027-01-31").working).toHaveLength(1);
    expect(read(text, "2027-02-01").void).toMatchObject([
      { text, why: "it expired on 2027-01-31", ended: "2027-01-31" },
    ]);
  });

  it("reads back what is written, whatever the reason", () => {
    const word = fc
      .stringMatching(/^[a-z0-9"'#[\]:.,=-]{1,12}$/)
      .filter((text) => /[a-z0-9]/.test(text) && !text.startsWith("until="));
    fc.assert(
      fc.property(fc.subarray([...rules], { minLength: 1 }), fc.array(word, { minLength: 1 }), (names, words) => {
        const reason = words.join(" ");
        expect(read(writeIgnoreComment(names, reason)).working).toMatchObject([{ rules: names, reason, until: null }]);
      }),
    );
  });

  it("takes any text without throwing", () => {
    const parts = fc.constantFrom(
      "# kubesuggest: ignore",
      "[a-rule]",
      "[",
      "]",
      "until=",
      "2027-01-31",
      " ",
      "\t",
      "x",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string()), { maxLength: 12 }), (some) => {
        const { working, void: broken } = read(some.join(""), "2026-01-01");
        expect(working.length + broken.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("hostile comments", () => {
  const part = fc.constantFrom(
    "# kubesuggest: ignore",
    "[",
    "]",
    "a-rule",
    ",",
    " until=",
    "2027-01-31",
    " ",
    "\t",
    "#",
    "x",
  );

  it("cost no more than their length, however they repeat themselves", { tags: "long" }, () => {
    const unit = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(unit, unit, (start, repeated) => {
        const text = start + repeated.repeat(200_000 / repeated.length);
        const { working, void: broken } = read(text, "2026-01-01");
        expect(working.length + broken.length).toBe(/^#+ kubesuggest: ignore(?![\w-])/.test(text) ? 1 : 0);
        expect(withoutRules(text, ["a-rule"]).length).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: runs(50) },
    );
  });
});

describe("withoutRules", () => {
  it.each([
    [["a-rule"], "# kubesuggest: ignore[other-rule] until=2027-01-31 [a-rule] is fine"],
    [["other-rule"], "# kubesuggest: ignore[a-rule] until=2027-01-31 [a-rule] is fine"],
    [["a-rule", "other-rule"], ""],
    [[], "# kubesuggest: ignore[a-rule, other-rule] until=2027-01-31 [a-rule] is fine"],
  ])("takes %j off the list", (names, left) => {
    const text = "# kubesuggest: ignore[a-rule, other-rule] until=2027-01-31 [a-rule] is fine";
    expect(withoutRules(text, names)).toBe(left);
  });
});

describe("dayOf", () => {
  it("counts days in UTC", () => {
    expect(dayOf(new Date("2026-12-31T23:30:00-01:00"))).toBe("2027-01-01");
  });
});
