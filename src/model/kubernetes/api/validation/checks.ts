import { rememberRecent } from "../../../../core/remember-recent.ts";
import type { Manifest } from "../../manifest.ts";
import { accessModeViolations } from "./access-modes.ts";
import { autoscalerViolations } from "./autoscalers.ts";
import { dataViolations } from "./data.ts";
import { hostSettingViolations } from "./host-settings.ts";
import { ingressClassViolations, ingressViolations } from "./ingresses.ts";
import { labelViolations, nameViolations } from "./names.ts";
import { networkPolicyViolations } from "./network-policies.ts";
import { podViolations } from "./pods.ts";
import { probeViolations } from "./probes.ts";
import { rbacViolations } from "./rbac.ts";
import { resourceViolations } from "./resources.ts";
import { restartPolicyViolations } from "./restart-policies.ts";
import { budgetViolations, strategyViolations } from "./rollouts.ts";
import { scheduleViolations } from "./schedules.ts";
import { selectorViolations } from "./selectors.ts";
import { serviceViolations } from "./services.ts";
import type { Check } from "./violation.ts";

/** A check, and the kinds to which it applies: those listed as `group/kind`, those with pods, or all. */
export interface NamedCheck {
  readonly name: string;
  readonly check: Check;
  readonly kinds?: readonly string[];
  readonly only?: "with pods";
}

/** All known checks for what the API rejects in objects although their schema allows it. */
export const validationChecks: readonly NamedCheck[] = [
  { name: "access modes", check: accessModeViolations },
  { name: "autoscalers", check: autoscalerViolations, kinds: ["autoscaling/HorizontalPodAutoscaler"] },
  { name: "budgets", check: budgetViolations, kinds: ["policy/PodDisruptionBudget"] },
  { name: "data", check: dataViolations, kinds: ["/ConfigMap", "/Secret"] },
  { name: "host settings", check: hostSettingViolations, only: "with pods" },
  { name: "ingress classes", check: ingressClassViolations, kinds: ["networking.k8s.io/Ingress"] },
  { name: "ingresses", check: ingressViolations, kinds: ["networking.k8s.io/Ingress"] },
  { name: "labels", check: labelViolations },
  { name: "names", check: nameViolations },
  { name: "network policies", check: networkPolicyViolations, kinds: ["networking.k8s.io/NetworkPolicy"] },
  { name: "pods", check: podViolations, only: "with pods" },
  { name: "probes", check: probeViolations, only: "with pods" },
  { name: "rbac", check: rbacViolations },
  { name: "resources", check: resourceViolations, only: "with pods" },
  { name: "restart policies", check: restartPolicyViolations, only: "with pods" },
  { name: "schedules", check: scheduleViolations, kinds: ["batch/CronJob"] },
  { name: "selectors", check: selectorViolations, only: "with pods" },
  { name: "services", check: serviceViolations, kinds: ["/Service"] },
  { name: "strategies", check: strategyViolations, kinds: ["apps/Deployment", "apps/DaemonSet"] },
];

const byKind = rememberRecent(64, (_kind: string, { group, kind, podTemplate }: Manifest): readonly NamedCheck[] => {
  const name = `${group}/${kind}`;
  return validationChecks.filter(({ kinds, only }) => {
    return (podTemplate !== null || only === undefined) && (kinds?.includes(name) ?? true);
  });
});

/** The checks that can find something in objects of this kind. */
export function checksFor(manifest: Manifest): readonly NamedCheck[] {
  const { group, kind, podTemplate } = manifest;
  return byKind(`${group}/${kind} ${podTemplate === null}`, manifest);
}
