import { isObject, type Json, valueAt } from "../../../core/json.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";

/** How a Deployment replaces its pods (apps/v1: DeploymentStrategy). */
export interface Rollout {
  readonly type: string;
  /** How many of this number of pods may be missing; null if that can't be read. */
  unavailableOf(replicas: number): number | null;
  /** How many pods there may be in addition to this number; null if that can't be read. */
  surgeOf(replicas: number): number | null;
}

/** The rollout of a Deployment. Null for other objects, and if the strategy can't be read. */
export function rolloutOf({ group, kind, value }: Manifest): Rollout | null {
  if (group !== "apps" || kind !== "Deployment") return null;
  const strategy = valueAt(value, ["spec", "strategy"]) ?? {};
  const rolling = valueAt(strategy, ["rollingUpdate"]) ?? {};
  const type = valueAt(strategy, ["type"]) ?? "RollingUpdate";
  if (!isObject(strategy) || !isObject(rolling) || typeof type !== "string") return null;
  return {
    type,
    unavailableOf: (replicas) => amountOf(rolling["maxUnavailable"] ?? "25%", replicas, Math.floor),
    surgeOf: (replicas) => amountOf(rolling["maxSurge"] ?? "25%", replicas, Math.ceil),
  };
}

function amountOf(amount: Json, replicas: number, round: (share: number) => number): number | null {
  if (typeof amount === "number") return amount;
  const [, percentage = ""] = /^(\d{1,4})%$/.exec(typeof amount === "string" ? amount : "") ?? [];
  return percentage === "" ? null : round((Number(percentage) * replicas) / 100);
}
