import type { FileError, Severity } from "../core/finding.ts";
import { lastLineOf, listedPlaces } from "../core/related.ts";
import { notBaselined } from "./chosen-findings.ts";
import { escapeRunnerCommands } from "./machine-text.ts";
import type { Report, ReportedFinding } from "./report.ts";

type GitLabSeverity = "info" | "minor" | "major" | "critical" | "blocker";

const gitLabSeverity: Readonly<Record<Severity, GitLabSeverity>> = {
  error: "critical",
  warning: "major",
  info: "info",
};

/**
 * Writes the report for GitLab's Code Quality widget: a JSON array with one entry per finding, and a `blocker` for each
 * file that could not be read. Fingerprints are unique in the report. Findings in the baseline are left out.
 * Sources: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format and, for other locations,
 * https://github.com/codeclimate/platform/blob/master/spec/analyzers/SPEC.md#other-locations
 */
export function gitLabReport({ findings, errors }: Report): string {
  const used = new Map<string, number>();
  const shown = notBaselined(findings);
  const entries = [...shown.map(findingEntry), ...errors.map(errorEntry)].map((entry) => {
    return { ...entry, fingerprint: unused(entry.fingerprint, used) };
  });
  return `${escapeRunnerCommands(JSON.stringify(entries, null, 2))}\n`;
}

interface Location {
  readonly path: string;
  readonly lines: { readonly begin: number; readonly end: number };
}

interface Entry {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: GitLabSeverity;
  readonly location: Location;
  readonly other_locations?: readonly Location[];
}

function findingEntry({ source, range, message, rule, fingerprint, severity, related }: ReportedFinding): Entry {
  const begin = source.position(range[0]).line;
  const end = source.position(Math.max(range[0], range[1] - 1)).line;
  const others = listedPlaces(related).map((place) => {
    return { path: place.file.toWellFormed(), lines: { begin: place.start.line, end: lastLineOf(place) } };
  });
  return {
    description: message.toWellFormed(),
    check_name: rule,
    fingerprint,
    severity: gitLabSeverity[severity],
    location: { path: source.path.toWellFormed(), lines: { begin, end } },
    ...(others.length === 0 ? {} : { other_locations: others }),
  };
}

function errorEntry({ file, message, line = 1 }: FileError): Entry {
  return {
    description: message.toWellFormed(),
    check_name: "unreadable-file",
    fingerprint: `unreadable-file:${file}:${message}`.toWellFormed(),
    severity: "blocker",
    location: { path: file.toWellFormed(), lines: { begin: line, end: line } },
  };
}

/** The fingerprint, with the lowest number as a suffix that makes it unique if it was used before. */
function unused(fingerprint: string, used: Map<string, number>): string {
  const times = used.get(fingerprint) ?? 0;
  used.set(fingerprint, times + 1);
  return times === 0 ? fingerprint : unused(`${fingerprint}-${times + 1}`, used);
}
