import { execFile, spawn } from "node:child_process";
import { cutText } from "../../core/cut-text.ts";
import { PlatformError } from "../port.ts";

/** The most output of a call, in bytes. Beyond it, the call fails. No repository has a file list that long. */
const outputLimit = 512 * 1024 * 1024;

/** Options that prevent a repository's own configuration from running programs or changing the output. */
const steady = [
  "-c",
  "core.quotePath=false",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "diff.noprefix=false",
  "-c",
  "diff.mnemonicPrefix=false",
  "-c",
  "diff.suppressBlankEmpty=false",
  "-c",
  "color.ui=false",
  "--no-optional-locks",
  "--no-pager",
  "--literal-pathspecs",
];

/** A failed call of git, with the first line of its error output. */
export class GitFailure extends PlatformError {
  readonly stderr: string;

  constructor(command: string, stderr: string) {
    super(`git ${command} failed${stderr === "" ? "." : `: ${stderr}`}`);
    this.stderr = stderr;
  }
}

/**
 * Runs git in a directory, without a shell, and returns its output. Throws a GitFailure, or a PlatformError if git
 * can't be started.
 */
export function runGit(directory: string, args: readonly string[]): Promise<Buffer> {
  const options = { cwd: directory, env: cleanEnvironment(), encoding: "buffer", maxBuffer: outputLimit } as const;
  return new Promise((resolve, reject) => {
    execFile("git", [...steady, ...args], options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(failureOf(error, args[0] ?? "", stderr.toString()));
    });
  });
}

/** Runs git with a text as its input, which may be longer than the buffer of a pipe. */
export function feedGit(directory: string, args: readonly string[], input: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn("git", [...steady, ...args], { cwd: directory, env: cleanEnvironment() });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    // If git ends early, it closes the pipe. Its exit status then says why.
    child.stdin.on("error", () => {});
    child.on("error", (error) => reject(failureOf(error, args[0] ?? "", "")));
    child.on("close", (status) => {
      if (status === 0) resolve(Buffer.concat(out));
      else reject(new GitFailure(args[0] ?? "", firstLine(Buffer.concat(err).toString())));
    });
    child.stdin.end(input);
  });
}

/**
 * Variables by which users configure git, such as `safe.directory` in a container. The options above take precedence
 * over them, as over a configuration file (git-config, Environment).
 */
const configuring =
  /^GIT_(?:CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+|GLOBAL|SYSTEM|NOSYSTEM|PARAMETERS)|DISCOVERY_ACROSS_FILESYSTEM)$/;

/** The environment without other variables of git, such as GIT_DIR, which would direct it to another repository. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_") || configuring.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1" };
}

function failureOf(error: Error, command: string, stderr: string): PlatformError {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") {
    return new PlatformError("git could not be started: install it, and run this in a directory that exists.");
  }
  return new GitFailure(command, firstLine(stderr) || (typeof code === "string" ? code : ""));
}

function firstLine(text: string): string {
  const line = text.split("\n").find((one) => one.trim() !== "") ?? "";
  return cutText(line.replace(/^(fatal|error): /, ""), 300);
}
