import type { Edit } from "../core/edit.ts";
import type { FixProposal } from "../core/fix.ts";
import type { Operation } from "../core/operation.ts";
import { samePath } from "../core/path.ts";
import { editYaml } from "../formats/yaml/edit-yaml.ts";
import type { YamlFile } from "../formats/yaml/yaml-file.ts";

/** The text edits of one or several fixes of a file taken together, or why they can't be had. */
export type Composition =
  | { readonly ok: true; readonly edits: readonly Edit[]; readonly operations: readonly Operation[] }
  | { readonly ok: false; readonly reason: string };

/**
 * Makes one set of edits of all the fixes, as a careful person would write them by hand: one `securityContext` for
 * two fixes below it, not two. Fixes that want different values at one place don't compose.
 */
export function composeFixes(file: YamlFile, proposals: readonly FixProposal[]): Composition {
  const operations: Operation[] = [];
  for (const operation of proposals.flatMap((proposal) => proposal.operations)) {
    const rival = operations.find((other) => concernSame(other, operation));
    if (rival === undefined) operations.push(operation);
    else if (JSON.stringify(rival) !== JSON.stringify(operation)) {
      return { ok: false, reason: "two fixes want different values at the same place" };
    }
  }
  const result = editYaml(file, operations);
  if (!result.ok) return result;
  if (result.edits.length === 0) return { ok: false, reason: "the file already says what the fix would write" };
  return { ok: true, edits: result.edits, operations };
}

function concernSame(a: Operation, b: Operation): boolean {
  if (a.document !== b.document || !samePath(a.path, b.path)) return false;
  return a.kind === "append" && b.kind === "append" ? JSON.stringify(a.value) === JSON.stringify(b.value) : true;
}
