import { randomBytes } from "node:crypto";
import { chmodSync, lstatSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { systemReason } from "../core/system-error.ts";
import { isWithin } from "./is-within.ts";
import { makeDirectories } from "./write-file.ts";

/**
 * The secret that seals the entries of a cache. `problem` says in a sentence why the next scan will not know it, else
 * null.
 */
export interface CacheSecret {
  readonly secret: string;
  readonly problem: string | null;
}

const fileName = "secret";
const form = /^[0-9a-f]{64}$/;

/**
 * Returns the secret of a cache for scans of a tree, and creates it if there is none. It must not come from the tree
 * itself, or the tree could bring forged entries. `KUBESUGGEST_CACHE_SECRET` takes precedence. For a cache outside of
 * the tree, the secret is stored in the cache, readable only by its owner. For caches inside the tree, it is stored in
 * the directory for the user's program state.
 */
export function cacheSecret(
  directory: string,
  root: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): CacheSecret {
  const given = env["KUBESUGGEST_CACHE_SECRET"] ?? "";
  if (given !== "") return { secret: given, problem: null };
  const file = path.join(leadsWithin(root, directory) ? stateDirectory(env) : directory, fileName);
  const known = readSecret(file);
  if (known !== null) return { secret: known, problem: null };
  const secret = randomBytes(32).toString("hex");
  try {
    writeSecret(file, secret);
    // If several scans start at the same time, all use the secret that was written last.
    return { secret: readSecret(file) ?? secret, problem: null };
  } catch (error) {
    const problem = `The secret of the cache can't be kept in ${file} (${systemReason(error)}): the next scan won't use the results of this one.`;
    return { secret, problem };
  }
}

/** The directory for state that stays on this machine (XDG Base Directory Specification; on Windows its equivalent). */
function stateDirectory(env: Readonly<Record<string, string | undefined>>): string {
  const [local, state] = [env["LOCALAPPDATA"] ?? "", env["XDG_STATE_HOME"] ?? ""];
  if (process.platform === "win32" && local !== "") return path.join(local, "kubesuggest");
  return path.join(path.isAbsolute(state) ? state : path.join(homedir(), ".local", "state"), "kubesuggest");
}

/** Reads the secret; null if there is none, or if others could have read or written it. */
function readSecret(file: string): string | null {
  try {
    const stats = lstatSync(file);
    const own = process.getuid === undefined || (stats.uid === process.getuid() && (stats.mode & 0o077) === 0);
    const text = stats.isFile() && stats.size < 100 && own ? readFileSync(file, "utf8").trim() : "";
    return form.test(text) ? text : null;
  } catch {
    return null;
  }
}

function writeSecret(file: string, secret: string): void {
  makeDirectories(path.dirname(file));
  const temporary = path.join(path.dirname(file), `.${randomBytes(8).toString("hex")}.kubesuggest`);
  try {
    writeFileSync(temporary, `${secret}\n`, { flag: "wx", mode: 0o600 });
    chmodSync(temporary, 0o600);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Whether a directory is in a tree, judging by its path or by where links in the path lead. */
function leadsWithin(root: string, directory: string): boolean {
  return isWithin(root, directory) || isWithin(root, realPathOf(directory));
}

/** The real path of a file, with links resolved as far as the path exists. */
function realPathOf(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    const above = path.dirname(file);
    return above === file ? file : path.join(realPathOf(above), path.basename(file));
  }
}
