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

/** A constraint on the same node label as another one before it, with the same effect. */
export function* repeatedConstraint({ scope, value, index, all }: SpreadConstraint): Iterable<ScopedProblem> {
  const { topologyKey, whenUnsatisfiable } = value;
  if (typeof topologyKey !== "string") return;
  const first = all.find((other) => other.index < index && hasTopology(other, topologyKey, whenUnsatisfiable));
  if (first === undefined) return;
  const alike = JSON.stringify(first.value) === JSON.stringify(value);
  yield {
    on: scope,
    at: [],
    message: `The API refuses a second constraint with topologyKey ${topologyKey} and the same whenUnsatisfiable.`,
    related: [first.scope.place([], "the constraint that it repeats")],
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
    related: [scope.place(["whenUnsatisfiable"], "the setting that rules minDomains out")],
    fix: review("Remove minDomains", risk, scope.remove(at)),
  };
}

/** A node label that another one replaced. */
export function* deprecatedNodeLabel({ scope, value, all }: SpreadConstraint): Iterable<ScopedProblem> {
  const { topologyKey, whenUnsatisfiable } = value;
  if (typeof topologyKey !== "string") return;
  const stable = stableNodeLabel(topologyKey);
  if (stable === topologyKey) return;
  const taken = all.find((other) => hasTopology(other, stable, whenUnsatisfiable));
  const at = ["topologyKey"];
  yield {
    on: scope,
    at,
    message: `The node label ${topologyKey} is deprecated; ${stable} took its place.`,
    severity: "warning",
    ...(taken === undefined
      ? { fix: safe(`Use ${stable}`, scope.set(at, stable)) }
      : {
          related: [taken.scope.place(["topologyKey"], "the constraint with the new label")],
          advice: `Another constraint already has ${stable}: remove this one.`,
        }),
  };
}

function hasTopology({ value }: SpreadConstraint, topologyKey: string, whenUnsatisfiable: Json | undefined): boolean {
  return value["topologyKey"] === topologyKey && value["whenUnsatisfiable"] === whenUnsatisfiable;
}
