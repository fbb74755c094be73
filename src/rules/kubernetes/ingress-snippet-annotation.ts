import { objectRule } from "../lib/define-kubernetes.ts";
import { nginxAnnotationPath, nginxAnnotations } from "../lib/kubernetes/ingress-nginx.ts";
import { listed } from "../lib/kubernetes/pod-security.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Annotations do not hold pieces of nginx's configuration. */
export const ingressSnippetAnnotation: KubernetesRule = objectRule({
  id: "ingress-snippet-annotation",
  summary: "An Ingress has a snippet of nginx's configuration in an annotation.",
  why:
    "ingress-nginx has not allowed snippets by default since 1.9: who may write one can read all Secrets of the cluster " +
    "(CVE-2021-25742).",
  severity: "warning",
  category: "security",
  fixes: [],
  sources: [
    "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#allow-snippet-annotations",
    "https://github.com/kubernetes/kubernetes/issues/126811",
  ],
  kinds: ["networking.k8s.io/Ingress"],
  *check({ manifest, subject }) {
    const snippets = nginxAnnotations(manifest).filter((name) => /-snippet$/.test(name));
    const [first] = snippets;
    if (first === undefined) return;
    yield {
      at: nginxAnnotationPath(first),
      message: `${subject} sets ${listed(snippets)}, which ingress-nginx does not allow by default.`,
      advice: "Use the annotation for this purpose, if there is one, or the ConfigMap of the controller.",
    };
  },
});
