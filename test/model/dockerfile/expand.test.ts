import { describe, expect, it } from "vitest";
import { expandText, type Variables } from "../../../src/model/dockerfile/expand.ts";

const variables: Variables = new Map([
  ["V", "v1.25.3"],
  ["EMPTY", ""],
  ["PATHS", "/a/b/a/b"],
  ["OUTSIDE", null],
]);

describe("references to variables, as BuildKit expands them", () => {
  it.each([
    ["$V-${V}x", "v1.25.3-v1.25.3x"],
    ["${V:-x} ${V-x} ${V:+x} ${V+x}", "v1.25.3 v1.25.3 x x"],
    ["<${EMPTY:-x}> <${EMPTY-x}> <${EMPTY:+x}> <${EMPTY+x}>", "<x> <> <> <x>"],
    ["${NONE:-a${V}b}", "av1.25.3b"],
    ["${NONE:-${EMPTY:-${V}}}/x", "v1.25.3/x"],
    ['${NONE:-"a b"}', "a b"],
    ["${V:-$OUTSIDE}", "v1.25.3"],
    ["${V:?must be set}", "v1.25.3"],
    ["${V#v}", "1.25.3"],
    ["${V#x}", "v1.25.3"],
    ["${V%.*} ${V%%.*}", "v1.25 v1"],
    ["${V#*.} ${V##*.}", "25.3 3"],
    ["${V#v*} ${V##v*}", "1.25.3 "],
    ["${V%*3} ${V%%*3}", "v1.25. "],
    ["<${V#*}> <${V##*}> <${V%*}> <${V%%*}>", "<v1.25.3> <> <v1.25.3> <>"],
    ["${PATHS/a/c} ${PATHS//a/$}", null],
    ["${PATHS/a/c} ${PATHS//a/c} ${PATHS//x/c}", "/c/b/a/b /c/b/c/b /a/b/a/b"],
    ["${V//./}", "v1253"],
    ["'${V}' \"${V%.3}\"", "${V} v1.25"],
    ["$NONE", null],
    ["${OUTSIDE:-x}", null],
    ["${NONE:?must be set}", null],
    ["${EMPTY:?must be set}", null],
    ["${V%.*.*}", null],
    ["${V%.?}", null],
    ["${V%$V}", null],
    ["${NONE#v}", null],
    ['${NONE:-"}"}', null],
    ["${NONE:-\\}}", null],
    ["${V", null],
    ["${V:-x", null],
    ["${}", null],
    ["$", null],
  ])("%s", (text, expanded) => {
    expect(expandText(text, variables, "\\")).toBe(expanded);
  });

  it("is quick for references in references", () => {
    expect(expandText("${A:-".repeat(100_000), variables, "\\")).toBeNull();
    expect(expandText(`${"${A:-".repeat(150)}x${"}".repeat(150)}`, variables, "\\")).toBe("x");
  });
});
