import { isObject, type Json, textAt } from "../../core/json.ts";
import { listAt } from "./api/validation/read.ts";
import type { PatchEntry } from "./kustomization.ts";

/**
 * What the `replacements` of a kustomization set, as patches whose values are left open
 * (kubectl.docs.kubernetes.io: replacements). Each of the entries is a replacement or a list of them, as in a file.
 */
export function replacementPatches(entries: readonly Json[]): readonly PatchEntry[] {
  return entries
    .flatMap((entry) => (Array.isArray(entry) ? (entry as readonly Json[]) : [entry]))
    .flatMap((replacement) => listAt(replacement, ["targets"]))
    .flatMap((target) => {
      const [kind, name] = ["kind", "name"].map((key) => textAt(target, ["select", key]) || null);
      const fields = listAt(target, ["fieldPaths"]).flatMap((field) =>
        typeof field === "string" && field !== "" ? field : [],
      );
      return (fields.length === 0 ? ["metadata.name"] : fields).map((field) => {
        const text = JSON.stringify(patchOf(stepsOf(field)));
        return { path: null, text, target: { kind: kind ?? null, name: name ?? null } };
      });
    });
}

/** The most steps of a path that are read; what is below them counts as set. */
const mostSteps = 30;

/** The steps of a path such as `spec.containers.[name=web].image`; a dot in a key is escaped or in brackets. */
function stepsOf(field: string): readonly string[] {
  return [...field.matchAll(/\[[^\]]*\]?|(?:\\.|[^.\\[])+/g)].slice(0, mostSteps).map(([step]) => {
    return step.replaceAll(/\\(.)/g, "$1");
  });
}

/** A merge that sets a path. It sets all items of a list in which none is chosen by its name. */
function patchOf([step, ...rest]: readonly string[]): Json {
  const [, key, value = ""] = /^\[(?:(\w+)=)?([^\]]*)\]$/.exec(step ?? "") ?? [];
  if (step === undefined || step === "*" || /^\d+$|^-$/.test(step) || (key !== undefined && key !== "name")) return "";
  if (key === undefined) return { [value || step]: patchOf(rest) };
  const item = patchOf(rest);
  return isObject(item) ? [{ ...item, name: value }] : "";
}
