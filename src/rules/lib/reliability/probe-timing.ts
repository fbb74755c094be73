import { isObject, type Json, type JsonObject } from "../../../core/json.ts";
import { sameJson } from "../../../core/same-json.ts";

/** The timing of a probe with the defaults of the API filled in, in seconds. */
export interface ProbeTiming {
  readonly delay: number;
  readonly period: number;
  readonly timeout: number;
  readonly failures: number;
}

/** The timing of a probe; null if the probe or one of its numbers can't be read. */
export function probeTiming(probe: Json | undefined): ProbeTiming | null {
  if (!isObject(probe)) return null;
  const delay = numberOf(probe, "initialDelaySeconds", 0);
  const period = numberOf(probe, "periodSeconds", 10);
  const timeout = numberOf(probe, "timeoutSeconds", 1);
  const failures = numberOf(probe, "failureThreshold", 3);
  if (delay === null || period === null || timeout === null || failures === null) return null;
  // The API treats 0 as "not set".
  return { delay, period: period || 10, timeout: timeout || 1, failures: failures || 3 };
}

function numberOf(probe: JsonObject, key: string, fallback: number): number | null {
  const value = probe[key] ?? fallback;
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : null;
}

/** How long a program may give no answer after its start until the probe has finally failed, in seconds. */
export function patience({ delay, period, timeout, failures }: ProbeTiming): number {
  return delay + (failures - 1) * period + timeout;
}

/** How long a program that has answered before may give no answer, in seconds. */
export function tolerance({ period, failures }: ProbeTiming): number {
  return period * failures;
}

const actions = ["exec", "grpc", "httpGet", "tcpSocket"] as const;

/** Whether two probes send the same request. */
export function asksTheSame(one: Json | undefined, other: Json | undefined): boolean {
  if (!isObject(one) || !isObject(other)) return false;
  const action = actions.find((name) => isObject(one[name]));
  if (action === undefined || !isObject(other[action])) return false;
  return sameJson(one[action], other[action]);
}
