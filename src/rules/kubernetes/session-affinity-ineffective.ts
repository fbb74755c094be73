import { valueAt } from "../../core/json.ts";
import { objectRule, type Scope, type ScopedProblem } from "../lib/define-kubernetes.ts";
import { safe } from "../lib/fixes.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/**
 * Services with session affinity get their traffic through the cluster IP, since only kube-proxy keeps a caller on one
 * pod.
 */
export const sessionAffinityIneffective: KubernetesRule = objectRule({
  id: "session-affinity-ineffective",
  summary: "A Service has session affinity, but its callers don't go through it.",
  why: "kube-proxy keeps a caller on one pod only when it routes the cluster IP. Callers that look up the pods and connect to them directly get any of them, and sessions kept in memory are lost.",
  severity: "warning",
  category: "correctness",
  fixes: ["safe"],
  sources: [
    "https://kubernetes.io/docs/reference/networking/virtual-ips/#session-affinity",
    "https://kubernetes.io/docs/concepts/services-networking/service/#headless-services",
    "https://kubernetes.github.io/ingress-nginx/user-guide/miscellaneous/#why-endpoints-and-not-services",
  ],
  kinds: ["/Service"],
  *check(service, { workspace }) {
    if (service.at("spec", "sessionAffinity") !== "ClientIP") return;
    if (isHeadless(service)) {
      yield headless(service);
      return;
    }
    if ((service.at("spec", "type") ?? "ClusterIP") !== "ClusterIP") return;
    const { items } = workspace.referencesTo(service.manifest);
    const ingress = items.find(({ group, kind }) => group === "networking.k8s.io" && kind === "Ingress");
    if (ingress === undefined) return;
    yield {
      at,
      severity: "info",
      message: `${service.subject} sets sessionAffinity: ClientIP, but most controllers of Ingress "${ingress.name}" send requests to the pods directly.`,
      advice: "Set session affinity in the way that the controller of the Ingress offers, such as a cookie.",
    };
  },
});

const at = ["spec", "sessionAffinity"];

function isHeadless(service: Scope): boolean {
  return service.at("spec", "clusterIP") === "None" || service.at("spec", "clusterIPs", 0) === "None";
}

function headless({ subject, remove, manifest }: Scope): ScopedProblem {
  // The API rejects the settings of an affinity without the affinity.
  const settings =
    valueAt(manifest.value, ["spec", "sessionAffinityConfig"]) === undefined ? [] : ["sessionAffinityConfig"];
  return {
    at,
    restsOn: [["spec", "clusterIP"]],
    message: `${subject} sets sessionAffinity: ClientIP, which has no effect: it is headless, so callers choose a pod themselves.`,
    fix: safe("Remove sessionAffinity", remove(at), ...settings.map((key) => remove(["spec", key]))),
  };
}
