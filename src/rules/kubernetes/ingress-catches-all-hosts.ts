import { objectRule, type Scope, type ScopedProblem } from "../lib/define-kubernetes.ts";
import { hasOwnAddress, ingressKinds, rulesOfIngress } from "../lib/kubernetes/ingress.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Each rule of an Ingress has a host. One without takes the requests for all hosts that no other rule names. */
export const ingressCatchesAllHosts: KubernetesRule = objectRule({
  id: "ingress-catches-all-hosts",
  summary: "An Ingress takes requests for any host.",
  why: "A rule without a host, or with a wildcard, also serves names that were meant for other applications of the cluster.",
  severity: "info",
  category: "security",
  fixes: [],
  sources: [
    "https://kubernetes.io/docs/concepts/services-networking/ingress/#ingress-rules",
    "https://tailscale.com/kb/1439/kubernetes-operator-cluster-ingress",
    "https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/#ingressgroup",
  ],
  kinds: ingressKinds,
  *check(ingress) {
    if (hasOwnAddress(ingress.manifest)) return;
    const rules = rulesOfIngress(ingress);
    const open = rules.find(({ rule: { host } }) => host == null || host === "");
    const [wildcard] = rules.flatMap(({ index, rule: { host } }) => {
      return typeof host === "string" && host.startsWith("*") ? { index, host } : [];
    });
    if (open !== undefined) yield withoutHost(ingress, open.index);
    else if (wildcard !== undefined) yield withWildcard(ingress, wildcard.index, wildcard.host);
    else if (ingress.at("spec", "defaultBackend") != null || ingress.at("spec", "backend") != null)
      yield byDefault(ingress);
  },
});

const advice = "Name the hosts that the application is served as.";

function withoutHost({ subject }: Scope, index: number): ScopedProblem {
  return {
    at: ["spec", "rules", index, "host"],
    message: `${subject} has a rule without a host, which takes requests for any host.`,
    advice,
  };
}

function withWildcard({ subject }: Scope, index: number, host: string): ScopedProblem {
  return {
    at: ["spec", "rules", index, "host"],
    message: `${subject} has a rule for ${host}, which takes requests for every name below it.`,
    advice,
  };
}

function byDefault({ subject, at }: Scope): ScopedProblem {
  const key = at("spec", "defaultBackend") == null ? "backend" : "defaultBackend";
  return {
    at: ["spec", key],
    message: `${subject} has a default backend, which takes requests for any host that no rule names.`,
    advice,
  };
}
