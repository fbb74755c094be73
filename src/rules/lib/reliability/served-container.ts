import type { Json } from "../../../core/json.ts";
import { valueAt } from "../../../core/json.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import type { Workspace } from "../../../model/kubernetes/workspace.ts";
import type { ContainerScope } from "../define-kubernetes.ts";
import { objectsOf } from "../kubernetes/lists.ts";
import { servicesSelecting } from "./services-of-pods.ts";

/** A Service that sends requests to a container as soon as its pod is ready; null if none is known. */
export function serviceBefore(scope: ContainerScope, workspace: Workspace): Manifest | null {
  const services = servicesSelecting(scope.manifest, workspace);
  return services.find((service) => waitsForReady(service) && reaches(service, scope, workspace)) ?? null;
}

function waitsForReady({ value }: Manifest): boolean {
  const spec = valueAt(value, ["spec"]) ?? null;
  return valueAt(spec, ["publishNotReadyAddresses"]) !== true && valueAt(spec, ["type"]) !== "ExternalName";
}

/** Names of ports that are only for monitoring. */
const monitoring = /metric|prom|monitor/i;

/** Whether one of the Service's ports certainly leads to the container. */
function reaches(service: Manifest, { container, template }: ContainerScope, workspace: Workspace): boolean {
  const ports = objectsOf(valueAt(service.value, ["spec", "ports"]));
  const serving = ports.filter(({ name }) => typeof name !== "string" || !monitoring.test(name));
  const own = objectsOf(container.value["ports"]);
  const isAlone = template.containers.filter(({ kind }) => kind !== "init").length === 1;
  return serving.some(({ port, targetPort = port }) => {
    if (own.some((listed) => isTarget(listed, targetPort))) return true;
    return isAlone && !isForOthers(service, targetPort, workspace);
  });
}

/**
 * Whether a named target port is declared by other pods behind a Service. The Service then sends nothing to pods
 * without a port of that name.
 */
function isForOthers(service: Manifest, target: Json | undefined, workspace: Workspace): boolean {
  if (typeof target !== "string") return false;
  const containers = workspace.workloadsOf(service).items.flatMap(({ podTemplate }) => podTemplate?.containers ?? []);
  return containers.some(({ value }) => objectsOf(value["ports"]).some(({ name }) => name === target));
}

function isTarget({ name, containerPort }: { readonly [key: string]: Json }, target: Json | undefined): boolean {
  return target !== undefined && target !== null && (target === containerPort || target === name);
}
