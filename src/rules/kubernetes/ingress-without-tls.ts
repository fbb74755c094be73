import { objectRule } from "../lib/define-kubernetes.ts";
import { polaris } from "../lib/equivalents.ts";
import { ingressKinds, rulesOfIngress } from "../lib/kubernetes/ingress.ts";
import { hasTlsOfOthers, isForPlainHttp, terminatesTlsElsewhere } from "../lib/kubernetes/ingress-tls.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** An Ingress has `tls`, unless something else terminates TLS. Otherwise, it serves plain HTTP. */
export const ingressWithoutTls: KubernetesRule = objectRule({
  id: "ingress-without-tls",
  summary: "An Ingress has no TLS.",
  why: "Passwords and sessions then cross the network in the clear, unless something in front of the Ingress encrypts.",
  severity: "info",
  category: "security",
  fixes: [],
  equivalents: [polaris("tlsSettingsMissing")],
  sources: ["https://kubernetes.io/docs/concepts/services-networking/ingress/#tls"],
  kinds: ingressKinds,
  *check(ingress, { workspace }) {
    const rules = rulesOfIngress(ingress);
    const tls = ingress.at("spec", "tls");
    if (rules.length === 0 && ingress.at("spec", "defaultBackend") == null) return;
    if ((Array.isArray(tls) && tls.length > 0) || (tls != null && !Array.isArray(tls))) return;
    if (terminatesTlsElsewhere(ingress.manifest) || isForPlainHttp(ingress.manifest)) return;
    if (hasTlsOfOthers(ingress.manifest, workspace)) return;
    yield {
      at: ["spec", "tls"],
      message: `${ingress.subject} has no tls, so it serves plain HTTP.`,
      advice:
        "Add spec.tls with the hosts and a Secret; cert-manager can issue the certificate. If a proxy in front of it terminates TLS, or an Ingress elsewhere has the certificate of its hosts, turn this rule off.",
    };
  },
});
