import { indexedObjects } from "../../core/indexed.ts";
import type { Manifest } from "../../model/kubernetes/manifest.ts";
import { hasTokenMark } from "../../model/kubernetes/placeholder.ts";
import type { Workspace } from "../../model/kubernetes/workspace.ts";
import { objectRule, type Scope, type ScopedProblem } from "../lib/define-kubernetes.ts";
import { review } from "../lib/fixes.ts";
import { portPlaces, routedSpec } from "../lib/kubernetes/service.ts";
import {
  answersPlainProbe,
  declaredPorts,
  meantPort,
  mentionsPort,
  type NamedPort,
  portNames,
  portPaths,
} from "../lib/kubernetes/service-ports.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** The target port of a Service is a port of its pods. */
export const targetPortUnknown: KubernetesRule = objectRule({
  id: "target-port-unknown",
  summary: "A Service sends traffic to a port that its pods do not declare.",
  why: "Without a port of the name, the Service has no endpoints. With a wrong number, connections are refused.",
  severity: "error",
  category: "correctness",
  fixes: ["review"],
  sources: [
    "https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports",
    "https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/#is-the-service-defined-correctly",
  ],
  kinds: ["/Service"],
  *check(service, { workspace }) {
    const spec = routedSpec(service.manifest);
    if (spec === null) return;
    const { items, complete } = workspace.workloadsOf(service.manifest);
    if (!complete || items.length === 0) return;
    if (items.some((workload) => portPaths(workload).some((path) => workspace.patched(workload, path)))) return;
    const declared = items.map(declaredPorts).filter((of) => of !== null);
    if (declared.length < items.length) return;
    const ports = declared.flatMap((of) => of.ports);
    const byAll = declared.every((of) => of.byAll);
    const found = { ports, byAll, workloads: items, untaken: untaken(service, ports) };
    const known = new Set<string | number | null>(ports.flatMap(({ name, number }) => [name, number]));
    const isDeclared = (target: string | number | null): boolean => {
      return known.has(target) || (typeof target === "string" && hasTokenMark(target));
    };
    let ofOthers: boolean | undefined;
    const routes = indexedObjects(spec["ports"]);
    // Ports are only documentation: if some of several are declared, the others may just have been left out.
    const isPartial = routes.some(([, { port, targetPort }]) => isDeclared(targetOf(targetPort ?? port)));
    for (const [index, { port, targetPort }] of routes) {
      const target = targetOf(targetPort ?? port);
      if (isDeclared(target)) continue;
      if (typeof target === "string") yield problemOf(service, { index, target, ...found });
      if (typeof target !== "number" || isPartial) continue;
      if (items.some((workload) => mentionsPort(workload, target))) continue;
      ofOthers ??= ports.length > 0 && areOfOthers(ports, service.manifest, items, workspace);
      if (ofOthers) continue;
      if (byAll) {
        const several =
          new Set(ports.map(({ number }) => number)).size > 1 || service.at("spec", "ports", 1) !== undefined;
        const severity = several || isLeftOut(target, found) ? "info" : "warning";
        yield { ...problemOf(service, { index, target, ...found }), severity };
      }
    }
  },
});

/** Whether other Services of the pods send traffic to all ports, so that these are declared for those Services. */
function areOfOthers(
  ports: readonly NamedPort[],
  service: Manifest,
  workloads: readonly Manifest[],
  workspace: Workspace,
): boolean {
  const others = workloads.flatMap((workload) => workspace.servicesOf(workload).items).filter((one) => one !== service);
  const targets = new Set(
    others.flatMap((other) => {
      const routes = indexedObjects(routedSpec(other)?.["ports"]);
      return routes.map(([, { port, targetPort }]) => targetOf(targetPort ?? port));
    }),
  );
  return ports.every(({ name, number }) => targets.has(number) || (name !== null && targets.has(name)));
}

/** Whether a target is a TLS port, while all declared ports answer plain HTTP probes and so can't be it. */
function isLeftOut(target: string | number, { ports, workloads }: Pick<Found, "ports" | "workloads">): boolean {
  return (
    typeof target === "number" &&
    /^\d?443$/.test(String(target)) &&
    ports.every((port) => workloads.some((workload) => answersPlainProbe(workload, port)))
  );
}

/** The number of a port, even if it is written as a string, or its name. Null for anything else. */
function targetOf(value: unknown): string | number | null {
  if (typeof value === "string") return /^\d+$/.test(value) ? Number(value) : value;
  return typeof value === "number" ? value : null;
}

interface Found {
  readonly index: number;
  readonly target: string | number;
  readonly ports: readonly NamedPort[];
  /** False if a container declares no ports, and so may listen on any. */
  readonly byAll: boolean;
  readonly workloads: readonly Manifest[];
  /** The ports that no other entry of the Service sends traffic to. */
  readonly untaken: readonly NamedPort[];
}

function problemOf(service: Scope, { index, target, ports, byAll, workloads, untaken: free }: Found): ScopedProblem {
  const { subject, at: valueAt, set } = service;
  const at = ["spec", "ports", index, "targetPort"];
  const has = ports.length === 0 ? "declare no ports" : `declare ${portNames(ports)}`;
  const sends = typeof target === "string" ? `the port "${target}"` : `port ${target}`;
  const message = `${subject} sends traffic to ${sends}, but its pods ${has}.`;
  const problem = { at, restsOn: [["spec", "ports", index, "port"]], message, related: portPlaces(workloads) };
  // Of two numbers that are written, the one of the container is often wrong: nothing depends on it.
  const isWritten = typeof target === "number" && valueAt(...at) !== undefined;
  const meant = byAll && !isWritten ? meantPort(target, free) : null;
  // A list of several ports may not contain the one that the program listens on.
  const isOther = isLeftOut(target, { ports, workloads });
  if (meant === null || isOther || (valueAt("spec", "ports", 1) !== undefined && typeof target === "number")) {
    return {
      ...problem,
      advice: "Set targetPort to a port that the program listens on, and list it in the container's ports.",
    };
  }
  const risk = "Check that the program listens on this port and not on the other one.";
  return { ...problem, fix: review(`Set targetPort to ${meant}`, risk, set(at, meant)) };
}

/** The ports that no other entry of the Service sends traffic to. */
function untaken({ at }: Scope, ports: readonly NamedPort[]): readonly NamedPort[] {
  const routes = indexedObjects(at("spec", "ports"));
  const taken = new Set(routes.map(([, { port, targetPort }]) => targetOf(targetPort ?? port)));
  return ports.filter(({ name, number }) => !taken.has(name) && !taken.has(number));
}
