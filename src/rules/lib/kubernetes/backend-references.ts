import { indexedObjects } from "../../../core/indexed.ts";
import { type Json, valueAt } from "../../../core/json.ts";
import type { Path } from "../../../core/path.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import { hasTokenMark } from "../../../model/kubernetes/placeholder.ts";

/** A port of a Service that an Ingress or a route of the Gateway API names. */
export interface BackendReference {
  readonly service: string;
  readonly port: string | number;
  /** The path to the port, from the object's root. */
  readonly path: Path;
}

/** The kinds whose objects name ports of Services, as `group/kind`. */
export const routingKinds: readonly string[] = [
  "gateway.networking.k8s.io/GRPCRoute",
  "gateway.networking.k8s.io/HTTPRoute",
  "gateway.networking.k8s.io/TCPRoute",
  "networking.k8s.io/Ingress",
];

/** The ports that an object names of Services in its own namespace. */
export function backendReferences({ group, value }: Manifest): readonly BackendReference[] {
  const rules = indexedObjects(valueAt(value, ["spec", "rules"]));
  if (group === "gateway.networking.k8s.io") {
    return rules.flatMap(([index, rule]) => {
      return indexedObjects(rule["backendRefs"]).flatMap(([place, reference]) => {
        const { group: other = "", kind = "Service", namespace = null, name, port } = reference;
        const path = ["spec", "rules", index, "backendRefs", place, "port"];
        if (other !== "" || kind !== "Service" || namespace !== null || typeof name !== "string") return [];
        return typeof port === "number" ? [{ service: name, port, path }] : [];
      });
    });
  }
  const paths = rules.flatMap(([index, rule]) => {
    return indexedObjects(valueAt(rule, ["http", "paths"])).flatMap(([place, path]) => {
      return ingressBackend(path["backend"], ["spec", "rules", index, "http", "paths", place, "backend"]);
    });
  });
  return [...ingressBackend(valueAt(value, ["spec", "defaultBackend"]), ["spec", "defaultBackend"]), ...paths];
}

function ingressBackend(backend: Json | undefined, path: Path): readonly BackendReference[] {
  const name = valueAt(backend, ["service", "name"]);
  if (typeof name !== "string") return [];
  const [number, text] = ["number", "name"].map((key) => valueAt(backend, ["service", "port", key]));
  if (typeof number === "number")
    return [{ service: name, port: number, path: [...path, "service", "port", "number"] }];
  // With this name, the controller for load balancers of AWS looks up an annotation by the name of the Service.
  if (typeof text !== "string" || text === "use-annotation" || hasTokenMark(text)) return [];
  return [{ service: name, port: text, path: [...path, "service", "port", "name"] }];
}
