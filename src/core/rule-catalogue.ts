// Written by `npm run docs` from the rules; not to be edited.
import type { RuleFacts } from "./rule.ts";

/** The id of every rule, in the order of the alphabet: what a configuration can name. */
export const ruleIds = [
  "binding-to-broad-role",
  "binding-to-cluster-admin",
  "binding-to-default-account",
  "binding-to-everyone",
  "binding-to-system-masters",
  "command-needs-shell",
  "container-runs-as-root",
  "copy-owned-by-root",
  "daemonset-service-not-local",
  "dockerfile-unreadable",
  "expose-differs-from-pod",
  "healthcheck-without-probe",
  "ignore-comment-broken",
  "ignore-comment-expired",
  "ignore-comment-unused",
  "image-runs-as-root",
  "image-user-differs-from-pod",
  "local-traffic-without-daemonset",
  "manifest-unreadable",
  "non-root-contradiction",
  "object-invalid",
  "pod-user-differs-from-image",
  "pods-not-spread",
  "port-not-exposed",
  "privilege-escalation-allowed",
  "privileged-port",
  "rbac-approves-certificates",
  "rbac-changes-configmaps",
  "rbac-changes-namespaces",
  "rbac-changes-network",
  "rbac-changes-roles",
  "rbac-changes-secrets",
  "rbac-changes-webhooks",
  "rbac-creates-volumes",
  "rbac-creates-workloads",
  "rbac-deletes-events",
  "rbac-deletes-workloads",
  "rbac-escalation-verbs",
  "rbac-exec-into-pods",
  "rbac-grant-ineffective",
  "rbac-impersonates",
  "rbac-issues-tokens",
  "rbac-node-proxy",
  "rbac-reads-secrets",
  "rbac-wildcard",
  "read-only-root-without-volume",
  "root-user-restored",
  "service-crosses-zones",
  "shell-form-without-shell",
  "sudo-used",
  "topology-annotation-ineffective",
  "topology-spread-invalid",
  "user-missing",
  "user-not-numeric",
  "user-unused",
] as const;

/** The id of a rule. */
export type RuleId = (typeof ruleIds)[number];

/** Of the rules that presets treat in their own way, how. */
export const presetFacts: Readonly<Partial<Record<RuleId, Pick<RuleFacts, "preset" | "severities">>>> = {
  "user-unused": { preset: "strict" },
};
