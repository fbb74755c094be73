/**
 * Starts a new rule: writes its file, page and cases, adds it to the lists, and prints what is left to do.
 *
 *   npm run new-rule -- [--over container|pod|object|stage] ID
 */
import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { declarations, newRuleFiles, type RuleOver } from "./new-rule/templates.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values, positionals } = parseArgs({
  options: { over: { type: "string", default: "container" } },
  allowPositionals: true,
});
const [id = ""] = positionals;
const isOver = (text: string): text is RuleOver => Object.hasOwn(declarations, text);
if (!/^[a-z]+(?:-[a-z0-9]+)+$/.test(id) || positionals.length > 1 || !isOver(values.over)) {
  process.stderr.write("usage: npm run new-rule -- [--over container|pod|object|stage] says-what-is-wrong\n");
  process.exit(2);
}

const files = Object.entries(newRuleFiles(id, values.over));
const taken = files.map(([file]) => file).filter((file) => existsSync(root + file));
if (taken.length > 0) {
  process.stderr.write(`${taken.join(", ")} is there already.\n`);
  process.exit(2);
}
for (const [file, text] of files) writeFileSync(root + file, text);
for (const script of ["registry.ts", "docs.ts"]) spawnSync(process.execPath, [`${root}scripts/${script}`]);
process.stdout.write(`${files.map(([file]) => `wrote ${file}\n`).join("")}
What is left:
1. Say what is wrong in the rule's file, and which checks of other tools ask the same (equivalents).
2. Write cases: what it finds, one for each exemption, and each risk of its fix. Then: npm run record-cases -- ${id}
   and review what it wrote.
3. Write the page: the bad example gives one finding, and its fix gives the good one.
4. npm run docs, npm run mutants -- ${id}, npm run check, and npm run prove -- DIR over manifests you did not write.
5. A line in the changelog.
`);
