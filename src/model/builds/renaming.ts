import { SourceFile } from "../../core/source-file.ts";
import { maxFileSize } from "../../formats/yaml/limits.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import { isKustomizationPath, type Kustomization, readKustomization } from "../kubernetes/kustomization.ts";

/** The kustomizations among the files that rename images. Others are not parsed. */
export function renamingKustomizations(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): Kustomization[] {
  return files.flatMap(({ path, bytes }) => {
    if (!isKustomizationPath(path) || bytes.length > maxFileSize) return [];
    const text = new TextDecoder().decode(bytes);
    if (!text.includes("newName")) return [];
    const { documents } = parseYaml(new SourceFile(path, text));
    return documents.flatMap(({ value }) => readKustomization(path, value) ?? []);
  });
}
