import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { createClient } from "../../../src/platform/github/client.ts";
import type { Repository } from "../../../src/platform/github/repository.ts";

/** One request as it came in. `route` is method and path without the query. */
export interface Call {
  readonly route: string;
  readonly query: URLSearchParams;
  readonly body: Record<string, unknown>;
}

/** An answer: JSON with a status, or `reset` to cut the connection without one. */
export type Answer =
  | { readonly status?: number; readonly json: unknown; readonly headers?: Record<string, string> }
  | "reset";

export interface Loopback {
  readonly repository: Repository;
  readonly calls: Call[];
  readonly apiUrl: string;
}

/** A server on loopback that answers as told, and an adapter's repository that talks to it without waiting long. */
export async function loopback(answer: (call: Call, index: number) => Answer): Promise<Loopback> {
  const calls: Call[] = [];
  const server = createServer(async (request, response) => {
    const call = await readCall(request);
    calls.push(call);
    reply(response, answer(call, calls.length - 1));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => server.closeAllConnections());
  onTestFinished(() => void server.close());
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = createClient({ apiUrl, token: "secret-token", second: 1 });
  return { repository: { client, owner: "octo", repo: "app" }, calls, apiUrl };
}

async function readCall(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const url = new URL(request.url ?? "/", "http://loopback");
  const text = Buffer.concat(chunks).toString();
  return {
    route: `${request.method} ${url.pathname}`,
    query: url.searchParams,
    body: text === "" ? {} : JSON.parse(text),
  };
}

function reply(response: ServerResponse, answer: Answer): void {
  if (answer === "reset") {
    response.socket?.destroy();
    return;
  }
  response.writeHead(answer.status ?? 200, { "content-type": "application/json", ...answer.headers });
  response.end(JSON.stringify(answer.json));
}
