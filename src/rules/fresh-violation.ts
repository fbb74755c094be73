import type { VersionRange } from "../core/settings.ts";
import { validationChecks } from "../model/kubernetes/api/validation/checks.ts";
import { apiViolations, validationName } from "../model/kubernetes/api/violations.ts";
import type { Manifest } from "../model/kubernetes/manifest.ts";
import { addReaders, changeOf, readersOf } from "./readers.ts";

/** What a check of the API's validation is recorded as, among the rules. */
export function readerName(check: string): string {
  return `api: ${check}`;
}

const names = [validationName, ...validationChecks.map(({ name }) => name)];
const readers = names.map((name) => ({ id: readerName(name) }));

/**
 * Why the API would refuse what an object has become and took before; null where it takes it. Only those checks are made
 * again that read what changed. `known` says why it refuses the object as it was.
 */
export function freshViolation(
  before: Manifest,
  now: Manifest,
  range: VersionRange,
  known: (manifest: Manifest) => ReadonlySet<string>,
): string | null {
  const change = changeOf(now, before);
  const concerned = new Set<string>();
  if (change !== null) addReaders(concerned, readersOf(readers), change);
  const violations = apiViolations(now, range, (check) => change === null || concerned.has(readerName(check)));
  if (violations.length === 0) return null;
  const old = known(before);
  return violations.find((violation) => !old.has(violation)) ?? null;
}
