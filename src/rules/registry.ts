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
import { bindingToBroadRole } from "./kubernetes/binding-to-broad-role.ts";
import { bindingToClusterAdmin } from "./kubernetes/binding-to-cluster-admin.ts";
import { bindingToDefaultAccount } from "./kubernetes/binding-to-default-account.ts";
import { bindingToEveryone } from "./kubernetes/binding-to-everyone.ts";
import { bindingToSystemMasters } from "./kubernetes/binding-to-system-masters.ts";
import { commandNeedsShell } from "./kubernetes/command-needs-shell.ts";
import { containerRunsAsRoot } from "./kubernetes/container-runs-as-root.ts";
import { cpuLimitMissing } from "./kubernetes/cpu-limit-missing.ts";
import { cronJobDeadlineMissing } from "./kubernetes/cron-job-deadline-missing.ts";
import { cronJobMayOverlap } from "./kubernetes/cron-job-may-overlap.ts";
import { daemonSetServiceNotLocal } from "./kubernetes/daemonset-service-not-local.ts";
import { dataInvalid } from "./kubernetes/data-invalid.ts";
import { disruptionBudgetInvalid } from "./kubernetes/disruption-budget-invalid.ts";
import { disruptionBudgetMissing } from "./kubernetes/disruption-budget-missing.ts";
import { egressReachesMetadata } from "./kubernetes/egress-reaches-metadata.ts";
import { ephemeralStorageUnlimited } from "./kubernetes/ephemeral-storage-unlimited.ts";
import { finishedJobKept } from "./kubernetes/finished-job-kept.ts";
import { gracePeriodTooShort } from "./kubernetes/grace-period-too-short.ts";
import { healthcheckWithoutProbe } from "./kubernetes/healthcheck-without-probe.ts";
import { hostSettingsConflict } from "./kubernetes/host-settings-conflict.ts";
import { ingressCatchesAllHosts } from "./kubernetes/ingress-catches-all-hosts.ts";
import { ingressInvalid } from "./kubernetes/ingress-invalid.ts";
import { ingressSnippet } from "./kubernetes/ingress-snippet.ts";
import { ingressWithoutTls } from "./kubernetes/ingress-without-tls.ts";
import { labelInvalid } from "./kubernetes/label-invalid.ts";
import { livenessProbeImpatient } from "./kubernetes/liveness-probe-impatient.ts";
import { livenessProbeMissing } from "./kubernetes/liveness-probe-missing.ts";
import { loadBalancerOpen } from "./kubernetes/load-balancer-open.ts";
import { localTrafficWithoutDaemonSet } from "./kubernetes/local-traffic-without-daemonset.ts";
import { memoryVolumeUnlimited } from "./kubernetes/memory-volume-unlimited.ts";
import { nameInvalid } from "./kubernetes/name-invalid.ts";
import { namespaceWithoutDefaultDeny } from "./kubernetes/namespace-without-default-deny.ts";
import { networkPolicyAllowsAll } from "./kubernetes/network-policy-allows-all.ts";
import { networkPolicyIneffective } from "./kubernetes/network-policy-ineffective.ts";
import { networkPolicyInvalid } from "./kubernetes/network-policy-invalid.ts";
import { nodePortLocal } from "./kubernetes/node-port-local.ts";
import { nonRootContradiction } from "./kubernetes/non-root-contradiction.ts";
import { objectInvalid } from "./kubernetes/object-invalid.ts";
import { podInvalid } from "./kubernetes/pod-invalid.ts";
import { podUserDiffersFromImage } from "./kubernetes/pod-user-differs-from-image.ts";
import { podsNotSpread } from "./kubernetes/pods-not-spread.ts";
import { portNotExposed } from "./kubernetes/port-not-exposed.ts";
import { priorityClassMissing } from "./kubernetes/priority-class-missing.ts";
import { privilegeEscalationAllowed } from "./kubernetes/privilege-escalation-allowed.ts";
import { probeInvalid } from "./kubernetes/probe-invalid.ts";
import { probePortUnknown } from "./kubernetes/probe-port-unknown.ts";
import { probesIdentical } from "./kubernetes/probes-identical.ts";
import { quotaDemandUnmet } from "./kubernetes/quota-demand-unmet.ts";
import { rbacApprovesCertificates } from "./kubernetes/rbac-approves-certificates.ts";
import { rbacChangesConfigmaps } from "./kubernetes/rbac-changes-configmaps.ts";
import { rbacChangesNamespaces } from "./kubernetes/rbac-changes-namespaces.ts";
import { rbacChangesNetwork } from "./kubernetes/rbac-changes-network.ts";
import { rbacChangesRoles } from "./kubernetes/rbac-changes-roles.ts";
import { rbacChangesSecrets } from "./kubernetes/rbac-changes-secrets.ts";
import { rbacChangesWebhooks } from "./kubernetes/rbac-changes-webhooks.ts";
import { rbacCreatesVolumes } from "./kubernetes/rbac-creates-volumes.ts";
import { rbacCreatesWorkloads } from "./kubernetes/rbac-creates-workloads.ts";
import { rbacDeletesEvents } from "./kubernetes/rbac-deletes-events.ts";
import { rbacDeletesWorkloads } from "./kubernetes/rbac-deletes-workloads.ts";
import { rbacEscalationVerbs } from "./kubernetes/rbac-escalation-verbs.ts";
import { rbacExecIntoPods } from "./kubernetes/rbac-exec-into-pods.ts";
import { rbacGrantIneffective } from "./kubernetes/rbac-grant-ineffective.ts";
import { rbacImpersonates } from "./kubernetes/rbac-impersonates.ts";
import { rbacInvalid } from "./kubernetes/rbac-invalid.ts";
import { rbacIssuesTokens } from "./kubernetes/rbac-issues-tokens.ts";
import { rbacNodeProxy } from "./kubernetes/rbac-node-proxy.ts";
import { rbacReadsSecrets } from "./kubernetes/rbac-reads-secrets.ts";
import { rbacWildcard } from "./kubernetes/rbac-wildcard.ts";
import { readOnlyRootWithoutVolume } from "./kubernetes/read-only-root-without-volume.ts";
import { readinessProbeMissing } from "./kubernetes/readiness-probe-missing.ts";
import { requestAboveLimit } from "./kubernetes/request-above-limit.ts";
import { resourceUnitWrong } from "./kubernetes/resource-unit-wrong.ts";
import { resourcesMissing } from "./kubernetes/resources-missing.ts";
import { restartPolicyInvalid } from "./kubernetes/restart-policy-invalid.ts";
import { roleResourceUnknown } from "./kubernetes/role-resource-unknown.ts";
import { rolloutStopsAllPods } from "./kubernetes/rollout-stops-all-pods.ts";
import { scheduleInvalid } from "./kubernetes/schedule-invalid.ts";
import { selectorMismatch } from "./kubernetes/selector-mismatch.ts";
import { serviceCrossesZones } from "./kubernetes/service-crosses-zones.ts";
import { serviceInvalid } from "./kubernetes/service-invalid.ts";
import { serviceOnNodePort } from "./kubernetes/service-on-node-port.ts";
import { serviceWithExternalIps } from "./kubernetes/service-with-external-ips.ts";
import { singleReplica } from "./kubernetes/single-replica.ts";
import { tokenNeverExpires } from "./kubernetes/token-never-expires.ts";
import { topologyAnnotationIneffective } from "./kubernetes/topology-annotation-ineffective.ts";
import { topologySpreadInvalid } from "./kubernetes/topology-spread-invalid.ts";
import { unhealthyPodsBlockDrain } from "./kubernetes/unhealthy-pods-block-drain.ts";
import { updateStrategyInvalid } from "./kubernetes/update-strategy-invalid.ts";
import { volumeBlocksRollout } from "./kubernetes/volume-blocks-rollout.ts";
import { type RuleSet, rulesIn } from "./rule-set.ts";

