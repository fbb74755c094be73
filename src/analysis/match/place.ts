import type { Finding } from "../../core/finding.ts";
import { namedPlace } from "../../core/identity.ts";

/** The place of a finding, in words that don't depend on where it is written. */
export interface Place {
  readonly finding: Finding;
  /** The full path, with names instead of indexes. */
  readonly exact: string;
  /** The container or stage that it is about; null if it is about its whole object or file. */
  readonly part: string | null;
  /** The aspect of that part. It is the same for a setting of a pod and of a container. */
  readonly aspect: string;
}

const containerLists = new Set<string | number>(["containers", "initContainers", "ephemeralContainers"]);

/** The place of a finding. */
export function placeOfFinding(finding: Finding): Place {
  const path = namedPlace(finding.identity);
  const exact = JSON.stringify(path);
  if (finding.object === null) {
    const [stage, ...about] = path;
    return { finding, exact, part: typeof stage === "string" ? stage : null, aspect: JSON.stringify(about) };
  }
  const list = path.findIndex((step) => containerLists.has(step));
  const item = list === -1 ? undefined : path[list + 1];
  const from = item === undefined ? path.lastIndexOf("spec") + 1 : list + 2;
  // An item without a name is identified by its index, which depends on its neighbors.
  const aspect = path.slice(from).map((step) => (typeof step === "number" ? 0 : step));
  return { finding, exact, part: containerName(item), aspect: JSON.stringify(aspect) };
}

function containerName(item: string | number | undefined): string | null {
  return typeof item === "string" && item.startsWith("name=") ? item.slice("name=".length) : null;
}
