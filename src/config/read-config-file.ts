import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { HadolintSettings } from "../core/settings.ts";
import { systemReason } from "../core/system-error.ts";
import { ConfigError } from "./config-error.ts";
import { type ConfigReference, nameOf, readExtendedSync } from "./extends.ts";
import { hadolintPaths, noHadolint, parseHadolint } from "./hadolint.ts";
import type { ConfigValues } from "./values.ts";

/** The default paths of the configuration, relative to the root of the repository; the first that exists is used. */
export const configPaths: readonly string[] = [".github/kubesuggest.yml", ".github/kubesuggest.yaml"];

const maximumBytes = 400_000;

/**
 * Reads the configuration file of that name, which must exist. Without a name, reads the one at a default path, if any.
 * Files that it extends are read from `root`. Throws a ConfigError if something can't be read or is wrong.
 */
export function readConfigFile(directory: string, name?: string, root: string = directory): ConfigValues {
  for (const candidate of name === undefined ? configPaths : [name]) {
    const text = readText(path.resolve(directory, candidate), candidate);
    if (text !== null) return readExtendedSync({ name: candidate, text }, (reference) => readBase(root, reference));
  }
  if (name === undefined) return {};
  throw new ConfigError(`The configuration ${name} does not exist.`);
}

/** Reads hadolint's configuration in a directory. Returns empty settings if there is none or it can't be read. */
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

function readBase(root: string, reference: ConfigReference): string | null {
  const { repository, path: name } = reference;
  if (repository === null) return readText(path.resolve(root, name), name);
  throw new ConfigError(
    `${nameOf(reference)} is in another repository, which only the Action reads: on the command line, name a copy of it with --config.`,
  );
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
    throw new ConfigError(`The configuration ${name} can't be read (${systemReason(error)}).`);
  }
}
