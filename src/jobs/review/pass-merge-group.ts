import { type Platform, PlatformError } from "../../platform/port.ts";
import { log, notice, setOutputs } from "../../platform/runner/workflow-commands.ts";
import { checkName } from "../../review/plan.ts";

/**
 * Passes the check of a merge group, in case the check is required: its changes were reviewed on their pull requests.
 */
export async function passMergeGroup(platform: Platform, head: string): Promise<void> {
  const title = "Reviewed on the pull requests";
  log(`Merge group at ${head.slice(0, 7)}: its changes were reviewed on their pull requests.`);
  const summary = "A merge group contains only changes that were reviewed on their pull requests.";
  const check = { name: checkName, conclusion: "success", title, summary, text: null, annotations: [] } as const;
  try {
    await platform.publishCheck(head, check, null);
  } catch (error) {
    if (!(error instanceof PlatformError && error.reason === "forbidden")) throw error;
    notice(error.message);
  }
  setOutputs({ findings: 0, "new-findings": 0, suggestions: 0, conclusion: "success", report: "" });
}
