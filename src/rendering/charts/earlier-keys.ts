import type { YamlOperation } from "../../core/operation.ts";
import { samePath } from "../../core/path.ts";
import type { SourceFile } from "../../core/source-file.ts";
import type { YamlFile } from "../../formats/yaml/yaml-file.ts";
import { type Branch, branchesAt, isAround } from "../templates/branches.ts";
import type { Origins } from "../templates/rendered-file.ts";

/**
 * Whether a repeated key remains in an object with any values after all but its last occurrence are removed. It does if
 * the last one is text of the same template, under no further conditions. What an action prints may be missing with
 * other values.
 */
export function staysWithoutEarlier(
  { kind, document, path }: YamlOperation,
  file: YamlFile,
  origins: Origins,
  template: (name: string) => SourceFile | null,
): boolean {
  if (kind !== "remove-repeated") return true;
  const key = file.documents[document]?.repeated.find((one) => samePath(one.path, path));
  const placeAt = (offset: number): { readonly file: string; readonly branches: readonly Branch[] } | null => {
    const piece = origins.at(offset);
    const source = piece === null || piece.node.kind === "action" ? null : template(piece.node.file);
    if (piece === null || source === null) return null;
    return { file: piece.node.file, branches: branchesAt(source.text, piece.node.offset + offset - piece.start) };
  };
  const last = key === undefined ? null : placeAt(key.range[0]);
  if (key === undefined || last === null) return false;
  return key.earlier.every(([start]) => {
    const place = placeAt(start);
    return place?.file === last.file && isAround(last.branches, place.branches);
  });
}
