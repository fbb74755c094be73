import type { TreeEntry } from "../../platform/port.ts";

/** How many files are read for one purpose, how large each of them may be, and how large all of them together. */
export interface Bounds {
  readonly files: number;
  readonly size: number;
  readonly bytes: number;
}

/** The paths that fit into the bounds, in order. Paths that are not files or too large are left out. */
export function within(bounds: Bounds, paths: readonly string[], entries: ReadonlyMap<string, TreeEntry>): string[] {
  const chosen: string[] = [];
  let bytes = 0;
  for (const path of paths) {
    const entry = entries.get(path);
    // Where the platform does not report a size, a small one is assumed.
    const size = entry?.size ?? 10_000;
    if (entry?.type !== "file" || size > bounds.size || bytes + size > bounds.bytes) continue;
    bytes += size;
    chosen.push(path);
    if (chosen.length >= bounds.files) break;
  }
  return chosen;
}
