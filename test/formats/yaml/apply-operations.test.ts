import fc from "fast-check";
import { expect, it } from "vitest";
import type { Json } from "../../../src/core/json.ts";
import type { YamlOperation } from "../../../src/core/operation.ts";
import type { Path } from "../../../src/core/path.ts";
import { applyOperations } from "../../../src/formats/yaml/apply-operations.ts";

const value: Json = { a: [[0, 1], { b: [2, 3, 4] }, 5], c: { d: [[6], [7, 8]], e: [9, [10, 11]] } };

function pathsIn(here: Json, path: Path = []): Path[] {
  if (typeof here !== "object" || here === null) return [path];
  const steps = Array.isArray(here) ? [...here.keys()] : Object.keys(here);
  const below = steps.flatMap((step) =>
    pathsIn((here as Record<string | number, Json>)[step] ?? null, [...path, step]),
  );
  return path.length === 0 ? below : [path, ...below];
}

/** The value without what is at some paths, all of which refer to the value as it is. */
function without(here: Json, gone: ReadonlySet<string>, path: Path = []): Json {
  if (typeof here !== "object" || here === null) return here;
  const stays = (step: string | number): boolean => !gone.has(JSON.stringify([...path, step]));
  if (Array.isArray(here)) {
    const items = here.map((item: Json, index) => without(item, gone, [...path, index]));
    return items.filter((_, index) => stays(index));
  }
  const entries = Object.entries(here).filter(([key]) => stays(key));
  return Object.fromEntries(entries.map(([key, entry]) => [key, without(entry, gone, [...path, key])]));
}

it("removals mean the places before the change, in whatever order they come", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(pathsIn(value)), (paths) => {
      const operations = paths.map((path): YamlOperation => ({ kind: "remove", document: 0, path }));
      const gone = new Set(paths.map((path) => JSON.stringify(path)));
      expect(applyOperations(value, operations)).toEqual(without(value, gone));
    }),
  );
});
