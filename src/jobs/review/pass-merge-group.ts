import { type Platform, PlatformError } from "../../platform/port.ts";
import { log, notice, setOutputs } from "../../platform/runner/workflow-commands.ts";
import { checkName } from "../../review/plan.ts";

/** Passes a merge group: its changes were reviewed on their pull requests, and a required check waits for a check run. */
export async function passMergeGroup(platform: Platform, head: string): Promise<void> {
  const title = "Reviewed on the pull requests";
  log(`Merge group at ${head.slice(0, 7)}: its changes were reviewed on their pull requests.`);
  const summary = "A merge group brings in nothing that was not reviewed on its pull requests.";
  const check = { name: checkName, conclusion: "success", title, summary, text: null, annotations: [] } as const;
  try {
    await platform.publishCheck(head, check);
  } catch (error) {
    if (!(error instanceof PlatformError && error.reason === "forbidden")) throw error;
    notice(error.message);
  }
  setOutputs({ findings: 0, "new-findings": 0, suggestions: 0, conclusion: "success", report: "" });
}
