import { fstatSync, writeSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import { systemReason } from "../core/system-error.ts";
import { createStyle, type Style } from "../reporters/style.ts";

/** Environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What the command line talks to. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Environment;
  readonly style: Style;
  readonly errorStyle: Style;
  /** A person is watching standard error. */
  readonly interactive: boolean;
  /** Begins to ask a person questions; null where nobody is there to answer. */
  readonly prompt: (() => Prompt) | null;
  out(text: string): void;
  err(text: string): void;
}

/** Questions to a person. */
export interface Prompt {
  /** The answer in one line; null once there are no more. */
  ask(question: string): Promise<string | null>;
  close(): void;
}

/**
 * The terminal of this process. A reader that has gone away (`| head`) ends the output, and nothing else. Output that
 * can't be written is said to be so in one sentence, and the process then ends with status 2.
 */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process;
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
    prompt: stdin.isTTY && stderr.isTTY ? () => promptOn(stdin, stderr) : null,
    out,
    err,
  };
}

function promptOn(input: NodeJS.ReadStream, output: NodeJS.WriteStream): Prompt {
  const reader = createInterface({ input, output });
  // Nothing has been written while a question is open. The terminal gets its own mode back, and the process ends as usual.
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
 * Whether the terminal is one of those that make links of OSC 8 sequences; others would show them as text. An explicit
 * FORCE_HYPERLINK wins. Source: https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda
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
  // Of what a stream writes to a file, the part that does not fit any more is lost without a word.
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

/** FORCE_COLOR, then NO_COLOR (no-color.org), then whether it is a terminal that knows colours. */
export function wantsColour(env: Environment, isTerminal: boolean | undefined): boolean {
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  if ((env["NO_COLOR"] ?? "") !== "") return false;
  return isTerminal === true && env["TERM"] !== "dumb";
}

function widthOf(columns: number | undefined): number {
  return Math.min(Math.max(columns ?? 120, 60), 160);
}
