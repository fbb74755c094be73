import type { Finding } from "../core/finding.ts";
import { type Json, valueAt } from "../core/json.ts";
import type { DeclaredChange } from "./compare-texts.ts";

/** A document of a rendered text. */
export interface PlacedDocument {
  readonly variant: string;
  readonly document: number;
  readonly value: Json;
}

/** Whether the fix of a finding also does for objects with more pods, and no harm to those with a single one. */
export function suitsOthers({ proposal }: Finding): boolean {
  return proposal?.suitsFrom !== undefined;
}

/** What becomes of an object that is to get what was made for another one, where that suits it. */
export function suitingChange(made: DeclaredChange | undefined, own: DeclaredChange, finding: Finding): DeclaredChange {
  return made === undefined || !suitsOthers(finding) ? own : { ...own, changes: made.changes };
}

/** The same change of the same object elsewhere, where that runs a single pod: it needs none, and comes to no harm. */
export function idleChanges(
  made: DeclaredChange | undefined,
  findings: readonly Finding[],
  same: () => readonly PlacedDocument[],
): DeclaredChange[] {
  if (made === undefined || !findings.some(suitsOthers)) return [];
  return same().flatMap(({ variant, document, value }): DeclaredChange[] => {
    const replicas = valueAt(value, ["spec", "replicas"]) ?? 1;
    return typeof replicas === "number" && replicas <= 1 ? [{ variant, document, changes: made.changes }] : [];
  });
}
