import { coversNetwork, parseNetwork } from "../../model/kubernetes/api/validation/addresses.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import { review } from "../lib/fixes.ts";
import { directions, isRestricted, wholeInternet } from "../lib/kubernetes/network-policy.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** A policy that allows `0.0.0.0/0` excludes the address at which cloud providers serve a node's credentials. */
export const egressReachesMetadata: KubernetesRule = objectRule({
  id: "egress-reaches-metadata",
  summary: "A NetworkPolicy that allows the internet also allows the cloud's metadata service.",
  why: "At 169.254.169.254, most providers serve data of the node, often with credentials. 0.0.0.0/0 includes this address and the addresses of the cluster.",
  severity: "info",
  category: "security",
  fixes: ["review"],
  sources: [
    "https://kubernetes.io/docs/concepts/security/security-checklist/#network-security",
    "https://kubernetes.io/docs/tasks/administer-cluster/securing-a-cluster/#restricting-cloud-metadata-api-access",
  ],
  kinds: ["networking.k8s.io/NetworkPolicy"],
  *check(policy) {
    const egress = directions.find(({ key }) => key === "egress");
    if (egress === undefined || !isRestricted(policy, egress)) return;
    for (const { path, except } of wholeInternet(policy, egress)) {
      if (policy.at(...path, "cidr") !== "0.0.0.0/0" || except.some(holdsMetadata)) continue;
      const rule = policy.at(...path.slice(0, 3), "ports");
      if (Array.isArray(rule) && !rule.some(reachesHttp)) continue;
      const at = [...path, "except"];
      const risk =
        "Pods that use the cloud's metadata service, such as for credentials of their node, can't reach it any more.";
      const operation = except.length === 0 ? policy.set(at, [metadata]) : policy.append(at, metadata);
      yield {
        at,
        message: `${policy.subject} allows traffic to 0.0.0.0/0, which includes the metadata service of clouds at 169.254.169.254.`,
        fix: review(`Leave out ${metadata}`, risk, operation),
      };
    }
  },
});

const metadata = "169.254.169.254/32";

/** Whether a block of addresses contains that of the metadata service. */
function holdsMetadata(text: string): boolean {
  const [block, service] = [parseNetwork(text), parseNetwork(metadata)];
  return block !== null && service !== null && coversNetwork(block, service);
}

/** Whether ports may include port 80. */
function reachesHttp(entry: unknown): boolean {
  if (typeof entry !== "object" || entry === null) return true;
  const { port, endPort, protocol } = entry as Readonly<Record<string, unknown>>;
  if (protocol === "UDP" || protocol === "SCTP") return false;
  if (typeof port !== "number") return true;
  return port <= 80 && (typeof endPort === "number" ? endPort : port) >= 80;
}
