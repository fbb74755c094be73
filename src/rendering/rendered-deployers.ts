import type { DeployingText } from "../model/charts/deploying-text.ts";
import { mayDeploy } from "../model/charts/git-ops.ts";
import type { RenderedUnit } from "./rendered-unit.ts";

/**
 * The files for finding out what deploys charts. If units render such files, the rendered texts, with the paths of the
 * units' manifests, replace the files that the units own.
 */
export function withRendered(
  files: readonly DeployingText[],
  units: readonly RenderedUnit[],
): readonly DeployingText[] {
  const encoder = new TextEncoder();
  const rendered = units.flatMap(({ texts }) => {
    return texts
      .filter(({ text }) => mayDeploy(text))
      .map(({ path: rendered, manifest: path, text }) => ({ path, rendered, bytes: encoder.encode(text) }));
  });
  if (rendered.length === 0) return files;
  const owned = new Set(units.flatMap((unit) => [...unit.owned]));
  return [...rendered, ...files.filter(({ path }) => !owned.has(path))];
}
