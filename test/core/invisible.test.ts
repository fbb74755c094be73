import { expect, test } from "vitest";
import { replaceInvisible } from "../../src/core/invisible.ts";
import { printable } from "../../src/reporters/printable.ts";
import { escapeText, oneLine } from "../../src/review/writing/markdown.ts";

const invisible = [
  "\u0000",
  "\u001b",
  "\u0085",
  "\u00ad",
  "\u034f",
  "\u061c",
  "\u115f",
  "\u1160",
  "\u17b4",
  "\u17b5",
  "\u180b",
  "\u180e",
  "\u200b",
  "\u200d",
  "\u202e",
  "\u2028",
  "\u2029",
  "\u2060",
  "\u2066",
  "\u206f",
  "\u2800",
  "\u3164",
  "\ud800",
  "\ufe00",
  "\ufe0f",
  "\ufeff",
  "\uffa0",
  "\ufff9",
  "\u{1d173}",
  "\u{e0001}",
  "\u{e0041}",
  "\u{e007f}",
  "\u{e0100}",
];

test("no character that nobody can see goes unseen, wherever text is shown", () => {
  for (const character of invisible) {
    const text = `a${character}b`;
    expect(replaceInvisible(text, () => "?")).toBe("a?b");
    expect(oneLine(text)).toBe("a\ufffdb");
    expect(escapeText(text)).toBe("a\ufffdb");
    expect(printable(text)).not.toContain(character);
  }
  expect(printable("a\u3164b\u{e0041}")).toBe("a<U+3164>b<U+E0041>");
});

test("what can be seen stays, and a pictograph keeps the one selector of its look", () => {
  for (const text of ["größe: 'ok'", "日本語", "مرحبا", "e\u0301", "한글", "\u00a0", "⚠\ufe0f ❤\ufe0e", "👩🏽"]) {
    expect(replaceInvisible(text, () => "?")).toBe(text);
  }
  expect(replaceInvisible("⚠\ufe0f\ufe0f", () => "?")).toBe("⚠\ufe0f?");
});
