import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isObject, type Json } from "../../../src/core/json.ts";
import type { Path } from "../../../src/core/path.ts";
import { SourceFile } from "../../../src/core/source-file.ts";
import { parseYaml } from "../../../src/formats/yaml/parse.ts";
import { pathAt } from "../../../src/formats/yaml/path-at.ts";

const read = (text: string) => parseYaml(new SourceFile("a.yaml", text)).documents[0] as never;

describe("the path at an offset", () => {
  it.each([
    ["a: 1\nb: {c: [2, 3]}\n", "3", ["b", "c", 1]],
    ["a: 1\nb: {c: [2, 3]}\n", "c:", ["b", "c"]],
    ["10: a\n9: b\nx: c\n", "b", ["9"]],
    ["a:\nb: 1\n", "a:", ["a"]],
    ["- a: 1\n  b: 2\n- c: 3\n", "b", [0, "b"]],
    ["- a: 1\n  b: 2\n- c: 3\n", "c", [1, "c"]],
    ["a: |\n  x\n  y\nb: 1\n", "y", ["a"]],
    ["# x\na: 1\n", "x", []],
    ["a: 1\n\n\nb: 2 # x\n", "x", []],
  ])("of %j at %j", (text, at, path) => {
    expect(pathAt(read(text), text.indexOf(at))).toEqual(path);
  });

  it("of each key and each item is its own", () => {
    const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>;
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z0-9]{1,3}$/), json), (value) => {
        const document = parseYaml(new SourceFile("a.yaml", JSON.stringify(value, null, 2))).documents[0];
        for (const path of pathsOf(value, [])) {
          const start = (document?.keyRange(path) ?? document?.valueRange(path))?.[0];
          expect(document && pathAt(document, start ?? -1)).toEqual(path);
        }
      }),
    );
  });
});

function pathsOf(value: Json, path: Path): Path[] {
  const entries: [string | number, Json][] = Array.isArray(value)
    ? [...(value as Json[]).entries()]
    : isObject(value)
      ? Object.entries(value)
      : [];
  return entries.flatMap(([step, item]) => {
    const own = [...path, step];
    // A list or map that starts an item starts where its own first item does only in block style.
    return [own, ...pathsOf(item, own)];
  });
}
