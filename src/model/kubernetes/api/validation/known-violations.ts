import { rememberRecent } from "../../../../core/remember-recent.ts";
import type { VersionRange } from "../../../../core/settings.ts";
import type { Manifest } from "../../manifest.ts";
import type { Check, Violation } from "./violation.ts";

/** Of a hostile object, so many violations of a kind are enough to know. */
const most = 200;

interface Found {
  readonly range: VersionRange;
  readonly violations: readonly Violation[];
}

const knownIn = rememberRecent(2, (_manifest: Manifest) => new Map<Check, Found>());

/**
 * The first violations that a check finds in an object. Those of the objects that were asked about last are remembered:
 * a proof asks for all of them, and the rules that it runs again ask once more.
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
