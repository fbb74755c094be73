import { createStyle, type Style } from "../reporters/style.ts";

/** What the command line talks to. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly style: Style;
  readonly errorStyle: Style;
  /** A person is watching standard error. */
  readonly interactive: boolean;
  out(text: string): void;
  err(text: string): void;
}

/** The terminal of this process. A reader that has gone away (`| head`) ends the output, and nothing else. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  for (const stream of [stdout, stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
  return {
    cwd: process.cwd(),
    env,
    style: createStyle(wantsColour(env, stdout.isTTY), widthOf(stdout.columns)),
    errorStyle: createStyle(wantsColour(env, stderr.isTTY), widthOf(stderr.columns)),
    interactive: stderr.isTTY === true && env["TERM"] !== "dumb",
    out: (text) => write(stdout, text),
    err: (text) => write(stderr, text),
  };
}

function write(stream: NodeJS.WriteStream, text: string): void {
  if (stream.writable) stream.write(text);
}

/** FORCE_COLOR, then NO_COLOR (no-color.org), then whether it is a terminal that knows colours. */
export function wantsColour(
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean | undefined,
): boolean {
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  if ((env["NO_COLOR"] ?? "") !== "") return false;
  return isTerminal === true && env["TERM"] !== "dumb";
}

function widthOf(columns: number | undefined): number {
  return Math.min(Math.max(columns ?? 120, 60), 160);
}
