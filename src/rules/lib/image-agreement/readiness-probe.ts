import type { HealthRequest } from "../../../model/dockerfile/health-request.ts";
import type { HealthTiming } from "../../../model/dockerfile/health-timing.ts";
import type { ContainerScope } from "../define-kubernetes.ts";
import { textsOf } from "../kubernetes/lists.ts";
import { endsByItself } from "../kubernetes/workload-habits.ts";
import { environmentMaySetPort, listedPorts, probeNames } from "./container-ports.ts";

/** Whether a container keeps running, runs the default program of its image and has no probe. */
export function needsProbe(scope: ContainerScope): boolean {
  const { container, at } = scope;
  if (container.kind !== "container" || probeNames.some((name) => at(name) !== undefined)) return false;
  return !ends(scope) && !mayRunAnotherTask(scope);
}

/** False if the pod may configure another port than the one that the health check of the image uses. */
export function mayListenAt({ at, container }: ContainerScope, port: number): boolean {
  if (at("args") !== undefined || environmentMaySetPort(container)) return false;
  const listed = listedPorts(container);
  return listed.length === 0 || listed.some((other) => other.port === port);
}

/** The `httpGet` of a probe that sends the same request as a health check. */
export function httpGetOf({ path, port, scheme }: HealthRequest): { readonly [key: string]: string | number } {
  return { path, port, ...(scheme === "HTTPS" && { scheme }) };
}

/** The defaults of a probe: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#Probe */
const probeDefaults = { periodSeconds: 10, timeoutSeconds: 1, failureThreshold: 3 };

/** The timing of a health check in the fields of a probe. Fields that equal the defaults of a probe are left out. */
export function timingOf({ interval, timeout, retries }: HealthTiming): { readonly [key: string]: number } {
  const { periodSeconds, timeoutSeconds, failureThreshold } = probeDefaults;
  return {
    ...(interval !== null && interval !== periodSeconds && { periodSeconds: interval }),
    ...(timeout !== timeoutSeconds && { timeoutSeconds: timeout }),
    ...(retries !== null && retries !== failureThreshold && { failureThreshold: retries }),
  };
}

/** True for Jobs, and for pods whose containers are not always restarted. */
function ends({ manifest, pod }: ContainerScope): boolean {
  return endsByItself(manifest) || (pod.at("restartPolicy") ?? "Always") !== "Always";
}

/** Whether the pod overrides the command, or its first argument may choose another task of the entry point. */
function mayRunAnotherTask({ at }: ContainerScope): boolean {
  const [first] = textsOf(at("args"));
  return at("command") !== undefined || (first !== undefined && !first.startsWith("-"));
}
