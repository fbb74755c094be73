import type { JsonObject } from "../../../core/json.ts";
import type { VersionRange } from "../../../core/settings.ts";
import { supportsFrom } from "../../../core/version-range.ts";
import { parseImage } from "../../../model/images/images.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import { objectsOf } from "./lists.ts";
import { isAside } from "./service.ts";

/** Parts of the names of programs whose pods hold different data or coordinate with each other. */
const peers = [
  "cassandra",
  "ceph",
  "consul",
  "csi",
  "elastic",
  "etcd",
  "gluster",
  "kafka",
  "linstor",
  "longhorn",
  "minio",
  "mongo",
  "nfs",
  "openebs",
  "portworx",
  "redis",
  "rook",
  "seaweed",
  "storage",
  "zookeeper",
];
const peerName = new RegExp(peers.join("|"), "i");

/** Whether the pods of a Service are not interchangeable, or its callers need pods on other nodes. */
export function needsOtherNodes(service: Manifest, spec: JsonObject, daemons: readonly Manifest[]): boolean {
  // Its callers are outside the cluster.
  if (spec["externalTrafficPolicy"] === "Local") return true;
  // Its callers are on other nodes, or need each pod.
  if (service.annotations["prometheus.io/scrape"] === "true" || isAside(spec)) return true;
  return objectsOf(spec["ports"]).some(isDnsPort) || [service, ...daemons].some(hasPeers);
}

/** Before 1.24, internalTrafficPolicy also affected traffic from outside (kubernetes/kubernetes#106497). */
export function supportsInternalPolicy(spec: JsonObject, kubernetes: VersionRange): boolean {
  const inside = (spec["type"] ?? "ClusterIP") === "ClusterIP" && spec["externalIPs"] == null;
  return supportsFrom(kubernetes, inside ? 22 : 24);
}

function isDnsPort({ port, targetPort, name }: JsonObject): boolean {
  return port === 53 || targetPort === 53 || (typeof name === "string" && /^dns(?:-|$)/.test(name));
}

function hasPeers({ name, podTemplate }: Manifest): boolean {
  const images = (podTemplate?.containers ?? []).map(({ image }) => parseImage(image ?? "")?.repository);
  return [name, ...images].some((text) => peerName.test(text ?? ""));
}
