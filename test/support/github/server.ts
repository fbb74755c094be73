import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { answerQuery } from "./graphql.ts";
import { Refusal } from "./refusal.ts";
import { findRoute, type Reply, type Route } from "./routes.ts";
import { completeResponse, requestFaults, responseFaults } from "./schemas.ts";
import type { State, Token } from "./state.ts";

/** A request that came in. */
export interface Seen {
  /** Counted from 0. */
  readonly index: number;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** What goes wrong with one request: before it has its effect, or after. */
export type Fault =
  | { readonly kind: "drop"; readonly when: "before" | "after" }
  | {
      readonly kind: "status";
      readonly when: "before" | "after";
      readonly status: number;
      readonly message?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly kind: "delay"; readonly milliseconds: number }
  /** The request has its effect, and its answer comes as something else. */
  | { readonly kind: "garble"; readonly garble: (text: string) => string; readonly type?: string };

/** The server's side of the stand-in. */
export interface Gate {
  readonly state: State;
  readonly requests: Seen[];
  readonly violations: string[];
  fault: ((request: Seen) => Fault | null) | null;
  hook: ((request: Seen, when: "before" | "after") => Promise<void>) | null;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Listens on loopback; gives the address without a slash at its end. */
export async function listen(gate: Gate): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    serve(gate, request, response).catch((error: unknown) => {
      gate.violations.push(`the stand-in failed: ${error instanceof Error ? error.stack : String(error)}`);
      send(response, { status: 500, body: { message: "Server Error" } });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function serve(gate: Gate, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  const method = request.method ?? "GET";
  const body: unknown = text === "" ? undefined : JSON.parse(text);
  const seen: Seen = { index: gate.requests.length, method, path: `${url.pathname}${url.search}`, body };
  gate.requests.push(seen);
  await gate.hook?.(seen, "before");
  const fault = gate.fault?.(seen) ?? null;
  if (fault?.kind === "delay") await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
  const failure = fault?.kind === "drop" || fault?.kind === "status" ? fault : null;
  if (failure?.when === "before") return fail(response, failure);
  const answer = await answerTo(gate, request, url, method, body);
  await gate.hook?.(seen, "after");
  if (failure !== null) return fail(response, failure);
  send(response, answer, fault?.kind === "garble" && answer.status < 300 ? fault : undefined);
}

function fail(response: ServerResponse, fault: Extract<Fault, { when: unknown }>): void {
  if (fault.kind === "drop") {
    response.socket?.destroy();
    return;
  }
  const { status, message = "Server Error", headers } = fault;
  send(response, { status, body: { message }, ...(headers === undefined ? {} : { headers }) });
}

function send(
  response: ServerResponse,
  { status, body, headers }: Answer,
  {
    garble = (text) => text,
    type = "application/json; charset=utf-8",
  }: Partial<Extract<Fault, { kind: "garble" }>> = {},
): void {
  response.writeHead(status, {
    "content-type": type,
    "x-ratelimit-limit": "1000",
    "x-ratelimit-remaining": "999",
    ...headers,
  });
  response.end(garble(body === undefined ? "" : JSON.stringify(body)));
}

async function answerTo(
  gate: Gate,
  request: IncomingMessage,
  url: URL,
  method: string,
  body: unknown,
): Promise<Answer> {
  const token = tokenOf(gate.state, request);
  if (token === null) return { status: 401, body: { message: "Bad credentials", status: "401" } };
  if (url.pathname === "/graphql" && method === "POST") {
    const { body: answer, faults } = await answerQuery(gate.state, token, body as never);
    gate.violations.push(...faults);
    return { status: 200, body: answer };
  }
  const found = findRoute(method, url.pathname);
  if (found === null) return violated(gate, `nothing is known of ${method} ${url.pathname}`);
  const { route, params } = found;
  if (params["owner"] !== gate.state.owner || params["repo"] !== gate.state.repo) return refused(404, "Not Found");
  if (!allows(token, route)) return refused(403, "Resource not accessible by integration");
  const faults = requestFaults(route.method, route.path, body);
  if (faults.length > 0) return violated(gate, `${method} ${url.pathname}: ${faults.join("; ")}`);
  try {
    const reply = route.answer({ state: gate.state, token, params, query: url.searchParams, body });
    return checked(gate, route, reply, url);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: error.status, body: { message: error.message, errors: error.errors, status: `${error.status}` } };
  }
}

function checked(gate: Gate, route: Route, reply: Reply, url: URL): Answer {
  const { body, headers } = "list" in reply ? pageOf(reply, url) : { body: reply.body, headers: {} };
  const whole = completeResponse(route.method, route.path, reply.status, body);
  const faults = responseFaults(route.method, route.path, reply.status, whole);
  if (faults.length > 0) return violated(gate, `the stand-in's answer to ${route.path}: ${faults.join("; ")}`);
  return { status: reply.status, body: whole, headers };
}

function pageOf(
  reply: Extract<Reply, { list: readonly unknown[] }>,
  url: URL,
): { body: unknown; headers: Record<string, string> } {
  const size = Math.min(Math.max(Number(url.searchParams.get("per_page") ?? "30"), 1), 100);
  const page = Math.max(Number(url.searchParams.get("page") ?? "1"), 1);
  const part = reply.list.slice((page - 1) * size, page * size);
  const next = new URL(url);
  next.searchParams.set("page", String(page + 1));
  const headers: Record<string, string> =
    page * size < reply.list.length ? { link: `<${next.toString()}>; rel="next"` } : {};
  const body = reply.wrap === undefined ? part : { total_count: reply.list.length, [reply.wrap]: part };
  return { body, headers };
}

function tokenOf(state: State, request: IncomingMessage): Token | null {
  const [, name = ""] = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? "") ?? [];
  return state.tokens.get(name) ?? null;
}

function allows(token: Token, { needs }: Route): boolean {
  if (needs === null) return true;
  const [kind, access] = needs;
  const granted = token.permissions[kind];
  return granted === "write" || granted === access;
}

function refused(status: number, message: string): Answer {
  return { status, body: { message, status: String(status) } };
}

function violated(gate: Gate, message: string): Answer {
  gate.violations.push(message);
  return { status: 500, body: { message } };
}
