import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { rendererPackage } from "./renderer-package.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The output folder for the code of all programs. */
const parts = "parts";

interface Program {
  /** The name by which its start file loads it. */
  readonly name: string;
  /** Its module in build/. */
  readonly module: string;
  /** The output file that starts it. */
  readonly start: string;
  /** True if a shell can run it as well. */
  readonly executable?: true;
}

const programs: readonly Program[] = [
  { name: "action", module: "main/action.js", start: "index.js" },
  { name: "cli", module: "main/cli.js", start: "cli/index.js", executable: true },
  // The other programs look for these next to their own code.
  { name: "worker", module: "main/worker.js", start: `${parts}/worker.js` },
  { name: "renderWorker", module: "main/render-worker.js", start: `${parts}/render-worker.js` },
];

/**
 * Builds everything into a folder, relative to the project's root. The programs share most of their code, so they are
 * one bundle in which each is a part that is loaded on demand, with a small start file for each. Ends the process if a
 * step fails.
 */
export function buildInto(out: string): void {
  const target = path.join(root, out);
  clear(target);
  rmSync(path.join(root, "build"), { recursive: true, force: true });
  run("typescript/bin/tsc", ["-p", "."]);
  writeFileSync(path.join(root, "build/programs.js"), programs.map(loader).join(""));
  const flags = ["-o", path.join(out, parts), "--license", "licenses.txt", "--no-cache", "-q"];
  run("@vercel/ncc/dist/ncc/cli.js", ["build", "build/programs.js", ...flags]);
  for (const name of ["licenses.txt", "package.json"]) {
    renameSync(path.join(target, parts, name), path.join(target, name));
  }
  for (const program of programs) {
    const file = path.join(target, program.start);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, starter(program));
    if (program.executable) chmodSync(file, 0o755);
  }
  mkdirSync(path.join(target, "renderer"), { recursive: true });
  for (const [name, text] of rendererPackage(root)) writeFileSync(path.join(target, "renderer", name), text);
}

/** Empties the output folder, except for the renderer's modules, which are built separately. */
function clear(target: string): void {
  if (!existsSync(target)) return;
  for (const name of readdirSync(target)) {
    if (name !== "renderer") rmSync(path.join(target, name), { recursive: true, force: true });
  }
}

function loader({ name, module }: Program): string {
  return `export const ${name} = () => import("./${module}");\n`;
}

function starter({ name, start, executable }: Program): string {
  const bundle = path.posix.relative(path.posix.dirname(start), `${parts}/index.js`);
  const specifier = bundle.startsWith(".") ? bundle : `./${bundle}`;
  const code = `import { ${name} } from "${specifier}";\n\nawait ${name}();\n`;
  return executable ? `#!/usr/bin/env node\n${code}` : code;
}

function run(script: string, args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [path.join(root, "node_modules", script), ...args], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(1);
}
