import fc from "fast-check";
import { expect, test } from "vitest";
import { commandsOf, shellCommands } from "../../../src/model/dockerfile/shell-commands.ts";

test.each<[string, readonly (readonly string[])[]]>([
  ["a b && c | d; e & f", [["a", "b"], ["c"], ["d"], ["e"], ["f"]]],
  ["a 'b c' \"d \\\" e\"f \\; ''", [["a", "b c", 'd " ef', ";", ""]]],
  ["a \\\n  b\nc", [["a", "b"], ["c"]]],
  ["a # b\nc#d", [["a"], ["c#d"]]],
  ["{ a; b; }\nf() { c; }", [["a"], ["b"], ["f"], ["c"]]],
  ["find / -exec a {} + -o b {c,d}", [["find", "/", "-exec", "a", "{}", "+", "-o", "b", "{c,d}"]]],
  ["a ${B:-c d} '$(e f)'", [["a", "${B:-c d}", "$(e f)"]]],
  ['a $(b c) "$(d; e)" f', [["b", "c"], ["d"], ["e"], ["a", "$(b c)", "$(d; e)", "f"]]],
  ["a $(b", [["a", "$"], ["b"]]],
  ["a ${b", [["a", "${b"]]],
])("the commands of %j", (script, commands) => {
  expect(shellCommands(script)).toEqual(commands);
});

test("commands in brackets are told from others", () => {
  const inside = commandsOf("(a; $(b)); c $(d)").map((command) => [command.words[0], command.inside]);
  expect(inside).toEqual([
    ["a", true],
    ["b", true],
    ["$(b)", true],
    ["d", true],
    ["c", false],
  ]);
});

test("any script is taken, in a time that goes with its length", () => {
  const piece = fc.constantFrom(..."a b\n;&|(){}$'\"\\#`", "$(", "${", "\r\n");
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      for (const words of shellCommands(pieces.join(""))) expect(words.length).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
  for (const hostile of ["$(", "${", "$(a)", '"', "$(".repeat(100) + ")".repeat(100)]) {
    expect(shellCommands(hostile.repeat(500)).length).toBeLessThan(60_000);
  }
});
