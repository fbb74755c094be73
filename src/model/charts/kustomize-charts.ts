import { isObject, type Json, textAt, valueAt } from "../../core/json.ts";
import { listAt } from "../kubernetes/api/validation/read.ts";
import { directoryOf, isKustomizationPath, join } from "../kubernetes/kustomization.ts";
import type { TextAt } from "./held-values.ts";

/** A chart that a kustomization renders, which may be in the repository (kubectl.docs.kubernetes.io: HelmChart). */
export interface KustomizeChart {
  readonly name: string;
  /** The chart's folder. */
  readonly chart: string;
  /** The values files that it names. Later ones override earlier ones, and the values in place override all. */
  readonly named: readonly string[];
  /** The values in the kustomization itself; none if it has none. */
  readonly own: readonly TextAt[];
}

/** Whether a text may be a kustomization that renders charts. */
export function mayRenderCharts(text: string): boolean {
  return /^["']?helmCharts["']?[ \t]*:/m.test(text);
}

/** The charts that a kustomization renders. Those are left out whose values in place do not come last. */
export function kustomizeCharts(path: string, value: Json): KustomizeChart[] {
  if (!isKustomizationPath(path)) return [];
  const directory = directoryOf(path);
  const home = textAt(valueAt(value, ["helmGlobals"]) ?? null, ["chartHome"]) ?? "charts";
  return listAt(value, ["helmCharts"]).flatMap((entry, index): KustomizeChart[] => {
    const chart = textAt(entry, ["name"]);
    if (chart === null) return [];
    const at = ["helmCharts", index, "valuesInline"];
    const inline = valueAt(value, at);
    const own =
      isObject(inline) && Object.keys(inline).length > 0 ? [{ text: JSON.stringify(inline), at: { path: at } }] : [];
    const further = listAt(entry, ["additionalValuesFiles"]);
    const merge = own.length === 0 ? "override" : (textAt(entry, ["valuesMerge"]) ?? "override");
    if (merge === "merge" || (own.length > 0 && further.length > 0)) return [];
    const files = [merge === "replace" ? null : (valueAt(entry, ["valuesFile"]) ?? null), ...further];
    const named = files.flatMap((file) => (typeof file === "string" ? (join(directory, file) ?? []) : []));
    const name = `helmCharts in ${directory === "" ? "the root" : directory}`;
    // A chart that was fetched is in a folder with its version.
    const version = textAt(entry, ["version"]);
    const folders = [home, ...(version === null ? [] : [`${home}/${chart}-${version}`])];
    const found = folders.flatMap((folder) => join(directory, `${folder}/${chart}`) ?? []);
    return found.map((folder) => ({ name, chart: folder, named, own }));
  });
}
