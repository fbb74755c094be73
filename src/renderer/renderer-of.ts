import { existsSync } from "node:fs";
import path from "node:path";
import type { Renderer } from "../core/renderer.ts";
import { wasmRenderer } from "./wasm-renderer.ts";

/**
 * The renderer of a program that has an entry for worker threads; null without one. The program of its thread lies
 * beside that entry, and the modules in `dist/renderer`, whether the program runs from its sources or as it is built.
 */
export function rendererOf(workerEntry: string | null): Renderer | null {
  if (workerEntry === null) return null;
  const own = path.dirname(workerEntry);
  const folders = ["../renderer", "../../dist/renderer"].map((folder) => path.join(own, folder));
  const folder = folders.find((one) => existsSync(path.join(one, "helm.wasm.br")));
  const entry = path.join(own, `render-worker${path.extname(workerEntry)}`);
  return folder === undefined || !existsSync(entry) ? null : wasmRenderer({ entry, folder });
}
