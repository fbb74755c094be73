import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { RendererFile } from "../../src/core/renderer.ts";

/** Calls `use` with a temporary directory that contains some files, and deletes it afterwards. */
export function withTree<T>(files: readonly RendererFile[], use: (directory: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), "kubesuggest-same-bytes-"));
  try {
    for (const { name, data, bytes } of files) {
      mkdirSync(dirname(join(directory, name)), { recursive: true });
      writeFileSync(join(directory, name), data ?? bytes ?? "");
    }
    return use(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}
