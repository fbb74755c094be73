import type { VersionRange } from "../core/settings.ts";

/** A value as a configuration file would write it: a version range becomes a text, other values stay as they are. */
export function formatValue(value: unknown): unknown {
  return isVersionRange(value) ? `1.${value.from.minor}-1.${value.to.minor}` : value;
}

function isVersionRange(value: unknown): value is VersionRange {
  return typeof value === "object" && value !== null && "from" in value && "to" in value;
}
