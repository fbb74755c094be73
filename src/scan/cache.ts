import { existsSync, lstatSync, readdirSync, rmSync, utimesSync } from "node:fs";
import path from "node:path";
import type { InputFile } from "../analysis/input-file.ts";
import { ConfigError } from "../config/config-error.ts";
import { systemReason } from "../core/system-error.ts";
import { readEntry, writeEntry } from "./cache-entry.ts";
import { type CacheSecret, cacheSecret } from "./cache-secret.ts";
import { isWithin } from "./is-within.ts";
import type { UnitResult } from "./portable.ts";
import { readWhole } from "./read-whole.ts";
import { isBehindLink, writeWhole } from "./write-file.ts";

/** Results of earlier scans, by what they depend on. */
export interface ResultCache {
  /** The result of a unit; null where there is none to be trusted. */
  find(key: string, unit: readonly InputFile[]): UnitResult | null;
  /** Remembers a result. Never throws: what can't be written costs the next scan time. */
  keep(key: string, result: UnitResult): void;
  /** Clears away what is old; sentences that say what went wrong with the cache. */
  close(): readonly string[];
}

/** How much a cache may hold. */
export interface CacheBounds {
  readonly bytes: number;
  readonly entries: number;
  /** Milliseconds for which an entry stays that no scan has used. */
  readonly age: number;
}

const day = 24 * 60 * 60 * 1000;
/** What a cache may hold where nothing else is said. */
export const defaultCacheBounds: CacheBounds = { bytes: 256 * 1024 * 1024, entries: 100_000, age: 30 * day };
const maximumEntryBytes = 64 * 1024 * 1024;

/** Entries of another format lie elsewhere. */
const formatVersion = "kubesuggest-1";
// Without an extension: a cache may lie in the tree that is scanned, and is no manifest of it.
const entryName = /^[0-9a-f]{62}$/;
const temporaryName = /^\.[\w-]+\.kubesuggest$/;

/**
 * The cache for scans of a tree in a directory, which is made where it is missing. Throws a ConfigError where there is
 * something else.
 */
export function openCache(
  directory: string,
  name: string,
  root: string,
  bounds: CacheBounds = defaultCacheBounds,
): ResultCache {
  if (lstatSync(directory, { throwIfNoEntry: false })?.isFile()) {
    throw new ConfigError(`The cache ${name} is not a directory.`);
  }
  const entries = path.join(directory, formatVersion);
  const fileOf = (key: string): string => path.join(entries, key.slice(0, 2), key.slice(2));
  // Links of the tree lead nowhere; where the user keeps a cache elsewhere is for the user to say.
  const above = isWithin(root, directory) ? root : directory;
  const used = new Set<string>();
  const broken: string[] = [];
  let sealing: CacheSecret | null = null;
  const secretOf = (): string => {
    sealing ??= cacheSecret(directory, root);
    return sealing.secret;
  };
  let written = 0;
  let refusal: string | null = null;
  return {
    find(key, unit) {
      const file = fileOf(key);
      const read = readWhole(file, maximumEntryBytes);
      if (read === null) return null;
      const result = typeof read === "string" ? read : readEntry(decode(read.bytes), key, unit, secretOf());
      if (typeof result === "string") {
        broken.push(`${path.relative(directory, file)}: ${result}`);
        return null;
      }
      used.add(file);
      if (typeof read !== "string" && Date.now() - read.written > day) touch(file);
      return result;
    },
    keep(key, result) {
      const entry = refusal === null ? writeEntry(key, result, secretOf()) : null;
      if (entry === null) return;
      try {
        if (isBehindLink(above, fileOf(key))) {
          refusal = "it is behind a symbolic link";
          return;
        }
        if (written === 0) writeGitignore(entries);
        writeWhole(fileOf(key), new TextEncoder().encode(entry), "quick");
        used.add(fileOf(key));
        written += 1;
      } catch (error) {
        refusal = systemReason(error);
      }
    },
    close() {
      if (written > 0) prune(entries, used, bounds);
      const [first] = broken;
      const several = `${broken.length} of its entries were refused and replaced, including`;
      return [
        ...(first === undefined
          ? []
          : [`The cache ${name}: ${broken.length === 1 ? "an entry was refused and replaced:" : several} ${first}.`]),
        ...(sealing?.problem == null ? [] : [sealing.problem]),
        ...(refusal === null
          ? []
          : [`The cache ${name} can't be written (${refusal}): this scan's results were not cached.`]),
      ];
    },
  };
}

interface StoredEntry {
  readonly file: string;
  readonly bytes: number;
  readonly time: number;
}

/** Deletes what is too old, then the oldest until the bounds are kept; what this scan has used comes last. */
function prune(root: string, used: ReadonlySet<string>, bounds: CacheBounds): void {
  const entries = storedEntries(root);
  const rank = ({ file }: StoredEntry): number => Number(used.has(file));
  entries.sort((a, b) => rank(a) - rank(b) || a.time - b.time);
  let count = entries.length;
  let bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  for (const entry of entries) {
    const isOld = rank(entry) === 0 && Date.now() - entry.time > bounds.age;
    if (!isOld && count <= bounds.entries && bytes <= bounds.bytes) continue;
    rmSync(entry.file, { force: true });
    count -= 1;
    bytes -= entry.bytes;
  }
}

function storedEntries(root: string): StoredEntry[] {
  return namesIn(root)
    .filter((name) => /^[0-9a-f]{2}$/.test(name) && lstatSync(path.join(root, name)).isDirectory())
    .flatMap((name) => namesIn(path.join(root, name)).map((file) => path.join(root, name, file)))
    .flatMap((file) => {
      const isTemporary = temporaryName.test(path.basename(file));
      if (!isTemporary && !entryName.test(path.basename(file))) return [];
      const stats = lstatSync(file, { throwIfNoEntry: false });
      if (!stats?.isFile()) return [];
      // Another scan may be writing it just now; what is left of a scan that was stopped goes with the old entries.
      return [{ file, bytes: stats.size, time: stats.mtimeMs }];
    });
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

/** A cache in a work tree is nothing to commit, nor to list with what a scan looks at. */
function writeGitignore(root: string): void {
  const file = path.join(root, ".gitignore");
  if (!existsSync(file)) writeWhole(file, new TextEncoder().encode("*\n"), "quick");
}

/** That an entry was of use keeps it; where that can't be noted, it is made again some day. */
function touch(file: string): void {
  try {
    const now = new Date();
    utimesSync(file, now, now);
  } catch {}
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
