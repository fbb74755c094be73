// Written by `npm run docs` from the rules; not to be edited.
import type { RuleFacts } from "./rule.ts";

/** The id of every rule, in the order of the alphabet: what a configuration can name. */
export const ruleIds = [
  "autoscaler-invalid",
  "command-needs-shell",
  "container-runs-as-root",
  "copy-owned-by-root",
  "daemonset-service-not-local",
  "data-invalid",
  "disruption-budget-invalid",
  "dockerfile-unreadable",
  "expose-differs-from-pod",
  "healthcheck-without-probe",
  "host-settings-conflict",
  "ignore-comment-broken",
  "ignore-comment-expired",
  "ignore-comment-unused",
  "image-runs-as-root",
  "image-user-differs-from-pod",
  "ingress-invalid",
  "label-invalid",
  "local-traffic-without-daemonset",
  "manifest-unreadable",
  "name-invalid",
  "network-policy-invalid",
  "non-root-contradiction",
  "object-invalid",
  "pod-invalid",
  "pod-user-differs-from-image",
  "pods-not-spread",
  "port-not-exposed",
  "privilege-escalation-allowed",
  "privileged-port",
  "probe-invalid",
  "probe-port-unknown",
  "rbac-invalid",
  "read-only-root-without-volume",
  "request-above-limit",
  "restart-policy-invalid",
  "role-resource-unknown",
  "root-user-restored",
  "schedule-invalid",
  "selector-mismatch",
  "service-crosses-zones",
  "service-invalid",
  "shell-form-without-shell",
  "sudo-used",
  "topology-annotation-ineffective",
  "topology-spread-invalid",
  "update-strategy-invalid",
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
