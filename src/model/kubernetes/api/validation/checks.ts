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

/** All that the API refuses in objects although their schema allows it, as far as it is known here. */
export const validationChecks: readonly Check[] = [
  accessModeViolations,
  autoscalerViolations,
  budgetViolations,
  dataViolations,
  hostSettingViolations,
  ingressClassViolations,
  ingressViolations,
  labelViolations,
  nameViolations,
  networkPolicyViolations,
  podViolations,
  probeViolations,
  rbacViolations,
  resourceViolations,
  restartPolicyViolations,
  scheduleViolations,
  selectorViolations,
  serviceViolations,
  strategyViolations,
];
