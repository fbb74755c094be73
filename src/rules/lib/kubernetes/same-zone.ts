import type { Settings, VersionRange } from "../../../core/settings.ts";
import { supportsFrom } from "../../../core/version-range.ts";
import { topologyHints, topologyMode } from "./topology-annotations.ts";

/** The value of `trafficDistribution` that all versions take; null where an annotation is wanted, or has to do. */
export function sameZoneDistribution({ kubernetes, fixDefaults: { sameZone } }: Settings): string | null {
  if (sameZone === "annotation") return null;
  if (supportsFrom(kubernetes, 34)) return "PreferSameZone";
  // The older name of the same: on by default from 1.31 (KEP-4444), and still taken by the latest.
  return sameZone === "traffic-distribution" && supportsFrom(kubernetes, 31) ? "PreferClose" : null;
}

/** The annotation that all versions know, with the value that switches topology-aware routing on. */
export function sameZoneAnnotation(kubernetes: VersionRange): readonly [key: string, value: string] {
  return supportsFrom(kubernetes, 27) ? [topologyMode, "Auto"] : [topologyHints, "auto"];
}
