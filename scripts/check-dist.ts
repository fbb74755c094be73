/**
 * Fails if dist/ differs from what the sources build to, or is not completely committed.
 *
 *   npm run check-dist
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { buildInto } from "./build/build-into.ts";
import { buildModule, modules, obstacle } from "./renderer/modules.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const scratch = ".cache/check-dist";

buildInto(scratch);
const built = readTree(join(root, scratch));
const present = readTree(join(root, "dist"), isOfModules);
const stale = [...new Set([...built.keys(), ...present.keys()])]
  .filter((file) => !built.get(file)?.equals(present.get(file) ?? Buffer.alloc(0)))
  .map((file) => `dist/${file} ${whatIsWrong(file)}`);
rmSync(join(root, scratch), { recursive: true, force: true });

const problems = [...stale, ...staleModules(), ...untracked()];
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) {
  process.stderr.write("Run npm run build and commit dist/.\n");
  process.exitCode = 1;
} else process.stdout.write("dist/ is up to date.\n");

function whatIsWrong(file: string): string {
  if (!built.has(file)) return "is not built from anything";
  return present.has(file) ? "is stale" : "is missing";
}

function readTree(folder: string, isLeftOut: (path: string) => boolean = () => false): ReadonlyMap<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return new Map(paths.filter((path) => !isLeftOut(path)).map((path) => [path, readFileSync(join(folder, path))]));
}

/** Whether a file is written by `npm run build-renderer`. */
function isOfModules(path: string): boolean {
  return path.startsWith(`renderer${sep}`) && (path.endsWith(".wasm.br") || path.endsWith("licenses.txt"));
}

/**
 * The modules of the renderer that differ from what their sources build to; not checked if they can't be built here.
 */
function staleModules(): string[] {
  const folder = join(root, "dist/renderer");
  const reason = obstacle();
  if (reason !== null) {
    process.stdout.write(`dist/renderer/ was not checked: ${reason}.\n`);
    return [];
  }
  return modules.flatMap((name) => {
    const file = join(folder, `${name}.wasm.br`);
    if (!existsSync(file)) return [`dist/renderer/${name}.wasm.br is missing: run npm run build-renderer`];
    const fresh = buildModule(name).equals(brotliDecompressSync(readFileSync(file)));
    return fresh ? [] : [`dist/renderer/${name}.wasm.br is stale: run npm run build-renderer`];
  });
}

function untracked(): string[] {
  const options = { cwd: root, encoding: "utf8" } as const;
  const output = execFileSync("git", ["ls-files", "--others", "--", "dist"], options);
  return output
    .split("\n")
    .filter((file) => file !== "")
    .map((file) => `${file} is not committed`);
}
