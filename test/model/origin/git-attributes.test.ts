import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, inject, it, test } from "vitest";
import { attributesPaths, readAttributes } from "../../../src/model/origin/git-attributes.ts";

const generated = "linguist-generated";

function valueOf(files: Readonly<Record<string, string>>, file: string): boolean | string | null | undefined {
  const texts = Object.entries(files).map(([name, text]) => ({ path: name, text }));
  return readAttributes(texts, [generated])(file).get(generated)?.value;
}

const cases: readonly (readonly [pattern: string, matches: readonly string[], others: readonly string[]])[] = [
  ["*.yaml", ["a.yaml", "a/b.yaml", ".yaml"], ["a.yml", "a.yaml/b"]],
  ["dist/**", ["dist/a", "dist/a/b"], ["dist", "a/dist/b"]],
  ["/a.yaml", ["a.yaml"], ["b/a.yaml"]],
  ["a/*.yaml", ["a/b.yaml"], ["a/b/c.yaml", "c/a/b.yaml"]],
  ["**/gen/*.yaml", ["gen/a.yaml", "a/b/gen/c.yaml"], ["gen/a/b.yaml"]],
  ["a/**/b", ["a/b", "a/c/b", "a/c/d/b"], ["a/cb"]],
  ["a/gen**", ["a/generated", "a/generated/b/c"], ["a/b/gen"]],
  ["[a-c]?.yaml", ["ab.yaml"], ["db.yaml", "a.yaml"]],
  ["[!a]*", ["b", "ba"], ["a", "ab"]],
  ["[[:digit:]].yaml", ["1.yaml"], ["a.yaml"]],
  ["\\*.yaml", ["*.yaml"], ["a.yaml"]],
  ['"a b.yaml"', ["a b.yaml"], ["a"]],
  ["dist/", [], ["dist/a", "dist"]],
  ["!a.yaml", [], ["a.yaml", "!a.yaml"]],
  ["[a", [], ["[a", "a"]],
];

describe("a pattern", () => {
  it.each(cases)("%s", (pattern, matches, others) => {
    const files = { ".gitattributes": `${pattern} ${generated}\n` };
    for (const file of matches) expect([file, valueOf(files, file)]).toEqual([file, true]);
    for (const file of others) expect([file, valueOf(files, file)]).toEqual([file, undefined]);
  });
});

const stated: readonly (readonly [name: string, files: Readonly<Record<string, string>>, value: unknown])[] = [
  ["set", { ".gitattributes": `* ${generated}` }, true],
  ["unset", { ".gitattributes": `* -${generated}` }, false],
  ["a value", { ".gitattributes": `* ${generated}=false` }, "false"],
  ["a later line wins", { ".gitattributes": `* ${generated}\n*.yaml -${generated}` }, false],
  ["and says that nothing is said", { ".gitattributes": `* ${generated}\n*.yaml !${generated}` }, null],
  ["a nearer file wins", { "a/.gitattributes": `* -${generated}`, ".gitattributes": `* ${generated}` }, false],
  ["its patterns start at it", { "a/.gitattributes": `a/b.yaml ${generated}\n/b.yaml text` }, undefined],
  ["a file elsewhere counts for nothing", { "b/.gitattributes": `* ${generated}` }, undefined],
  ["a macro", { ".gitattributes": `[attr]made ${generated} -diff\n*.yaml made` }, true],
  ["a macro of a macro", { ".gitattributes": `[attr]made ${generated}\n[attr]own made\n*.yaml own` }, true],
  ["a macro that is unset", { ".gitattributes": `[attr]made ${generated}\n*.yaml -made` }, undefined],
  [
    "a macro taken back nearer",
    { ".gitattributes": `[attr]made ${generated}\n* made`, "a/.gitattributes": "* -made" },
    undefined,
  ],
  ["a macro below the root is none", { "a/.gitattributes": `[attr]made ${generated}\n* made` }, undefined],
  ["comments, blanks and CRLF", { ".gitattributes": `# * text\r\n\r\n\t*.yaml   ${generated}\r\n` }, true],
  ["a line with a name that is none", { ".gitattributes": `* ${generated} a%b` }, undefined],
  ["a byte order mark", { ".gitattributes": `\ufeff* ${generated}` }, true],
];

describe("for a/b.yaml", () => {
  it.each(stated)("%s", (_name, files, value) => {
    expect(valueOf(files, "a/b.yaml")).toBe(value);
  });
});

test("git says the same of all of them", () => {
  const root = mkdtempSync(path.join(inject("scratch"), "attributes-"));
  execFileSync("git", ["init", "-q", root]);
  mkdirSync(path.join(root, "a"));
  const check = (names: readonly string[]): string[] => {
    const input = names.map((name) => `${name}\0`).join("");
    const args = ["-c", "core.attributesFile=/dev/null", "-C", root, "check-attr", "-z", "--stdin", generated];
    const out = execFileSync("git", args, { input, encoding: "utf8", stdio: ["pipe", "pipe", "ignore"] }).split("\0");
    return names.map((_name, index) => out[index * 3 + 2] ?? "");
  };
  const told = (value: unknown): string => {
    if (value === true) return "set";
    if (value === false) return "unset";
    return typeof value === "string" ? value : "unspecified";
  };
  const write = (files: Readonly<Record<string, string>>): void => {
    for (const name of [".gitattributes", "a/.gitattributes"]) writeFileSync(path.join(root, name), files[name] ?? "");
  };
  for (const [pattern, matches, others] of cases) {
    const files = { ".gitattributes": `${pattern} ${generated}\n` };
    write(files);
    const names = [...matches, ...others];
    expect([pattern, check(names)]).toEqual([pattern, names.map((name) => told(valueOf(files, name)))]);
  }
  for (const [name, files] of stated) {
    write(files);
    expect([name, check(["a/b.yaml"])]).toEqual([name, [told(valueOf(files, "a/b.yaml"))]]);
  }
});

test("the files nearest to the root are read, and only so many", () => {
  const many = Array.from({ length: 200 }, (_, index) => `a/${index}/.gitattributes`);
  expect(attributesPaths([...many, "b.gitattributes", ".gitattributes"])[0]).toBe(".gitattributes");
  expect(attributesPaths(many)).toHaveLength(100);
});

test("hostile files take no time", () => {
  const chain = Array.from({ length: 2000 }, (_, index) => `[attr]m${index} m${index + 1}`).join("\n");
  const text = `${chain}\n[attr]m2000 m0 ${generated}\n${`${"*a".repeat(300)} m0\n`.repeat(2000)}${"**/".repeat(500)}b m0\n`;
  const attributesOf = readAttributes([{ path: ".gitattributes", text }], [generated]);
  const started = performance.now();
  for (let index = 0; index < 5; index += 1) attributesOf(`${"a/".repeat(50)}${"a".repeat(100)}`);
  expect(performance.now() - started).toBeLessThan(5000);
});
