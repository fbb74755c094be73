/**
 * Writes those parts of the documentation that repeat information from the code and action.yml: the headers of the
 * rules' pages, the tables of rules, checks of other tools, inputs, outputs and configuration keys, the JSON schema of
 * the configuration, and the pages of recommendations and faults. With --check, writes nothing and fails if a part is
 * out of date.
 *
 *   npm run docs
 *   npm run check-docs
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { configJsonSchema } from "../src/config/json-schema.ts";
import { presetLevel } from "../src/config/rule-severity.ts";
import { severityNames } from "../src/core/finding.ts";
import { type Category, categories, type RuleFacts } from "../src/core/rule.ts";
import { allRules } from "../src/rules/registry.ts";
import { type ThirdPartyCheck, thirdPartyChecks } from "../src/suppression/third-party-check.ts";
import { configRows } from "./config-table.ts";
import { compliancePage } from "./docs/compliance.ts";
import { conceptsPage } from "./docs/concepts.ts";
import { dockerfileFaultsPage } from "./docs/dockerfile-faults.ts";
import { recommendationsPage } from "./docs/recommendations.ts";

interface Page {
  readonly file: string;
  /** The text of each part, by the name in its markers. */
  readonly parts: Readonly<Record<string, string>>;
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** Rules that show what each category is about. */
const examples: Readonly<Record<Category, readonly string[]>> = {
  security: ["container-runs-as-root", "privilege-escalation-allowed", "rbac-wildcard"],
  reliability: ["pods-not-spread", "readiness-probe-missing", "disruption-budget-blocks-drain"],
  efficiency: ["daemonset-service-not-local", "service-crosses-zones", "package-lists-kept"],
  correctness: ["api-version-removed", "selector-matches-nothing", "package-manager-waits"],
  style: ["field-deprecated", "maintainer-deprecated", "server-fields-committed"],
};

const root = fileURLToPath(new URL("..", import.meta.url));
const checking = process.argv.includes("--check");
const action = parse(readFileSync(`${root}action.yml`, "utf8")) as ActionFile;
const pages: readonly Page[] = [
  { file: "README.md", parts: { rules: categoryTable(), inputs: inputTable(), outputs: outputTable() } },
  { file: "docs/rules.md", parts: { rules: ruleTable() } },
  { file: "docs/configuration.md", parts: { keys: table(["key", "default", "meaning"], configRows()) } },
  { file: "docs/ignore.md", parts: { "third-party": thirdPartyTable() } },
  ...allRules.map((rule) => ({ file: `docs/rules/${rule.id}.md`, parts: { header: ruleHeader(rule) } })),
];

const schema = configJsonSchema(new Map(allRules.map(({ id, summary }) => [id, summary])));
const stale = [
  ...pages.flatMap(writePage),
  ...writeFile("src/cli/rule-examples.ts", ruleExamples()),
  ...writeFile("docs/recommendations.md", recommendationsPage()),
  ...writeFile("docs/concepts.md", conceptsPage()),
  ...writeFile("docs/dockerfile-faults.md", dockerfileFaultsPage()),
  ...writeFile("docs/compliance.md", compliancePage(allRules)),
  ...writeFile("docs/configuration.schema.json", `${JSON.stringify(schema, null, 2)}\n`),
];
for (const problem of stale) process.stderr.write(`${problem}\n`);
if (stale.length > 0) process.exitCode = 1;
else process.stdout.write("The documentation is up to date.\n");

/** Updates the page, or returns what is wrong with it. */
function writePage({ file, parts }: Page): string[] {
  const before = readFileSync(root + file, "utf8");
  let after = before;
  for (const [name, text] of Object.entries(parts)) {
    const marked = new RegExp(`(<!-- generated:${name} -->\n)[^]*?(<!-- /generated:${name} -->)`);
    if (!marked.test(after)) return [`${file} has no <!-- generated:${name} --> … <!-- /generated:${name} -->.`];
    after = after.replace(marked, (_, open: string, close: string) => `${open}\n${text}\n\n${close}`);
  }
  return writeFile(file, after);
}

/** Writes the file, or returns that it is out of date. */
function writeFile(file: string, text: string): string[] {
  if (existsSync(root + file) && readFileSync(root + file, "utf8") === text) return [];
  if (checking) return [`${file} is stale: run npm run docs.`];
  writeFileSync(root + file, text);
  return [];
}

