import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { main } from "../../src/cli/main.ts";
import type { Terminal } from "../../src/cli/terminal.ts";
import { createStyle } from "../../src/reporters/style.ts";
import { compileCache } from "../support/compile-cache.ts";

/** The entry of the program, as a path. */
export const entry: string = fileURLToPath(new URL("../../src/main/cli.ts", import.meta.url));

/** The entry of its worker threads. */
export const workerEntry: string = fileURLToPath(new URL("../../src/main/worker.ts", import.meta.url));

/** What a run of the program gave. */
export interface CliRun {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program as its own process in a directory, without colours and without the user's git settings. */
export function runCli(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input?: string | Uint8Array,
): CliRun {
  const result = spawnSync(process.execPath, [entry, ...args], {
    cwd,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], HOME: cwd, GIT_CONFIG_NOSYSTEM: "1", ...compileCache, ...env },
    maxBuffer: 1024 ** 3,
    ...(input === undefined ? {} : { input }),
  });
  return { status: result.status, out: result.stdout, err: result.stderr };
}

/** Runs the program as its own process, with a limit of the size of files in KiB, or its standard output in a file. */
export function runLimited(
  cwd: string,
  args: readonly string[],
  { fileBlocks, output }: { readonly fileBlocks?: number; readonly output?: string },
): CliRun {
  const limit = fileBlocks === undefined ? "" : `ulimit -f ${fileBlocks}; `;
  const target = output === undefined ? "" : ` > ${output}`;
  const result = spawnSync("bash", ["-c", `${limit}exec "$@"${target}`, "bash", process.execPath, entry, ...args], {
    cwd,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], HOME: cwd, GIT_CONFIG_NOSYSTEM: "1" },
  });
  return { status: result.status, out: result.stdout, err: result.stderr };
}

/** Runs the program in this process, which is quicker; it prints as into a pipe. */
export async function runMain(
  cwd: string,
  args: readonly string[],
  prompt: Terminal["prompt"] = null,
): Promise<CliRun> {
  const printed = { out: "", err: "" };
  const style = createStyle({ colors: false, width: 120 });
  const status = await main(
    args,
    {
      cwd,
      env: {},
      style,
      errorStyle: style,
      interactive: false,
      prompt,
      out: (text) => void (printed.out += text),
      err: (text) => void (printed.err += text),
    },
    workerEntry,
  );
  return { status, ...printed };
}

/** A directory with the given files, removed after the test. */
export function makeTree(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), "kubesuggest-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }
  return root;
}

/** Runs git in a directory, with an author and nothing else configured. */
export function git(cwd: string, ...args: readonly string[]): string {
  const identity = ["-c", "user.name=Author", "-c", "user.email=author@example.com", "-c", "init.defaultBranch=main"];
  return execFileSync("git", [...identity, ...args], {
    cwd,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], HOME: cwd, GIT_CONFIG_NOSYSTEM: "1" },
  });
}

/** A Pod whose container may gain privileges. */
export function podManifest(name: string, flag = "true"): string {
  return `apiVersion: v1
kind: Pod
metadata:
  name: ${name}
spec:
  # who it runs as
  securityContext: {runAsNonRoot: true, runAsUser: 1995, runAsGroup: 1995, fsGroup: 1995}
  containers:
    - name: web
      image: registry.example.com/web:1.2.3
      securityContext:
        allowPrivilegeEscalation: ${flag}   # for now
`;
}
