import type { KubernetesVersion, VersionRange } from "./settings.ts";

/** The newest minor version of Kubernetes 1 whose API this program knows. */
export const newestKnownMinor = 37;

/** Parses `1.34`, `v1.34.2` or a range such as `1.29-1.37`, both ends included; null for any other text. */
export function parseVersionRange(text: string): VersionRange | null {
  const [first = "", second, ...rest] = text.split("-").map((part) => part.trim());
  const from = parseVersion(first);
  const to = second === undefined ? from : parseVersion(second);
  if (from === null || to === null || rest.length > 0 || from.minor > to.minor) return null;
  return { from, to };
}

/** Whether every version of the range is at least 1.`minor`, so that a feature of that version can be relied on. */
export function supportsFrom({ from }: VersionRange, minor: number): boolean {
  return from.minor >= minor;
}

function parseVersion(text: string): KubernetesVersion | null {
  const match = /^v?1\.(\d{1,3})(?:\.\d{1,4})?$/.exec(text);
  return match === null ? null : { major: 1, minor: Number(match[1]) };
}
