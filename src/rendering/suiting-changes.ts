import type { Finding } from "../core/finding.ts";
import { isObject, type Json, valueAt } from "../core/json.ts";
import { sameJson } from "../core/same-json.ts";
import type { DeclaredChange } from "./compare-texts.ts";
import type { LeafChange } from "./leaf-changes.ts";

/** A document of a rendered text. */
export interface PlacedDocument {
  readonly variant: string;
  readonly document: number;
  readonly value: Json;
  /** False in test data: no findings are reported there, so it isn't known which objects may change. */
  readonly isReported: boolean;
}

/** Whether the fix of a finding also suits objects with more pods, and doesn't harm those with a single one. */
export function suitsOthers({ proposal }: Finding): boolean {
  return proposal?.suitsFrom !== undefined;
}

/** The change of an object that should get a fix made for another object, if that suits it; otherwise its own. */
export function suitingChange(made: DeclaredChange | undefined, own: DeclaredChange, finding: Finding): DeclaredChange {
  return made === undefined || !suitsOthers(finding) ? own : { ...own, changes: made.changes };
}

/** An object, and what it is rendered to elsewhere. */
export interface SameObjects {
  readonly own: Json;
  readonly others: readonly PlacedDocument[];
}

/**
 * The same change of the same object elsewhere, if the object doesn't need it and isn't harmed by it: it runs a single
 * pod, is a Service with the same routing, or is test data. `changesOf` returns what the change is in another
 * version of the object.
 */
export function idleChanges(
  findings: readonly Finding[],
  same: () => SameObjects | null,
  changesOf: (other: Json) => readonly LeafChange[],
): DeclaredChange[] {
  const objects = findings.some(suitsOthers) ? same() : null;
  return objects === null ? [] : idleIn(objects, changesOf);
}

/** The same for given objects. */
export function idleIn(
  { own, others }: SameObjects,
  changesOf: (other: Json) => readonly LeafChange[],
): DeclaredChange[] {
  return others.flatMap(({ variant, document, value, isReported }) => {
    return !isReported || isIdle(value, own) ? [{ variant, document, changes: changesOf(value) }] : [];
  });
}

function isIdle(value: Json, own: Json): boolean {
  if (valueAt(own, ["kind"]) === "Service") return sameJson(routingOf(value), routingOf(own));
  const replicas = valueAt(value, ["spec", "replicas"]) ?? 1;
  return typeof replicas === "number" && replicas <= 1;
}

/** Everything about a Service except its ports and pods. */
function routingOf(service: Json): Json {
  const spec = valueAt(service, ["spec"]);
  const { ports: _ports, selector: _selector, ...rest } = isObject(spec) ? spec : {};
  return [rest, valueAt(service, ["metadata", "annotations"]) ?? {}];
}
