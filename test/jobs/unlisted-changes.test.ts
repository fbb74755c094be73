import { expect, test } from "vitest";
import type { Tree } from "../../src/jobs/collect/choose-files.ts";
import { unlistedChanges } from "../../src/jobs/collect/unlisted-changes.ts";

/** A complete tree of files, each given by its path and its content. */
function treeOf(files: Readonly<Record<string, string>>): Tree {
  const entries = Object.entries(files).map(([path, oid]) => [path, { path, type: "file", size: null, oid }] as const);
  return { files: new Map(entries), complete: true };
}

function changesBetween(base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>): string[] {
  return unlistedChanges(treeOf(head), treeOf(base), []).map(({ status, path, previousPath }) => {
    return [status, path, previousPath].filter((part) => part !== null).join(" ");
  });
}

test.each([
  ["a file of its own", { a: "1" }, { a: "1", b: "2" }, ["added b"]],
  ["a change", { a: "1" }, { a: "2" }, ["modified a"]],
  ["another path", { a: "1" }, { b: "1" }, ["renamed b a"]],
  [
    "other paths of two files with the same content",
    { a: "1", b: "1" },
    { c: "1", d: "1" },
    ["renamed c a", "renamed d b"],
  ],
  ["the end of two files with the same content", { a: "1", b: "1" }, {}, ["removed a", "removed b"]],
  [
    "another path of one of two copies, and the end of the other",
    { a: "1", b: "1" },
    { c: "1" },
    ["renamed c a", "removed b"],
  ],
])("finds %s among the changes that the platform does not list", (_what, base, head, expected) => {
  expect(changesBetween(base, head)).toEqual(expected);
});

test("leaves out what the platform lists", () => {
  const [one] = unlistedChanges(treeOf({ a: "2" }), treeOf({ a: "1" }), []);
  expect(one === undefined ? [] : unlistedChanges(treeOf({ a: "2" }), treeOf({ a: "1" }), [one])).toEqual([]);
});

test("takes no file of a working tree for changed, since its files have no ids", () => {
  expect(changesBetween({ a: "1", b: "2" }, { a: "", b: "", c: "" })).toEqual([]);
});
