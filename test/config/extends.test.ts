import { expect, test } from "vitest";
import { ConfigError } from "../../src/config/config-error.ts";
import { type ConfigReference, nameOf, readExtendedAsync, readExtendedSync } from "../../src/config/extends.ts";
import type { ConfigValues } from "../../src/config/values.ts";

const commit = "0123456789abcdef0123456789abcdef01234567";

function read(files: Readonly<Record<string, string>>, asked: string[] = []): ConfigValues {
  const open = (reference: ConfigReference): string | null => {
    asked.push(nameOf(reference));
    return files[nameOf(reference)] ?? null;
  };
  return readExtendedSync({ name: "own.yml", text: files["own.yml"] ?? "" }, open);
}

test("later files win over earlier ones, and a file over those that it extends", () => {
  const values = read({
    "own.yml": "extends: [a.yml, b.yml]\nrules: {sudo-used: off}\n",
    "a.yml": "preset: strict\nmax-comments: 1\nrules: {sudo-used: error, user-unused: error}\npaths: [a]\n",
    "b.yml": "extends: c.yml\nmax-comments: 2\nrules: {user-missing: info}\n",
    "c.yml": "max-comments: 3\npreset: restricted\npaths: [c, d]\n",
  });
  expect(values).toEqual({
    preset: "restricted",
    "max-comments": 2,
    rules: { "sudo-used": "off", "user-unused": "error", "user-missing": "info" },
    paths: ["c", "d"],
  });
});

test("a path in a file of another repository leads to that repository, at the same commit", () => {
  const asked: string[] = [];
  const base = `acme/policies/base.yml@${commit}`;
  const files = {
    "own.yml": `extends: ${base}\n`,
    [base]: "extends: [./more/rules.yml]\n",
    [`acme/policies/more/rules.yml@${commit}`]: "preset: strict\n",
  };
  expect(read(files, asked)).toEqual({ preset: "strict" });
  expect(asked).toEqual([base, `acme/policies/more/rules.yml@${commit}`]);
});

test("two files can extend the same one", () => {
  const files = {
    "own.yml": "extends: [a.yml, b.yml]",
    "a.yml": "extends: c.yml",
    "b.yml": "extends: c.yml",
    "c.yml": "",
  };
  expect(read(files)).toEqual({});
});

test.each([
  ["a circle", { "own.yml": "extends: a.yml", "a.yml": "extends: own.yml" }, "own.yml → a.yml → own.yml"],
  ["itself", { "own.yml": "extends: own.yml" }, 'own.yml: "extends" goes in a circle'],
  ["a file that is not there", { "own.yml": "extends: a.yml" }, "own.yml extends a.yml, which does not exist"],
  ["a file with a mistake", { "own.yml": "extends: a.yml", "a.yml": "\npreset: x" }, "a.yml:2:9: "],
])("%s is refused, with its names", (_name, files: Readonly<Record<string, string>>, message) => {
  expect(() => read(files)).toThrow(ConfigError);
  expect(() => read(files)).toThrow(message);
});

test("neither depth nor number is without end", () => {
  const deep = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`${at}.yml`, `extends: ${at + 1}.yml`]));
  expect(() => read({ ...deep, "own.yml": "extends: 0.yml" })).toThrow("at most 5 files can build on each other");
  expect(read({ ...deep, "4.yml": "preset: recommended", "own.yml": "extends: 1.yml" })).toEqual({
    preset: "recommended",
  });
  expect(() => read({ ...deep, "4.yml": "preset: recommended", "own.yml": "extends: 0.yml" })).toThrow(
    "at most 5 files",
  );
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${at}.yml`, ""]));
  const own = `extends: [${Object.keys(many).join(", ")}]`;
  expect(() => read({ ...many, "own.yml": own })).toThrow("at most 20 are possible");
});

test("files that take requests are read in the same order", async () => {
  const values = await readExtendedAsync({ name: "own.yml", text: "extends: [a.yml, b.yml]" }, async ({ path }) => {
    return path === "a.yml" ? "max-comments: 1" : "max-comments: 2";
  });
  expect(values).toEqual({ "max-comments": 2 });
});
