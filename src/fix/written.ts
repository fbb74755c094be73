import type { Finding } from "../core/finding.ts";
import { type Json, leafPaths, valueAt } from "../core/json.ts";
import type { DockerfileOperation, Operation, YamlOperation } from "../core/operation.ts";
import { type Path, startsWith } from "../core/path.ts";
import type { Dockerfile } from "../model/dockerfile/dockerfile.ts";
import type { Manifest } from "../model/kubernetes/manifest.ts";
import { isManifest, type RuleTarget } from "../model/rule-target.ts";
import type { Change } from "./change.ts";
import { dockerfileOperations, yamlOperations } from "./compose.ts";

/**
 * Whether a finding after the changes is about something new that they wrote: a value where there was none, a missing
 * key in a map or list that they created, or an instruction that they added or changed. A value that replaces another
 * is not new, so a finding about it is the fault of the change. `before` is the target before the changes.
 */
export function isWritten(
  finding: Finding,
  before: RuleTarget,
  after: RuleTarget,
  changes: readonly Change[],
): boolean {
  const operations = operationsOn(finding.source.path, changes);
  return isManifest(before)
    ? isWrittenInObject(finding.path, before, yamlOperations(operations))
    : !isManifest(after) && writtenLines(before, after, dockerfileOperations(operations)).has(finding.range[0]);
}

function operationsOn(path: string, changes: readonly Change[]): readonly Operation[] {
  return changes.flatMap(({ file, operations }) => (file.source.path === path ? operations : []));
}

function isWrittenInObject(
  path: Path,
  { document, root, value }: Manifest,
  operations: readonly YamlOperation[],
): boolean {
  const own = operations.filter(
    (operation) => operation.document === document.index && startsWith(operation.path, root),
  );
  return own.some((operation) => {
    const added = pathsWritten(operation, value, root).filter((written) => valueAt(value, written) === undefined);
    return added.some((written) => isBelowNew(path, written, value));
  });
}

/** The paths, from the object's root, at which an operation writes a value. */
function pathsWritten(operation: YamlOperation, value: Json, root: Path): readonly Path[] {
  const path = operation.path.slice(root.length);
  if (operation.kind === "set") return leafPaths(path, operation.value);
  if (operation.kind === "rename") return [[...path.slice(0, -1), operation.key]];
  if (operation.kind === "remove" || operation.kind === "remove-repeated") return [];
  const list = valueAt(value, path);
  return [[...path, Array.isArray(list) ? list.length : 0]];
}

/** Whether `path` is at or below `written`, or below a parent of `written` that did not exist before. */
function isBelowNew(path: Path, written: Path, value: Json): boolean {
  if (startsWith(path, written) || isBehind(path, written)) return true;
  const shared = written.findIndex((step, index) => step !== path[index]);
  return shared > 0 && valueAt(value, written.slice(0, shared)) === undefined;
}

/** Whether `path` is in a list item after the written one. Items are only appended, so later ones are new too. */
function isBehind(path: Path, written: Path): boolean {
  const index = written.at(-1);
  const other = path[written.length - 1];
  return (
    typeof index === "number" && typeof other === "number" && other > index && startsWith(path, written.slice(0, -1))
  );
}

/** The offsets of the instructions that operations added or changed. */
function writtenLines(
  before: Dockerfile,
  { file }: Dockerfile,
  operations: readonly DockerfileOperation[],
): ReadonlySet<number> {
  const isNew: boolean[] = [];
  for (const { index } of before.file.instructions) {
    const own = operations.filter(({ instruction }) => instruction === index);
    if (own.every(({ kind }) => kind !== "remove-instruction"))
      isNew.push(own.some(({ kind }) => kind !== "insert-after"));
    isNew.push(...own.filter(({ kind }) => kind === "insert-after").map(() => true));
  }
  const starts = file.instructions.filter((_instruction, index) => isNew[index] === true);
  return new Set(starts.map(({ range: [start] }) => start));
}
