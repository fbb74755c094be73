import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shellWord } from "../../../src/model/dockerfile/shell-word.ts";

function wordsSeenBySh(command: string, env: Readonly<Record<string, string>> = {}): string[] {
  const output = execFileSync("/bin/sh", ["-c", `printf '%s\\0' ${command}`], { encoding: "utf8", env });
  return output.split("\0").slice(0, -1);
}

const text = fc
  .oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: fc.constantFrom(..."/a $'\"`\\{}();&|<>*?[]#!~=%\n\t-é") }))
  .filter((value) => !value.includes("\0"));

describe("shellWord", () => {
  it.each([
    ["/opt/app", "/opt/app"],
    ["/opt/my app", "'/opt/my app'"],
    ["it's", "'it'\\''s'"],
    ["$HOME/x", "'$HOME/x'"],
    ["", "''"],
    ["~/app", "'~/app'"],
  ])("writes %j as %s", (value, word) => {
    expect(shellWord(value)).toBe(word);
  });

  it.each([
    ["$APP_HOME", '"$APP_HOME"'],
    ["${APP_HOME}/bin", '"${APP_HOME}/bin"'],
    ['/a "b" $APP_HOME `c` $OTHER', '"/a \\"b\\" $APP_HOME \\`c\\` \\$OTHER"'],
    ["$APP_HOMES", "'$APP_HOMES'"],
  ])("keeps the known variable of %j a variable", (value, word) => {
    expect(shellWord(value, new Set(["APP_HOME"]))).toBe(word);
  });

  it("is one word that sh sees as exactly the text", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (values) => {
        expect(wordsSeenBySh(values.map((value) => shellWord(value)).join(" "))).toEqual(values);
      }),
    );
  });

  it("puts the value of a known variable in, and nothing else", () => {
    fc.assert(
      fc.property(text, text, text, (before, value, after) => {
        const word = shellWord(`${before}\${DIR}${after}`, new Set(["DIR"]));
        const expected = `${before}\${DIR}${after}`.replaceAll(/\$(?:DIR\b|\{DIR\})/g, () => value);
        expect(wordsSeenBySh(word, { DIR: value })).toEqual([expected]);
      }),
    );
  });
});
