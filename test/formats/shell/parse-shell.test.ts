import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseShell } from "../../../src/formats/shell/parse-shell.ts";
import type { ShellCall } from "../../../src/formats/shell/shell-script.ts";
import { runs } from "../../support/lane.ts";

function callsOf(text: string): readonly ShellCall[] {
  return parseShell(text)?.calls ?? [];
}

/** The words of each command, with how it is reached. */
function told(text: string): string[] {
  return callsOf(text).map(({ words, guarded, inside, pipe }) => {
    const marks = [guarded ? "?" : "", inside ? "$" : "", pipe === null ? "" : `|${pipe.index}/${pipe.calls.length}`];
    return `${marks.join("")}${words.map(({ value }) => value).join(" ")}`;
  });
}

describe("commands", () => {
  it.each([
    ["a b && c; d\ne", ["a b", "c", "d", "e"]],
    ["a | b |& c", ["|0/3a", "|1/3b", "|2/3c"]],
    ["a && b || c && d", ["?a", "?b", "?c", "d"]],
    ["a || b && c || d && e && f", ["?a", "?b", "?c", "?d", "e", "f"]],
    ["! a; b & c", ["?a", "?b", "c"]],
    ["if a; then b; elif c; then d; else e; fi", ["?a", "?b", "?c", "?d", "?e"]],
    ["for i in x; do a; done; while b; do c; done", ["?a", "?b", "?c"]],
    ["case x in a) b;; esac; { c; }; (d; e)", ["?b", "c", "$d", "$e"]],
    ["f() { a; }; f > log", ["?a", "f"]],
    ['a "$(b c)" `d` X=$(e)', ["a $(b c) `d` X=$(e)", "?$b c", "?$d", "?$e"]],
    ["A=$(b) c 'd e' f\\ g # h", ["c d e f g", "?$b"]],
    ["(a > b) 2>&1 | c", ["$a", "|0/1c"]],
  ])("of %s", (text, commands) => {
    expect(told(text)).toEqual(commands);
  });

  it("have assignments and redirections apart from words", () => {
    const [call] = callsOf("A=1 B=2 c d >e 2>>f <<<g");
    expect(call?.assigned).toEqual(["A=1", "B=2"]);
    expect(call?.redirects).toEqual([
      { operator: ">", target: "e" },
      { operator: "2>>", target: "f" },
      { operator: "<<<", target: "g" },
    ]);
  });

  it("know which words stand for themselves", () => {
    const [call] = callsOf('a \'b\' "c" $d "$e" $(f) *.g ~/h {i,j}');
    expect(call?.words.map(({ literal }) => literal)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("a script", () => {
  it.each([
    ["a && b", true, "and"],
    ["a; b | c", true, "lines"],
    ["a", true, null],
    ["a || b", false, "and"],
    ["a & b", false, "lines"],
    ["if a; then b; fi", false, null],
    ["(a)", false, null],
    ["! a", false, null],
  ])("%s is plain: %s, joined by %s", (text, plain, joined) => {
    expect(parseShell(text)).toMatchObject({ plain, joined });
  });

  it.each(["a 'b", "if a; then b", "a && ", "(a", "a ${ \\", "f() ".repeat(50_000), "$(".repeat(5000)])(
    "that is none is left alone: %#",
    (text) => {
      expect(parseShell(text)).toBeNull();
    },
  );

  it("longer than two million characters is left alone", () => {
    expect(parseShell("a ".repeat(1_100_000))).toBeNull();
  });
});

it("words stand where they say, whatever the script", { tags: "long" }, () => {
  const piece = fc.constantFrom(
    ..."a,b c,'d e',\"f $g\",$(h i),`j`,&&,||,|,;,\n,(,),{ , },&,>k,<<<l,#m,\\,if ,then ,fi,for n in o; do ,done,=,$,{p,q},*".split(
      ",",
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.constant(" ")), { maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      for (const { words, start, end } of callsOf(text)) {
        expect(start).toBeLessThanOrEqual(end);
        for (const word of words) {
          expect(word.end).toBeLessThanOrEqual(text.length);
          if (word.literal && /^[a-z]+$/.test(word.value)) {
            expect(text.slice(word.start, word.end).replaceAll(/["'\\\n]/g, "")).toBe(word.value);
          }
        }
      }
    }),
    { numRuns: runs(5000) },
  );
});
