import { rememberRecent } from "../../../../core/remember-recent.ts";
import type { VersionRange } from "../../../../core/settings.ts";
import type { Manifest } from "../../manifest.ts";
import type { Check, Violation } from "./violation.ts";

/** The most violations of a check that are collected in one object, which may be hostile. */
const most = 200;

interface Found {
  readonly range: VersionRange;
  readonly violations: readonly Violation[];
}

const knownIn = rememberRecent(2, (_manifest: Manifest) => new Map<Check, Found>());

/**
 * The first violations that a check finds in an object. The results for the last objects are cached: a proof runs all
 * checks, and the rules that it runs again ask for them once more.
 */
export function violationsIn(check: Check, manifest: Manifest, range: VersionRange): readonly Violation[] {
  const known = knownIn(manifest);
  const before = known.get(check);
  if (before?.range === range) return before.violations;
  const violations = firstOf(check(manifest, range));
  known.set(check, { range, violations });
  return violations;
}

const noViolations: readonly Violation[] = [];

function firstOf(found: Iterable<Violation>): readonly Violation[] {
  let first: Violation[] | undefined;
  for (const violation of found) {
    first ??= [];
    first.push(violation);
    if (first.length === most) break;
  }
  return first ?? noViolations;
}
