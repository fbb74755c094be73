import { valueAt } from "../core/json.ts";
import { concernsDocument, type Operation, type YamlOperation } from "../core/operation.ts";
import { type Path, startsWith } from "../core/path.ts";
import { applyOperations } from "../formats/yaml/apply-operations.ts";
import type { ReadFile } from "./change.ts";

/**
 * Joins the operations of a fix with those that repair what it writes. `further` applies to the file after
 * `operations`; the result applies to the unchanged file. Null for Dockerfiles and for changes of comments, where that
 * is not possible.
 */
export function foldOperations(
  file: ReadFile,
  operations: readonly Operation[],
  further: readonly Operation[],
): readonly Operation[] | null {
  if (file.format === "dockerfile") return null;
  const folded: YamlOperation[] = [];
  for (const operation of operations) {
    if (!concernsDocument(operation)) return null;
    folded.push(operation);
  }
  for (const extra of further) {
    if (!concernsDocument(extra)) return null;
    const places = placesOf(folded, file.documents[extra.document]?.value ?? null);
    const index = folded.findIndex((own, at) => own.document === extra.document && holds(places[at], extra.path));
    const own = folded[index];
    if (own === undefined || (own.kind !== "set" && own.kind !== "append")) folded.push(extra);
    else {
      const path = extra.path.slice(places[index]?.length);
      folded[index] = { ...own, value: applyOperations(own.value, [{ ...extra, path }]) };
    }
  }
  return folded;
}

/** The path at which each operation leaves its value; null for operations without one. */
function placesOf(operations: readonly YamlOperation[], document: Parameters<typeof valueAt>[0]): (Path | null)[] {
  return operations.map((operation, index) => {
    if (operation.kind === "set") return operation.path;
    if (operation.kind !== "append") return null;
    const list = valueAt(document, operation.path);
    const earlier = operations.slice(0, index).filter((other) => {
      return other.kind === "append" && JSON.stringify(other.path) === JSON.stringify(operation.path);
    });
    return [...operation.path, (Array.isArray(list) ? list.length : 0) + earlier.length];
  });
}

function holds(place: Path | null | undefined, path: Path): boolean {
  return place != null && startsWith(path, place);
}
