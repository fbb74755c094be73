import type { Edit } from "../../core/edit.ts";
import type { EditResult } from "../../core/edit-result.ts";
import { groupBy } from "../../core/group-by.ts";
import { isObject, type Json, valueAt } from "../../core/json.ts";
import type { YamlOperation } from "../../core/operation.ts";
import { samePath } from "../../core/path.ts";
import { sameJson } from "../../core/same-json.ts";
import type { Draft } from "./block-draft.ts";
import { finishedEdits } from "./block-draft.ts";
import { planChanges } from "./change-tree.ts";
import { editValue } from "./edit-value.ts";
import { habitsIn } from "./key-habits.ts";
import { parsedOf } from "./parsed-document.ts";
import { Refusal } from "./refusal.ts";
import type { YamlDocument, YamlFile } from "./yaml-file.ts";

/**
 * Turns operations, of one fix or several, into the fewest text edits in the author's own style. Their result is that
 * of `applyOperations`; what is already as wanted needs no edit. An emptied map or list stays, as `{}` or `[]`. If an
 * edit may be wrong, all are refused, with a reason for the user.
 */
export function editYaml(file: YamlFile, operations: readonly YamlOperation[]): EditResult {
  const edits: Edit[] = [];
  try {
    for (const [index, group] of groupBy(operations, (operation) => operation.document)) {
      const document = file.documents[index];
      if (document === undefined) throw new Refusal("the file has no such document");
      edits.push(...editDocument(file, document, group));
    }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, reason: error.message };
    throw error;
  }
  return { ok: true, edits: edits.toSorted((a, b) => a.range[0] - b.range[0]) };
}

function editDocument(file: YamlFile, document: YamlDocument, operations: readonly YamlOperation[]): Edit[] {
  const parsed = parsedOf(document);
  if (parsed === null || document.errors.length > 0) throw new Refusal("the document has syntax errors");
  const { value } = document;
  const all = planChanges(operations);
  const needed = operations.filter((operation) => !holds(document, operation));
  if (needed.length === 0) return [];
  for (const operation of needed) {
    const last = operation.path.at(-1);
    if (operation.kind === "rename" ? typeof last !== "string" : operation.kind === "remove" && last === undefined) {
      throw new Refusal("the key to change does not exist");
    }
    if (operation.kind === "rename" && valueAt(value, [...operation.path.slice(0, -1), operation.key]) !== undefined) {
      throw new Refusal(`the key ${JSON.stringify(operation.key)} already exists there`);
    }
    const obstacle = document.obstacle(operation.path);
    if (obstacle !== null) throw new Refusal(obstacle);
  }
  const intent = needed.length === operations.length ? all : planChanges(needed);
  const draft: Draft = { source: file.source, parsed, edits: [], habits: habitsIn(file, document) };
  editValue(draft, parsed.root, { pair: null, chain: [], path: [] }, intent);
  return finishedEdits(draft);
}

/** Whether the data is already as an operation wants it. */
function holds({ value, repeated }: YamlDocument, operation: YamlOperation): boolean {
  if (operation.kind === "remove-repeated") return repeated.every(({ path }) => !samePath(path, operation.path));
  const here = valueAt(value, operation.path);
  if (operation.kind === "append") return false;
  return operation.kind === "set" ? includes(here, operation.value) : here === undefined;
}

function includes(here: Json | undefined, wanted: Json): boolean {
  if (!isObject(wanted)) return sameJson(here, wanted);
  if (!isObject(here)) return false;
  return Object.entries(wanted).every(([key, entry]) => includes(valueAt(here, [key]), entry));
}
