import type { JsonObject } from "../../../core/json.ts";
import type { VersionRange } from "../../../core/settings.ts";
import { supportsFrom } from "../../../core/version-range.ts";
import { parseImage } from "../../../model/images/images.ts";
import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import { objectsOf } from "./lists.ts";
import { isAside } from "./service.ts";

/** Parts of the names of programs whose pods hold different data or agree with one another. */
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

/**
 * True for the Service of daemons whose pods are not interchangeable, and of those that must answer even when the
 * node's own pod is gone.
 */
export function needsOtherNodes(service: Manifest, spec: JsonObject, daemons: readonly Manifest[]): boolean {
  // Callers outside of the cluster, whose way in the author has chosen.
  if (spec["externalTrafficPolicy"] === "Local") return true;
  // Scrapers and admission call from elsewhere and want each pod, or any.
  if (service.annotations["prometheus.io/scrape"] === "true" || isAside(spec)) return true;
  return objectsOf(spec["ports"]).some(isDnsPort) || [service, ...daemons].some(hasPeers);
}

/** Before 1.24 the policy also held traffic from outside to its node (kubernetes/kubernetes#106497). */
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
