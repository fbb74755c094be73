import type { Manifest } from "../../model/kubernetes/manifest.ts";
import { objectRule, type Scope, type ScopedProblem } from "../lib/define-kubernetes.ts";
import { review } from "../lib/fixes.ts";
import { type BackendReference, backendReferences, routingKinds } from "../lib/kubernetes/backend-references.ts";
import { meantPort, type NamedPort, portedSpec, portNames, portsIn } from "../lib/kubernetes/service-ports.ts";
import { referencedBy } from "../lib/kubernetes/unit-objects.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { objectPlace } from "../lib/places.ts";

/** An Ingress or route names a port that its Service has. */
export const backendPortUnknown: KubernetesRule = objectRule({
  id: "backend-port-unknown",
  summary: "An Ingress or a route sends requests to a port that the Service does not have.",
  why: "The controller finds no endpoints for the backend, and clients get an error such as 503.",
  severity: "error",
  category: "correctness",
  fixes: ["review"],
  sources: [
    "https://kubernetes.io/docs/concepts/services-networking/ingress/#the-ingress-resource",
    "https://gateway-api.sigs.k8s.io/reference/spec/#backendobjectreference",
  ],
  kinds: routingKinds,
  *check(object, { workspace }) {
    const { namespace } = object.manifest;
    for (const reference of backendReferences(object.manifest)) {
      const key = { group: "", kind: "Service", namespace, name: reference.service };
      const service = referencedBy(object.manifest, key, workspace);
      const spec = service === null ? null : portedSpec(service);
      if (service === null || spec === null || workspace.patched(service, ["spec", "ports"])) continue;
      const ports = portsIn(spec["ports"], "port");
      const { port } = reference;
      if (ports === null || ports.length === 0) continue;
      if (ports.some(({ name, number }) => name === port || number === port)) continue;
      yield problemOf(object, reference, service, ports);
    }
  },
});

function problemOf(
  { subject, set }: Scope,
  { path, port, service: name }: BackendReference,
  service: Manifest,
  ports: readonly NamedPort[],
): ScopedProblem {
  const wanted = typeof port === "number" ? `port ${port}` : `the port "${port}"`;
  const message = `${subject} sends requests to ${wanted} of Service "${name}", which has ${portNames(ports)}.`;
  const related = [objectPlace(service, ["spec", "ports"], "the ports of the Service")];
  const meant = meantPort(port, ports);
  // The API has different keys for names and numbers.
  if (meant === null || typeof meant !== typeof port) {
    return {
      at: path,
      message,
      related,
      advice: "Use a port of the Service, by its own number and not its targetPort.",
    };
  }
  const risk = "Check that this port of the Service is the one that is meant.";
  return { at: path, message, related, fix: review(`Use port ${meant}`, risk, set(path, meant)) };
}
