import { isObject, type Json, type JsonObject } from "../../../core/json.ts";
import { rememberLast } from "../../../core/remember-recent.ts";
import { sameJson } from "../../../core/same-json.ts";
import type { PodTemplate } from "../../../model/kubernetes/pod-template.ts";
import type { PodScope, Scope, ScopedProblem } from "../define-kubernetes.ts";
import { review, safe } from "../fixes.ts";
import { stableNodeLabel } from "./placement.ts";

/** A topology spread constraint. */
export interface SpreadConstraint {
  readonly scope: Scope;
  readonly value: JsonObject;
  readonly template: PodTemplate;
  readonly index: number;
  /** All constraints of the pod. */
  readonly all: readonly SpreadConstraint[];
}

/** The topology spread constraints of a pod. */
export function spreadConstraints(pod: PodScope): readonly SpreadConstraint[] {
  const path = "topologySpreadConstraints";
  const list = pod.at(path);
  if (!Array.isArray(list)) return [];
  const all: SpreadConstraint[] = [];
  for (const [index, value] of (list as readonly Json[]).entries()) {
    if (isObject(value)) all.push({ scope: pod.within(path, index), value, template: pod.template, index, all });
  }
  return all;
}

/** A constraint with the same topologyKey and whenUnsatisfiable as an earlier one. */
export function* repeatedConstraint({ scope, value, index, all }: SpreadConstraint): Iterable<ScopedProblem> {
  const { topologyKey, whenUnsatisfiable } = value;
  if (typeof topologyKey !== "string") return;
  const first = firstWith(all, topologyKey, whenUnsatisfiable);
  if (first === undefined || first.index >= index) return;
  const alike = sameJson(first.value, value);
  yield {
    on: scope,
    at: [],
    message:
      `${scope.subject} has two topology spread constraints for ${topologyKey} with the same whenUnsatisfiable, ` +
      "which the API rejects.",
    related: [first.scope.place([], "the constraint with the same topologyKey and whenUnsatisfiable")],
    ...(alike
      ? { fix: safe("Remove the duplicate constraint", scope.remove([])) }
      : { advice: "Remove one of the two constraints, or change whenUnsatisfiable of one of them." }),
  };
}

/** A `minDomains` that the API rejects. */
export function* refusedMinDomains({ scope, value }: SpreadConstraint): Iterable<ScopedProblem> {
  if (value["minDomains"] == null || value["whenUnsatisfiable"] !== "ScheduleAnyway") return;
  const at = ["minDomains"];
  const risk = "If you need a minimum number of domains, set whenUnsatisfiable: DoNotSchedule instead.";
  yield {
    on: scope,
    at,
    message: `${scope.subject} sets minDomains with whenUnsatisfiable: ScheduleAnyway, which the API rejects.`,
    related: [scope.place(["whenUnsatisfiable"], "the whenUnsatisfiable that does not allow minDomains")],
    fix: review("Remove minDomains", risk, scope.remove(at)),
  };
}

/** A node label that has been replaced by another one. */
export function* deprecatedNodeLabel({ scope, value, all }: SpreadConstraint): Iterable<ScopedProblem> {
  const { topologyKey, whenUnsatisfiable } = value;
  if (typeof topologyKey !== "string") return;
  const stable = stableNodeLabel(topologyKey);
  if (stable === topologyKey) return;
  const taken = firstWith(all, stable, whenUnsatisfiable);
  const at = ["topologyKey"];
  yield {
    on: scope,
    at,
    message: `The topologyKey ${topologyKey} is a deprecated node label; use ${stable} instead.`,
    severity: "warning",
    ...(taken === undefined
      ? { fix: safe(`Change topologyKey to ${stable}`, scope.set(at, stable)) }
      : {
          related: [taken.scope.place(["topologyKey"], "the constraint that already uses the new label")],
          advice: `Another constraint already uses ${stable}, so remove this one.`,
        }),
  };
}

function firstWith(
  all: readonly SpreadConstraint[],
  topologyKey: string,
  whenUnsatisfiable: Json | undefined,
): SpreadConstraint | undefined {
  return firstsIn(all).get(topologyOf(topologyKey, whenUnsatisfiable));
}

/** The first constraints of a pod by what makes each of them another one. All of them are checked one after the other. */
const firstsIn = rememberLast((all: readonly SpreadConstraint[]): ReadonlyMap<string, SpreadConstraint> => {
  const byTopology = all.map((one) => {
    return [topologyOf(one.value["topologyKey"], one.value["whenUnsatisfiable"]), one] as const;
  });
  return new Map(byTopology.toReversed());
});

function topologyOf(topologyKey: Json | undefined, whenUnsatisfiable: Json | undefined): string {
  return JSON.stringify([topologyKey, whenUnsatisfiable]);
}
