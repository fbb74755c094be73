import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * Builds the Go program in a directory below scripts; false if that is not possible here, since nothing is downloaded
 * for that.
 */
export function buildGoProgram(directory: string, output: string): boolean {
  const cwd = fileURLToPath(new URL(directory, import.meta.url));
  const env = { ...process.env, GOFLAGS: "-mod=readonly", GOPROXY: "off", GOTOOLCHAIN: "local" };
  return spawnSync("go", ["build", "-o", output, "."], { cwd, env }).status === 0;
}
