import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { ConfigError } from "./config/config-error.ts";
import { readCounts, type ScanCounts } from "./reporters/history.ts";

const maximumBytes = 200 * 1024 * 1024;

/** The counts of earlier JSON reports, in the order they are named. Throws a ConfigError for one that is none. */
export function readHistory(names: readonly string[], cwd: string): ScanCounts[] {
  return names.map((name) => {
    const counts = readCounts(readText(path.resolve(cwd, name), name), name);
    if (typeof counts === "string") throw new ConfigError(`${name} is no JSON report of an earlier scan: ${counts}.`);
    return counts;
  });
}

function readText(file: string, name: string): string {
  try {
    if (statSync(file).size > maximumBytes) throw new ConfigError(`${name} is too large for an earlier report.`);
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") throw new ConfigError(`The earlier report ${name} is not UTF-8.`);
    throw new ConfigError(`The earlier report ${name} can't be read (${code ?? String(error)}).`);
  }
}
