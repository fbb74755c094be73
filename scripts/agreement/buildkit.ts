import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildGoProgram } from "../go-program.ts";

/** A place where a check of another tool reports something. */
export interface ToldPlace {
  readonly code: string;
  readonly file: string;
  readonly line: number;
}

/** What another tool reports, and the files that it can't read. */
export interface Told {
  readonly told: readonly ToldPlace[];
  readonly unread: ReadonlySet<string>;
}

/** Runs BuildKit's checks on files; null if they can't be built here, since nothing is downloaded for that. */
export function buildKitOn(files: readonly string[]): Told | null {
  const folder = mkdtempSync(join(tmpdir(), "kubesuggest-checks-"));
  const program = join(folder, "checks");
  const isBuilt = buildGoProgram("buildkit-checks", program);
  const input = JSON.stringify(files.map((file) => readFileSync(file, "utf8")));
  const answer = isBuilt ? spawnSync(program, { input, encoding: "utf8", maxBuffer: 2 ** 30 }).stdout : "null";
  rmSync(folder, { recursive: true });
  const all = JSON.parse(answer) as readonly (readonly Omit<ToldPlace, "file">[])[] | null;
  if (all === null) return null;
  const told = all.flatMap((list, index) => list.map((one) => ({ ...one, file: files[index] ?? "" })));
  return { told, unread: new Set() };
}
