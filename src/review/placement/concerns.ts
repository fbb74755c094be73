import type { Finding } from "../../core/finding.ts";
import { groupBy } from "../../core/group-by.ts";
import { concernsDocument } from "../../core/operation.ts";
import type { Path } from "../../core/path.ts";

/**
 * Splits the findings of one suggestion into those that can be decided on separately: by the key of the manifest under
 * which their fixes write. Keeps the order of the findings. Returns a single part where they can't be separated or are
 * about the same container.
 */
export function concernsOf(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const places = findings.map(placesOf);
  const all = places.flat();
  const common = commonLength(all);
  const inContainer = all[0]?.slice(0, common).some(isContainerList) === true;
  if (inContainer || all.length === 0 || all.some((path) => typeof path[common] !== "string")) return [findings];
  const keys = places.map((paths) => [...new Set(paths.map((path) => JSON.stringify(path[common])))]);
  if (keys.some((own) => own.length !== 1)) return [findings];
  return [...groupBy(findings, (finding) => keys[findings.indexOf(finding)]?.[0] ?? "").values()];
}

/** Whether a step of a path is a key that holds the containers of a pod. */
export function isContainerList(step: Path[number]): boolean {
  return step === "containers" || step === "initContainers" || step === "ephemeralContainers";
}

/**
 * The paths that a fix writes to, each prefixed with the document's number; empty if it does not write to a manifest.
 */
function placesOf({ fix }: Finding): Path[] {
  return (fix?.operations ?? []).map((operation) => {
    return concernsDocument(operation) ? [operation.document, ...operation.path] : [];
  });
}

function commonLength(paths: readonly Path[]): number {
  const [first = []] = paths;
  const differs = first.findIndex((step, index) => paths.some((path) => path[index] !== step));
  return differs === -1 ? first.length : differs;
}
