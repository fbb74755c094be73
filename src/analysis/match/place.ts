import type { Finding } from "../../core/finding.ts";
import { namedPlace } from "../../core/identity.ts";

/** Where a finding stands, in words that hold wherever it is written. */
export interface Place {
  readonly finding: Finding;
  /** By names, in full. */
  readonly exact: string;
  /** The container or stage that it is about; null for one about all of its object or file. */
  readonly part: string | null;
  /** What of the part: the same for a pod's setting and a container's. */
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
  // An item without a name is known by its index, which changes with its neighbors.
  const aspect = path.slice(from).map((step) => (typeof step === "number" ? 0 : step));
  return { finding, exact, part: containerName(item), aspect: JSON.stringify(aspect) };
}

function containerName(item: string | number | undefined): string | null {
  return typeof item === "string" && item.startsWith("name=") ? item.slice("name=".length) : null;
}
