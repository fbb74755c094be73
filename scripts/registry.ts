/**
 * Writes the lists of rules: src/rules/registry.ts and src/core/rule-catalogue.ts. With --check, writes nothing and
 * fails if one of them is out of date. Part of `npm run docs`.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { catalogueText, listRuleFiles, registryText } from "./docs/registry.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const files = listRuleFiles();
const stale = [
  ...write("src/rules/registry.ts", registryText(files)),
  ...write("src/core/rule-catalogue.ts", await catalogueText(files)),
];
for (const file of stale) process.stderr.write(`${file} is stale: run npm run docs.\n`);
if (stale.length > 0) process.exitCode = 1;

/** Writes the file as the formatter formats it. With --check, returns its name instead if it is out of date. */
function write(file: string, text: string): string[] {
  const biome = [`${root}node_modules/@biomejs/biome/bin/biome`, "check", "--write", `--stdin-file-path=${file}`];
  const formatted = execFileSync(process.execPath, biome, { cwd: root, input: text, encoding: "utf8" });
  if (existsSync(root + file) && readFileSync(root + file, "utf8") === formatted) return [];
  if (process.argv.includes("--check")) return [file];
  writeFileSync(root + file, formatted);
  return [];
}
