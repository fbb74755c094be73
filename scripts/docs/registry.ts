import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { RuleFacts } from "../../src/core/rule.ts";

const rules = fileURLToPath(new URL("../../src/rules/", import.meta.url));

/** The folders of rules, and for each the list in the registry that its rules belong to. */
const folders = {
  kubernetes: "kubernetes",
  dockerfile: "dockerfile",
  "ignore-comments": "ignoreComments",
  files: "files",
} as const;

/** The file of a rule, and the name under which it exports the rule. */
interface RuleFile {
  readonly id: string;
  readonly folder: keyof typeof folders;
  readonly name: string;
}

/** Every file in the folders of rules, sorted by id within each folder. Throws if a file exports no rule. */
export function listRuleFiles(): RuleFile[] {
  return (Object.keys(folders) as (keyof typeof folders)[]).flatMap((folder) => {
    const files = readdirSync(join(rules, folder)).filter((file) => file.endsWith(".ts"));
    return files.toSorted().map((file) => {
      const text = readFileSync(join(rules, folder, file), "utf8");
      const name = /^export const (\w+): (?:Kubernetes|Dockerfile|Comment|File)Rule = /m.exec(text)?.[1];
      if (name === undefined) throw new Error(`src/rules/${folder}/${file} exports no rule.`);
      return { id: file.slice(0, -".ts".length), folder, name };
    });
  });
}

/** The text of `src/rules/registry.ts`. */
export function registryText(files: readonly RuleFile[]): string {
  const imports = files.map(({ id, folder, name }) => `import { ${name} } from "./${folder}/${id}.ts";`);
  const lists = Object.entries(folders).map(([folder, list]) => {
    const names = files.filter((file) => file.folder === folder).map(({ name }) => `    ${name},`);
    return [`  ${list}: [`, ...names, "  ],"].join("\n");
  });
  return [
    "// Written by `npm run docs` from the folders of rules. Do not edit.",
    'import type { RuleFacts } from "../core/rule.ts";',
    ...imports,
    'import { type RuleSet, rulesIn } from "./rule-set.ts";',
    "",
    "/** All rules. */",
    `export const ruleSet: RuleSet = {\n${lists.join("\n")}\n};`,
    "",
    "/** The facts of all rules: their ids, texts and severities. */",
    "export const allRules: readonly RuleFacts[] = rulesIn(ruleSet);",
    "",
  ].join("\n");
}

/** The text of `src/core/rule-catalogue.ts`: what the configuration needs to know about rules without loading them. */
export async function catalogueText(files: readonly RuleFile[]): Promise<string> {
  const facts = await Promise.all(files.map(readFacts));
  const sorted = facts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const special = sorted.filter(({ preset, severities }) => preset !== undefined || severities !== undefined);
  const entries = special.map(({ id, preset, severities }) => `  "${id}": ${JSON.stringify({ preset, severities })},`);
  return [
    "// Written by `npm run docs` from the rules. Do not edit.",
    'import type { RuleFacts } from "./rule.ts";',
    "",
    "/** The ids of all rules in alphabetical order, as a configuration can name them. */",
    `export const ruleIds = [\n${sorted.map(({ id }) => `  "${id}",`).join("\n")}\n] as const;`,
    "",
    "/** The id of a rule. */",
    "export type RuleId = (typeof ruleIds)[number];",
    "",
    "/** The rules that presets treat in a special way, and how. */",
    'export const presetFacts: Readonly<Partial<Record<RuleId, Pick<RuleFacts, "preset" | "severities">>>> = {',
    ...entries,
    "};",
    "",
  ].join("\n");
}

async function readFacts({ id, folder, name }: RuleFile): Promise<RuleFacts> {
  const module = (await import(`../../src/rules/${folder}/${id}.ts`)) as Readonly<Record<string, RuleFacts>>;
  const facts = module[name];
  if (facts?.id !== id) throw new Error(`src/rules/${folder}/${id}.ts has a rule of the id ${facts?.id}.`);
  return facts;
}
