import type { HealthRequest } from "../../../model/dockerfile/health-request.ts";
import type { ContainerScope } from "../define-kubernetes.ts";
import { textsOf } from "../kubernetes/lists.ts";
import { environmentMaySetPort, listedPorts, probeNames } from "./container-ports.ts";

/** True where a container has no probe, keeps running, and does what its image does by itself. */
export function needsProbe(scope: ContainerScope): boolean {
  const { container, at } = scope;
  if (container.kind !== "container" || probeNames.some((name) => at(name) !== undefined)) return false;
  return !endsByItself(scope) && !mayRunAnotherTask(scope);
}

/** False where the pod may tell the program another port than the image's health check asks. */
export function mayListenAt({ at, container }: ContainerScope, port: number): boolean {
  if (at("args") !== undefined || environmentMaySetPort(container)) return false;
  const listed = listedPorts(container);
  return listed.length === 0 || listed.some((other) => other.port === port);
}

/** The `httpGet` of a probe that asks what a health check asks. */
export function httpGetOf({ path, port, scheme }: HealthRequest): { readonly [key: string]: string | number } {
  return { path, port, ...(scheme === "HTTPS" && { scheme }) };
}

/** Jobs end by themselves, and so may pods that are not started again. */
function endsByItself({ manifest: { group, kind }, pod }: ContainerScope): boolean {
  if (group === "batch" || kind === "ScaledJob" || kind === "BroadcastJob") return true;
  return (pod.at("restartPolicy") ?? "Always") !== "Always";
}

/** A command of the pod's own, or words for the entry point that may choose another task than the image's. */
function mayRunAnotherTask({ at }: ContainerScope): boolean {
  const [first] = textsOf(at("args"));
  return at("command") !== undefined || (first !== undefined && !first.startsWith("-"));
}
