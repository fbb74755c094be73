import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Builds the Go program of a directory below scripts; false where that can't be done here: nothing is fetched. */
export function buildGoProgram(directory: string, output: string): boolean {
  const cwd = fileURLToPath(new URL(directory, import.meta.url));
  const env = { ...process.env, GOFLAGS: "-mod=readonly", GOPROXY: "off", GOTOOLCHAIN: "local" };
  return spawnSync("go", ["build", "-o", output, "."], { cwd, env }).status === 0;
}
