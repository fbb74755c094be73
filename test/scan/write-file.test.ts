import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { replaceFile } from "../../src/scan/write-file.ts";
import { makeTree } from "../cli/run-cli.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text);

test("a file is replaced with its mode kept", () => {
  const root = makeTree({ "a.yaml": "old" });
  const file = path.join(root, "a.yaml");
  chmodSync(file, 0o640);
  expect(replaceFile(root, "a.yaml", bytes("old"), bytes("new, and longer"))).toBeNull();
  expect(readFileSync(file, "utf8")).toBe("new, and longer");
  expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(readdirSync(root)).toEqual(["a.yaml"]);
});

test("a file that is no longer what was read stays as it is", () => {
  const root = makeTree({ "a.yaml": "changed", "target.yaml": "old" });
  symlinkSync("target.yaml", path.join(root, "link.yaml"));
  expect(replaceFile(root, "a.yaml", bytes("old"), bytes("new"))).toContain("changed while it was analyzed");
  expect(replaceFile(root, "link.yaml", bytes("old"), bytes("new"))).toContain("no longer a file");
  expect(readFileSync(path.join(root, "a.yaml"), "utf8")).toBe("changed");
  expect(readFileSync(path.join(root, "target.yaml"), "utf8")).toBe("old");
});

test("a directory that can't be written to is an error that leaves nothing behind", () => {
  const root = makeTree({});
  mkdirSync(path.join(root, "gone"));
  writeFileSync(path.join(root, "gone/a.yaml"), "old");
  expect(() => replaceFile(root, "gone/b.yaml", bytes("old"), bytes("new"))).toThrow("ENOENT");
  expect(readdirSync(path.join(root, "gone"))).toEqual(["a.yaml"]);
});

test("no link is followed on the way to a file", () => {
  const outside = makeTree({ "a.yaml": "old" });
  const root = makeTree({ "deep/real/a.yaml": "old" });
  symlinkSync(outside, path.join(root, "out"));
  symlinkSync("real", path.join(root, "deep/in"));
  for (const name of ["out/a.yaml", "deep/in/a.yaml"]) {
    expect(replaceFile(root, name, bytes("old"), bytes("new"))).toContain("behind a symbolic link");
  }
  expect(readFileSync(path.join(outside, "a.yaml"), "utf8")).toBe("old");
  expect(readdirSync(outside)).toEqual(["a.yaml"]);
  expect(readFileSync(path.join(root, "deep/real/a.yaml"), "utf8")).toBe("old");
});
