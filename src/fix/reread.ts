import { applyEdits, type Edit } from "../core/edit.ts";
import type { ProofLaw } from "../core/fix.ts";
import { SourceFile } from "../core/source-file.ts";
import { applyOperations } from "../formats/yaml/apply-operations.ts";
import { parseYaml } from "../formats/yaml/parse.ts";
import type { YamlDocument, YamlFile } from "../formats/yaml/yaml-file.ts";
import type { Change } from "./change.ts";
import { sameValue } from "./same-value.ts";

/** A document after a change, read on its own, or the law that the change broke. */
export type Reread =
  | { readonly ok: true; readonly before: YamlDocument; readonly after: YamlFile }
  | { readonly ok: false; readonly failed: ProofLaw; readonly reason: string };

/**
 * Makes a change and reads each document it touches again. Only those documents are parsed: the others keep their
 * bytes, and a document of a YAML stream means the same whatever stands beside it (YAML 1.2.2, 9.2).
 */
export function rereadChange(change: Change): readonly Reread[] {
  const { file, edits } = change;
  const touched = file.documents.filter((document) => edits.some((edit) => within(edit, document)));
  const strays = edits.filter((edit) => !touched.some((document) => within(edit, document)));
  if (strays.length > 0) return [broken("applies", "an edit stands outside the document it is for")];
  return touched.map((document) => rereadDocument(change, document));
}

function rereadDocument(change: Change, before: YamlDocument): Reread {
  const { source } = change.file;
  const [start, end] = before.range;
  const edits = change.edits.filter((edit) => within(edit, before)).map((edit) => moved(edit, -start));
  let text: string;
  try {
    text = applyEdits(source.text.slice(start, end), edits);
  } catch (error) {
    return broken("applies", String(error));
  }
  const after = parseYaml(new SourceFile(source.path, text));
  const [document, ...others] = after.documents;
  if (document === undefined || others.length > 0) return broken("parses", "the number of documents would change");
  if (document.errors.length > 0) return broken("parses", `the file would not parse: ${document.errors[0]?.message}`);
  const operations = change.operations.filter((operation) => operation.document === before.index);
  if (!sameValue(document.value, applyOperations(before.value, operations))) {
    return broken("changes-nothing-else", "the file would say something else than the fix declares");
  }
  return { ok: true, before, after };
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
