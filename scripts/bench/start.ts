import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

/** Milliseconds that `node -e 0` takes from start to end. */
export function bareStart(): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, ["-e", "0"], { stdio: "ignore" });
    child.on("error", reject);
    child.on("exit", () => resolve(performance.now() - start));
  });
}

/** Milliseconds from the start of the Action on a pull request to its first API request. */
export async function firstRequest(entry: string): Promise<number> {
  const directory = mkdtempSync(path.join(tmpdir(), "kubesuggest-bench-"));
  const event = path.join(directory, "event.json");
  const sha = "0123456789abcdef0123456789abcdef01234567";
  const side = { sha, ref: "main", repo: { full_name: "owner/name", id: 1 } };
  writeFileSync(event, JSON.stringify({ number: 1, pull_request: { number: 1, head: side, base: side } }));
  const server = createServer((_, response) => response.writeHead(404).end("{}"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  let child: ChildProcess | undefined;
  try {
    return await new Promise<number>((resolve, reject) => {
      const start = performance.now();
      server.once("request", () => resolve(performance.now() - start));
      child = spawn(process.execPath, [entry], {
        cwd: directory,
        stdio: "ignore",
        env: {
          PATH: process.env["PATH"],
          GITHUB_ACTIONS: "true",
          GITHUB_API_URL: `http://127.0.0.1:${port}`,
          GITHUB_GRAPHQL_URL: `http://127.0.0.1:${port}/graphql`,
          GITHUB_SERVER_URL: `http://127.0.0.1:${port}`,
          GITHUB_EVENT_NAME: "pull_request",
          GITHUB_EVENT_PATH: event,
          GITHUB_REPOSITORY: "owner/name",
          GITHUB_WORKSPACE: directory,
          GITHUB_SHA: sha,
          RUNNER_TEMP: directory,
          INPUT_TOKEN: "token",
        },
      });
      child.on("exit", (status) => reject(new Error(`it ended with ${status} and without a request`)));
    });
  } finally {
    child?.kill();
    server.closeAllConnections();
    server.close();
    rmSync(directory, { recursive: true, force: true });
  }
}
