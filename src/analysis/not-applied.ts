import type { Skipped } from "../core/finding.ts";
import { isObject, type Json, textAt, valueAt } from "../core/json.ts";
import { isManifestPath } from "../formats/yaml-path.ts";
import { isKustomizationPath } from "../model/kubernetes/kustomization.ts";
import { kustomizationRoots } from "../model/kubernetes/kustomization-files.ts";
import type { RenderedUnit } from "../rendering/rendered-unit.ts";
import type { InputFile } from "./input-file.ts";
import { documentsIn } from "./read-each.ts";

/**
 * The reviewed files that only change objects of other files, if nothing shows what they change: no kustomization among
 * the files uses them, or none of those that do was built. `units` are the rendered units; null if nothing was rendered.
 */
export function notApplied(files: readonly InputFile[], units: readonly RenderedUnit[] | null): Skipped[] {
  const reviewed = files.filter(({ role, path }) => role === "reviewed" && mayOnlyChange(path));
  if (reviewed.length === 0) return [];
  const used = new Set(kustomizationRoots(files).flatMap((root) => [...root.files]));
  const built = units === null ? used : new Set(units.flatMap(({ texts }) => texts.flatMap((text) => [...text.files])));
  return reviewed.flatMap(({ path, bytes }): Skipped[] => {
    if (built.has(path) || !mayChange(path, decoder.decode(bytes))) return [];
    const [first = null] = documentsIn(path, bytes);
    const what = isKustomizationPath(path) ? componentWords(first) : patchWords(first);
    if (what === null) return [];
    const why = used.has(path)
      ? "the kustomization that uses it was not built"
      : "no kustomization that was read uses it";
    return [{ file: path, reason: `what this ${what} changes is not checked: ${why}` }];
  });
}

const decoder = new TextDecoder();

/** Whether a text may be of a file that only changes other objects. This is much faster than reading it. */
function mayChange(path: string, text: string): boolean {
  // Quoted text can have escapes for any character.
  const mayBeOther = /\\[uUx]/.test(text);
  if (isKustomizationPath(path)) return mayBeOther || text.includes("Component");
  return mayStartList.test(text) && (mayBeOther || /\bop["']?\s*:/.test(text));
}

/** Blanks, comments and markers, followed by the beginning of a list or of something with a tag or an anchor. */
const mayStartList = /^\uFEFF?(?:\s|#[^\n]*\n|---(?=\s))*[-[!&%]/;

function mayOnlyChange(path: string): boolean {
  return isKustomizationPath(path) || isManifestPath(path);
}

const changing = ["patches", "patchesJson6902", "patchesStrategicMerge", "replacements", "resources", "transformers"];

function componentWords(value: Json): string | null {
  const isComponent = textAt(value, ["kind"]) === "Component";
  return isComponent && changing.some((key) => valueAt(value, [key]) !== undefined) ? "component" : null;
}

/** Describes a JSON patch, which is a list of operations with paths (https://datatracker.ietf.org/doc/html/rfc6902). */
function patchWords(value: Json): string | null {
  const isPatch = Array.isArray(value) && value.length > 0 && value.every(isOperation);
  return isPatch ? "JSON patch" : null;
}

function isOperation(value: Json): boolean {
  return isObject(value) && typeof value["op"] === "string" && typeof value["path"] === "string";
}
