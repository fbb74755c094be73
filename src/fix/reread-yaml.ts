import { applyEdits, type Edit } from "../core/edit.ts";
import type { FailedProof, ProofLaw } from "../core/fix.ts";
import { groupBy } from "../core/group-by.ts";
import { valueAt } from "../core/json.ts";
import type { CommentOperation, YamlOperation } from "../core/operation.ts";
import { type Path, samePath } from "../core/path.ts";
import { SourceFile } from "../core/source-file.ts";
import { applyOperations } from "../formats/yaml/apply-operations.ts";
import { type DocumentPart, partAround, withPart, withValue } from "../formats/yaml/document-part.ts";
import { parseYaml } from "../formats/yaml/parse.ts";
import type { YamlDocument, YamlFile } from "../formats/yaml/yaml-file.ts";
import { sameValue } from "./same-value.ts";
import { textLoss } from "./text-kept.ts";

/** A change to a YAML file. */
export interface YamlChange {
  readonly file: YamlFile;
  readonly edits: readonly Edit[];
  readonly operations: readonly YamlOperation[];
  readonly comments?: readonly CommentOperation[];
}

/**
 * A document after a change, read separately, or the law that the change broke. With a `part`, only that path was read
 * again, and the rest of the document is unchanged.
 */
export type Reread = RereadDocument | FailedProof;

interface RereadDocument {
  readonly ok: true;
  readonly before: YamlDocument;
  readonly after: YamlFile;
  readonly part: Path | null;
}

/**
 * Makes a change and reads each changed document again. The other documents need not be parsed: they keep their bytes,
 * and a document means the same regardless of other documents in the stream (YAML 1.2.2, 9.2).
 */
export function rereadYaml(change: YamlChange, parts: "in parts" | "whole"): readonly Reread[] {
  const { file, edits, operations, comments = [] } = change;
  const meant = groupBy(operations, (operation) => operation.document);
  return [...editsOfDocuments(file, edits)].map(([document, own]) => {
    if (document === undefined) return broken("applies", "an edit is outside its document");
    const about = meant.get(document.index) ?? [];
    const part = parts === "whole" || comments.length > 0 ? null : partToChange(file, document, about, own);
    return part === null
      ? rereadDocument(file.source, document, own, about, comments)
      : rereadPart(file.source, document, part, own, about);
  });
}

/** The number of characters that are read again to prove a fix with these operations. */
export function rereadSize(file: YamlFile, document: YamlDocument, operations: readonly YamlOperation[]): number {
  const [start, end] = partToChange(file, document, operations, [])?.range ?? document.range;
  return end - start;
}

function partToChange(
  { source }: YamlFile,
  document: YamlDocument,
  operations: readonly YamlOperation[],
  edits: readonly Edit[],
): DocumentPart | null {
  const [first, ...others] = operations.map(({ path }) => path);
  if (first === undefined) return null;
  const shared = others.reduce((prefix, path) => sharedPath(prefix, path), first);
  // An operation on a path itself changes the value that contains it.
  const place = operations.some(({ path }) => path.length === shared.length) ? shared : [...shared, ""];
  return partAround(
    source,
    document,
    place,
    edits.map(({ range }) => range),
  );
}

function sharedPath(a: Path, b: Path): Path {
  const end = a.findIndex((step, index) => step !== b[index]);
  return end === -1 ? a : a.slice(0, end);
}

function rereadPart(
  source: SourceFile,
  document: YamlDocument,
  part: DocumentPart,
  absolute: readonly Edit[],
  operations: readonly YamlOperation[],
): Reread {
  const [start] = part.range;
  const before = source.text.slice(...part.range);
  const edits = absolute.map((edit) => moved(edit, -start));
  const read = readEdited(source.path, before, edits);
  if (!read.ok) return read;
  const { changed, after } = read;
  const { alone } = part;
  const own = operations.map((operation) => ({
    ...operation,
    path: [...part.place, ...operation.path.slice(part.path.length)],
  }));
  if (countRepeated(changed) > countRepeated(alone) - repairedIn(alone, own)) {
    return broken("parses", "a key would appear twice");
  }
  const declared = applyOperations(document.value, operations);
  const item = valueAt(declared, part.path) ?? null;
  if (!sameValue(changed.value, part.place.length === 0 ? item : [item])) return undeclared();
  const loss = textLoss({ document, start, before, after, edits, operations });
  if (loss !== null) return broken("changes-nothing-else", loss);
  const file: YamlFile = { format: "yaml", source, documents: [withPart(document, part, changed, declared)] };
  return { ok: true, before: document, after: file, part: part.path };
}

type EditedText =
  | { readonly ok: true; readonly file: YamlFile; readonly changed: YamlDocument; readonly after: string }
  | FailedProof;

function readEdited(path: string, before: string, edits: readonly Edit[]): EditedText {
  let after: string;
  try {
    after = applyEdits(before, edits);
  } catch (error) {
    return broken("applies", error instanceof Error ? error.message : String(error));
  }
  const file = parseYaml(new SourceFile(path, after));
  const [changed, ...others] = file.documents;
  if (changed === undefined || others.length > 0) return broken("parses", "the number of documents would change");
  if (changed.errors.length > 0) return broken("parses", `the file would not parse: ${changed.errors[0]?.message}`);
  return { ok: true, file, changed, after };
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
  const read = readEdited(source.path, before, edits);
  if (!read.ok) return read;
  const { changed, after, file } = read;
  if (countRepeated(changed) > countRepeated(document) - repairedIn(document, operations)) {
    return broken("parses", "a key would appear twice");
  }
  const declared = applyOperations(document.value, operations);
  if (!sameValue(changed.value, declared)) return undeclared();
  const loss = textLoss({ document, before, after, edits, operations, comments });
  if (loss !== null) return broken("changes-nothing-else", loss);
  const shared = withValue(changed, declared);
  return { ok: true, before: document, after: { ...file, documents: [shared] }, part: null };
}

function undeclared(): FailedProof {
  return broken("changes-nothing-else", "the result would differ from what the fix declares");
}

/** The edits by the document that they are in; undefined for edits outside all documents. */
function editsOfDocuments(
  { documents }: YamlFile,
  edits: readonly Edit[],
): ReadonlyMap<YamlDocument | undefined, readonly Edit[]> {
  return groupBy(edits, (edit) => {
    let low = 0;
    let high = documents.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((documents[middle]?.range[1] ?? 0) < edit.range[1]) low = middle + 1;
      else high = middle;
    }
    const document = documents[low];
    return document !== undefined && within(edit, document) ? document : undefined;
  });
}

function countRepeated({ repeated }: YamlDocument): number {
  return repeated.length;
}

/** The number of repeated keys that the operations remove. */
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

function broken(failed: ProofLaw, reason: string): FailedProof {
  return { ok: false, failed, reason };
}
