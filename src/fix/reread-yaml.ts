import { applyEdits, type Edit } from "../core/edit.ts";
import type { FailedProof, ProofLaw } from "../core/fix.ts";
import { groupBy } from "../core/group-by.ts";
import type { CommentOperation, YamlOperation } from "../core/operation.ts";
import { samePath } from "../core/path.ts";
import { SourceFile } from "../core/source-file.ts";
import { applyOperations } from "../formats/yaml/apply-operations.ts";
import { parseYaml } from "../formats/yaml/parse.ts";
import type { YamlDocument, YamlFile } from "../formats/yaml/yaml-file.ts";
import { sameValue } from "./same-value.ts";
import { textLoss } from "./text-kept.ts";

/** A YAML file's change. */
export interface YamlChange {
  readonly file: YamlFile;
  readonly edits: readonly Edit[];
  readonly operations: readonly YamlOperation[];
  readonly comments?: readonly CommentOperation[];
}

/** A document after a change, read on its own, or the law that the change broke. */
export type Reread = { readonly ok: true; readonly before: YamlDocument; readonly after: YamlFile } | FailedProof;

/**
 * Makes a change and reads each document it touches again. Only those documents are parsed: the others keep their
 * bytes, and a document of a YAML stream means the same whatever stands beside it (YAML 1.2.2, 9.2).
 */
export function rereadYaml({ file, edits, operations, comments = [] }: YamlChange): readonly Reread[] {
  const byDocument = groupBy(edits, (edit) => file.documents.find((document) => within(edit, document)));
  return [...byDocument].map(([document, own]) => {
    if (document === undefined) return broken("applies", "an edit is outside its document");
    const meant = operations.filter((operation) => operation.document === document.index);
    return rereadDocument(file.source, document, own, meant, comments);
  });
}

function rereadDocument(
  source: SourceFile,
  document: YamlDocument,
  absolute: readonly Edit[],
  operations: readonly YamlOperation[],
  comments: readonly CommentOperation[],
): Reread {
  const [start, end] = document.range;
  const before = source.text.slice(start, end);
  const edits = absolute.map((edit) => moved(edit, -start));
  let after: string;
  try {
    after = applyEdits(before, edits);
  } catch (error) {
    return broken("applies", error instanceof Error ? error.message : String(error));
  }
  const reread = parseYaml(new SourceFile(source.path, after));
  const [changed, ...others] = reread.documents;
  if (changed === undefined || others.length > 0) return broken("parses", "the number of documents would change");
  if (changed.errors.length > 0) return broken("parses", `the file would not parse: ${changed.errors[0]?.message}`);
  if (countRepeated(changed) > countRepeated(document) - repairedIn(document, operations)) {
    return broken("parses", "a key would stand twice");
  }
  if (!sameValue(changed.value, applyOperations(document.value, operations))) {
    return broken("changes-nothing-else", "the result would differ from what the fix declares");
  }
  const loss = textLoss({ document, before, after, edits, operations, comments });
  if (loss !== null) return broken("changes-nothing-else", loss);
  return { ok: true, before: document, after: reread };
}

function countRepeated({ repeated }: YamlDocument): number {
  return repeated.length;
}

/** How many repeated keys the operations take away. */
function repairedIn({ repeated }: YamlDocument, operations: readonly YamlOperation[]): number {
  const repaired = operations.filter(({ kind }) => kind === "remove-repeated");
  return repeated.filter(({ path }) => repaired.some((operation) => samePath(operation.path, path))).length;
}

function within(edit: Edit, document: YamlDocument): boolean {
  return document.range[0] <= edit.range[0] && edit.range[1] <= document.range[1];
}

function moved(edit: Edit, distance: number): Edit {
  return { range: [edit.range[0] + distance, edit.range[1] + distance], text: edit.text };
}

function broken(failed: ProofLaw, reason: string): Reread {
  return { ok: false, failed, reason };
}