/** Every rule there is. */
export const ruleSet: RuleSet = {
  kubernetes: [
    autoscalerInvalid,
    bindingToBroadRole,
    bindingToClusterAdmin,
    bindingToDefaultAccount,
    bindingToEveryone,
    bindingToSystemMasters,
    commandNeedsShell,
    containerRunsAsRoot,
    cpuLimitMissing,
    cronJobDeadlineMissing,
    cronJobMayOverlap,
    daemonSetServiceNotLocal,
    dataInvalid,
    disruptionBudgetInvalid,
    disruptionBudgetMissing,
    egressReachesMetadata,
    ephemeralStorageUnlimited,
    finishedJobKept,
    gracePeriodTooShort,
    healthcheckWithoutProbe,
    hostSettingsConflict,
    ingressCatchesAllHosts,
    ingressInvalid,
    ingressSnippet,
    ingressWithoutTls,
    labelInvalid,
    livenessProbeImpatient,
    livenessProbeMissing,
    loadBalancerOpen,
    localTrafficWithoutDaemonSet,
    memoryVolumeUnlimited,
    nameInvalid,
    namespaceWithoutDefaultDeny,
    networkPolicyAllowsAll,
    networkPolicyIneffective,
    networkPolicyInvalid,
    nodePortLocal,
    nonRootContradiction,
    objectInvalid,
    podInvalid,
    podUserDiffersFromImage,
    podsNotSpread,
    portNotExposed,
    priorityClassMissing,
    privilegeEscalationAllowed,
    probeInvalid,
    probePortUnknown,
    probesIdentical,
    quotaDemandUnmet,
    rbacApprovesCertificates,
    rbacChangesConfigmaps,
    rbacChangesNamespaces,
    rbacChangesNetwork,
    rbacChangesRoles,
    rbacChangesSecrets,
    rbacChangesWebhooks,
    rbacCreatesVolumes,
    rbacCreatesWorkloads,
    rbacDeletesEvents,
    rbacDeletesWorkloads,
    rbacEscalationVerbs,
    rbacExecIntoPods,
    rbacGrantIneffective,
    rbacImpersonates,
    rbacInvalid,
    rbacIssuesTokens,
    rbacNodeProxy,
    rbacReadsSecrets,
    rbacWildcard,
    readOnlyRootWithoutVolume,
    readinessProbeMissing,
    requestAboveLimit,
    resourceUnitWrong,
    resourcesMissing,
    restartPolicyInvalid,
    roleResourceUnknown,
    rolloutStopsAllPods,
    scheduleInvalid,
    selectorMismatch,
    serviceCrossesZones,
    serviceInvalid,
    serviceOnNodePort,
    serviceWithExternalIps,
    singleReplica,
    tokenNeverExpires,
    topologyAnnotationIneffective,
    topologySpreadInvalid,
    unhealthyPodsBlockDrain,
    updateStrategyInvalid,
    volumeBlocksRollout,
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
