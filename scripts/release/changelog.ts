const unreleased = "## Unreleased";

/** The entries of a version, or the unreleased ones, without their heading; null if there is no such heading. */
export function notesOf(changelog: string, version: string | null): string | null {
  const lines = changelog.split("\n");
  const start = lines.findIndex((line) => (version === null ? line === unreleased : headsVersion(line, version)));
  if (start === -1) return null;
  const next = lines.findIndex((line, index) => index > start && line.startsWith("## "));
  return lines
    .slice(start + 1, next === -1 ? lines.length : next)
    .join("\n")
    .trim();
}

/** The changelog after its unreleased entries have become those of a version. `day` looks like 2026-01-31. */
export function withRelease(changelog: string, version: string, day: string): string {
  return changelog
    .split("\n")
    .map((line) => (line === unreleased ? `${unreleased}\n\n## ${version} (${day})` : line))
    .join("\n");
}

function headsVersion(line: string, version: string): boolean {
  return line === `## ${version}` || line.startsWith(`## ${version} (`);
}