/** The first example from each rule's page in a single file, for the command line. */
function ruleExamples(): string {
  const entries = allRules.flatMap(({ id }) => {
    const page = readFileSync(`${root}docs/rules/${id}.md`, "utf8");
    const block = (tag: string): string | null => {
      return new RegExp(`^\`\`\`(?:yaml|dockerfile) ${tag}\\n([^]*?)^\`\`\`$`, "m").exec(page)?.[1] ?? null;
    };
    const bad = block("bad");
    return bad === null ? [] : [`  ${JSON.stringify(id)}: ${JSON.stringify({ bad, good: block("good") })},`];
  });
  return [
    "// Written by `npm run docs` from the pages of the rules. Do not edit.",
    "",
    "/** A text in which a rule finds something, and the same text with its fix; `good` is null if there is no fix. */",
    "export interface RuleExample {",
    "  readonly bad: string;",
    "  readonly good: string | null;",
    "}",
    "",
    "/** The example of each rule, by its id. */",
    "export const ruleExamples: Readonly<Record<string, RuleExample>> = {",
    ...entries,
    "};",
    "",
  ].join("\n");
}

function ruleHeader(rule: RuleFacts): string {
  const isLeftOut = presetLevel("recommended", rule.id, rule.severity) === "off";
  const sources = rule.sources.map((address) => `<${address}>`).join(", ");
  return [
    `# ${rule.id}`,
    rule.summary,
    table(
      ["category", "severity", "fix"],
      [[rule.category, severityNames[rule.severity], rule.fixes.join(", ") || "none"]],
    ),
    ...(isLeftOut ? ["The [preset](../configuration.md#presets) `recommended` leaves it out."] : []),
    ...equivalentsOf(rule),
    `Sources: ${sources}`,
  ].join("\n\n");
}

/** The names of a rule in other tools, as a sentence; empty if there are none. */
function equivalentsOf({ equivalents = [] }: RuleFacts): string[] {
  const names = equivalents.map(({ tool, names: [id], source }) => `${tool} [\`${id}\`](${source})`);
  return names.length === 0 ? [] : [`The same in other tools: ${names.join(", ")}.`];
}

/** An overview of the rules in a few lines. */
function categoryTable(): string {
  const rows = categories.map((category) => {
    const own = allRules.filter((rule) => rule.category === category);
    const shown = own.filter(({ id }) => examples[category].includes(id));
    const links = shown.map(({ id }) => `[\`${id}\`](docs/rules/${id}.md)`);
    const fixed = own.filter(({ fixes }) => fixes.length > 0);
    return [category, String(own.length), String(fixed.length), links.join(", ")];
  });
  return table(["category", "rules", "with fixes", "such as"], rows);
}

function ruleTable(): string {
  const sorted = allRules.toSorted((a, b) => categories.indexOf(a.category) - categories.indexOf(b.category));
  const rows = sorted.map((rule) => [
    `[\`${rule.id}\`](rules/${rule.id}.md)`,
    rule.summary,
    rule.category,
    severityNames[rule.severity],
    rule.fixes.join(", ") || "none",
  ]);
  return table(["rule", "what it finds", "category", "severity", "fix"], rows);
}

function thirdPartyTable(): string {
  const rows = thirdPartyChecks(allRules)
    .toSorted(byTool)
    .map(({ tool, names: [id, ...others], rule, at, step, alone, source }) => {
      const about = step === undefined ? "" : `findings about \`${step}\`${alone === true ? " alone" : ""}`;
      const only = at === undefined ? about : `findings at a \`${at}\``;
      const names = others.length === 0 ? "" : ` (${others.map((name) => `\`${name}\``).join(", ")})`;
      return [tool, `[\`${id}\`](${source})${names}`, `[\`${rule}\`](rules/${rule}.md)`, only];
    });
  return table(["tool", "check", "rule", "only"], rows);
}

function byTool(a: ThirdPartyCheck, b: ThirdPartyCheck): number {
  const [before, after] = [a, b].map(({ tool, names: [id], rule }) => `${tool} ${id} ${rule}`);
  return (before ?? "") < (after ?? "") ? -1 : 1;
}

function inputTable(): string {
  const rows = Object.entries(action.inputs).map(([name, input]) => {
    const standard = input.default === undefined ? "" : `\`${input.default}\``;
    return [`\`${name}\``, input.description, standard];
  });
  return table(["input", "meaning", "default"], rows);
}

function outputTable(): string {
  const rows = Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description]);
  return table(["output", "meaning"], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
