import { objectRule } from "../lib/define-kubernetes.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** No Secret contains a service account token: unlike tokens that the API issues on request, it never expires. */
export const tokenNeverExpires: KubernetesRule = objectRule({
  id: "token-never-expires",
  summary: "A Secret holds a service account token that never expires.",
  why: "Whoever gets hold of the token can use it until somebody deletes the Secret. Tokens that are requested or mounted expire by themselves.",
  severity: "info",
  category: "security",
  fixes: [],
  sources: [
    "https://kubernetes.io/docs/concepts/configuration/secret/#serviceaccount-token-secrets",
    "https://kubernetes.io/docs/concepts/security/security-checklist/#secrets",
  ],
  kinds: ["/Secret"],
  *check(secret) {
    if (secret.at("type") !== "kubernetes.io/service-account-token") return;
    yield {
      at: ["type"],
      message: `${secret.subject} makes Kubernetes issue a service account token that never expires.`,
      advice: "In pods, use the mounted token; elsewhere, request one that expires with kubectl create token.",
    };
  },
});
