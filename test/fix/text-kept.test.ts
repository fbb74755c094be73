import { describe, expect, it } from "vitest";
import { applyEdits } from "../../src/core/edit.ts";
import type { YamlOperation } from "../../src/core/operation.ts";
import { SourceFile } from "../../src/core/source-file.ts";
import { textLoss } from "../../src/fix/text-kept.ts";
import { parseYaml } from "../../src/formats/yaml/parse.ts";

const setImage: YamlOperation = { kind: "set", document: 0, path: ["image"], value: "web:2" };
const removeImage: YamlOperation = { kind: "remove", document: 0, path: ["image"] };

/** What is lost where `old`, which stands once in the text, becomes `fresh`. */
function loss(before: string, old: string, fresh: string, ...operations: readonly YamlOperation[]): string | null {
  const [document] = parseYaml(new SourceFile("app.yaml", before)).documents;
  if (document === undefined || before.split(old).length !== 2) throw new Error("not one place to change");
  const start = before.indexOf(old);
  const edits = [{ range: [start, start + old.length] as const, text: fresh }];
  return textLoss({ document, before, after: applyEdits(before, edits), edits, operations });
}

describe("textLoss", () => {
  it("finds nothing where only the named value is replaced", () => {
    expect(loss("image: web:1 # ours\n", "web:1", "web:2", setImage)).toBeNull();
  });

  it("finds a lost comment", () => {
    expect(loss("image: web:1 # ours\n", "web:1 # ours", "web:2", setImage)).toBe("a comment would be lost");
    expect(loss("# a\nimage: web:1\n", "# a\n", "", setImage)).toBe("a comment would be lost");
  });

  it("finds a comment that is not what it was", () => {
    expect(loss("image: web:1 # ours\n", "# ours", "# ours!", setImage)).toBe("a comment would be lost");
    expect(loss("image: web:1 # ours\n", "ours", "yours", setImage)).toBe("a comment would be lost");
  });

  it("counts equal comments", () => {
    expect(loss("a: 1 # x\nimage: web:1 # x\n", "web:1 # x\n", "web:2\n", setImage)).toBe("a comment would be lost");
  });

  it("lets a comment go with what is removed, and no other", () => {
    expect(loss("a: 1\nimage: web:1 # ours\n", "image: web:1 # ours\n", "", removeImage)).toBeNull();
    expect(loss("a: 1 # x\nimage: web:1\n", "x\nimage: web:1", "", removeImage)).toBe("a comment would be lost");
  });

  it("lets no comment go with a value that is written elsewhere", () => {
    const text = "image: web:1 # ours\nlist:\n  - a # b\n";
    const to = (value: string): YamlOperation => ({ kind: "set", document: 0, path: ["x"], value });
    expect(loss(text, "image: web:1 # ours\n", "", removeImage, to("web:1"))).toBe("a comment would be lost");
    expect(loss(text, "image: web:1 # ours\n", "", removeImage, to("web:2"))).toBeNull();
    const removeList: YamlOperation = { kind: "remove", document: 0, path: ["list"] };
    expect(loss(text, "list:\n  - a # b\n", "", removeList, to("a"))).toBe("a comment would be lost");
    expect(loss(text, "list:\n  - a # b\n", "", removeList, to("b"))).toBeNull();
  });

  it.each([
    ["a quoted scalar", 'a: "1 # x"\nimage: web:1\n'],
    ["a block scalar", "a: |\n  # x\nimage: web:1\n"],
    ["a plain scalar", "a: b#x\nimage: web:1\n"],
  ])("takes no # inside %s for a comment", (_, text) => {
    expect(loss(text, "web:1", "web:2", setImage)).toBeNull();
  });

  it("finds text that is only written otherwise", () => {
    expect(loss("a: 'b'\nimage: web:1\n", "'b'", "b", setImage)).toMatch(/would be rewritten/);
    expect(loss("a: [b, c]\nimage: web:1\n", "[b, c]", "\n- b\n- c", setImage)).toMatch(/would be rewritten/);
    expect(loss("a: 1\nimage: web:1\n", "a: 1\nimage: web:1", "image: web:2\na: 1", setImage)).toMatch(
      /would be rewritten/,
    );
  });

  it.each([
    ["a: {}\n", " {}", "\n  b: 1"],
    ["a: null\n", " null", "\n  b: 1"],
    ["a: ~ # none\n", " ~", ""],
  ])("lets a fix take over the empty value of %j", (text, old, fresh) => {
    expect(loss(text, old, fresh, { kind: "set", document: 0, path: ["a", "b"], value: 1 })).toBeNull();
  });

  it("does not let it take over a value that is not empty", () => {
    const operation: YamlOperation = { kind: "set", document: 0, path: ["a"], value: { b: 1 } };
    expect(loss("a: {'c': 2}\n", "{'c': 2}", "{c: 2, b: 1}", operation)).toMatch(/would be rewritten/);
  });

  it.each([
    ["a\r\n", "\n"],
    ["a\r\n", "\r"],
    ["a\n", "\r\n"],
    ["a\n", "\r"],
    ["a\r", "\n"],
  ])("finds line endings of %j mixed with %j", (line, ending) => {
    const text = `image: web:1${line.slice(1)}`;
    expect(loss(text, "web:1", `web:2${ending}tag: ""`, setImage)).toBe("line endings would be mixed");
  });

  it("does not mind a line ending in a file of one line without any", () => {
    expect(loss("image: web:1", "web:1", "web:2\nb: 1", setImage)).toBeNull();
  });

  it("finds a lost, and an added, newline at the end", () => {
    expect(loss("image: web:1\n", "web:1\n", "web:2", setImage)).toBe("the newline at the end would change");
    expect(loss("image: web:1", "web:1", "web:2\n", setImage)).toBe("the newline at the end would change");
  });

  it("finds a lost byte order mark", () => {
    expect(loss("\ufeffimage: web:1\n", "\ufeff", "", setImage)).toBe("the byte order mark would change");
  });
});
