import { readFileSync, statSync } from "node:fs";
import { ConfigError } from "../../config/config-error.ts";

const maximumBytes = 200 * 1024 * 1024;

/** The text of a report that the user names. Throws a ConfigError where it can't be read. */
export function readReportText(file: string, name: string): string {
  try {
    if (statSync(file).size > maximumBytes) throw new ConfigError(`${name} is too large for a report.`);
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") throw new ConfigError(`The report ${name} is not UTF-8.`);
    throw new ConfigError(`The report ${name} can't be read (${code ?? String(error)}).`);
  }
}
