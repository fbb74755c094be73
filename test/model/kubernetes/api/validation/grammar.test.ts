import { describe, expect, it } from "vitest";
import {
  isDataKey,
  isDns1035Label,
  isDnsLabel,
  isDnsSubdomain,
  isLabelValue,
  isPathSegment,
  isPortName,
  isPortNumber,
  isQualifiedName,
  isWildcardSubdomain,
} from "../../../../../src/model/kubernetes/api/validation/grammar.ts";

const long = (length: number): string => "a".repeat(length);

const grammars: readonly (readonly [
  (text: string) => boolean,
  takes: readonly string[],
  refuses: readonly string[],
])[] = [
  [isDnsLabel, ["a", "1", "a-1", long(63)], ["", "-a", "a-", "A", "a.b", "a_b", "a\n", long(64)]],
  [isDns1035Label, ["a", "a-1", long(63)], ["", "1a", "a-", long(64)]],
  [isDnsSubdomain, ["a", "a.b-c.1", long(253)], ["", ".", "a..b", "a.", "-a.b", "A.b", "a.b-", long(254)]],
  [isWildcardSubdomain, ["*.a", "*.a.b"], ["*", "*.", "a.*", "*.*", "a.b", "**.a"]],
  [isPortName, ["a", "8a", "http-alt", long(15)], ["", "80", "A", "a_b", "-a", "a-", "a--b", long(16)]],
  [isQualifiedName, ["a", "A_b.c-1", "a.b/C", long(63)], ["", "/a", "a/", "a/b/c", "A/b", "-a", "a-", "a b", long(64)]],
  [isLabelValue, ["", "a", "A_b.c-1", long(63)], ["-a", "a-", "a/b", "a b", "ä", long(64)]],
  [isDataKey, ["a", ".a", "A_b-c.d", long(253)], ["", ".", "..", "..a", "a/b", "a b", long(254)]],
  [isPathSegment, ["a", "system:a", "A b"], [".", "..", "a/b", "a%b"]],
];

describe.each(grammars)("%o", (grammar, takes, refuses) => {
  it.each(takes)("takes %j", (text) => {
    expect(grammar(text)).toBe(true);
  });

  it.each(refuses)("refuses %j", (text) => {
    expect(grammar(text)).toBe(false);
  });
});

describe("isPortNumber", () => {
  it("takes integers from 1 to 65535", () => {
    expect([1, 65535].map(isPortNumber)).toEqual([true, true]);
    expect([0, 65536, -1, 1.5, Number.NaN].map(isPortNumber)).toEqual([false, false, false, false, false]);
  });
});
