import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { Octokit } from "@octokit/rest";
import { checkingAnswers } from "./answers.ts";
import { type Trace, traced } from "./trace.ts";

/** How GitHub is reached. */
export interface GitHubAccess {
  /** The REST address, such as `https://api.github.com` or `https://host/api/v3`. */
  readonly apiUrl: string;
  /** The GraphQL address; where it is left out, the one that belongs to the REST address. */
  readonly graphqlUrl?: string | null;
  readonly token: string;
  /** Stands in for the built-in one, behind a proxy for example. */
  readonly fetch?: typeof fetch;
  /** Gets a line on each request that was sent: what was asked for, and what came back. No header, no body. */
  readonly trace?: Trace;
  /** Milliseconds that a second of waiting takes; tests turn it down. */
  readonly second?: number;
  /** Milliseconds that an answer may take. */
  readonly timeout?: number;
}

/** A client of GitHub's API that is patient within bounds. */
export type GitHubClient = Octokit;

const Client = Octokit.plugin(throttling, retry);

/** The longest a run waits for rate limits altogether, in seconds. */
export const rateLimitPatience = 90;
const quiet = { debug: ignore, info: ignore, warn: ignore, error: ignore };

/**
 * A client that repeats reads after 5xx answers, unusable ones and refused connections, waits for rate limits up to 90 seconds in
 * all, and leaves a second between writes. Writes are repeated only where GitHub says that a limit kept it from acting.
 */
export function createClient({
  apiUrl,
  graphqlUrl = null,
  token,
  fetch: given,
  trace,
  second = 1000,
  timeout = 60_000,
}: GitHubAccess): GitHubClient {
  let left = rateLimitPatience;
  const maySpend = (retryAfter: number, retryCount: number): boolean => {
    if (retryCount >= 2 || retryAfter > left) return false;
    left -= retryAfter;
    return true;
  };
  const mayWait = (retryAfter: number, _options: unknown, _client: unknown, retryCount: number): boolean => {
    return maySpend(retryAfter, retryCount);
  };
  const sent = withTimeout(given ?? fetch, timeout);
  const patient = waitingAsTold(trace ? traced(sent, trace) : sent, maySpend, second);
  const client = new Client({
    auth: token,
    baseUrl: apiUrl.replace(/\/+$/, ""),
    userAgent: "kubesuggest",
    log: quiet,
    request: { fetch: checkingAnswers(patient) },
    retry: { doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451], retries: 2, retryAfterBaseValue: second },
    throttle: {
      onRateLimit: mayWait,
      onSecondaryRateLimit: mayWait,
      fallbackSecondaryRateRetryAfter: 60,
      retryAfterBaseValue: second,
      write: unspaced,
      notifications: unspaced,
    },
  });
  if (graphqlUrl !== null) sendQueries(client, graphqlUrl);
  spaceWrites(client, second);
  return client;
}

/** The plugin would space GraphQL queries like writes, though they only read; writes are spaced below. */
const unspaced = { key: () => ({ schedule: (_job: unknown, then: () => Promise<void>) => then() }) } as never;

function sendQueries(client: GitHubClient, graphqlUrl: string): void {
  client.hook.before("request", (options) => {
    if (options.method === "POST" && options.url.endsWith("/graphql")) options.url = graphqlUrl;
  });
}

function spaceWrites(client: GitHubClient, second: number): void {
  let free = 0;
  client.hook.before("request", async ({ method, url }) => {
    if (method === "GET" || url.endsWith("/graphql")) return;
    const wait = free - Date.now();
    free = Math.max(free, Date.now()) + second;
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  });
}

function withTimeout(send: typeof fetch, timeout: number): typeof fetch {
  return (input, init) => send(input, { ...init, signal: AbortSignal.timeout(timeout) });
}

/**
 * Sends again what was refused with 429 and a time to wait. The plugin does so only where the message or another header
 * tells which limit it was; a proxy's limit tells neither.
 */
function waitingAsTold(
  send: typeof fetch,
  maySpend: (seconds: number, retryCount: number) => boolean,
  second: number,
): typeof fetch {
  return async (input, init) => {
    for (let count = 0; ; count += 1) {
      const response = await send(input, init);
      const seconds = response.status === 429 ? secondsToWait(response.headers.get("retry-after")) : null;
      if (seconds === null || !maySpend(seconds, count)) return response;
      await response.body?.cancel();
      await new Promise((resolve) => setTimeout(resolve, seconds * second));
    }
  };
}

/** What `Retry-After` says: seconds, or a time (RFC 9110, 10.2.3). */
function secondsToWait(value: string | null): number | null {
  if (value === null) return null;
  const seconds = /^\d+$/.test(value) ? Number(value) : Math.ceil((Date.parse(value) - Date.now()) / 1000);
  return Number.isNaN(seconds) ? null : Math.max(seconds, 1);
}

function ignore(): void {}
