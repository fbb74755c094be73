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

/** A check with the kinds of which it knows something, as `group/kind`, or those with pods. */
interface Entry {
  readonly check: Check;
  readonly kinds?: readonly string[];
  readonly only?: "with pods";
}

const entries: readonly Entry[] = [
  { check: accessModeViolations },
  { check: autoscalerViolations, kinds: ["autoscaling/HorizontalPodAutoscaler"] },
  { check: budgetViolations, kinds: ["policy/PodDisruptionBudget"] },
  { check: dataViolations, kinds: ["/ConfigMap", "/Secret"] },
  { check: hostSettingViolations, only: "with pods" },
  { check: ingressClassViolations, kinds: ["networking.k8s.io/Ingress"] },
  { check: ingressViolations, kinds: ["networking.k8s.io/Ingress"] },
  { check: labelViolations },
  { check: nameViolations },
  { check: networkPolicyViolations, kinds: ["networking.k8s.io/NetworkPolicy"] },
  { check: podViolations, only: "with pods" },
  { check: probeViolations, only: "with pods" },
  { check: rbacViolations },
  { check: resourceViolations, only: "with pods" },
  { check: restartPolicyViolations, only: "with pods" },
  { check: scheduleViolations, kinds: ["batch/CronJob"] },
  { check: selectorViolations, only: "with pods" },
  { check: serviceViolations, kinds: ["/Service"] },
  { check: strategyViolations, kinds: ["apps/Deployment", "apps/DaemonSet"] },
];

/** All that the API refuses in objects although their schema allows it, as far as it is known here. */
export const validationChecks: readonly Check[] = entries.map(({ check }) => check);

/** Those of them that can find something in an object of its kind. */
export function checksFor({ group, kind, podTemplate }: Manifest): readonly Check[] {
  const name = `${group}/${kind}`;
  return entries.flatMap(({ check, kinds, only }) => {
    const concerned = (podTemplate !== null || only === undefined) && (kinds?.includes(name) ?? true);
    return concerned ? check : [];
  });
}
