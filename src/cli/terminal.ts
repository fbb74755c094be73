import { fstatSync, writeSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import { isatty } from "node:tty";
import { systemReason } from "../core/system-error.ts";
import { createStyle, type Style } from "../reporters/style.ts";

/** Environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The environment that the command line runs in. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Environment;
  readonly style: Style;
  readonly errorStyle: Style;
  /** Whether a person is watching standard error. */
  readonly interactive: boolean;
  /** Starts asking questions; null if nobody is there to answer. */
  readonly prompt: (() => Prompt) | null;
  out(text: string): void;
  err(text: string): void;
}

/** Questions to a person. */
export interface Prompt {
  /** Returns a line of input; null once the input has ended. */
  ask(question: string): Promise<string | null>;
  close(): void;
}

/**
 * The terminal of this process. If the reader goes away (`| head`), the rest of the output is dropped silently. If the
 * output can't be written for another reason, one sentence says so, and the process ends with status 2.
 */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  const out = writerTo(stdout, (reason) =>
    stderr.write(`kubesuggest: Standard output can't be written (${reason}).\n`),
  );
  const err = writerTo(stderr, () => undefined);
  return {
    cwd: process.cwd(),
    env,
    style: styleOf(stdout, env),
    errorStyle: styleOf(stderr, env),
    interactive: stderr.isTTY === true && env["TERM"] !== "dumb",
    // `process.stdin` sets a pipe to non-blocking as soon as it is read from the process, so only a prompt does that.
    prompt: isatty(0) && stderr.isTTY ? () => promptOn(process.stdin, stderr) : null,
    out,
    err,
  };
}

function promptOn(input: NodeJS.ReadStream, output: NodeJS.WriteStream): Prompt {
  const reader = createInterface({ input, output });
  // Nothing has been written yet while a question is open. Restores the mode of the terminal, then ends the process as
  // usual.
  reader.once("SIGINT", () => {
    reader.close();
    output.write("\n");
    process.kill(process.pid, "SIGINT");
  });
  const closed = new Promise<null>((resolve) => reader.once("close", () => resolve(null)));
  return {
    ask: async (question) => Promise.race([reader.question(question), closed]),
    close: () => reader.close(),
  };
}

function styleOf({ isTTY, columns }: NodeJS.WriteStream, env: Environment): Style {
  const isTerminal = isTTY === true && env["TERM"] !== "dumb";
  const colors = wantsColour(env, isTTY);
  return createStyle({
    colors,
    links: isTerminal && colors && knowsLinks(env),
    wraps: isTerminal,
    width: widthOf(columns),
  });
}

/**
 * Whether the terminal is known to support links as OSC 8 sequences; others might show them as text. FORCE_HYPERLINK
 * takes precedence. Source: https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda
 */
export function knowsLinks(env: Environment): boolean {
  const forced = env["FORCE_HYPERLINK"];
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  if (["CI", "TEAMCITY_VERSION"].some((name) => (env[name] ?? "") !== "")) return false;
  if (["WT_SESSION", "KITTY_WINDOW_ID", "DOMTERM"].some((name) => (env[name] ?? "") !== "")) return true;
  if (["iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "zed"].includes(env["TERM_PROGRAM"] ?? "")) return true;
  return Number(env["VTE_VERSION"] ?? "0") >= 5000 || /^(?:xterm-kitty|alacritty|foot)/.test(env["TERM"] ?? "");
}

type Descriptor = NodeJS.WriteStream & { readonly fd: number };

/** Writes to a stream of this process until that fails. */
function writerTo(stream: Descriptor, tell: (reason: string) => void): (text: string) => void {
  let failed = false;
  const fail = (error: NodeJS.ErrnoException): void => {
    if (failed) return;
    failed = true;
    if (error.code === "EPIPE") return;
    process.once("exit", () => {
      process.exitCode = 2;
    });
    tell(systemReason(error));
  };
  stream.on("error", fail);
  // If a disk is full, a stream to a file silently loses what does not fit, so files are written directly.
  const write = isFile(stream) ? (text: string) => writeWhole(stream.fd, text) : (text: string) => stream.write(text);
  return (text) => {
    if (failed || !stream.writable) return;
    try {
      write(text);
    } catch (error) {
      fail(error as NodeJS.ErrnoException);
    }
  };
}

function isFile({ fd }: Descriptor): boolean {
  try {
    return fstatSync(fd).isFile();
  } catch {
    return false;
  }
}

function writeWhole(descriptor: number, text: string): void {
  const bytes = new TextEncoder().encode(text);
  for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
}

/** Decides on colors by FORCE_COLOR, then NO_COLOR (no-color.org), then whether the terminal supports them. */
export function wantsColour(env: Environment, isTerminal: boolean | undefined): boolean {
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  if ((env["NO_COLOR"] ?? "") !== "") return false;
  return isTerminal === true && env["TERM"] !== "dumb";
}

function widthOf(columns: number | undefined): number {
  return Math.min(Math.max(columns ?? 120, 60), 160);
}
