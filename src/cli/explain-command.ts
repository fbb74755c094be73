import { diffLines } from "diff";
import { ConfigError } from "../config/config-error.ts";
import { didYouMean } from "../config/nearest.ts";
import { severityNames } from "../core/finding.ts";
import type { Applicability } from "../core/fix.ts";
import type { RuleFacts } from "../core/rule.ts";
import type { Style } from "../reporters/style.ts";
import { publicRulePages } from "../reporters/tool.ts";
import { wrapText } from "../reporters/wrap.ts";
import { allRules } from "../rules/registry.ts";
import { usageError } from "./command-line.ts";
import { type RuleExample, ruleExamples } from "./rule-examples.ts";
import type { Terminal } from "./terminal.ts";

const labelWidth = 10;

const listing = '"kubesuggest rules" lists them.';

/** `kubesuggest explain RULE`: prints everything about a rule, with the example from its page. */
export function explainCommand(names: readonly string[], terminal: Terminal): number {
  const [name] = names;
  if (name === undefined || names.length > 1) throw usageError("explain needs the name of one rule.", "explain");
  const rule = allRules.find(({ id }) => id === name);
  if (!rule) {
    const known = allRules.map(({ id }) => id);
    throw new ConfigError(`there is no rule ${JSON.stringify(name)}${didYouMean(name, known)} ${listing}`);
  }
  terminal.out(ruleText(rule, terminal.style));
  return 0;
}

function ruleText({ id, summary, why, severity, fixes, sources }: RuleFacts, style: Style): string {
  const page = `${publicRulePages}/${id}.md`;
  const row = (label: string, text: string): string => {
    const place = { used: labelWidth, indent: labelWidth };
    return `${style.dim(label.padEnd(labelWidth))}${wrapText(text, place, style)}`;
  };
  const lines = [
    style.bold(id),
    wrapText(summary, { used: 0, indent: 0 }, style),
    "",
    row("Why", why),
    row("Severity", severityNames[severity]),
    row("Fixes", fixesText(fixes)),
    ...sources.map((source, index) => row(index === 0 ? "Sources" : "", style.link(source, source))),
    row("Page", style.link(page, page)),
    ...exampleLines(ruleExamples[id], style),
  ];
  return `${lines.join("\n")}\n`;
}

function fixesText(fixes: readonly Applicability[]): string {
  if (fixes.length === 0) return "None: the right fix depends on the application.";
  if (fixes.length > 1) return "Safe ones, which need no review, and ones to review: read their risk first.";
  return fixes[0] === "safe" ? "Safe: they need no review." : "To review: read the risk first.";
}

/** What the rule finds, and how its fix changes that, as a diff. */
function exampleLines(example: RuleExample | undefined, style: Style): string[] {
  if (example === undefined) return [];
  const { bad, good } = example;
  if (good === null) return ["", style.bold("What it finds"), "", ...indented(bad, "  ")];
  const parts = diffLines(bad, good).flatMap(({ value, added, removed }) => {
    if (added) return indented(value, "+ ").map(style.green);
    return removed ? indented(value, "- ").map(style.red) : indented(value, "  ");
  });
  return ["", style.bold("What it finds, and how its fix changes that"), "", ...parts];
}

function indented(text: string, mark: string): string[] {
  return text
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => `  ${mark}${line}`.trimEnd());
}
