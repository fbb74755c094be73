import { type Edit, sortEdits } from "../core/edit.ts";
import type { EditResult } from "../core/edit-result.ts";
import type { FixProposal } from "../core/fix.ts";
import {
  type CommentOperation,
  concernsComment,
  concernsDocument,
  concernsInstruction,
  type DockerfileOperation,
  type Operation,
  type YamlOperation,
} from "../core/operation.ts";
import { samePath } from "../core/path.ts";
import { editDockerfile } from "../formats/dockerfile/edit-dockerfile.ts";
import { commentEdit } from "../formats/edit-comment.ts";
import { editYaml } from "../formats/yaml/edit-yaml.ts";
import type { ReadFile } from "./change.ts";

/** The text edits of one or several fixes of a file together, or why they can't be made. */
export type ComposedFixes =
  | { readonly ok: true; readonly edits: readonly Edit[]; readonly operations: readonly Operation[] }
  | { readonly ok: false; readonly reason: string };

/**
 * Makes one set of edits for all the fixes, as a careful person would write them by hand: two fixes below the same
 * missing `securityContext` add it once. Fixes that want different values in the same place can't be composed.
 */
export function composeFixes(file: ReadFile, proposals: readonly FixProposal[]): ComposedFixes {
  const operations: Operation[] = [];
  const byPlace = new Map<string, Operation[]>();
  for (const operation of proposals.flatMap((proposal) => proposal.operations)) {
    const place = placeOf(operation);
    const beside = byPlace.get(place) ?? [];
    byPlace.set(place, beside);
    const rival = beside.find((other) => concernSame(other, operation));
    if (rival === undefined) {
      operations.push(operation);
      beside.push(operation);
    } else if (JSON.stringify(rival) !== JSON.stringify(operation)) {
      return { ok: false, reason: "two fixes want different values in the same place" };
    }
  }
  const result = editFile(file, operations);
  if (!result.ok) return result;
  if (result.edits.length === 0) return { ok: false, reason: "the file already contains what the fix would write" };
  return { ok: true, edits: result.edits, operations };
}

function editFile(file: ReadFile, operations: readonly Operation[]): EditResult {
  const result =
    file.format === "yaml"
      ? editYaml(file, yamlOperations(operations))
      : editDockerfile(file, dockerfileOperations(operations));
  const lines = file.format === "yaml" ? file.source.yaml : file.source;
  const comments = commentOperations(operations).map((operation) => commentEdit(lines, operation));
  if (!result.ok || comments.length === 0) return result;
  const edits = sortEdits([...result.edits, ...comments]);
  const meet = edits.some(({ range: [start] }, index) => {
    const [before, end] = edits[index - 1]?.range ?? [-1, 0];
    return start < end || start === before;
  });
  return meet
    ? { ok: false, reason: "a comment to change is inside text that another fix changes" }
    : { ok: true, edits };
}

/** The operations on YAML documents. */
export function yamlOperations(operations: readonly Operation[]): YamlOperation[] {
  return operations.filter(concernsDocument);
}

/** The operations on instructions of Dockerfiles. */
export function dockerfileOperations(operations: readonly Operation[]): DockerfileOperation[] {
  return operations.filter(concernsInstruction);
}

/** The operations on comments. */
export function commentOperations(operations: readonly Operation[]): CommentOperation[] {
  return operations.filter(concernsComment);
}

/** A key to look up operations that may conflict: equal for operations on the same thing, and for few others. */
function placeOf(operation: Operation): string {
  if (concernsComment(operation)) return `comment ${operation.comment[0]}`;
  if (concernsInstruction(operation)) return `instruction ${operation.instruction}`;
  return `${operation.document} ${JSON.stringify(operation.path)}`;
}

function concernSame(a: Operation, b: Operation): boolean {
  if (concernsComment(a) || concernsComment(b)) {
    return concernsComment(a) && concernsComment(b) && a.comment[0] === b.comment[0];
  }
  if (concernsInstruction(a) || concernsInstruction(b)) {
    return concernsInstruction(a) && concernsInstruction(b) && concernSamePart(a, b);
  }
  if (a.document !== b.document || !samePath(a.path, b.path)) return false;
  // A key can be renamed while its value is replaced.
  if ([a.kind, b.kind].includes("rename") && [a.kind, b.kind].includes("set")) return false;
  return a.kind === "append" && b.kind === "append" ? JSON.stringify(a.value) === JSON.stringify(b.value) : true;
}

function concernSamePart(a: DockerfileOperation, b: DockerfileOperation): boolean {
  if (a.instruction !== b.instruction || a.kind !== b.kind) return false;
  if (a.kind === "set-flag" && b.kind === "set-flag") return a.flag === b.flag;
  if (a.kind === "set-word" && b.kind === "set-word") return a.word === b.word;
  if (a.kind === "splice" && b.kind === "splice") return a.part === b.part && a.start === b.start && a.end === b.end;
  if (a.kind === "remove-flag" && b.kind === "remove-flag") return a.flag === b.flag;
  return a.kind === "insert-after" ? JSON.stringify(a) === JSON.stringify(b) : true;
}
