import { textAt } from "../../core/json.ts";
import { SourceFile } from "../../core/source-file.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import { type Chart, manifestOf } from "../../model/charts/chart.ts";
import { listAt } from "../../model/kubernetes/api/validation/read.ts";
import type { RenderNote } from "../rendered-unit.ts";
import type { ChartSources } from "./chart-sources.ts";

/**
 * Notes about dependencies that come from elsewhere than a chart says: `helm dependency build` takes their repositories
 * from the lock file (helm, downloader.Manager.Build).
 */
export function lockNotes(chart: Chart, sources: ChartSources): RenderNote[] {
  return ["Chart.lock", "requirements.lock"].flatMap((name) => {
    const source = sources.template(name);
    const [document] = source instanceof SourceFile ? parseYaml(source).documents : [];
    if (!(source instanceof SourceFile) || document === undefined) return [];
    return listAt(document.value, ["dependencies"]).flatMap((locked, index): RenderNote[] => {
      const [own, repository] = [textAt(locked, ["name"]), textAt(locked, ["repository"]) ?? ""];
      const stated = chart.dependencies.filter((one) => one.name === own).map((one) => one.repository);
      const isOther = stated.length > 0 && [repository, ...stated].every(isAddress);
      if (own === null || !isOther || stated.some((one) => sameAddress(one, repository))) return [];
      const { line } = source.position(document.anchor(["dependencies", index, "repository"])[0]);
      const reason = `${own} comes from another repository here than the chart says`;
      return [{ file: source.path, line, reason, files: new Set([source.path, manifestOf(chart)]) }];
    });
  });
}

/** Whether a repository is named by its address, and not by a name that each computer gives it. */
function isAddress(repository: string): boolean {
  return /^(?:https?|oci):\/\//.test(repository);
}

function sameAddress(a: string, b: string): boolean {
  return a.replace(/\/$/, "") === b.replace(/\/$/, "");
}
