import { didYouMean } from "../config/nearest.ts";
import { severityTest } from "../config/rule-severity.ts";
import { type Severity, severityNames } from "../core/finding.ts";
import type { RuleOverride, Settings } from "../core/settings.ts";
import type { Style } from "../reporters/style.ts";
import type { KubernetesRule } from "../rules/lib/kubernetes-rule.ts";
import { allRules } from "../rules/registry.ts";
import { findWorkTree } from "../scan/sources/work-tree.ts";
import { usageError } from "./command-line.ts";
import { loadConfig } from "./load-config.ts";
import type { Terminal } from "./terminal.ts";

/** The address below which each rule has its page. */
export const rulePages = "https://github.com/kubesuggest/kubesuggest/blob/main/docs/rules";

type RuleText = Pick<KubernetesRule, "id" | "summary" | "why" | "severity" | "fixes" | "sources">;

/** `kubesuggest rules`: one row a rule, with the severity that the configuration gives it. */
export function rulesCommand(options: Readonly<Record<string, string>>, terminal: Terminal): number {
  const format = options["format"] ?? "text";
  if (format !== "text" && format !== "json") {
    throw usageError(
      `rules supports the formats text and json, not ${JSON.stringify(format)}${didYouMean(format, ["text", "json"])}`,
    );
  }
  const { settings } = loadConfig(options, terminal.cwd, findWorkTree(terminal.cwd, []).root);
  const rules = allRules.map(({ id, summary, why, severity, fixes, sources }): ListedRule => {
    return { id, summary, why, severity, fixes, sources, ...stateOf({ id, severity }, settings) };
  });
  if (format === "json") {
    terminal.out(`${JSON.stringify(rules, null, 2)}\n`);
    return 0;
  }
  const width = Math.max(...rules.map(({ id }) => id.length));
  for (const { id, configured, overridden, fixes, summary } of rules) {
    const facts = `${`${configured}${overridden ? "*" : ""}`.padEnd(8)} ${(fixes.join(", ") || "no fix").padEnd(13)}`;
    terminal.out(`${terminal.style.bold(id.padEnd(width))}  ${terminal.style.dim(facts)} ${summary}\n`);
  }
  if (rules.some(({ overridden }) => overridden))
    terminal.out("* different in some files or namespaces: see overrides\n");
  return 0;
}

interface ListedRule extends RuleText {
  /** The severity that the configuration makes of the rule's own. */
  readonly configured: Severity | "off";
  /** True where the configuration says something else for some files. */
  readonly overridden: boolean;
}

function stateOf(
  { id, severity }: Pick<RuleText, "id" | "severity">,
  { rules }: Settings,
): Pick<ListedRule, "configured" | "overridden"> {
  const configured = severityTest({ ...rules, overrides: [] })(id, severity, "") ?? "off";
  return { configured, overridden: rules.overrides.some(isDifferent) };

  function isDifferent({ levels, preset }: RuleOverride): boolean {
    return Object.hasOwn(levels, id) || (preset !== null && !Object.hasOwn(rules.levels, id));
  }
}

/** `kubesuggest explain RULE`: all that a rule knows of itself. */
export function explainCommand(names: readonly string[], terminal: Terminal): number {
  const [name] = names;
  if (name === undefined || names.length > 1) throw usageError("explain needs the name of one rule.");
  const rule = allRules.find(({ id }) => id === name);
  if (!rule) {
    const known = allRules.map(({ id }) => id);
    throw usageError(`there is no rule ${JSON.stringify(name)}${didYouMean(name, known)}`);
  }
  terminal.out(ruleText(rule, terminal.style));
  return 0;
}

function ruleText({ id, summary, why, severity, fixes, sources }: RuleText, style: Style): string {
  const fixing =
    fixes.length === 0
      ? "None: the right fix depends on the application."
      : fixes
          .map((applicability) =>
            applicability === "safe" ? "Safe: can be applied without a review." : "To review: read the risk first.",
          )
          .join(" ");
  const lines = [
    style.bold(id),
    summary,
    "",
    ...[["Why", why] as const, ["Severity", severityNames[severity]] as const, ["Fixes", fixing] as const].map(
      ([label, text]) => `${style.dim(label.padEnd(9))} ${text}`,
    ),
    ...sources.map((source, index) => `${style.dim((index === 0 ? "Sources" : "").padEnd(9))} ${source}`),
    `${style.dim("Page".padEnd(9))} ${rulePages}/${id}.md`,
  ];
  return `${lines.join("\n")}\n`;
}
