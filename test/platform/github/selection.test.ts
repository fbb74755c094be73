import fc from "fast-check";
import { expect, test } from "vitest";
import { holdsSelection } from "../../../src/platform/github/selection.ts";

const query = `query Q($a: String!, $b: [Int!] = [1]) {
  viewer { login }
  pull: thing(name: "a { b", first: 3) {
    nodes { id text @include(if: $b) more(last: $a) { total } ... on Commit { message } ...rest }
  }
}
fragment rest on Thing { byteSize }`;

const whole = { viewer: { login: "a" }, pull: { nodes: [{ id: 1, more: { total: 2 } }, null] } };

test.each<[what: string, data: unknown, isWhole: boolean]>([
  ["all of it", whole, true],
  ["null for any value", { viewer: null, pull: { nodes: null } }, true],
  ["more than it", { ...whole, other: 1 }, true],
  ["a field less", { pull: whole.pull }, false],
  ["an item without its fields", { ...whole, pull: { nodes: [{}] } }, false],
  ["a list in place of a value, with such an item", { ...whole, pull: [{}] }, false],
  ["a value without its fields", { ...whole, pull: { nodes: [{ id: 1, more: {} }] } }, false],
  ["a text in place of a value", { ...whole, pull: "a" }, false],
  ["a name that the query does not give", { viewer: whole.viewer, thing: whole.pull }, false],
])("tells whether data has what a query asks for: %s", (_what, data, isWhole) => {
  expect(holdsSelection(query, data)).toBe(isWhole);
});

test("gives an answer for any text and any data", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[{}()@.a:\s"]{0,40}$/), fc.jsonValue(), (text, data) => {
      expect(typeof holdsSelection(text, data)).toBe("boolean");
    }),
  );
});
