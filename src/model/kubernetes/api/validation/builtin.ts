import type { Path } from "../../../../core/path.ts";
import type { Manifest } from "../../manifest.ts";
import type { PodTemplate } from "../../pod-template.ts";

/** Whether an object has one of the kinds, each as `group/kind`; the core group is empty. */
export function isOneOf({ group, kind }: Manifest, kinds: ReadonlySet<string>): boolean {
  return kinds.has(`${group}/${kind}`);
}

const groups = new Set(["", "apps", "batch"]);

/** The pod template of an object that current API servers validate; null for extensions and removed versions. */
export function ownTemplate({ group, version, podTemplate }: Manifest): PodTemplate | null {
  return version === "v1" && groups.has(group) ? podTemplate : null;
}

/** The path of the pod's `spec`, followed by steps. */
export function inSpec({ specPath }: PodTemplate, ...steps: Path): Path {
  return [...specPath, ...steps];
}
