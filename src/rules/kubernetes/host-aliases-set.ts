import { podRule } from "../lib/define-kubernetes.ts";
import { trivyCheck } from "../lib/equivalents.ts";
import { objectsOf } from "../lib/kubernetes/lists.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** Pods resolve host names with DNS only. */
export const hostAliasesSet: KubernetesRule = podRule({
  id: "host-aliases-set",
  summary: "A pod has addresses of hosts in its /etc/hosts.",
  why: "The entries go before DNS: when a host moves, the pod still calls its old address, which may be another host by then.",
  severity: "info",
  category: "reliability",
  preset: "all",
  fixes: [],
  equivalents: [trivyCheck("007", "no-hostaliases", "manages_etc_hosts")],
  sources: ["https://kubernetes.io/docs/tasks/network/customize-hosts-file-for-pods/"],
  windows: "checked",
  *check({ subject, at }) {
    const aliases = at("hostAliases");
    if (!Array.isArray(aliases) || aliases.length === 0) return;
    yield {
      at: ["hostAliases"],
      extent: objectsOf(aliases).flatMap(({ ip }) => (typeof ip === "string" ? [ip] : [])),
      message: `${subject} sets the addresses of hosts itself (hostAliases).`,
      advice: "Put the names into DNS, or use a Service without a selector or of type ExternalName.",
    };
  },
});
