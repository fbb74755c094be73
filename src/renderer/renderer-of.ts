import { existsSync } from "node:fs";
import path from "node:path";
import type { Renderer } from "../core/renderer.ts";
import type { Library } from "./messages.ts";
import { rememberBuilds } from "./remember-builds.ts";
import { wasmRenderer } from "./wasm-renderer.ts";

/**
 * The renderer of a program that has an entry for worker threads; null without one. The program of its thread lies
 * beside that entry, and the modules in `dist/renderer`, whether the program runs from its sources or as it is built.
 */
export function rendererOf(workerEntry: string | null): Renderer | null {
  if (workerEntry === null) return null;
  const folder = folderOf(workerEntry);
  const entry = path.join(path.dirname(workerEntry), `render-worker${path.extname(workerEntry)}`);
  return folder === null || !existsSync(entry) ? null : rememberBuilds(wasmRenderer({ entry, folder }));
}

/** The files that the renderer of a program is made of, beside the program. */
export function rendererFiles(workerEntry: string): string[] {
  const folder = folderOf(workerEntry);
  return folder === null ? [] : libraries.map((name) => path.join(folder, `${name}.wasm.br`));
}

const libraries: readonly Library[] = ["helm", "kustomize"];

function folderOf(workerEntry: string): string | null {
  const own = path.dirname(workerEntry);
  const folders = ["../renderer", "../../dist/renderer"].map((folder) => path.join(own, folder));
  return folders.find((one) => existsSync(path.join(one, "helm.wasm.br"))) ?? null;
}
