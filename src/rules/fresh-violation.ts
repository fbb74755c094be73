import type { VersionRange } from "../core/settings.ts";
import { validationChecks } from "../model/kubernetes/api/validation/checks.ts";
import { apiViolations, validationName } from "../model/kubernetes/api/violations.ts";
import type { Manifest } from "../model/kubernetes/manifest.ts";
import { changeOf, readersOf } from "./readers.ts";

/** The name under which the reads of an API validation check are recorded, beside the ids of the rules. */
export function readerName(check: string): string {
  return `api: ${check}`;
}

const names = [validationName, ...validationChecks.map(({ name }) => name)];
const readers = names.map((name) => ({ id: readerName(name) }));

/**
 * Why the API would refuse an object that it accepted before a change; null if it accepts it. Only the checks that read
 * something that changed are repeated. `known` returns why the API refuses an object as it was.
 */
export function freshViolation(
  before: Manifest,
  now: Manifest,
  range: VersionRange,
  known: (manifest: Manifest) => ReadonlySet<string>,
): string | null {
  const change = changeOf(now, before);
  const concerned = change === null ? null : readersOf(readers)(change);
  const violations = apiViolations(now, range, (check) => concerned?.has(readerName(check)) ?? true);
  if (violations.length === 0) return null;
  return firstFresh(known(before), violations);
}

/**
 * The first violation that is not an old one. If a change adds or removes items of a list, those behind them keep theirs
 * at another index.
 */
function firstFresh(old: ReadonlySet<string>, now: readonly string[]): string | null {
  const fresh = now.filter((violation) => !old.has(violation));
  if (fresh.length === 0) return null;
  const kept = new Set(now);
  const gone = [...old].filter((violation) => !kept.has(violation)).map(withoutIndexes);
  for (const violation of fresh) {
    const moved = gone.indexOf(withoutIndexes(violation));
    if (moved === -1) return violation;
    gone.splice(moved, 1);
  }
  return null;
}

function withoutIndexes(violation: string): string {
  return violation.replaceAll(/\[\d+\]/g, "[]");
}
