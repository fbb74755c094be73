import { existsSync } from "node:fs";
import path from "node:path";
import { type Config, resolveConfig } from "../config/config.ts";
import { ConfigError } from "../config/config-error.ts";
import { configPaths, readConfigFile, readHadolintFile } from "../config/read-config-file.ts";
import { type OptionName, optionNames, readOptions, splitList } from "../config/read-options.ts";
import { ruleNames, selectRules } from "../config/select-rules.ts";
import { standardNames, standardsOf } from "../core/compliance.ts";
import { quoteShort } from "../core/cut-text.ts";
import { enumerate } from "../core/enumerate.ts";
import { type RuleId, ruleIds } from "../core/rule-catalogue.ts";

/** The configuration of a command: its options override the configuration file, which overrides the defaults. */
export function loadConfig(options: Readonly<Record<string, string>>, cwd: string, root: string): Config {
  const given = Object.fromEntries(optionNames.map((name) => [name, options[name]])) as Record<OptionName, string>;
  const values = readOptions(given, (name) => `--${name}`);
  const selection = ruleSelection(options);
  const file = options["config"];
  const fileValues = file === undefined ? readConfigFile(root) : readConfigFile(cwd, file, root);
  const config = resolveConfig({ hadolint: readHadolintFile(root) }, fileValues, values);
  return { ...config, settings: { ...config.settings, rules: selectRules(config.settings.rules, selection) } };
}

/** Returns a test for the rules that the options do not leave out, whatever the configuration says of them. */
export function selectionTest(options: Readonly<Record<string, string>>): (rule: string) => boolean {
  const { select, ignore } = ruleSelection(options);
  const [selected, ignored] = [new Set<string>(select), new Set<string>(ignore)];
  return (rule) => (selected.size === 0 || selected.has(rule)) && !ignored.has(rule);
}

function ruleSelection(options: Readonly<Record<string, string>>): Parameters<typeof selectRules>[1] {
  return { select: selectedRules(options), ignore: ruleNames(splitList(options["ignore"] ?? ""), "--ignore") };
}

/** The rules that the options select; empty if they leave that to the configuration. */
function selectedRules({ select = "", compliance }: Readonly<Record<string, string>>): readonly RuleId[] {
  const named = ruleNames(splitList(select), "--select");
  if (compliance === undefined) return named;
  if (named.length > 0) throw new ConfigError("--compliance and --select can't be used together.");
  const standard = standardNames.find((name) => name === compliance);
  if (standard === undefined) {
    const choices = enumerate(standardNames, "or");
    throw new ConfigError(`--compliance must be ${choices}, not ${quoteShort(compliance)}.`);
  }
  return ruleIds.filter((id) => standardsOf(id).includes(standard));
}

/** The configuration file that a command reads, as people would name it; null if there is none. */
export function configName(options: Readonly<Record<string, string>>, root: string): string | null {
  const { config } = options;
  return config ?? configPaths.find((name) => existsSync(path.join(root, name))) ?? null;
}

const misplacedNames = ["kubesuggest.yml", "kubesuggest.yaml", ".kubesuggest.yml", ".kubesuggest.yaml"];

/** A sentence about a configuration file in a place where it is not read; null if there is none. */
export function misplacedConfig(options: Readonly<Record<string, string>>, root: string): string | null {
  if (configName(options, root) !== null) return null;
  const found = misplacedNames.find((name) => existsSync(path.join(root, name)));
  return found === undefined
    ? null
    : `${found} is not read here: move it to ${configPaths[0]}, or name it with --config.`;
}
