import { objectRule } from "../lib/define-kubernetes.ts";
import { checkov, kubeLinter } from "../lib/equivalents.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Objects that every cluster has in its namespace `default`. */
const builtIn: ReadonlySet<string> = new Set([
  "Service/kubernetes",
  "ServiceAccount/default",
  "Endpoints/kubernetes",
  "Namespace/default",
]);

/** Objects are in a namespace of their own, not in `default`. */
export const defaultNamespaceUsed: KubernetesRule = objectRule({
  id: "default-namespace-used",
  summary: "An object is in the namespace default.",
  why: "Quotas, network policies and permissions apply to namespaces. In default, objects of different owners mix.",
  severity: "info",
  category: "style",
  fixes: [],
  equivalents: [
    kubeLinter("use-namespace", "usenamespace"),
    checkov("CKV_K8S_21", "kubernetes/checks/resource/k8s/DefaultNamespace.py"),
  ],
  sources: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/"],
  *check({ manifest, subject }) {
    const { namespace, kind, name } = manifest;
    if (namespace !== "default" || builtIn.has(`${kind}/${name}`)) return;
    const advice = "Create a namespace for the application, and put its objects there.";
    const habit = manifest.podTemplate === null ? ({ preset: "strict" } as const) : {};
    yield { at: ["metadata", "namespace"], message: `${subject} is in the namespace default.`, advice, ...habit };
  },
});
