import { spawnSync } from "node:child_process";
import { chmodSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** Each program's entry, and its folder below the output. */
const programs = [
  { entry: "build/main/action.js", folder: "" },
  { entry: "build/main/cli.js", folder: "cli" },
];

/** Builds everything into a folder, given from the project's root. Ends the process when a step fails. */
export function buildInto(out: string): void {
  rmSync(join(root, out), { recursive: true, force: true });
  rmSync(join(root, "build"), { recursive: true, force: true });
  run("typescript/bin/tsc", ["-p", "."]);
  for (const { entry, folder } of programs) {
    const target = join(out, folder);
    run("@vercel/ncc/dist/ncc/cli.js", ["build", entry, "-o", target, "--license", "licenses.txt", "--no-cache", "-q"]);
  }
  chmodSync(join(root, out, "cli/index.js"), 0o755);
}

function run(script: string, args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [join(root, "node_modules", script), ...args], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(1);
}
