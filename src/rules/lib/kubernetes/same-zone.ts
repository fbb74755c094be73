import type { Settings, VersionRange } from "../../../core/settings.ts";
import { supportsFrom } from "../../../core/version-range.ts";
import { topologyHints, topologyMode } from "./topology-annotations.ts";

/** The value of `trafficDistribution` for all target versions; null if the fix must be an annotation. */
export function sameZoneDistribution({ kubernetes, fixDefaults: { sameZone } }: Settings): string | null {
  if (sameZone === "annotation") return null;
  if (supportsFrom(kubernetes, 34)) return "PreferSameZone";
  // The older name of the same value: on by default from 1.31 (KEP-4444), and still accepted by later versions.
  return sameZone === "traffic-distribution" && supportsFrom(kubernetes, 31) ? "PreferClose" : null;
}

/** The annotation that all target versions support, with the value that enables topology-aware routing. */
export function sameZoneAnnotation(kubernetes: VersionRange): readonly [key: string, value: string] {
  return supportsFrom(kubernetes, 27) ? [topologyMode, "Auto"] : [topologyHints, "auto"];
}
