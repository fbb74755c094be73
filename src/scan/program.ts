import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { version } from "../core/version.ts";
import { digestOf } from "./digest.ts";

/** Stands for what runs here: the program with all its rules and data, and the Node.js under it. 64 hexadecimal digits. */
export function programDigest(entry: string | null): string {
  const files = entry === null ? [] : programFiles(entry);
  const parts = files.map((file) => digestOf(readFileSync(file)));
  return digestOf([version, process.version, ...parts].join("\n"));
}

/** The parts of a bundle lie side by side; the source of an entry is in one of the folders of the sources. */
export function programFiles(entry: string): string[] {
  const extension = path.extname(entry);
  const directory = extension === ".ts" ? path.dirname(path.dirname(entry)) : path.dirname(entry);
  const names = readdirSync(directory, { recursive: extension === ".ts", encoding: "utf8" });
  return names
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => path.join(directory, name));
}
