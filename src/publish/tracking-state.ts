import { type Finding, type Severity, severities } from "../core/finding.ts";
import { groupBy } from "../core/group-by.ts";

/** The state that a scan leaves in the tracking issue for the next one. */
export interface TrackingState {
  readonly counts: Readonly<Record<Severity, number>>;
  /** The distinct fingerprints, cut to eight digits; null if there were too many to keep. */
  readonly known: ReadonlySet<string> | null;
}

/** What changed since the last scan, in numbers of findings. */
export interface TrackingChange {
  readonly before: number;
  readonly now: number;
  /** `appeared` and `gone` are null if a scan did not keep its fingerprints. */
  readonly appeared: number | null;
  readonly gone: number | null;
}

const opening = "<!-- kubesuggest:tracking ";
/** Only matches the last line, since text further up may come from files. */
const pattern = /\n<!-- kubesuggest:tracking (\{[^\n]*\}) -->\s*$/;
const knownLimit = 3000;
const digits = 8;

/** Whether a text is the body of a tracking issue, even if its state can't be read. */
export function isTrackingIssue(body: string): boolean {
  return /\n<!-- kubesuggest:tracking [^\n]* -->\s*$/.test(body);
}

/** The state after a scan. */
export function trackingState(findings: readonly Finding[]): TrackingState {
  const bySeverity = groupBy(findings, ({ severity }) => severity);
  const count = (severity: Severity): number => bySeverity.get(severity)?.length ?? 0;
  const known = new Set(findings.map(shortFingerprint));
  return {
    counts: { error: count("error"), warning: count("warning"), info: count("info") },
    known: known.size > knownLimit ? null : known,
  };
}

/** Writes the state as a hidden line. */
export function writeTrackingState({ counts, known }: TrackingState): string {
  const data = { version: 1, counts, known: known === null ? null : [...known].toSorted().join("") };
  return `${opening}${JSON.stringify(data)} -->`;
}

/** Reads the state from an issue's body; null if there is none that can be read. */
export function readTrackingState(body: string): TrackingState | null {
  const data = parse(pattern.exec(body)?.[1] ?? "");
  if (!isRecord(data) || data["version"] !== 1) return null;
  const { counts, known } = data;
  if (!isRecord(counts)) return null;
  const [error, warning, info] = severities.map((severity) => counts[severity]);
  if (!isCount(error) || !isCount(warning) || !isCount(info)) return null;
  return { counts: { error, warning, info }, known: readKnown(known) };
}

/** What changed from one scan to the next. */
export function changeSince(before: TrackingState, now: TrackingState): TrackingChange {
  const total = ({ counts }: TrackingState): number => counts.error + counts.warning + counts.info;
  const sets = before.known !== null && now.known !== null ? ([before.known, now.known] as const) : null;
  return {
    before: total(before),
    now: total(now),
    appeared: sets === null ? null : [...sets[1]].filter((one) => !sets[0].has(one)).length,
    gone: sets === null ? null : [...sets[0]].filter((one) => !sets[1].has(one)).length,
  };
}

function shortFingerprint({ fingerprint }: Finding): string {
  return fingerprint.slice(0, digits);
}

function readKnown(value: unknown): ReadonlySet<string> | null {
  if (typeof value !== "string" || !/^(?:[0-9a-f]{8})*$/.test(value)) return null;
  return new Set(value.match(/.{8}/g));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
