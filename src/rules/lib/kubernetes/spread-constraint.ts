import { isObject, type Json, type JsonObject } from "../../../core/json.ts";
import type { PodTemplate } from "../../../model/kubernetes/pod-template.ts";
import type { PodScope, Scope, ScopedProblem } from "../define-kubernetes.ts";
import { review, safe } from "../fixes.ts";
import { stableNodeLabel } from "./placement.ts";

/** One topology spread constraint where it stands. */
export interface SpreadConstraint {
  readonly scope: Scope;
  readonly value: JsonObject;
  readonly template: PodTemplate;
  /** The other constraints of the pod, in order: those before it and those behind it. */
  readonly before: readonly JsonObject[];
  readonly others: readonly JsonObject[];
}

/** The topology spread constraints of a pod. */
export function spreadConstraints(pod: PodScope): readonly SpreadConstraint[] {
  const path = "topologySpreadConstraints";
  const list = pod.at(path);
  if (!Array.isArray(list)) return [];
  return (list as readonly Json[]).flatMap((value, index) => {
    if (!isObject(value)) return [];
    const before = list.slice(0, index).filter(isObject);
    const others = [...before, ...list.slice(index + 1).filter(isObject)];
    return { scope: pod.within(path, index), value, template: pod.template, before, others };
  });
}

/** A constraint on the same node label as another one before it, with the same effect. */
export function* repeatedConstraint({ scope, value, before }: SpreadConstraint): Iterable<ScopedProblem> {
  const { topologyKey, whenUnsatisfiable } = value;
  if (typeof topologyKey !== "string") return;
  const first = before.find((other) => {
    return other["topologyKey"] === topologyKey && other["whenUnsatisfiable"] === whenUnsatisfiable;
  });
  if (first === undefined) return;
  const alike = JSON.stringify(first) === JSON.stringify(value);
  yield {
    on: scope,
    at: [],
    message: `The API refuses a second constraint with topologyKey ${topologyKey} and the same whenUnsatisfiable.`,
    ...(alike
      ? { fix: safe("Remove the repeated constraint", scope.remove([])) }
      : { advice: "Keep one of the two, or give this one another whenUnsatisfiable." }),
  };
}

/** A `minDomains` that the API refuses. */
export function* refusedMinDomains({ scope, value }: SpreadConstraint): Iterable<ScopedProblem> {
  if (value["minDomains"] == null || value["whenUnsatisfiable"] !== "ScheduleAnyway") return;
  const at = ["minDomains"];
  const risk = "If the number of domains matters, whenUnsatisfiable should become DoNotSchedule instead.";
  yield {
    on: scope,
    at,
    message: "minDomains is only allowed with whenUnsatisfiable: DoNotSchedule; the API refuses this constraint.",
    fix: review("Remove minDomains", risk, scope.remove(at)),
  };
}

/** A node label that another one replaced. */
export function* deprecatedNodeLabel({ scope, value, others }: SpreadConstraint): Iterable<ScopedProblem> {
  const { topologyKey, whenUnsatisfiable } = value;
  if (typeof topologyKey !== "string") return;
  const stable = stableNodeLabel(topologyKey);
  if (stable === topologyKey) return;
  const taken = others.some((other) => {
    return other["topologyKey"] === stable && other["whenUnsatisfiable"] === whenUnsatisfiable;
  });
  const at = ["topologyKey"];
  yield {
    on: scope,
    at,
    message: `The node label ${topologyKey} is deprecated; ${stable} took its place.`,
    severity: "warning",
    ...(taken
      ? { advice: `Another constraint already has ${stable}: remove this one.` }
      : { fix: safe(`Use ${stable}`, scope.set(at, stable)) }),
  };
}
