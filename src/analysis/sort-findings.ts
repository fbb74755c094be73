import type { Finding } from "../core/finding.ts";
import { fingerprintOf } from "../core/identity.ts";
import type { Ignores, TargetFindings } from "../suppression/ignores.ts";

/** All findings, with what comments say about them. */
interface Sorted {
  /** In the order of their places. */
  readonly all: readonly Finding[];
  readonly silenced: ReadonlySet<Finding>;
  /** The findings that a comment names, whether or not it may ignore them. */
  readonly named: ReadonlySet<Finding>;
}

/** Findings that are reported, and those that are ignored. */
interface Parted {
  readonly found: readonly Finding[];
  readonly ignored: readonly Finding[];
  /** How many of `found` are named by a comment that may not ignore them. */
  readonly overruled: number;
}

/**
 * Separates the ignored findings from the others. Of several findings with the same identity, only those whose
 * fingerprints are in `ignorable` are ignored.
 */
export function ignorableOnly({ all, silenced, named }: Sorted, ignorable: readonly Finding[] | undefined): Parted {
  const fingerprints = ignorable === undefined ? null : new Set(ignorable.map(({ fingerprint }) => fingerprint));
  const isIgnored = (finding: Finding): boolean => {
    return silenced.has(finding) && fingerprints?.has(finding.fingerprint) !== false;
  };
  const found = all.filter((finding) => !isIgnored(finding));
  return { found, ignored: all.filter(isIgnored), overruled: found.filter((finding) => named.has(finding)).length };
}

/**
 * Sorts findings and gives them fingerprints. Ignored findings are counted along with the others, so that these keep
 * their fingerprints.
 */
export function sortOut(
  said: readonly TargetFindings[],
  ignores: Ignores,
  own: ReadonlySet<string>,
  notes: readonly Finding[],
): Sorted {
  const silenced = new Set<Finding>();
  const named = new Set<Finding>();
  const all = said.flatMap(({ subject, findings }) => {
    for (const finding of findings) {
      if (!ignores.names(subject, finding)) continue;
      (ignores.silences(subject, finding) ? silenced : named).add(finding);
    }
    return findings;
  });
  const sorted = [...onceEach(all, own), ...notes].toSorted(byPlace);
  const known = fingerprinted(sorted);
  const among = (some: ReadonlySet<Finding>): ReadonlySet<Finding> => {
    return new Set(known.filter((_finding, index) => some.has(sorted[index] as Finding)));
  };
  return { all: known, silenced: among(silenced), named: new Set([...among(silenced), ...among(named)]) };
}

/**
 * If two files disagree, the finding in the reviewed one is kept. If both or neither are reviewed, it is the
 * manifest's.
 */
function onceEach(findings: readonly Finding[], own: ReadonlySet<string>): readonly Finding[] {
  const rank = ({ source, object }: Finding): number => (own.has(source.path) ? 2 : 0) + (object === null ? 0 : 1);
  const best = new Map<string, number>();
  for (const finding of findings) {
    if (finding.pair !== undefined) best.set(finding.pair, Math.max(best.get(finding.pair) ?? 0, rank(finding)));
  }
  return findings.filter((finding) => finding.pair === undefined || rank(finding) === best.get(finding.pair));
}

function fingerprinted(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const occurrence = seen.get(finding.identity) ?? 0;
    seen.set(finding.identity, occurrence + 1);
    return { ...finding, fingerprint: fingerprintOf(finding.identity, occurrence) };
  });
}

/** The order of findings in a report. */
export function byPlace(a: Finding, b: Finding): number {
  if (a.source.path !== b.source.path) return a.source.path < b.source.path ? -1 : 1;
  return a.range[0] - b.range[0] || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}
