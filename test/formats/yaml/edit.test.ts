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

describe("entries that stand next to each other", () => {
  const removals = [removal(["a", "p"]), removal(["a", "q"])];

  it("go together", () => {
    expect(edited("a:\n  p: 1\n  q:\n    - 2\n  z: 3\n", ...removals)).toBe("a:\n  z: 3\n");
    expect(edited("a:\n  z: 3\n  p: 1 # one\n  q: 2", ...removals)).toBe("a:\n  z: 3");
    expect(edited("- p: 1\n  q: 2\n  z: 3\n", removal([0, "p"]), removal([0, "q"]))).toBe("- z: 3\n");
    expect(edited("a:\n  - 1\n  - 2\n  - 3\n", removal(["a", 0]), removal(["a", 1]))).toBe("a:\n  - 3\n");
  });

  it("stay where a comment between them would be lost, and in braces", () => {
    const refused = "refused: a comment beside it would be lost";
    expect(edited("a:\n  p: 1\n  # two\n  q: 2\n  z: 3\n", ...removals)).toBe(refused);
    expect(edited("a: {p: 1, q: 2, z: 3}\n", ...removals)).toContain("refused: adjacent entries");
  });

  it("stay where a block of text before them would take in what follows", () => {
    expect(edited("a:\n  t: |\n    b\n  p: 1\n  q: 2\n\n  z: 3\n", ...removals)).toContain("refused: a block scalar");
  });
});

describe("a key that gets a new name and a new value", () => {
  it("keeps its place", () => {
    const rename: YamlOperation = { kind: "rename", document: 0, path: ["a"], key: "b" };
    expect(edited("a:\n  p: 1\nc: 2\n", set(["a"], [{ q: 1 }]), rename)).toBe("b:\n- q: 1\nc: 2\n");
  });
});
