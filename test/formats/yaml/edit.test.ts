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

describe("a comment below a value that is indented further", () => {
  it.each<[string, string, YamlOperation, string]>([
    ["a key", "a:\n  b: 1\n  # c: 2\n\n  # d: 3\n", set(["e"], 4), "a:\n  b: 1\n  # c: 2\n\n  # d: 3\ne: 4\n"],
    ["a list", "a:\n  - b\n  # - c\nd: 1\n", set(["e"], 4), "a:\n  - b\n  # - c\nd: 1\ne: 4\n"],
    [
      "an item",
      "a:\n- b:\n    c: 1\n    # d: 2\n",
      { kind: "append", document: 0, path: ["a"], value: 5 },
      "a:\n- b:\n    c: 1\n    # d: 2\n- 5\n",
    ],
    ["a block of text", "a: |\n  b\n # c\n", set(["e"], 4), "a: |\n  b\n # c\ne: 4\n"],
    ["a file without a final line ending", "a:\n  b: 1\n  # c", set(["e"], 4), "a:\n  b: 1\n  # c\ne: 4"],
  ])("stays with it: %s", (_, before, operation, after) => {
    expect(edited(before, operation)).toBe(after);
  });

  it("stands below what is added where it is indented alike, or where something else stands between", () => {
    expect(edited("a: 1\n# b: 2\n", set(["e"], 4))).toBe("a: 1\ne: 4\n# b: 2\n");
    expect(edited("x:\n  a:\n    b: 1\n  # c: 2\n    # d: 3\n", set(["x", "e"], 4))).toBe(
      "x:\n  a:\n    b: 1\n  e: 4\n  # c: 2\n    # d: 3\n",
    );
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

const container = ["spec", "containers", 0];

function pod(...lines: readonly string[]): string {
  return ["spec:", "  containers:", ...lines.map((line) => `    ${line}`), ""].join("\n");
}

describe("a new key", () => {
  const hardened = set([...container, "securityContext"], { privileged: false });
  const lines = ["  securityContext:", "    privileged: false"];

  it.each<[string, readonly string[], number]>([
    [
      "behind the image, above all that is long",
      ["- name: a", "  image: b", "  env:", "    - name: c", "  ports: []"],
      2,
    ],
    ["behind the pull policy", ["- name: a", "  image: b", "  imagePullPolicy: Always", "  args: [c]"], 3],
    [
      "behind the image, though the pull policy is further down",
      ["- name: a", "  image: b", "  env: []", "  imagePullPolicy: Always"],
      2,
    ],
    ["behind the image where it stands below other keys", ["- ports: []", "  env: []", "  name: a", "  image: b"], 4],
    ["behind the name where there is no image", ["- name: a", "  command: [b]"], 1],
    ["by the alphabet where the author keeps it", ["- image: b", "  name: a", "  resources: {}", "  tty: true"], 3],
    [
      "behind a comment of the image, above one of what follows",
      ["- name: a", "  image: b # c", "  # d", "  env: []"],
      2,
    ],
  ])("of a container goes %s", (_, before, at) => {
    expect(edited(pod(...before), hardened)).toBe(pod(...before.toSpliced(at, 0, ...lines)));
  });

  it.each([
    [
      "a CronJob",
      "timeZone",
      "spec:\n  schedule: '@daily'\n  jobTemplate:\n    spec: {}\n",
      "spec:\n  schedule: '@daily'\n  timeZone: a\n  jobTemplate:\n    spec: {}\n",
    ],
    [
      "an Ingress",
      "ingressClassName",
      "spec:\n  rules:\n    - host: b\n",
      "spec:\n  ingressClassName: a\n  rules:\n    - host: b\n",
    ],
  ])("of %s goes above what is long: %s", (_, key, before, after) => {
    expect(edited(before, set(["spec", key], "a"))).toBe(after);
  });

  it("goes where the author has it in another container of the file", () => {
    const other = ["- name: x", "  image: y", "  env: []", "  securityContext: {}", "  ports: []"];
    const before = ["- name: a", "  image: b", "  env: []", "  ports: []", ...other];
    expect(edited(pod(...before), hardened)).toBe(pod(...before.toSpliced(3, 0, ...lines)));
    const apart = [pod(...before.slice(0, 4)), pod(...other)];
    const after = [pod(...before.slice(0, 4).toSpliced(3, 0, ...lines)), pod(...other)];
    expect(edited(apart.join("---\n"), hardened)).toBe(after.join("---\n"));
  });

  it("goes by the containers of its own document first", () => {
    const low = ["- name: x", "  image: y", "  ports: []", "  securityContext: {}"];
    const high = ["- name: x", "  securityContext: {}", "  image: y"];
    const before = ["- name: a", "  image: b", "  ports: []", ...low];
    const text = `${pod(...before)}---\n${pod(...high)}`;
    expect(edited(text, hardened)).toBe(`${pod(...before.toSpliced(3, 0, ...lines))}---\n${pod(...high)}`);
  });

  it.each([
    ["spec:\n  containers: []\n", "spec:\n  securityContext:\n    privileged: false\n  containers: []\n"],
    [
      "spec:\n  containers: []\n  restartPolicy: Never\n",
      "spec:\n  securityContext:\n    privileged: false\n  containers: []\n  restartPolicy: Never\n",
    ],
    [
      "spec: # a\n  # b\n  containers: []\n",
      "spec: # a\n  securityContext:\n    privileged: false\n  # b\n  containers: []\n",
    ],
    [
      "spec:\n  serviceAccountName: a\n  volumes: []\n  containers: []\n",
      "spec:\n  serviceAccountName: a\n  securityContext:\n    privileged: false\n  volumes: []\n  containers: []\n",
    ],
    [
      "spec: {containers: [], volumes: []}\n",
      "spec: {containers: [], securityContext: {privileged: false}, volumes: []}\n",
    ],
  ])("of a pod goes above its containers: %j", (before, after) => {
    expect(edited(before, set(["spec", "securityContext"], { privileged: false }))).toBe(after);
  });

  it("finds its place in a moment in a file of many objects and aliases", () => {
    const many = Array.from({ length: 3000 }, (_, at) => `    - {name: c${at}, image: i}`).join("\n");
    const text = `spec:\n  containers:\n${many}\n`;
    const operations = Array.from({ length: 300 }, (_, at) => set(["spec", "containers", at, "tty"], true));
    expect(edited(text, ...operations)).toContain("{name: c299, image: i, tty: true}");
  });
});

describe("a map in the place of null", () => {
  it("stands where that stood, on a line of its own", () => {
    const map = set(["a"], { c: 1 });
    expect(edited("a:\n    null\nb: 1\n", map)).toBe("a:\n  c: 1\nb: 1\n");
    expect(edited("a:\r\n  ~ # x\r\nb: 1\r\n", map)).toBe("a:\r\n  c: 1 # x\r\nb: 1\r\n");
    expect(edited("a: # x\n  null\nb: 1\n", map)).toBe(
      "refused: a comment or an anchor inside the value would be lost",
    );
  });
});

describe("an empty map or list", () => {
  it.each<[string, YamlOperation, string]>([
    ["a:\n    b: {}\n", set(["a", "b"], { c: 1, d: 2 }), "a:\n    b:\n        c: 1\n        d: 2\n"],
    ["a: { } # b\n  # c: 1\nd: 2\n", set(["a", "x", "z"], 1), "a: # b\n  x:\n    z: 1\n  # c: 1\nd: 2\n"],
    ["- a: {}", set([0, "a", "b"], 1), "- a:\n    b: 1"],
    ["a: {}\r\nb: 1\r\n", set(["a", "x"], 1), "a:\r\n  x: 1\r\nb: 1\r\n"],
    [
      "a: []\nb: 1\n",
      { kind: "append", document: 0, path: ["a"], value: { x: 1, z: 2 } },
      "a:\n- x: 1\n  z: 2\nb: 1\n",
    ],
    ["a: {}\nb:\n  - 1\n", set(["a"], [{ x: 1 }]), "a:\n  - x: 1\nb:\n  - 1\n"],
    ["a: {\n}\nb: 1\n", set(["a", "x"], 1), "a:\n  x: 1\nb: 1\n"],
  ])("in block style is filled in block style: %j", (before, operation, after) => {
    expect(edited(before, operation)).toBe(after);
  });

  it.each<[string, YamlOperation, string]>([
    ["{}\n", set(["a"], 1), "{a: 1}\n"],
    ["a: []\n", set(["a"], ["x", 2]), "a: [x, 2]\n"],
    ["a: {b: {}}\n", set(["a", "b", "c"], 1), "a: {b: {c: 1}}\n"],
    ['{"a":{}}', set(["a", "b"], 1), '{"a":{"b":1}}'],
    ["- {}\n", set([0, "a"], 1), "- {a: 1}\n"],
    ["a: &b {}\n", set(["a", "c"], 1), "a: &b {c: 1}\n"],
    ["a:\n  {}\n", set(["a", "c"], 1), "a:\n  {c: 1}\n"],
    ["a: {\n  # b\n}\n", set(["a", "c"], 1), "refused: the empty brackets contain a comment"],
  ])("elsewhere is filled between its brackets: %j", (before, operation, after) => {
    expect(edited(before, operation)).toBe(after);
  });
});

describe("a value that becomes the last one in the new value", () => {
  const wrapped = (value: Json): YamlOperation => set(["a"], [{ b: true, c: value }]);

  it.each<[string, YamlOperation, string]>([
    [
      "a: # one\n  p: 'z' # two\n\n  # three\n  \"d\": {e:  f}\n  # four\n# five\nx: 1\n",
      wrapped({ p: "z", d: { e: "f" } }),
      "a:\n- b: true\n  c: # one\n    p: 'z' # two\n\n    # three\n    \"d\": {e:  f}\n    # four\n# five\nx: 1\n",
    ],
    ["a: {x: 'y',  z: 1} # b\n", wrapped({ x: "y", z: 1 }), "a:\n- b: true\n  c: {x: 'y',  z: 1} # b\n"],
    ["a:\r\n    x: 'y'\r\n", wrapped({ x: "y" }), "a:\r\n- b: true\r\n  c:\r\n      x: 'y'\r\n"],
    [
      "a:\n  x: |\n    y\n\n     z\n",
      wrapped({ x: "y\n\n z\n" }),
      "a:\n- b: true\n  c:\n    x: |\n      y\n\n       z\n",
    ],
    ["x: &x 1\na:\n  p: *x", wrapped({ p: 1 }), "x: &x 1\na:\n- b: true\n  c:\n    p: *x"],
    ["a:\n- 'x' # one\n- p\n", set(["a"], [{ b: "x" }, { b: "p" }]), "a:\n- b: 'x' # one\n- b: p\n"],
  ])("keeps its text: %j", (before, operation, after) => {
    expect(edited(before, operation)).toBe(after);
  });

  it.each<[string, YamlOperation, string]>([
    ["a:\n  x: 'y'\n", set(["a"], [{ c: { x: "y" }, b: true }]), "a:\n- c:\n    x: 'y'\n  b: true\n"],
    ["{a: {x: 'y'}}\n", wrapped({ x: "y" }), "{a: [{b: true, c: {x: 'y'}}]}\n"],
    ["a:\n- 'x\n  y'\n", set(["a"], [{ b: "x y" }]), "a:\n- b: x y\n"],
  ])("is written anew elsewhere: %j", (before, operation, after) => {
    expect(edited(before, operation)).toBe(after);
  });
});

describe("what is removed between empty lines", () => {
  it.each<[string, readonly YamlOperation[], string]>([
    ["a: 1\n\nb: 2\n\nc: 3\n", [removal(["b"])], "a: 1\n\nc: 3\n"],
    ["a: 1\r\n\r\nb: 2\r\n\r\nc: 3\r\n", [removal(["b"])], "a: 1\r\n\r\nc: 3\r\n"],
    ["a: 1\n\nb: 2\n\nc: 3\n\nd: 4\n", [removal(["b"]), removal(["c"])], "a: 1\n\nd: 4\n"],
    ["a:\n  - 1\n\n  - 2\n\nb: 3\n", [removal(["a", 1])], "a:\n  - 1\n\nb: 3\n"],
    ["a: 1\n\nb: 2\n", [removal(["b"])], "a: 1\n"],
    ["a: 1\n\nb: 2\nc: 3\n", [removal(["b"])], "a: 1\n\nc: 3\n"],
    [
      "a: |+\n  x\n\nb: 2\n\nc: 3\n",
      [removal(["b"])],
      "refused: a block scalar before it would absorb the lines after it",
    ],
    ["a:\n  b: 1\n\n  c: 2\n\nd: 3\n", [removal(["a", "c"]), set(["e"], 4)], "a:\n  b: 1\n\nd: 3\ne: 4\n"],
  ])("leaves one of them: %j", (before, operations, after) => {
    expect(edited(before, ...operations)).toBe(after);
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

  it("go together in braces", () => {
    expect(edited("a: {p: 1, q: 2, z: 3}\n", ...removals)).toBe("a: {z: 3}\n");
    expect(edited("a: {z: 3, p: 1, q: [2]}\n", ...removals)).toBe("a: {z: 3}\n");
    expect(edited("a: {y: 0, p: 1, q: 2, z: 3,}\n", ...removals, removal(["a", "z"]))).toBe("a: {y: 0,}\n");
    expect(edited("a: {x: 0, y: 1, p: 2, q: 3, z: 4}\n", removal(["a", "x"]), ...removals)).toBe("a: {y: 1, z: 4}\n");
    expect(edited('{\n  "a": {\n    "p": 1,\n    "q": {"r": 2},\n    "z": 3\n  }\n}\n', ...removals)).toBe(
      '{\n  "a": {\n    "z": 3\n  }\n}\n',
    );
    expect(edited("a: [1, 2, 3]\n", removal(["a", 1]), removal(["a", 2]))).toBe("a: [1]\n");
  });

  it("stay where a comment between them would be lost", () => {
    const refused = "refused: a comment beside it would be lost";
    expect(edited("a:\n  p: 1\n  # two\n  q: 2\n  z: 3\n", ...removals)).toBe(refused);
    expect(edited("a: {p: 1, # one\n  q: 2, z: 3}\n", ...removals)).toBe(refused);
    expect(edited("a: {z: 3, # three\n  p: 1, q: 2}\n", ...removals)).toBe(refused);
    expect(edited("a: {p: 1, q: 2, # two\n  z: 3}\n", ...removals)).toBe(refused);
  });

  it("stay where a comment between them would be lost and nothing else is left", () => {
    const refused = "refused: a comment beside it would be lost";
    expect(edited("a:\n  p: 1\n  # two\n  q: 2\nb: 3\n", ...removals)).toBe(refused);
    expect(edited("a:\n  - 1\n  # two\n  - 2\n", removal(["a", 0]), removal(["a", 1]))).toBe(refused);
    expect(edited("a:\n  p: 1 # one\n  q: '#'\nb: 3\n", ...removals)).toBe("a: {}\nb: 3\n");
  });

  it("stay where their comment would stand behind the entry before them", () => {
    const refused = "refused: a comment beside it would go to the entry before it";
    expect(edited("a: {\n  p: 1,\n  q: 2, # two\n}\n", removal(["a", "q"]))).toBe(refused);
    expect(edited("a: [\n  1,\n  2 # two\n]\n", removal(["a", 1]))).toBe(refused);
    expect(edited("a: [1, 2] # both\n", removal(["a", 1]))).toBe("a: [1] # both\n");
  });

  it("stay where a block of text before them would take in what follows", () => {
    expect(edited("a:\n  t: |\n    b\n  p: 1\n  q: 2\n\n  z: 3\n", ...removals)).toContain("refused: a block scalar");
    expect(edited("a:\n  t: |\n    b\n  p: 1\n  q: 2\n    # z\n", ...removals)).toContain("refused: a block scalar");
    expect(edited("a:\n  t: |\n    b\n  p: 1\n  q: 2", ...removals)).toContain("refused: a block scalar");
    for (const rest of ["", "  z: 3\n", "z: 3\n"]) {
      expect(edited(`a:\n  t: |+\n    b\n  p: 1\n  q: 2\n${rest}`, ...removals)).toBe(`a:\n  t: |+\n    b\n${rest}`);
      const crlf = `a:\n  t: |\n    b\n  p: 1\n  q: 2\n${rest}`.replaceAll("\n", "\r\n");
      expect(edited(crlf, ...removals)).toBe(`a:\n  t: |\n    b\n${rest}`.replaceAll("\n", "\r\n"));
    }
  });
});

describe("a key that gets a new name and a new value", () => {
  it("keeps its place", () => {
    const rename: YamlOperation = { kind: "rename", document: 0, path: ["a"], key: "b" };
    expect(edited("a:\n  p: 1\nc: 2\n", set(["a"], [{ q: 1 }]), rename)).toBe("b:\n- q: 1\nc: 2\n");
  });
});

describe("a new key", () => {
  it.each([
    ['"a":\n  "b": c\n', ["a", "x"], '"a":\n  "b": c\n  "x": {}\n'],
    ["'a':\n  'b': c\n", ["a", "x"], "'a':\n  'b': c\n  'x': {}\n"],
    ['"a":\n  "b": {}\n', ["a", "b", "x"], '"a":\n  "b":\n    "x": {}\n'],
    ["'a':\n  'b': {}\n", ["a", "b", "x"], "'a':\n  'b':\n    'x': {}\n"],
    ['"a":\n  "b":\n', ["a", "b", "x"], '"a":\n  "b":\n    "x": {}\n'],
    ['a:\n  "b": c\n', ["x"], 'a:\n  "b": c\nx: {}\n'],
    ['"a": 1\nb: 2\n', ["x"], '"a": 1\nb: 2\nx: {}\n'],
    ['"a": {b: {}}\n', ["a", "b", "x"], '"a": {b: {x: {}}}\n'],
  ] as const)("is quoted like the keys around it: %j", (before, path, after) => {
    expect(edited(before, set(path, {}))).toBe(after);
  });
});

describe("a value in JSON", () => {
  it.each<[string, Json, string]>([
    ['{"a":1,"b":"x"}\n', "IfNotPresent", '{"a":"IfNotPresent","b":"x"}\n'],
    ['{"a":true,"d":"q: \'y\' and: \'z\'"}\n', "true", '{"a":"true","d":"q: \'y\' and: \'z\'"}\n'],
    ['{\n  "a": false\n}\n', "no", '{\n  "a": "no"\n}\n'],
    ['{"a":"1"}\n', 2, '{"a":2}\n'],
  ])("stays one in %j when it becomes %j", (before, value, after) => {
    expect(edited(before, set(["a"], value))).toBe(after);
  });
});

describe("a list in the place of a scalar", () => {
  it.each<[string, string]>([
    ["a: null # b\nc: 1\n", "a: # b\n- x\nc: 1\n"],
    ["a: y # b\r\nc: 1\r\n", "a: # b\r\n- x\r\nc: 1\r\n"],
    ["a: y\n  z # b\nc: 1\n", "a: # b\n- x\nc: 1\n"],
    ["a:\n  y\nc: 1\n", "a:\n- x\nc: 1\n"],
  ])("in %j leaves the comment beside the key", (before, after) => {
    expect(edited(before, set(["a"], ["x"]))).toBe(after);
  });
});

it("an anchor before a removed item is not left to the next one", () => {
  expect(edited("a: [&x b, c]\n", removal(["a", 0]))).toBe("refused: an anchor or a tag before it would stay");
});

describe("a list or map with very many entries", () => {
  const many = 130_000;

  it("can be removed, and others be changed beside it", () => {
    const text = `a:\n  b:\n${"  - c\n".repeat(many)}`;
    expect(edited(text, removal(["a", "b"]))).toBe("a: {}\n");
    expect(edited(text, set(["a", "d"], { e: ["f"] }))).toBe(`${text}  d:\n    e:\n    - f\n`);
  });

  it("can lose all repetitions of a key", () => {
    const text = `a:\n${"  b: 1\n".repeat(many)}`;
    expect(edited(text, { kind: "remove-repeated", document: 0, path: ["a", "b"] })).toBe("a:\n  b: 1\n");
  });
});

describe("an integer beyond 2^53, of which data does not hold all digits", () => {
  it("stays as it is beside what changes", () => {
    expect(edited("a: {b: 9007199254740993}\n", set(["a", "c"], 1))).toBe("a: {b: 9007199254740993, c: 1}\n");
    expect(edited("a:\n- 9007199254740993\n- x\n", removal(["a", 1]))).toBe("a:\n- 9007199254740993\n");
  });

  it("is not written", () => {
    const reason = "refused: the number has too many digits to be copied";
    for (const text of ["a: 1\n", "a: [1]\n", "a:\n  b: 1\n", '{"a": 1}']) {
      expect(edited(text, set(["a"], 9007199254740992))).toBe(reason);
      expect(edited(text, set(["c"], { d: [2 ** 60] }))).toBe(reason);
    }
  });
});
