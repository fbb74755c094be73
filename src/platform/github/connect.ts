import type { Platform } from "../port.ts";
import type { RunContext } from "../runner/event.ts";
import { withCheckout } from "../with-checkout.ts";
import { createClient } from "./client.ts";
import { createGitHubPlatform } from "./github-platform.ts";

const proxyVariables = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];

/** Connects to the GitHub of the runner's environment, through the runner's proxy and with the checkout, if any. */
export async function connectGitHub(context: RunContext, token: string): Promise<Platform> {
  const { apiUrl, graphqlUrl, owner, repo, workspace } = context;
  const behindProxy = proxyVariables.some((name) => process.env[name]);
  const access = { apiUrl, graphqlUrl, token, ...(behindProxy ? { fetch: await proxyFetch() } : {}) };
  const tracing =
    process.env["RUNNER_DEBUG"] === "1" ? { trace: (await import("../runner/workflow-commands.ts")).debug } : {};
  const client = createClient({ ...access, ...tracing });
  const platform = createGitHubPlatform({ client, owner, repo });
  return workspace === null ? platform : withCheckout(platform, workspace);
}

/** A `fetch` through the proxy. Only loaded if needed: it takes longer than all else before the first request. */
async function proxyFetch(): Promise<typeof fetch> {
  const { defaults } = await import("@actions/github/lib/utils");
  return (defaults.request?.fetch as typeof fetch | undefined) ?? fetch;
}
