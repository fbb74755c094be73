import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { version } from "../core/version.ts";
import { rendererFiles } from "../renderer/renderer-of.ts";
import { sha256Hex } from "./digest.ts";

/** The digest of the program with all its rules and data and of its Node.js version, as 64 hexadecimal digits. */
export function programDigest(entry: string | null): string {
  const files = entry === null ? [] : [...programFiles(entry), ...rendererFiles(entry)];
  const parts = files.map((file) => sha256Hex(readFileSync(file)));
  return sha256Hex([version, process.version, ...parts].join("\n"));
}

/**
 * The files that a program consists of. In a bundle, they are next to the entry; in the sources, the entry is in one of
 * the folders of `src`.
 */
export function programFiles(entry: string): string[] {
  const extension = path.extname(entry);
  const directory = extension === ".ts" ? path.dirname(path.dirname(entry)) : path.dirname(entry);
  const names = readdirSync(directory, { recursive: extension === ".ts", encoding: "utf8" });
  return names
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => path.join(directory, name));
}
