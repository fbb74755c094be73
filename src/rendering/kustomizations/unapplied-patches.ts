import { isObject, textAt } from "../../core/json.ts";
import type { BuiltKustomization } from "../../core/renderer.ts";
import { SourceFile } from "../../core/source-file.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import type { YamlFile } from "../../formats/yaml/yaml-file.ts";
import type { PatchEntry } from "../../model/kubernetes/kustomization.ts";
import type { KustomizationRoot } from "../../model/kubernetes/kustomization-files.ts";
import type { RenderNote } from "../rendered-unit.ts";

/**
 * The paths of the patches that change nothing in the output of a kustomization, because it was built without the
 * objects that they are for, such as those of a remote base.
 */
export function unappliedPatches(
  { parts }: KustomizationRoot,
  { left }: BuiltKustomization,
  { documents }: YamlFile,
): readonly string[] {
  if (left.length === 0) return [];
  const isThere = ({ kind, name }: NonNullable<PatchEntry["target"]>): boolean => {
    return documents.some(({ value }) => {
      return (
        isObject(value) && isNamed(kind, textAt(value, ["kind"])) && isNamed(name, textAt(value, ["metadata", "name"]))
      );
    });
  };
  return parts.flatMap(({ patches }) => {
    return patches.flatMap(({ path, target }) => (path === null || target === null || isThere(target) ? [] : [path]));
  });
}

/**
 * Whether a target may select a kind or name. Targets are regular expressions, and names may have a prefix or suffix by
 * now.
 */
function isNamed(wanted: string | null, actual: string | null): boolean {
  return wanted === null || actual === null || /[^\w.-]|\.\*/.test(wanted) || actual.includes(wanted);
}

/** Notes about those of them that are JSON patches (RFC 6902). Other patches are judged by what they set. */
export function unappliedNotes(paths: readonly string[], texts: ReadonlyMap<string, string>): RenderNote[] {
  const reason = "what this JSON patch changes is not checked: the kustomization was built without what it changes";
  return [...new Set(paths)].flatMap((path) => {
    const [document] = parseYaml(new SourceFile(path, texts.get(path) ?? "")).documents;
    return Array.isArray(document?.value) ? [{ file: path, reason, files: new Set([path]) }] : [];
  });
}
