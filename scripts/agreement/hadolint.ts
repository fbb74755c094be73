import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Told, ToldPlace } from "./buildkit.ts";

const program = process.env["HADOLINT"] ?? "hadolint";

/** Runs hadolint on files, without any of their configurations or ignore comments; null if it is not installed. */
export function hadolintOn(files: readonly string[]): Told | null {
  if (spawnSync(program, ["--version"]).status !== 0) return null;
  const cwd = mkdtempSync(join(tmpdir(), "kubesuggest-agreement-"));
  const told: ToldPlace[] = [];
  for (let start = 0; start < files.length; start += 50) {
    const args = ["--no-fail", "--disable-ignore-pragma", "--format", "json", ...files.slice(start, start + 50)];
    const { stdout } = spawnSync(program, args, { cwd, encoding: "utf8", maxBuffer: 2 ** 28 });
    told.push(...(JSON.parse(stdout) as ToldPlace[]));
  }
  rmSync(cwd, { recursive: true });
  return { told, unread: new Set(told.filter(({ code }) => code === "DL1000").map(({ file }) => file)) };
}
