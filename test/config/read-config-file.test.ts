import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, inject, test } from "vitest";
import { readConfigFile } from "../../src/config/read-config-file.ts";

const root = mkdtempSync(path.join(inject("scratch"), "config-"));

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
}

test("a file extends others by their path from the root, wherever it is itself", () => {
  write("shared/base.yml", "preset: strict\n");
  write(".github/kubesuggest.yml", "extends: shared/base.yml\n");
  write("deep/own.yml", "extends: shared/base.yml\nmax-comments: 1\n");
  expect(readConfigFile(root)).toEqual({ preset: "strict" });
  expect(readConfigFile(path.join(root, "deep"), "own.yml", root)).toEqual({ preset: "strict", "max-comments": 1 });
});

test("another repository is not read on the command line", () => {
  write("other.yml", `extends: acme/policies/base.yml@${"a".repeat(40)}\n`);
  expect(() => readConfigFile(root, "other.yml")).toThrow(/only the Action reads: on the command line, name a copy/);
});
