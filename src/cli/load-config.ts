import { type Config, resolveConfig } from "../config/config.ts";
import { readConfigFile, readHadolintFile } from "../config/read-config-file.ts";
import { type OptionName, optionNames, readOptions } from "../config/read-options.ts";

/** The configuration of a command: its options over the configuration file's values over the defaults. */
export function loadConfig(options: Readonly<Record<string, string>>, cwd: string, root: string): Config {
  const given = Object.fromEntries(optionNames.map((name) => [name, options[name]])) as Record<OptionName, string>;
  const values = readOptions(given, (name) => `--${name}`);
  const file = options["config"];
  const fileValues = file === undefined ? readConfigFile(root) : readConfigFile(cwd, file);
  return resolveConfig({ hadolint: readHadolintFile(root) }, fileValues, values);
}
