import { describe, expect, it } from "vitest";
import { applyEdits } from "../../../src/core/edit.ts";
import type { Json } from "../../../src/core/json.ts";
import type { YamlOperation } from "../../../src/core/operation.ts";
import type { Path } from "../../../src/core/path.ts";
import { SourceFile } from "../../../src/core/source-file.ts";
import { editYaml } from "../../../src/formats/yaml/edit-yaml.ts";
import { parseYaml } from "../../../src/formats/yaml/parse.ts";

function edited(text: string, ...operations: readonly YamlOperation[]): string {
  const result = editYaml(parseYaml(new SourceFile("a.yaml", text)), operations);
  return result.ok ? applyEdits(text, result.edits) : `refused: ${result.reason}`;
}

function set(path: Path, value: Json): YamlOperation {
  return { kind: "set", document: 0, path, value };
}

function removal(path: Path): YamlOperation {
  return { kind: "remove", document: 0, path };
}

describe("a map without braces in a flow list", () => {
  it.each([set(["a", 0], false), set(["a", 0, "b"], 2), set(["a", 0, "c"], 2), removal(["a", 0])])(
    "is left alone by %j",
    (operation) => {
      for (const text of ["a: [b: 1, x]\n", "a: [? b, x]\n", "a: [? b : 1, x]\n"]) {
        expect(edited(text, operation)).toBe("refused: a map without braces stands in the list");
      }
    },
  );
});

describe("a comment behind what is written anew", () => {
  it.each<[string, string, YamlOperation, string]>([
    ["an item without a value", "a:\n- # b\n", set(["a"], false), "a: false # b\n"],
    ["an item without a value, of several", "a:\n  - x\n  -  # b\n", set(["a"], false), "a: false # b\n"],
    ["a key without a value", "a:\n  b: # b\n", set(["a"], false), "a: false # b\n"],
    ["a key without a value, behind a tab", "a:\n- b:\t# b\n", set(["a"], [1]), "a:\n- 1 # b\n"],
    ["the last item", "a:\n- # b\n", removal(["a", 0]), "a: [] # b\n"],
    ["the last key", "a: # b\n", removal(["a"]), "{} # b\n"],
    ["a value", "a: x\t# b\n", set(["a"], false), "a: false\t# b\n"],
    ["null", "a: ~ # b\n", set(["a"], false), "a: false # b\n"],
    ["nothing", "a:\t# b\n", set(["a"], "x"), "a: x\t# b\n"],
    ["brackets", "a: [x]  # b\n", set(["a"], false), "a: false  # b\n"],
    ["a comma", "{a: x, # b\n}", set(["a"], false), "{a: false, # b\n}"],
  ])("stays one after %s", (_, before, operation, after) => {
    expect(edited(before, operation)).toBe(after);
  });
});

describe("lines that are added where lines go", () => {
  const text = "a:\n  - b:\n      c: 1\n      d: 2\ne: 3\n";
  const goes = removal(["a", 0, "b", "d"]);

  it("take their place, whatever the line endings", () => {
    for (const ending of ["\n", "\r\n", "\r"]) {
      const before = text.replaceAll("\n", ending);
      const after = "a:\n  - b:\n      c: 1\n    f: 4\n    g:\n      - 5\n  - 6\ne: 3\n".replaceAll("\n", ending);
      const added = [set(["a", 0, "f"], 4), set(["a", 0, "g"], [5])];
      const item: YamlOperation = { kind: "append", document: 0, path: ["a"], value: 6 };
      expect(edited(before, goes, ...added, item)).toBe(after);
      expect(edited(before, ...added, item, goes)).toBe(after);
    }
  });

  it("stand at the end of a file without a final line ending", () => {
    const unended = text.slice(0, text.indexOf("\ne"));
    expect(edited(unended, goes, set(["a", 0, "f"], 4))).toBe("a:\n  - b:\n      c: 1\n    f: 4");
  });

  it("keep a comment behind the lines that go where it is", () => {
    const commented = text.replace("e: 3", "# about e\ne: 3");
    const after = "a:\n  - b:\n      c: 1\n    f: 4\n# about e\ne: 3\n";
    expect(edited(commented, goes, set(["a", 0, "f"], 4))).toBe(after);
  });
});
