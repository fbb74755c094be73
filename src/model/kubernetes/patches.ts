import { isObject, type Json, type JsonObject, valueAt } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import { SourceFile } from "../../core/source-file.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import type { Kustomization, PatchEntry } from "./kustomization.ts";
import type { Manifest } from "./manifest.ts";

/** A change that a kustomization makes to objects when it is built. */
export interface Patch {
  /** True when the patch is for this object. */
  appliesTo(manifest: Manifest): boolean;
  /** True when the patch sets what stands at a path of the object, or something above it. */
  sets(manifest: Manifest, path: Path): boolean;
}

/** The patches of a kustomization: those in its own text, and those in files, whose documents `documentsOf` gives. */
export function readPatches(
  { patches, directory }: Kustomization,
  documentsOf: (path: string) => readonly Json[],
): readonly Patch[] {
  return patches.flatMap((entry) => {
    const values = entry.path === null ? [] : [...documentsOf(entry.path)];
    if (entry.text !== null) {
      const { documents } = parseYaml(new SourceFile(`${directory}/kustomization.yaml`, entry.text));
      values.push(...documents.map((document) => document.value));
    }
    return values.flatMap((value) => readPatch(value, entry) ?? []);
  });
}

function readPatch(value: Json, { target }: PatchEntry): Patch | null {
  if (Array.isArray(value)) {
    return { appliesTo: (manifest) => isTarget(manifest, target), sets: (_, path) => operationsSet(value, path) };
  }
  if (!isObject(value)) return null;
  const own = { kind: textAt(value, ["kind"]), name: textAt(value, ["metadata", "name"]) };
  const meant = target ?? own;
  return {
    appliesTo: (manifest) => isTarget(manifest, meant),
    sets: (manifest, path) => mergeSets(value, manifest.value, path),
  };
}

/** Targets are regular expressions to kustomize; here a name that is more than a name may be any. */
function isTarget({ kind, name }: Manifest, target: PatchEntry["target"]): boolean {
  if (target === null) return false;
  const fits = (wanted: string | null, actual: string | null): boolean =>
    wanted === null || wanted === actual || /[^\w.-]|\.\*/.test(wanted);
  return fits(target.kind, kind) && fits(target.name, name);
}

/** JSON patch (RFC 6902): an operation at the path, above it or below it. */
function operationsSet(operations: readonly Json[], path: Path): boolean {
  return operations.some((operation) => {
    const pointer = valueAt(operation, ["path"]);
    if (typeof pointer !== "string" || valueAt(operation, ["op"]) === "remove") return false;
    const steps = pointer.split("/").slice(1).map(unescapeStep);
    const shared = Math.min(steps.length, path.length);
    if (!steps.slice(0, shared).every((step, index) => step === "-" || step === String(path[index]))) return false;
    return valueAt(valueAt(operation, ["value"]), path.slice(shared)) !== undefined;
  });
}

/** RFC 6901, section 4. */
function unescapeStep(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** Strategic merge: maps merge by key, lists of named items by name, everything else is replaced whole. */
function mergeSets(patch: Json, value: Json | undefined, path: Path): boolean {
  const [step, ...rest] = path;
  if (step === undefined) return true;
  if (typeof step === "string") {
    if (!isObject(patch)) return patch !== null;
    if (!Object.hasOwn(patch, step)) return false;
    return mergeSets(patch[step] ?? null, isObject(value) ? value[step] : undefined, rest);
  }
  if (!Array.isArray(patch)) return false;
  const item = Array.isArray(value) ? (value as readonly Json[])[step] : undefined;
  const name = isObject(item) ? item["name"] : undefined;
  return (patch as readonly Json[]).some((other) => {
    return isObject(other) && other["name"] === name && mergeSets(other, item, rest);
  });
}

function textAt(value: JsonObject, path: Path): string | null {
  const text = valueAt(value, path);
  return typeof text === "string" ? text : null;
}
