import { containerRunsAsRoot } from "./kubernetes/container-runs-as-root.ts";
import type { KubernetesRule } from "./kubernetes/kubernetes-rule.ts";
import { nonRootContradiction } from "./kubernetes/non-root-contradiction.ts";
import { podsNotSpread } from "./kubernetes/pods-not-spread.ts";
import { privilegeEscalationAllowed } from "./kubernetes/privilege-escalation-allowed.ts";
import { topologySpreadInvalid } from "./kubernetes/topology-spread-invalid.ts";

/** Every rule over Kubernetes objects. */
export const kubernetesRules: readonly KubernetesRule[] = [
  containerRunsAsRoot,
  nonRootContradiction,
  podsNotSpread,
  privilegeEscalationAllowed,
  topologySpreadInvalid,
];
