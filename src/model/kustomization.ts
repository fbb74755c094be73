import { isObject, type Json, valueAt } from "../core/json.ts";
import type { Manifest } from "./manifest.ts";

/** What a kustomization names, as paths from the repository's root. */
export interface Kustomization {
  readonly directory: string;
  /** Files and directories that it builds from. */
  readonly resources: readonly string[];
  /** Files that hold patches: partial objects. */
  readonly patches: readonly string[];
}

/** The file names under which `kustomize build` looks for a kustomization. */
export function isKustomizationPath(path: string): boolean {
  return /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(path);
}

/** Reads a kustomization; null for other objects, Flux's Kustomization among them. */
export function readKustomization({ source, value, group, kind }: Manifest): Kustomization | null {
  if (group !== "kustomize.config.k8s.io" || !(kind === "Kustomization" || kind === "Component")) return null;
  const directory = directoryOf(source.path);
  const named = (paths: readonly string[]): string[] => paths.flatMap((path) => join(directory, path) ?? []);
  return {
    directory,
    resources: named(["resources", "bases", "components", "crds"].flatMap((key) => strings(value[key]))),
    patches: named([
      ...strings(value["patchesStrategicMerge"]),
      ...["patches", "patchesJson6902"].flatMap((key) =>
        listOf(value[key]).flatMap((patch) => strings([valueAt(patch, ["path"]) ?? null])),
      ),
    ]),
  };
}

/** The directory of a path, without a slash at its end; empty for the root. */
export function directoryOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "" : path.slice(0, slash);
}

/** A relative path made one from the root; null for addresses, absolute paths and what leaves the root. */
export function join(directory: string, path: string): string | null {
  if (path === "" || path.startsWith("/") || path.includes("://") || path.includes("\n")) return null;
  const parts = directory === "" ? [] : directory.split("/");
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join("/");
}

function strings(value: Json | undefined): string[] {
  return listOf(value).filter((item): item is string => typeof item === "string");
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value.filter((item: Json) => item !== null || isObject(item)) : [];
}
