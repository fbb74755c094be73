import { readFileSync } from "node:fs";
import { rendererFolder, rendererName } from "../build/renderer-package.ts";

interface Described {
  version?: string;
  optionalDependencies?: Record<string, string>;
}

/**
 * Returns the files that name the version of the renderer's package, updated to this version. Reads them from the
 * current directory.
 */
export function withRendererVersion(version: string): ReadonlyMap<string, string> {
  const description = read<Described>("package.json");
  setOptional(description, version);
  const lock = read<{ packages: Record<string, Described> }>("package-lock.json");
  setOptional(lock.packages[""] ?? {}, version);
  const own = lock.packages[rendererFolder];
  if (own !== undefined) own.version = version;
  return new Map([
    ["package.json", written(description)],
    ["package-lock.json", written(lock)],
  ]);
}

function setOptional({ optionalDependencies }: Described, version: string): void {
  if (optionalDependencies?.[rendererName] !== undefined) optionalDependencies[rendererName] = version;
}

function read<Content>(file: string): Content {
  return JSON.parse(readFileSync(file, "utf8")) as Content;
}

function written(content: unknown): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
