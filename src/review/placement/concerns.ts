import type { Finding } from "../../core/finding.ts";
import { groupBy } from "../../core/group-by.ts";
import { concernsDocument } from "../../core/operation.ts";
import type { Path } from "../../core/path.ts";

/**
 * The findings of one suggestion, parted by the key of a manifest under which their fixes write: those that can be
 * decided apart. Each in its order, the part with the first finding first. One part where they can't be told apart, or
 * are about one container.
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

/** Whether a step of a path is a key with the containers of a pod. */
export function isContainerList(step: Path[number]): boolean {
  return step === "containers" || step === "initContainers" || step === "ephemeralContainers";
}

/** Where a fix writes, the document's number first; empty where it does not write into a manifest. */
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
