import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { RendererFile } from "../../src/core/renderer.ts";

/** Calls with a directory that holds some files, and is gone afterwards. */
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
