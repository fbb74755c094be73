import { execFileSync } from "node:child_process";
import { chmodSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** Each program's entry in src, and its folder below the output. */
const programs = [
  { entry: "index.js", folder: "" },
  { entry: "cli.js", folder: "cli" },
];

/** Builds everything into `out`, with the compiler's output in `compiled`; both paths are from the project's root. */
export function buildInto(out: string, compiled: string): void {
  rmSync(join(root, out), { recursive: true, force: true });
  rmSync(join(root, compiled), { recursive: true, force: true });
  run("typescript/bin/tsc", ["-p", ".", "--outDir", compiled, "--declaration", "false"]);
  for (const { entry, folder } of programs) {
    const target = join(out, folder);
    run("@vercel/ncc/dist/ncc/cli.js", [
      "build",
      join(compiled, entry),
      "-o",
      target,
      "--license",
      "licenses.txt",
      "--no-cache",
      "--quiet",
    ]);
  }
  chmodSync(join(root, out, "cli/index.js"), 0o755);
}

function run(script: string, args: readonly string[]): void {
  execFileSync(process.execPath, [join(root, "node_modules", script), ...args], { cwd: root, stdio: "inherit" });
}
