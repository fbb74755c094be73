// Written by `npm run docs` from the rules; not to be edited.
import type { RuleFacts } from "./rule.ts";

/** The id of every rule, in the order of the alphabet: what a configuration can name. */
export const ruleIds = [
  "apk-index-kept",
  "apt-used-in-script",
  "cache-mount-owned-by-root",
  "command-needs-shell",
  "container-runs-as-root",
  "copy-owned-by-root",
  "daemonset-service-not-local",
  "dockerfile-unreadable",
  "download-error-ignored",
  "download-piped-to-shell",
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
  "npm-install-ignores-lock",
  "object-invalid",
  "package-install-without-root",
  "package-lists-kept",
  "package-lists-updated-alone",
  "package-manager-waits",
  "password-in-image",
  "pip-cache-kept",
  "pod-user-differs-from-image",
  "pods-not-spread",
  "port-not-exposed",
  "privilege-escalation-allowed",
  "privileged-port",
  "read-only-root-without-volume",
  "root-user-restored",
  "run-without-effect",
  "service-crosses-zones",
  "shell-form-without-shell",
  "sudo-used",
  "topology-annotation-ineffective",
  "topology-spread-invalid",
  "user-log-too-large",
  "user-missing",
  "user-not-numeric",
  "user-unused",
  "verification-switched-off",
] as const;

/** The id of a rule. */
export type RuleId = (typeof ruleIds)[number];

/** Of the rules that presets treat in their own way, how. */
export const presetFacts: Readonly<Partial<Record<RuleId, Pick<RuleFacts, "preset" | "severities">>>> = {
  "download-piped-to-shell": { preset: "strict" },
  "user-unused": { preset: "strict" },
};
