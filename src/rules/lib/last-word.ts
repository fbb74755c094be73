import type { Problem } from "../../core/finding.ts";
import { isObject, type Json } from "../../core/json.ts";
import { concernsDocument, type Operation, type YamlOperation } from "../../core/operation.ts";
import type { Path } from "../../core/path.ts";
import type { Manifest } from "../../model/kubernetes/manifest.ts";
import type { Workspace } from "../../model/kubernetes/workspace.ts";

/**
 * True when a kustomization sets what makes the problem: what its fix would write, without a fix what it points at, and
 * what it rests on besides. What the file says is then not what is deployed.
 */
export function isSettledElsewhere(problem: Problem, manifest: Manifest, workspace: Workspace): boolean {
  const { fix, path, restsOn = [] } = problem;
  const written = fix === undefined ? [path] : fix.operations.flatMap((operation) => pathsOf(operation, manifest));
  return [...written, ...restsOn].some((target) => workspace.patched(manifest, target));
}

function pathsOf(operation: Operation, { root }: Manifest): readonly Path[] {
  if (!concernsDocument(operation)) return [];
  return targetsOf(operation).map((path) => path.slice(root.length));
}

function targetsOf(operation: YamlOperation): readonly Path[] {
  return operation.kind === "set" ? leaves(operation.path, operation.value) : [operation.path];
}

function leaves(path: Path, value: Json): readonly Path[] {
  if (!isObject(value)) return [path];
  return Object.entries(value).flatMap(([key, item]) => leaves([...path, key], item));
}
