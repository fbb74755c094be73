import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** A scanner to compare with: how to call it, and how to count the findings in its output. */
interface Peer {
  readonly name: string;
  readonly version: readonly string[];
  readonly arguments: (directory: string) => readonly string[];
  readonly count: (output: string) => number;
}

/** The cost of one complete run of a program. */
export interface PeerRun {
  readonly name: string;
  readonly version: string;
  readonly wall: number;
  readonly cpu: number;
  /** The peak memory in megabytes. */
  readonly memory: number;
  readonly findings: number;
}

const ownEntry = fileURLToPath(new URL("../../dist/cli/index.js", import.meta.url));
/** GNU time prints what a process used: seconds in user mode and in the kernel, and kilobytes. */
const timeProgram = "/usr/bin/time";
const timeFormat = "%U %S %M";

const peers: readonly Peer[] = [
  {
    name: "kubesuggest",
    version: ["--version"],
    arguments: () => ["scan", "--format", "json"],
    count: (output) => listAt(JSON.parse(output), "findings").length,
  },
  {
    name: "trivy",
    version: ["--version"],
    arguments: (directory) => ["config", "--quiet", "--format", "json", directory],
    count: (output) => {
      const results = listAt(JSON.parse(output), "Results");
      return results.reduce<number>((sum, result) => sum + listAt(result, "Misconfigurations").length, 0);
    },
  },
  {
    name: "checkov",
    version: ["--version"],
    arguments: (directory) => [
      "--quiet",
      "--compact",
      "--output",
      "json",
      "--framework",
      "kubernetes",
      "dockerfile",
      "--directory",
      directory,
    ],
    count: (output) => {
      const reports: readonly unknown[] = [JSON.parse(output)].flat();
      return reports.reduce<number>(
        (sum, report) => sum + listAt(valueAt(report, "results"), "failed_checks").length,
        0,
      );
    },
  },
  {
    name: "kube-score",
    version: ["version"],
    arguments: (directory) => ["score", "--output-format", "ci", ...filesIn(directory, ["*.yaml", "*.yml"])],
    // It stops at the first file that it can't read and prints nothing about the others.
    count: (output) => {
      const told = output.split("\n").filter((line) => /^\[\w+\]/.test(line));
      if (told.length === 0) throw new Error("no output");
      return told.filter((line) => /^\[(?:CRITICAL|WARNING)\]/.test(line)).length;
    },
  },
  {
    name: "hadolint",
    version: ["--version"],
    arguments: (directory) => ["--no-fail", "--format", "json", ...filesIn(directory, ["*Dockerfile*"])],
    count: (output) => (JSON.parse(output) as readonly unknown[]).length,
  },
];

/** Runs each scanner found in PATH once on a directory. Names those that are missing or have no usable output. */
export function comparePeers(directory: string): {
  readonly runs: readonly PeerRun[];
  readonly skipped: readonly string[];
} {
  const runs: PeerRun[] = [];
  const skipped: string[] = [];
  for (const peer of peers) {
    const result = runPeer(peer, path.resolve(directory));
    if (typeof result === "string") skipped.push(`${peer.name}: ${result}`);
    else runs.push(result);
  }
  return { runs, skipped };
}

function runPeer({ name, version, arguments: argumentsFor, count }: Peer, directory: string): PeerRun | string {
  const program = name === "kubesuggest" ? [process.execPath, ownEntry] : [name];
  if (name === "kubesuggest" && !existsSync(ownEntry)) return "dist is not built";
  if (!existsSync(timeProgram)) return `${timeProgram} is not there to measure it`;
  const [command = "", ...before] = program;
  const told = spawnSync(command, [...before, ...version], { encoding: "utf8" });
  if (told.error !== undefined) return "not in PATH";
  const start = performance.now();
  const limits = { cwd: directory, encoding: "utf8", maxBuffer: 2 ** 30 } as const;
  const run = spawnSync(timeProgram, ["-f", timeFormat, ...program, ...argumentsFor(directory)], limits);
  const wall = (performance.now() - start) / 1000;
  const [user = 0, system = 0, kilobytes = 0] = (run.stderr.trim().split("\n").at(-1) ?? "").split(" ").map(Number);
  try {
    return {
      name,
      version: /\d+\.\d+[\w.-]*/.exec(told.stdout + told.stderr)?.[0] ?? "unknown",
      wall,
      cpu: user + system,
      memory: kilobytes / 1024,
      findings: count(run.stdout),
    };
  } catch {
    return `no output that could be read, status ${run.status}`;
  }
}

/** The comparison as a table. */
export function peersTable(runs: readonly PeerRun[]): string {
  const rows = runs.map(({ name, version, wall, cpu, memory, findings }) => [
    `${name} ${version}`,
    wall.toFixed(2),
    cpu.toFixed(2),
    memory.toFixed(0),
    String(findings),
    (findings / wall).toFixed(0),
  ]);
  const all = [["scanner", "wall s", "CPU s", "MB", "findings", "findings/s"], ...rows];
  const widths = [0, 1, 2, 3, 4, 5].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function filesIn(directory: string, names: readonly string[]): string[] {
  const tests = names.flatMap((name, index) => (index === 0 ? ["-name", name] : ["-o", "-name", name]));
  const found = spawnSync("find", [directory, "-type", "f", "(", ...tests, ")"], { encoding: "utf8" });
  return found.stdout.split("\n").filter((line) => line !== "");
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = valueAt(value, key);
  return Array.isArray(list) ? list : [];
}
