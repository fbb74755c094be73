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

/** Results of earlier scans, by a key for what they depend on. */
export interface ResultCache {
  /** Returns the result of a unit; null if there is none that can be trusted. */
  find(key: string, unit: readonly InputFile[]): UnitResult | null;
  /** Stores a result. Never throws: if it can't be written, the next scan just takes longer. */
  keep(key: string, result: UnitResult): void;
  /** Removes old entries. Returns sentences about problems with the cache. */
  close(): readonly string[];
}

/** The limits of a cache. The oldest entries beyond them are deleted. */
export interface CacheBounds {
  readonly bytes: number;
  readonly entries: number;
  /** How long an unused entry is kept, in milliseconds. */
  readonly age: number;
}

const day = 24 * 60 * 60 * 1000;
/** The default limits of a cache. */
export const defaultCacheBounds: CacheBounds = { bytes: 256 * 1024 * 1024, entries: 100_000, age: 30 * day };
const maximumEntryBytes = 64 * 1024 * 1024;

/** The folder of the entries. Other formats use other folders. */
const formatVersion = "kubesuggest-1";
// Entries have no extension, so that a cache inside the scanned tree is not taken for manifests.
const entryName = /^[0-9a-f]{62}$/;
const temporaryName = /^\.[\w-]+\.kubesuggest$/;

/**
 * Opens the cache in a directory, which is created if missing, for scans of a tree. Throws a ConfigError if there is a
 * file instead.
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
  // Links inside the tree are not followed. Outside of it, the user decides where the cache is.
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

/**
 * Deletes entries that are too old, then the oldest ones until the limits are met. Entries that this scan used are
 * deleted last.
 */
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
      // Another scan may be writing this file right now. Leftovers of stopped scans are deleted along with old entries.
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

/** Keeps git from committing a cache inside a work tree, and scans from listing it. */
function writeGitignore(root: string): void {
  const file = path.join(root, ".gitignore");
  if (!existsSync(file)) writeWhole(file, new TextEncoder().encode("*\n"), "quick");
}

/** Marks an entry as used, so that it is kept. If that fails, the entry is just recreated some day. */
function touch(file: string): void {
  try {
    const now = new Date();
    utimesSync(file, now, now);
  } catch {}
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
