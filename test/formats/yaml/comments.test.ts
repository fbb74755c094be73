import { expect, it } from "vitest";
import { commentsOf } from "../../../src/formats/yaml/comments.ts";

it.each(["\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029"])(
  "a comment ends where kubectl ends its line: %j",
  (lineBreak) => {
    const text = `a: 1 # why${lineBreak}b: 2\n`;
    expect(commentsOf(text).map(([start, end]) => text.slice(start, end).trimEnd())).toEqual(["# why"]);
  },
);

it.each(['"', "'"])("a line of a text in %s is no comment, even without indentation", (quote) => {
  const text = `a: ${quote}x\n# y${quote}\nb: 2 # why\n`;
  expect(commentsOf(text).map((range) => text.slice(...range))).toEqual(["# why"]);
});

it("a comment is found after any number of blanks in its line", () => {
  const text = `a: x${" ".repeat(400_000)}y # why\n`;
  expect(commentsOf(text).map((range) => text.slice(...range))).toEqual(["# why"]);
});
