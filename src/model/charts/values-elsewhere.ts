import { textAt } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import { listAt } from "../kubernetes/api/validation/read.ts";
import type { Manifest } from "../kubernetes/manifest.ts";
import { valuesFilledIn } from "./application-sets.ts";
import { fluxRelease } from "./flux-releases.ts";

/** Values that an object gives to a chart of the repository, and that are not read. */
interface UnreadValues {
  readonly path: Path;
  /** A sentence without its end. */
  readonly reason: string;
}

/**
 * The values that an object gives to charts of the repository, and with which these are not rendered. `charts` are the
 * folders of the charts.
 */
export function valuesElsewhere(
  { group, kind, scope, value }: Manifest,
  charts: ReadonlySet<string>,
): readonly UnreadValues[] {
  if (scope !== "object") return [];
  const id = `${group}/${kind}`;
  if (id === "argoproj.io/ApplicationSet") {
    const reason =
      "the values here are not checked, since only generators of folders and of up to 50 list elements are read";
    return valuesFilledIn(value, charts).map((path) => ({ path, reason }));
  }
  const release = id === "helm.toolkit.fluxcd.io/HelmRelease" ? fluxRelease(value) : null;
  if (release === null || !charts.has(release.chart)) return [];
  const secrets = listAt(value, ["spec", "valuesFrom"]).flatMap((source, index): UnreadValues[] => {
    const path = ["spec", "valuesFrom", index];
    return textAt(source, ["kind"]) === "Secret" ? [{ path, reason: "the values in this Secret are not checked" }] : [];
  });
  const reason = "the values in these files are not checked, since they replace the chart's own";
  return release.replacesOwn ? [...secrets, { path: ["spec", "chart", "spec", "valuesFiles"], reason }] : secrets;
}
