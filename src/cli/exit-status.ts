import type { Config } from "../config/config.ts";
import { atLeast } from "../core/finding.ts";
import type { Report } from "../reporters/report.ts";

/** 1 when a new finding is at or above `fail-on`, 2 when something could not be read, otherwise 0. */
export function exitStatus({ findings, errors }: Report, { failOn }: Config): number {
  if (failOn !== "never" && findings.some((finding) => finding.new && atLeast(finding.severity, failOn))) return 1;
  return errors.length > 0 ? 2 : 0;
}
