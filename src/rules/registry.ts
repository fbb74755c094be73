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
import { annotationWithoutEffect } from "./kubernetes/annotation-without-effect.ts";
import { apiVersionDeprecated } from "./kubernetes/api-version-deprecated.ts";
import { apiVersionRemoved } from "./kubernetes/api-version-removed.ts";
import { backendPortUnknown } from "./kubernetes/backend-port-unknown.ts";
import { commandNeedsShell } from "./kubernetes/command-needs-shell.ts";
import { configKeyMissing } from "./kubernetes/config-key-missing.ts";
import { containerRunsAsRoot } from "./kubernetes/container-runs-as-root.ts";
import { controlPlaneLabelOutdated } from "./kubernetes/control-plane-label-outdated.ts";
import { cronJobNeverRuns } from "./kubernetes/cron-job-never-runs.ts";
import { daemonSetServiceNotLocal } from "./kubernetes/daemonset-service-not-local.ts";
import { disruptionBudgetBlocksDrain } from "./kubernetes/disruption-budget-blocks-drain.ts";
import { disruptionBudgetsOverlap } from "./kubernetes/disruption-budgets-overlap.ts";
import { duplicateEnvironmentVariable } from "./kubernetes/duplicate-environment-variable.ts";
import { environmentVariableUndefined } from "./kubernetes/environment-variable-undefined.ts";
import { fieldDeprecated } from "./kubernetes/field-deprecated.ts";
import { healthcheckWithoutProbe } from "./kubernetes/healthcheck-without-probe.ts";
import { imageRegistryFrozen } from "./kubernetes/image-registry-frozen.ts";
import { imageTagFloating } from "./kubernetes/image-tag-floating.ts";
import { ingressClassContradicted } from "./kubernetes/ingress-class-contradicted.ts";
import { ingressNginxRetired } from "./kubernetes/ingress-nginx-retired.ts";
import { ingressSnippetAnnotation } from "./kubernetes/ingress-snippet-annotation.ts";
import { kustomizeFieldDeprecated } from "./kubernetes/kustomize-field-deprecated.ts";
import { labelDeprecated } from "./kubernetes/label-deprecated.ts";
import { localTrafficWithoutDaemonSet } from "./kubernetes/local-traffic-without-daemonset.ts";
import { nonRootContradiction } from "./kubernetes/non-root-contradiction.ts";
import { objectInvalid } from "./kubernetes/object-invalid.ts";
import { podUserDiffersFromImage } from "./kubernetes/pod-user-differs-from-image.ts";
import { podsNotSpread } from "./kubernetes/pods-not-spread.ts";
import { portNotExposed } from "./kubernetes/port-not-exposed.ts";
import { privilegeEscalationAllowed } from "./kubernetes/privilege-escalation-allowed.ts";
import { pullPolicyContradictsTag } from "./kubernetes/pull-policy-contradicts-tag.ts";
import { readOnlyRootWithoutVolume } from "./kubernetes/read-only-root-without-volume.ts";
import { replicasBesideAutoscaler } from "./kubernetes/replicas-beside-autoscaler.ts";
import { scaleTargetContradicted } from "./kubernetes/scale-target-contradicted.ts";
import { selectorMatchesNothing } from "./kubernetes/selector-matches-nothing.ts";
import { serverFieldsCommitted } from "./kubernetes/server-fields-committed.ts";
import { serviceAccountAlias } from "./kubernetes/service-account-alias.ts";
import { serviceCrossesZones } from "./kubernetes/service-crosses-zones.ts";
import { statefulSetServiceNotHeadless } from "./kubernetes/stateful-set-service-not-headless.ts";
import { subPathNeverUpdated } from "./kubernetes/sub-path-never-updated.ts";
import { targetPortUnknown } from "./kubernetes/target-port-unknown.ts";
import { topologyAnnotationIneffective } from "./kubernetes/topology-annotation-ineffective.ts";
import { topologySpreadInvalid } from "./kubernetes/topology-spread-invalid.ts";
import { utilizationWithoutRequest } from "./kubernetes/utilization-without-request.ts";
import { volumeTypeRemoved } from "./kubernetes/volume-type-removed.ts";
import { type RuleSet, rulesIn } from "./rule-set.ts";

/** Every rule there is. */
export const ruleSet: RuleSet = {
  kubernetes: [
    annotationWithoutEffect,
    apiVersionDeprecated,
    apiVersionRemoved,
    backendPortUnknown,
    commandNeedsShell,
    configKeyMissing,
    containerRunsAsRoot,
    controlPlaneLabelOutdated,
    cronJobNeverRuns,
    daemonSetServiceNotLocal,
    disruptionBudgetBlocksDrain,
    disruptionBudgetsOverlap,
    duplicateEnvironmentVariable,
    environmentVariableUndefined,
    fieldDeprecated,
    healthcheckWithoutProbe,
    imageRegistryFrozen,
    imageTagFloating,
    ingressClassContradicted,
    ingressNginxRetired,
    ingressSnippetAnnotation,
    kustomizeFieldDeprecated,
    labelDeprecated,
    localTrafficWithoutDaemonSet,
    nonRootContradiction,
    objectInvalid,
    podUserDiffersFromImage,
    podsNotSpread,
    portNotExposed,
    privilegeEscalationAllowed,
    pullPolicyContradictsTag,
    readOnlyRootWithoutVolume,
    replicasBesideAutoscaler,
    scaleTargetContradicted,
    selectorMatchesNothing,
    serverFieldsCommitted,
    serviceAccountAlias,
    serviceCrossesZones,
    statefulSetServiceNotHeadless,
    subPathNeverUpdated,
    targetPortUnknown,
    topologyAnnotationIneffective,
    topologySpreadInvalid,
    utilizationWithoutRequest,
    volumeTypeRemoved,
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
