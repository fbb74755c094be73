import { didYouMean } from "../config/nearest.ts";
import { severityTest } from "../config/rule-severity.ts";
import { type Severity, severityNames } from "../core/finding.ts";
import type { RuleFacts } from "../core/rule.ts";
import type { RuleOverride, Settings } from "../core/settings.ts";
import { allRules } from "../rules/registry.ts";
import { findWorkTree } from "../scan/sources/work-tree.ts";
import { usageError } from "./command-line.ts";
import { loadConfig } from "./load-config.ts";
import type { Terminal } from "./terminal.ts";

/** `kubesuggest rules`: prints one row per rule, with the severity that the configuration gives it. */
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
    const facts = `${`${configured === "off" ? configured : severityNames[configured]}${overridden ? "*" : ""}`.padEnd(8)} ${(fixes.join(", ") || "no fix").padEnd(13)}`;
    terminal.out(`${terminal.style.bold(id.padEnd(width))}  ${terminal.style.dim(facts)} ${summary}\n`);
  }
  if (rules.some(({ overridden }) => overridden))
    terminal.out("* different in some files or namespaces: see overrides\n");
  return 0;
}

interface ListedRule extends Pick<RuleFacts, "id" | "summary" | "why" | "severity" | "fixes" | "sources"> {
  /** The severity after the configuration is applied. */
  readonly configured: Severity | "off";
  /** Whether the configuration sets another severity for some files. */
  readonly overridden: boolean;
}

function stateOf(
  { id, severity }: Pick<RuleFacts, "id" | "severity">,
  { rules }: Settings,
): Pick<ListedRule, "configured" | "overridden"> {
  const configured = severityTest({ ...rules, overrides: [] })(id, severity, "") ?? "off";
  return { configured, overridden: rules.overrides.some(isDifferent) };

  function isDifferent({ levels, preset }: RuleOverride): boolean {
    return Object.hasOwn(levels, id) || (preset !== null && !Object.hasOwn(rules.levels, id));
  }
}
