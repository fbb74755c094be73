import type { RunContext } from "../../platform/runner/event.ts";
import { encodePath } from "../../review/writing/markdown.ts";
import type { Links } from "../../review/writing/words.ts";

/** The URL of the repository on the server. */
export function repositoryUrl({ serverUrl, owner, repo }: RunContext): string {
  return `${serverUrl}/${encodePath(`${owner}/${repo}`)}`;
}

/** The links for texts about a commit: to rules, to its files, and to the run. */
export function linksAt(commit: string, context: RunContext): Links {
  const { runId, rulePages } = context;
  const url = repositoryUrl(context);
  return { rulePages, files: `${url}/blob/${commit}/`, check: runId === null ? null : `${url}/actions/runs/${runId}` };
}
