import { expect, it } from "vitest";
import { commentsOf } from "../../../src/formats/yaml/comments.ts";

it.each(["\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029"])(
  "a comment ends where kubectl ends its line: %j",
  (lineBreak) => {
    const text = `a: 1 # why${lineBreak}b: 2\n`;
    expect(commentsOf(text).map(([start, end]) => text.slice(start, end).trimEnd())).toEqual(["# why"]);
  },
);
