// Written by `npm run docs` from the folders of rules; not to be edited.
import type { RuleFacts } from "../core/rule.ts";
import { copyOwnedByRoot } from "./dockerfile/copy-owned-by-root.ts";
import { exposeDiffersFromPod } from "./dockerfile/expose-differs-from-pod.ts";
import { imageRunsAsRoot } from "./dockerfile/image-runs-as-root.ts";
import { imageUserDiffersFromPod } from "./dockerfile/image-user-differs-from-pod.ts";
import { privilegedPort } from "./dockerfile/privileged-port.ts";
import { rootUserRestored } from "./dockerfile/root-user-restored.ts";
import { shellFormWithoutShell } from "./dockerfile/shell-form-without-shell.ts";
import { sudoUsed } from "./dockerfile/sudo-used.ts";
import { userMissing } from "./dockerfile/user-missing.ts";
import { userNotNumeric } from "./dockerfile/user-not-numeric.ts";
import { userUnused } from "./dockerfile/user-unused.ts";
import { dockerfileUnreadable } from "./files/dockerfile-unreadable.ts";
import { manifestUnreadable } from "./files/manifest-unreadable.ts";
import { ignoreCommentBroken } from "./ignore-comments/ignore-comment-broken.ts";
import { ignoreCommentExpired } from "./ignore-comments/ignore-comment-expired.ts";
import { ignoreCommentUnused } from "./ignore-comments/ignore-comment-unused.ts";
import { autoscalerInvalid } from "./kubernetes/autoscaler-invalid.ts";
import { commandNeedsShell } from "./kubernetes/command-needs-shell.ts";
import { containerRunsAsRoot } from "./kubernetes/container-runs-as-root.ts";
import { daemonSetServiceNotLocal } from "./kubernetes/daemonset-service-not-local.ts";
import { dataInvalid } from "./kubernetes/data-invalid.ts";
import { disruptionBudgetInvalid } from "./kubernetes/disruption-budget-invalid.ts";
import { healthcheckWithoutProbe } from "./kubernetes/healthcheck-without-probe.ts";
import { hostSettingsConflict } from "./kubernetes/host-settings-conflict.ts";
import { ingressInvalid } from "./kubernetes/ingress-invalid.ts";
import { labelInvalid } from "./kubernetes/label-invalid.ts";
import { localTrafficWithoutDaemonSet } from "./kubernetes/local-traffic-without-daemonset.ts";
import { nameInvalid } from "./kubernetes/name-invalid.ts";
import { networkPolicyInvalid } from "./kubernetes/network-policy-invalid.ts";
import { nonRootContradiction } from "./kubernetes/non-root-contradiction.ts";
import { objectInvalid } from "./kubernetes/object-invalid.ts";
import { podInvalid } from "./kubernetes/pod-invalid.ts";
import { podUserDiffersFromImage } from "./kubernetes/pod-user-differs-from-image.ts";
import { podsNotSpread } from "./kubernetes/pods-not-spread.ts";
import { portNotExposed } from "./kubernetes/port-not-exposed.ts";
import { privilegeEscalationAllowed } from "./kubernetes/privilege-escalation-allowed.ts";
import { probeInvalid } from "./kubernetes/probe-invalid.ts";
import { probePortUnknown } from "./kubernetes/probe-port-unknown.ts";
import { rbacInvalid } from "./kubernetes/rbac-invalid.ts";
import { readOnlyRootWithoutVolume } from "./kubernetes/read-only-root-without-volume.ts";
import { requestAboveLimit } from "./kubernetes/request-above-limit.ts";
import { restartPolicyInvalid } from "./kubernetes/restart-policy-invalid.ts";
import { roleResourceUnknown } from "./kubernetes/role-resource-unknown.ts";
import { scheduleInvalid } from "./kubernetes/schedule-invalid.ts";
import { selectorMismatch } from "./kubernetes/selector-mismatch.ts";
import { serviceCrossesZones } from "./kubernetes/service-crosses-zones.ts";
import { serviceInvalid } from "./kubernetes/service-invalid.ts";
import { topologyAnnotationIneffective } from "./kubernetes/topology-annotation-ineffective.ts";
import { topologySpreadInvalid } from "./kubernetes/topology-spread-invalid.ts";
import { updateStrategyInvalid } from "./kubernetes/update-strategy-invalid.ts";
import { type RuleSet, rulesIn } from "./rule-set.ts";

/** Every rule there is. */
export const ruleSet: RuleSet = {
  kubernetes: [
    autoscalerInvalid,
    commandNeedsShell,
    containerRunsAsRoot,
    daemonSetServiceNotLocal,
    dataInvalid,
    disruptionBudgetInvalid,
    healthcheckWithoutProbe,
    hostSettingsConflict,
    ingressInvalid,
    labelInvalid,
    localTrafficWithoutDaemonSet,
    nameInvalid,
    networkPolicyInvalid,
    nonRootContradiction,
    objectInvalid,
    podInvalid,
    podUserDiffersFromImage,
    podsNotSpread,
    portNotExposed,
    privilegeEscalationAllowed,
    probeInvalid,
    probePortUnknown,
    rbacInvalid,
    readOnlyRootWithoutVolume,
    requestAboveLimit,
    restartPolicyInvalid,
    roleResourceUnknown,
    scheduleInvalid,
    selectorMismatch,
    serviceCrossesZones,
    serviceInvalid,
    topologyAnnotationIneffective,
    topologySpreadInvalid,
    updateStrategyInvalid,
  ],
  dockerfile: [
    copyOwnedByRoot,
    exposeDiffersFromPod,
    imageRunsAsRoot,
    imageUserDiffersFromPod,
    privilegedPort,
    rootUserRestored,
    shellFormWithoutShell,
    sudoUsed,
    userMissing,
    userNotNumeric,
    userUnused,
  ],
  ignoreComments: [ignoreCommentBroken, ignoreCommentExpired, ignoreCommentUnused],
  files: [dockerfileUnreadable, manifestUnreadable],
};

/** What all rules have in common: names, words and severities. */
export const allRules: readonly RuleFacts[] = rulesIn(ruleSet);
