import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { vi } from "vitest";
import { run } from "../../src/jobs/run.ts";
import { createClient } from "../../src/platform/github/client.ts";
import { createGitHubPlatform } from "../../src/platform/github/github-platform.ts";
import type { StandIn } from "./github/stand-in.ts";
import type { StoredPull } from "./github/state.ts";
import { stepHome } from "./step-home.ts";

/** A run of the Action in this process. */
export interface Run {
  readonly token: string;
  /** `pull_request` when left out. */
  readonly event?: string;
  readonly payload?: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  /** The REST address; the stand-in's own when left out. */
  readonly apiUrl?: string;
  /** Milliseconds that a second of patience takes. */
  readonly second?: number;
  /** Milliseconds that an answer may take. */
  readonly timeout?: number;
  /** What goes on at the same time, and is waited for. */
  readonly beside?: () => Promise<void>;
  /** The program of worker threads, beside which the renderer lies; none when left out. */
  readonly entry?: string;
  /** Further variables of the runner's environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** What is left of it. */
export interface Outcome {
  readonly log: string;
  readonly errors: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly exitCode: number;
}

/** Runs the Action over the real adapter, which waits a fraction of what it would. Not to be used twice at a time. */
export async function runHere(github: StandIn, pull: Pick<StoredPull, "number">, how: Run): Promise<Outcome> {
  const { payload = { pull_request: { number: pull.number } } } = how;
  for (const file of ["output", "summary"]) writeFileSync(join(stepHome, file), "");
  writeFileSync(join(stepHome, "event.json"), JSON.stringify(payload));
  vi.stubEnv("GITHUB_OUTPUT", join(stepHome, "output"));
  vi.stubEnv("GITHUB_STEP_SUMMARY", join(stepHome, "summary"));
  vi.stubEnv("RUNNER_TEMP", stepHome);
  const written: string[] = [];
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    written.push(String(chunk));
    return true;
  });
  try {
    await Promise.all([start(github, how), how.beside?.()]);
    return outcome(written.join(""));
  } finally {
    spy.mockRestore();
    vi.unstubAllEnvs();
    process.exitCode = undefined;
  }
}

/** Another run on the same pull request, to be started while `runHere` waits for an answer; the two share their ends. */
export async function runBeside(github: StandIn, how: Run): Promise<void> {
  await start(github, how);
}

async function start(github: StandIn, how: Run): Promise<void> {
  const { token, event = "pull_request", second = 20, timeout = 30_000 } = how;
  const inputs = Object.entries(how.inputs ?? {}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const env = {
    INPUT_TOKEN: token,
    GITHUB_API_URL: how.apiUrl ?? github.url,
    GITHUB_REPOSITORY: `${github.owner}/${github.repo}`,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: join(stepHome, "event.json"),
    ...Object.fromEntries(inputs),
    ...how.env,
  };
  await run(
    env,
    async ({ apiUrl, graphqlUrl, owner, repo }) =>
      createGitHubPlatform({ client: createClient({ apiUrl, graphqlUrl, token, second, timeout }), owner, repo }),
    how.entry ?? null,
  );
}

function outcome(log: string): Outcome {
  const outputs = readFileSync(join(stepHome, "output"), "utf8").matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm);
  return {
    log,
    errors: [...log.matchAll(/^::error::(.*)$/gm)].map((match) => match[1] ?? ""),
    outputs: Object.fromEntries([...outputs].map((match) => [match[1], match[3]])),
    summary: readFileSync(join(stepHome, "summary"), "utf8"),
    exitCode: Number(process.exitCode ?? 0),
  };
}
