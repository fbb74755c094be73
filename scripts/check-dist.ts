/**
 * Fails when dist/ is not what the sources build to, or is not all committed.
 *
 *   npm run check-dist
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { buildInto } from "./build/build-into.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const scratch = ".cache/check-dist";

buildInto(scratch);
const built = readTree(join(root, scratch));
const present = readTree(join(root, "dist"));
const stale = [...new Set([...built.keys(), ...present.keys()])]
  .filter((file) => !built.get(file)?.equals(present.get(file) ?? Buffer.alloc(0)))
  .map((file) => `dist/${file} ${whatIsWrong(file)}`);
rmSync(join(root, scratch), { recursive: true, force: true });

const problems = [...stale, ...untracked()];
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) {
  process.stderr.write("Run npm run build and commit dist/.\n");
  process.exitCode = 1;
} else process.stdout.write("dist/ is up to date.\n");

function whatIsWrong(file: string): string {
  if (!built.has(file)) return "is not built from anything";
  return present.has(file) ? "is stale" : "is missing";
}

function readTree(folder: string): ReadonlyMap<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path), readFileSync(path)];
    }),
  );
}

function untracked(): string[] {
  const options = { cwd: root, encoding: "utf8" } as const;
  const output = execFileSync("git", ["ls-files", "--others", "--", "dist"], options);
  return output
    .split("\n")
    .filter((file) => file !== "")
    .map((file) => `${file} is not committed`);
}
