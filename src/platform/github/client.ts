import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { Octokit } from "@octokit/rest";
import { checkingAnswers } from "./answers.ts";
import { type Trace, traced } from "./trace.ts";

/** How to access GitHub. */
export interface GitHubAccess {
  /** The REST address, such as `https://api.github.com` or `https://host/api/v3`. */
  readonly apiUrl: string;
  /** The GraphQL address; by default, the one that belongs to the REST address. */
  readonly graphqlUrl?: string | null;
  readonly token: string;
  /** Replaces the built-in `fetch`, for example behind a proxy. */
  readonly fetch?: typeof fetch;
  /** Gets a line about each request and its answer, without headers and bodies. */
  readonly trace?: Trace;
  /** The milliseconds in a second of waiting; tests lower it. */
  readonly second?: number;
  /** The most milliseconds to wait for an answer. */
  readonly timeout?: number;
}

/** A client of GitHub's API that retries and waits within limits. */
export type GitHubClient = Octokit;

const Client = Octokit.plugin(throttling, retry);

/** The most seconds that a run waits for rate limits in total. Beyond that, requests fail. */
export const rateLimitPatience = 90;
const quiet = { debug: ignore, info: ignore, warn: ignore, error: ignore };

/**
 * Creates a client that repeats reads after 5xx answers, unusable answers and refused connections, waits for rate
 * limits up to 90 seconds in total, and leaves a second between writes. Writes are only repeated if GitHub says that it
 * did nothing because of a limit.
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

/** Turns off the plugin's pauses between writes, since it counts GraphQL queries as writes. See `spaceWrites`. */
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
 * Wraps `fetch` so that it repeats requests that were refused with 429 and a time to wait. The plugin only does that if
 * the message or another header says which limit it was, which is not so for a limit of a proxy.
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

/** The seconds to wait, from a `Retry-After` header with seconds or a time (RFC 9110, 10.2.3); null without one. */
function secondsToWait(value: string | null): number | null {
  if (value === null) return null;
  const seconds = /^\d+$/.test(value) ? Number(value) : Math.ceil((Date.parse(value) - Date.now()) / 1000);
  return Number.isNaN(seconds) ? null : Math.max(seconds, 1);
}

function ignore(): void {}
