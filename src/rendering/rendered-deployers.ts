import type { TreeFile } from "../model/charts/chart.ts";
import { mayDeploy } from "../model/charts/git-ops.ts";
import type { RenderedUnit } from "./rendered-unit.ts";

/**
 * The files that deploy charts, where units render such: what they are rendered to, under the paths of the units'
 * manifests, in place of the files that they own.
 */
export function withRendered(files: readonly TreeFile[], units: readonly RenderedUnit[]): readonly TreeFile[] {
  const encoder = new TextEncoder();
  const rendered = units.flatMap(({ texts }) => {
    return texts
      .filter(({ text }) => mayDeploy(text))
      .map(({ manifest: path, text }) => ({ path, bytes: encoder.encode(text) }));
  });
  if (rendered.length === 0) return files;
  const owned = new Set(units.flatMap((unit) => [...unit.owned]));
  return [...rendered, ...files.filter(({ path }) => !owned.has(path))];
}
