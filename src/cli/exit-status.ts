import type { Config } from "../config/config.ts";
import { failTest } from "../config/fails.ts";
import type { Report } from "../reporters/report.ts";

/** Returns 1 if a new finding is at or above `fail-on`, 2 if something could not be read, otherwise 0. */
export function exitStatus({ findings, errors }: Report, config: Config): number {
  const fails = failTest(config);
  if (findings.some((finding) => finding.new && fails(finding))) return 1;
  return errors.length > 0 ? 2 : 0;
}
