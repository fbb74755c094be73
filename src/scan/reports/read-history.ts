import path from "node:path";
import { ConfigError } from "../../config/config-error.ts";
import { readCounts, type ScanCounts } from "../../reporters/history.ts";
import { readReportJson } from "./read-report-json.ts";

/**
 * Reads the counts of earlier JSON reports, in the given order. Throws a ConfigError for a file that is not such a
 * report.
 */
export function readHistory(names: readonly string[], cwd: string): ScanCounts[] {
  return names.map((name) => {
    const counts = readCounts(readReportJson(path.resolve(cwd, name), name), name);
    if (typeof counts === "string")
      throw new ConfigError(`${name} is not a JSON report of an earlier scan: ${counts}.`);
    return counts;
  });
}
