import { objectRule } from "../lib/define-kubernetes.ts";
import { ingressKinds, snippetsOf } from "../lib/kubernetes/ingress.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** An Ingress has no snippets, which configure the controller that it shares with others. */
export const ingressSnippet: KubernetesRule = objectRule({
  id: "ingress-snippet",
  summary: "An Ingress adds its own NGINX configuration with a snippet annotation.",
  why: "A snippet runs inside the controller: whoever can write one can read the controller's token and with it all Secrets of the cluster (CVE-2021-25742). ingress-nginx has therefore refused them by default since 1.9, and drops the whole Ingress.",
  severity: "warning",
  category: "security",
  fixes: [],
  sources: [
    "https://github.com/kubernetes/kubernetes/issues/126811",
    "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#configuration-snippet",
  ],
  kinds: ingressKinds,
  *check(ingress) {
    const [first, ...others] = snippetsOf(ingress);
    if (first === undefined) return;
    const more = others.length === 0 ? "" : ` and ${others.length} more`;
    yield {
      at: ["metadata", "annotations", first],
      extent: [first, ...others],
      message: `${ingress.subject} configures NGINX directly with ${first}${more}.`,
      advice: "Most settings have an annotation of their own; what has none belongs in the controller's configuration.",
    };
  },
});
