import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Readable, Writable } from "node:stream";

const program = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);

/** True where a Chromium is installed. */
export const hasChromium: boolean = program !== undefined;

/** A page in a headless Chromium, driven by the DevTools protocol. */
export interface Page {
  /** What an expression gives in the page, by value. */
  evaluate(expression: string): Promise<unknown>;
  /** Sends a command of the protocol. */
  send(method: string, params?: object): Promise<Readonly<Record<string, unknown>>>;
  /** What the page wrote to its console or log so far: errors and refusals of its policy among it. */
  readonly log: readonly string[];
  close(): Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

const quiet = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-quic",
  "--disable-sync",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-dev-shm-usage",
];

/** Opens an address in a new browser with a new profile. Dark mode and other media are set with `send`. */
export async function openPage(address: string): Promise<Page> {
  const profile = mkdtempSync(path.join(tmpdir(), "kubesuggest-chromium-"));
  const child = spawn(program ?? "chromium", [...quiet, `--user-data-dir=${profile}`, "--remote-debugging-pipe"], {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
  const log: string[] = [];
  const send = connect(child, log);
  const { targetId } = await send("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
  const call = (method: string, params: object = {}): ReturnType<Send> => send(method, params, String(sessionId));
  for (const domain of ["Page", "Runtime", "Log"]) await call(`${domain}.enable`);
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await call("Runtime.evaluate", {
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
    return (result as { readonly value?: unknown }).value;
  };
  await call("Page.navigate", { url: address });
  for (let ready = ""; ready !== `complete ${address}`; ) {
    ready = String(await evaluate('document.readyState + " " + location.href'));
  }
  const close = async (): Promise<void> => {
    const gone = new Promise((resolve) => child.once("exit", resolve));
    await send("Browser.close").catch(() => child.kill("SIGKILL"));
    await gone;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { evaluate, send: call, log, close };
}

type Send = (method: string, params?: object, sessionId?: string) => Promise<Readonly<Record<string, unknown>>>;

/** Messages go through a pipe each way, a NUL after each. */
function connect(child: ChildProcess, log: string[]): Send {
  const [, , , input, output] = child.stdio as unknown as [null, null, null, Writable, Readable];
  const waiting = new Map<number, (message: Message) => void>();
  let rest = "";
  output.setEncoding("utf8");
  output.on("data", (chunk: string) => {
    const messages = (rest + chunk).split("\0");
    rest = messages.pop() ?? "";
    for (const text of messages) {
      const message = JSON.parse(text) as Message;
      if (message.id !== undefined) waiting.get(message.id)?.(message);
      else if (/^Log\.entryAdded|^Runtime\.(?:exceptionThrown|consoleAPICalled)/.test(message.method ?? ""))
        log.push(text);
    }
  });
  input.on("error", () => {});
  child.once("exit", () => {
    for (const answer of waiting.values()) answer({ error: { message: "Chromium ended before it answered" } });
  });
  let count = 0;
  return (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      count += 1;
      const id = count;
      waiting.set(id, ({ result, error }) => {
        waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result ?? {});
      });
      input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
}
