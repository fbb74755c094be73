import { startStandIn } from "../../test/support/github/stand-in.ts";
import { reviewOf } from "../../test/support/pull-request-job.ts";
import { manifestTree } from "./trees.ts";

/** Counts the requests that the Action makes to review a pull request that introduces this many findings. */
export async function requestsOf(findings: number): Promise<number> {
  const github = await startStandIn();
  try {
    const token = github.addToken("bench", { contents: "read", pullRequests: "write", checks: "write" });
    const files = manifestTree(60, 1).filter(({ path }) => path.endsWith("deployment.yaml"));
    const flawed = new Set(files.slice(0, findings).map(({ path }) => path));
    const sound = (text: string): string => text.replace("Escalation: true", "Escalation: false");
    // Every file changes in both cases, so that only the number of findings differs.
    const pull = github.open({
      base: Object.fromEntries(files.map(({ path, text }) => [path, sound(text)])),
      head: Object.fromEntries(
        files.map(({ path, text }) => [path, `${flawed.has(path) ? text : sound(text)}          tty: false\n`]),
      ),
    });
    const { outputs, log } = await reviewOf(github, pull, token);
    if (outputs["new-findings"] !== String(findings)) throw new Error(`not ${findings} findings: ${log.slice(-300)}`);
    return github.requests.length;
  } finally {
    await github.close();
  }
}
