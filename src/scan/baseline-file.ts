import path from "node:path";
import { defaultConfig } from "../config/config.ts";
import { ConfigError } from "../config/config-error.ts";
import { type Baseline, type BaselineEntry, readBaseline, writeBaseline } from "../core/baseline.ts";
import { systemReason } from "../core/system-error.ts";
import { readWhole } from "./read-whole.ts";
import { isBehindLink, writeWhole } from "./write-file.ts";

/** Some hundred thousand entries. */
export const maximumBaselineBytes: number = 32 * 1024 * 1024;

/** A baseline's place on this machine. */
export interface BaselineFile {
  /** As messages name it. */
  readonly name: string;
  readonly file: string;
  /** Somebody said that it is there. */
  readonly named: boolean;
  /** The root of the tree where the tree's configuration says where it is; null where the user does. */
  readonly within: string | null;
}

/** The baseline that an option names from the directory at hand, or the configuration from the root. */
export function baselineFile(root: string, cwd: string, option: string | undefined, configured: string): BaselineFile {
  if (option !== undefined) return { name: option, file: path.resolve(cwd, option), named: true, within: null };
  const named = configured !== defaultConfig.baseline;
  return { name: configured, file: path.join(root, configured), named, within: root };
}

/** The entries of a baseline; null where it is not there. Throws a ConfigError with name and line for a broken one. */
export function loadBaseline({ name, file }: Pick<BaselineFile, "name" | "file">): Baseline | null {
  const read = readWhole(file, maximumBaselineBytes);
  if (typeof read === "string") throw new ConfigError(`The baseline ${name} can't be used: ${read}.`);
  return read === null ? null : parseBaseline(name, read.bytes);
}

/** The entries of a baseline's bytes. Throws a ConfigError with name and line for a broken one. */
export function parseBaseline(name: string, bytes: Uint8Array): Baseline {
  const baseline = readBaseline(decode(name, bytes));
  if (!("why" in baseline)) return baseline;
  const remedy = 'fix the file, or delete it and create it again with "kubesuggest scan --write-baseline"';
  throw new ConfigError(`${name}:${baseline.line}: ${baseline.why}: ${remedy}.`);
}

/** Writes a baseline in one step. Throws a ConfigError where it can't be written. */
export function saveBaseline({ name, file, within }: BaselineFile, entries: Iterable<BaselineEntry>): void {
  if (within !== null && isBehindLink(within, file)) {
    throw new ConfigError(`The baseline ${name} can't be written (it is behind a symbolic link).`);
  }
  const bytes = new TextEncoder().encode(writeBaseline(entries));
  try {
    writeWhole(file, bytes);
  } catch (error) {
    throw new ConfigError(`The baseline ${name} can't be written (${systemReason(error)}).`);
  }
}

function decode(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new ConfigError(`${name} is not UTF-8.`);
  }
}
