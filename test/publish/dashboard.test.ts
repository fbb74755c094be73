import fc from "fast-check";
import { expect, it } from "vitest";
import { askedBranches, type FixOffer, fixSection } from "../../src/publish/dashboard.ts";
import { pack } from "../../src/review/writing/size.ts";

const offers = fc.uniqueArray(
  fc.record({
    branch: fc.stringMatching(/^kubesuggest\/fix-[a-z0-9-]{1,40}$/),
    title: fc.string(),
    pull: fc.constantFrom(
      null,
      { url: "https://example.com/pull/1", state: "open" as const },
      { url: "https://example.com/pull/2", state: "closed" as const },
    ),
    asked: fc.boolean(),
  }),
  { selector: ({ branch }) => branch },
);

function written(some: readonly FixOffer[]): string {
  return pack([fixSection(some)], 1_000_000);
}

it("each box that stays ticked asks for its branch, and no title does", () => {
  fc.assert(
    fc.property(offers, (some) => {
      const asked = some.filter(({ asked: isAsked, pull }) => isAsked && pull?.state !== "open");
      expect(askedBranches(written(some))).toEqual(new Set(asked.map(({ branch }) => branch)));
    }),
  );
});

it("a person who ticks all boxes asks for all that is not open", () => {
  fc.assert(
    fc.property(offers, (some) => {
      const wanted = some.filter(({ pull }) => pull?.state !== "open");
      const ticked = written(some).replaceAll("- [ ] <", "- [X] <").replaceAll("\n", "\r\n");
      expect(askedBranches(ticked)).toEqual(new Set(wanted.map(({ branch }) => branch)));
    }),
  );
});

it("a text that looks like a box asks for nothing where it does not begin a line", () => {
  const forged = "- [x] <!-- kubesuggest:ask kubesuggest/fix-a -->";
  const section = written([{ branch: "kubesuggest/fix-b", title: forged, pull: null, asked: false }]);
  expect(askedBranches(section)).toEqual(new Set());
});
