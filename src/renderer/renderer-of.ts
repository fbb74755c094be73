import { existsSync } from "node:fs";
import path from "node:path";
import type { Renderer } from "../core/renderer.ts";
import { findModules } from "./find-modules.ts";
import type { Library } from "./messages.ts";
import { rememberBuilds } from "./remember-builds.ts";
import { wasmRenderer } from "./wasm-renderer.ts";

/**
 * The renderer of a program whose entry for worker threads is given; the program of the rendering thread is next to it.
 * Null if there is no entry or no such program. If the modules are not installed, returns a renderer that reports so.
 */
export function rendererOf(workerEntry: string | null): Renderer | null {
  if (workerEntry === null) return null;
  const entry = path.join(path.dirname(workerEntry), `render-worker${path.extname(workerEntry)}`);
  if (!existsSync(entry)) return null;
  const found = findModules(workerEntry);
  return "folder" in found ? rememberBuilds(wasmRenderer({ entry, folder: found.folder })) : unable(found.obstacle);
}

/** The module files that the renderer of a program uses. */
export function rendererFiles(workerEntry: string): string[] {
  const found = findModules(workerEntry);
  return "folder" in found ? libraries.map((name) => path.join(found.folder, `${name}.wasm.br`)) : [];
}

const libraries: readonly Library[] = ["helm", "kustomize"];

function unable(obstacle: string): Renderer {
  const refuse = () => ({ reason: obstacle });
  return { obstacle, renderChart: refuse, traceChart: refuse, buildKustomization: refuse };
}
