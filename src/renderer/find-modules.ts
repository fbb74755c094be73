import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { version } from "../core/version.ts";

/** The folder of the renderer's modules, or why there is none, in half a sentence. */
export type FoundModules = { readonly folder: string } | { readonly obstacle: string };

/** The npm package of the modules. Its version is the program's. */
const packageName = "kubesuggest-renderer";

/**
 * Looks for the modules beside a program, where the Action and a checkout have them, and then for their package, which
 * npm installs with the program's own unless it is told not to.
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
