import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { HadolintSettings } from "../core/settings.ts";
import { ConfigError } from "./config-error.ts";
import { hadolintPaths, noHadolint, parseHadolint } from "./hadolint.ts";
import { parseConfig } from "./parse-config.ts";
import type { ConfigValues } from "./values.ts";

/** Where the configuration is looked for, from the root of the repository. */
export const configPaths: readonly string[] = [".github/kubesuggest.yml", ".github/kubesuggest.yaml"];

const maximumBytes = 400_000;

/**
 * Reads the configuration file of that name, which must be there; without a name, the one at the usual place, if any.
 * Throws a ConfigError where it can't be read or says something wrong.
 */
export function readConfigFile(directory: string, name?: string): ConfigValues {
  for (const candidate of name === undefined ? configPaths : [name]) {
    const text = readText(path.resolve(directory, candidate), candidate);
    if (text !== null) return parseConfig(candidate, text);
  }
  if (name === undefined) return {};
  throw new ConfigError(`The configuration ${name} does not exist.`);
}

/** What hadolint's configuration in a directory says; where there is none, or none that can be read, nothing. */
export function readHadolintFile(directory: string): HadolintSettings {
  for (const candidate of hadolintPaths) {
    try {
      const text = readText(path.resolve(directory, candidate), candidate);
      if (text !== null) return parseHadolint(text);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
    }
  }
  return noHadolint;
}

function readText(file: string, name: string): string | null {
  try {
    if (statSync(file).size > maximumBytes) throw new ConfigError(`${name}: the configuration is too large.`);
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") throw new ConfigError(`${name} is not UTF-8.`);
    throw new ConfigError(`The configuration ${name} can't be read (${code ?? String(error)}).`);
  }
}
