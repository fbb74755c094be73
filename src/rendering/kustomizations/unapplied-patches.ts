import { isObject, textAt } from "../../core/json.ts";
import type { BuiltKustomization } from "../../core/renderer.ts";
import { SourceFile } from "../../core/source-file.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import type { YamlFile } from "../../formats/yaml/yaml-file.ts";
import type { PatchEntry } from "../../model/kubernetes/kustomization.ts";
import type { KustomizationRoot } from "../../model/kubernetes/kustomization-files.ts";
import type { RenderNote } from "../rendered-unit.ts";

/**
 * The paths of the patches that change nothing that a kustomization was built to: it was built without what they are for,
 * such as the objects of a remote base.
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

/** Whether a target may mean a kind or name. Targets are regular expressions, and names can have got affixes since. */
function isNamed(wanted: string | null, actual: string | null): boolean {
  return wanted === null || actual === null || /[^\w.-]|\.\*/.test(wanted) || actual.includes(wanted);
}

/** Says so of JSON patches (RFC 6902); others are judged by what they set. */
export function unappliedNotes(paths: readonly string[], texts: ReadonlyMap<string, string>): RenderNote[] {
  const reason = "what this JSON patch changes is not checked: the kustomization was built without what it changes";
  return [...new Set(paths)].flatMap((path) => {
    const [document] = parseYaml(new SourceFile(path, texts.get(path) ?? "")).documents;
    return Array.isArray(document?.value) ? [{ file: path, reason, files: new Set([path]) }] : [];
  });
}
