import type { Finding } from "../core/finding.ts";
import { fingerprintOf } from "../core/identity.ts";
import type { Ignores, TargetFindings } from "../suppression/ignores.ts";

/** All findings, with what comments say of them. */
interface Sorted {
  /** In the order of their places. */
  readonly all: readonly Finding[];
  readonly silenced: ReadonlySet<Finding>;
  /** Those that a comment names, whether it may or not. */
  readonly named: ReadonlySet<Finding>;
}

/** Findings that are reported, and those that are not. */
interface Parted {
  readonly found: readonly Finding[];
  readonly ignored: readonly Finding[];
  /** How many of those found a comment says to ignore, and may not. */
  readonly overruled: number;
}

/** Parts the ignored findings from the others. Of findings with one identity, as many are ignored as may be. */
export function ignorableOnly({ all, silenced, named }: Sorted, ignorable: readonly Finding[] | undefined): Parted {
  const fingerprints = ignorable === undefined ? null : new Set(ignorable.map(({ fingerprint }) => fingerprint));
  const isIgnored = (finding: Finding): boolean => {
    return silenced.has(finding) && fingerprints?.has(finding.fingerprint) !== false;
  };
  const found = all.filter((finding) => !isIgnored(finding));
  return { found, ignored: all.filter(isIgnored), overruled: found.filter((finding) => named.has(finding)).length };
}

/** Ignored findings are counted among the others, so that those keep their fingerprints. */
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

/** Of two files that disagree, the one under review is spoken of; where both or none are, the manifest. */
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

function byPlace(a: Finding, b: Finding): number {
  if (a.source.path !== b.source.path) return a.source.path < b.source.path ? -1 : 1;
  return a.range[0] - b.range[0] || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}
