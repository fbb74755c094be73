import path from "node:path";
import { defaultConfig } from "../config/config.ts";
import { ConfigError } from "../config/config-error.ts";
import { type Baseline, type BaselineEntry, readBaseline, writeBaseline } from "../core/baseline.ts";
import { systemReason } from "../core/system-error.ts";
import { readWhole } from "./read-whole.ts";
import { isBehindLink, writeWhole } from "./write-file.ts";

/** The largest baseline that is read: some hundred thousand entries. A larger one is an error. */
export const maximumBaselineBytes: number = 32 * 1024 * 1024;

/** The location of a baseline on this machine. */
export interface BaselineFile {
  /** The name that messages use. */
  readonly name: string;
  readonly file: string;
  /** Whether an option or the configuration names it, so that it has to exist. */
  readonly named: boolean;
  /** The root of the tree if its configuration determines the location; null if the user does. */
  readonly within: string | null;
}

/** Locates the baseline: an option is relative to `cwd`, the configuration's value to the root. */
export function baselineFile(root: string, cwd: string, option: string | undefined, configured: string): BaselineFile {
  if (option !== undefined) return { name: option, file: path.resolve(cwd, option), named: true, within: null };
  const named = configured !== defaultConfig.baseline;
  return { name: configured, file: path.join(root, configured), named, within: root };
}

/**
 * Reads the entries of a baseline; null if it does not exist. Throws a ConfigError with name and line if it is invalid.
 */
export function loadBaseline({ name, file }: Pick<BaselineFile, "name" | "file">): Baseline | null {
  const read = readWhole(file, maximumBaselineBytes);
  if (typeof read === "string") throw new ConfigError(`The baseline ${name} can't be used: ${read}.`);
  return read === null ? null : parseBaseline(name, read.bytes);
}

/** Parses the entries of a baseline. Throws a ConfigError with name and line if they are invalid. */
export function parseBaseline(name: string, bytes: Uint8Array): Baseline {
  const baseline = readBaseline(decode(name, bytes));
  if (!("why" in baseline)) return baseline;
  const remedy = 'fix the file, or delete it and create it again with "kubesuggest scan --write-baseline"';
  throw new ConfigError(`${name}:${baseline.line}: ${baseline.why}: ${remedy}.`);
}

/** Writes a baseline atomically. Throws a ConfigError if that fails. */
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
