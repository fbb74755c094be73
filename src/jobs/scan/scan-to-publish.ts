import type { Config } from "../../config/config.ts";
import type { Platform } from "../../platform/port.ts";
import type { ActionInputs } from "../../platform/runner/inputs.ts";
import type { Report } from "../../reporters/report.ts";
import type { ReportData } from "../../reporters/report-data.ts";
import type { ReportOrigin } from "../../reporters/report-origin.ts";
import type { Tool } from "../../reporters/tool.ts";
import type { Links } from "../../review/writing/words.ts";
import type { ScannedCommit, StaleBaseline } from "./publish-fix-pulls.ts";

/** The commit to scan, and the branch or tag that points to it. */
export interface ScanTarget {
  readonly commit: string;
  /** `refs/heads/…` or `refs/tags/…`. */
  readonly ref: string;
}

/** A scan to be published. */
export interface ScanToPublish {
  readonly platform: Platform;
  readonly target: ScanTarget;
  readonly inputs: ActionInputs;
  readonly config: Config;
  /** Null if only reports of shards are published. */
  readonly tree: ScannedCommit | null;
  /** The baseline and its entries that no longer match anything; null if there are none to drop. */
  readonly stale: StaleBaseline | null;
  readonly report: Report;
  /** The data of merged reports, which has more than the report; null if there is only the report. */
  readonly data: ReportData | null;
  readonly tool: Tool;
  readonly origin: ReportOrigin;
  readonly links: Links;
  readonly today: string;
}
