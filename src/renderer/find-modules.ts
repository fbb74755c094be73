import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { version } from "../core/version.ts";

/** The folder of the renderer's modules, or half a sentence that says why it was not found. */
export type FoundModules = { readonly folder: string } | { readonly obstacle: string };

/** The npm package of the modules. It has the same version as the program. */
const packageName = "kubesuggest-renderer";

/**
 * Looks for the modules next to a program, as in the Action or a checkout, and then for their npm package, which is
 * installed with the program unless optional dependencies are omitted.
 */
export function findModules(workerEntry: string): FoundModules {
  const own = path.dirname(workerEntry);
  const beside = ["../renderer", "../../dist/renderer"]
    .map((folder) => path.join(own, folder))
    .find((folder) => existsSync(path.join(folder, "helm.wasm.br")));
  return beside === undefined ? findPackage(workerEntry) : { folder: beside };
}

function findPackage(workerEntry: string): FoundModules {
  const description = pathOf(`${packageName}/package.json`, workerEntry);
  if (description === null) return { obstacle: `${packageName} is not installed. ${remedy}` };
  const found = (JSON.parse(readFileSync(description, "utf8")) as { version?: unknown }).version;
  if (found === version) return { folder: path.dirname(description) };
  const both = `${packageName} is ${String(found)} here and kubesuggest is ${version}: they have to be the same version`;
  return { obstacle: `${both}. ${remedy}` };
}

const remedy = `To check charts and kustomizations, run "npm install ${packageName}@${version}"`;

function pathOf(file: string, from: string): string | null {
  try {
    return createRequire(from).resolve(file);
  } catch {
    return null;
  }
}
