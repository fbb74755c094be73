// Written by `npm run docs` from the folders of rules. Do not edit.
import type { RuleFacts } from "../core/rule.ts";
import { addForLocalFiles } from "./dockerfile/add-for-local-files.ts";
import { apkIndexKept } from "./dockerfile/apk-index-kept.ts";
import { aptUsedInScript } from "./dockerfile/apt-used-in-script.ts";
import { argNotInScope } from "./dockerfile/arg-not-in-scope.ts";
import { baseImageInvalid } from "./dockerfile/base-image-invalid.ts";
import { baseImageNotMinimal } from "./dockerfile/base-image-not-minimal.ts";
import { baseImageOutdated } from "./dockerfile/base-image-outdated.ts";
import { baseImageUntrusted } from "./dockerfile/base-image-untrusted.ts";
import { cacheMountOwnedByRoot } from "./dockerfile/cache-mount-owned-by-root.ts";
import { contextCopiedWhole } from "./dockerfile/context-copied-whole.ts";
import { continuationLineEmpty } from "./dockerfile/continuation-line-empty.ts";
import { copiedFileMissing } from "./dockerfile/copied-file-missing.ts";
import { copyOwnedByRoot } from "./dockerfile/copy-owned-by-root.ts";
import { copyTargetNotDirectory } from "./dockerfile/copy-target-not-directory.ts";
import { credentialInInstruction } from "./dockerfile/credential-in-instruction.ts";
import { dependenciesCopiedLate } from "./dockerfile/dependencies-copied-late.ts";
import { downloadErrorIgnored } from "./dockerfile/download-error-ignored.ts";
import { downloadPipedToShell } from "./dockerfile/download-piped-to-shell.ts";
import { downloadProgressLogged } from "./dockerfile/download-progress-logged.ts";
import { exposeDiffersFromPod } from "./dockerfile/expose-differs-from-pod.ts";
import { exposeNotPlain } from "./dockerfile/expose-not-plain.ts";
import { fromArgumentUndeclared } from "./dockerfile/from-argument-undeclared.ts";
import { imageForBuildPlatform } from "./dockerfile/image-for-build-platform.ts";
import { imageRunsAsRoot } from "./dockerfile/image-runs-as-root.ts";
import { imageUserDiffersFromPod } from "./dockerfile/image-user-differs-from-pod.ts";
import { imageWithoutVersion } from "./dockerfile/image-without-version.ts";
import { instructionInvalid } from "./dockerfile/instruction-invalid.ts";
import { instructionOverridden } from "./dockerfile/instruction-overridden.ts";
import { keywordCasing } from "./dockerfile/keyword-casing.ts";
import { listNotJson } from "./dockerfile/list-not-json.ts";
import { maintainerDeprecated } from "./dockerfile/maintainer-deprecated.ts";
import { modeChangedAfterCopy } from "./dockerfile/mode-changed-after-copy.ts";
import { npmInstallIgnoresLock } from "./dockerfile/npm-install-ignores-lock.ts";
import { packageArchiveGone } from "./dockerfile/package-archive-gone.ts";
import { packageInstallWithoutRoot } from "./dockerfile/package-install-without-root.ts";
import { packageListsKept } from "./dockerfile/package-lists-kept.ts";
import { packageListsUpdatedAlone } from "./dockerfile/package-lists-updated-alone.ts";
import { packageManagerWaits } from "./dockerfile/package-manager-waits.ts";
import { passwordInImage } from "./dockerfile/password-in-image.ts";
import { pipCacheKept } from "./dockerfile/pip-cache-kept.ts";
import { pipeHidesFailure } from "./dockerfile/pipe-hides-failure.ts";
import { platformFixed } from "./dockerfile/platform-fixed.ts";
import { platformRedundant } from "./dockerfile/platform-redundant.ts";
import { privilegedPort } from "./dockerfile/privileged-port.ts";
import { programStartedByNpm } from "./dockerfile/program-started-by-npm.ts";
import { rootUserRestored } from "./dockerfile/root-user-restored.ts";
import { runWithoutEffect } from "./dockerfile/run-without-effect.ts";
import { secretCopied } from "./dockerfile/secret-copied.ts";
import { secretInBuild } from "./dockerfile/secret-in-build.ts";
import { shellFormWithoutShell } from "./dockerfile/shell-form-without-shell.ts";
import { stageNameAmbiguous } from "./dockerfile/stage-name-ambiguous.ts";
import { stageReferenceBroken } from "./dockerfile/stage-reference-broken.ts";
import { startInShellForm } from "./dockerfile/start-in-shell-form.ts";
import { startScriptBroken } from "./dockerfile/start-script-broken.ts";
import { sudoUsed } from "./dockerfile/sudo-used.ts";
import { userLogTooLarge } from "./dockerfile/user-log-too-large.ts";
import { userMissing } from "./dockerfile/user-missing.ts";
import { userNamed } from "./dockerfile/user-named.ts";
import { userNotNumeric } from "./dockerfile/user-not-numeric.ts";
import { userUnused } from "./dockerfile/user-unused.ts";
import { valueWithoutEquals } from "./dockerfile/value-without-equals.ts";
import { verificationSwitchedOff } from "./dockerfile/verification-switched-off.ts";
import { workdirRelative } from "./dockerfile/workdir-relative.ts";
import { dockerfileUnreadable } from "./files/dockerfile-unreadable.ts";
import { manifestUnreadable } from "./files/manifest-unreadable.ts";
import { templateNotRendered } from "./files/template-not-rendered.ts";
import { ignoreCommentBroken } from "./ignore-comments/ignore-comment-broken.ts";
import { ignoreCommentExpired } from "./ignore-comments/ignore-comment-expired.ts";
import { ignoreCommentUnused } from "./ignore-comments/ignore-comment-unused.ts";
import { annotationWithoutEffect } from "./kubernetes/annotation-without-effect.ts";
import { apiVersionDeprecated } from "./kubernetes/api-version-deprecated.ts";
import { apiVersionRemoved } from "./kubernetes/api-version-removed.ts";
import { apparmorAnnotationDeprecated } from "./kubernetes/apparmor-annotation-deprecated.ts";
import { apparmorUnconfined } from "./kubernetes/apparmor-unconfined.ts";
import { autoscalerInvalid } from "./kubernetes/autoscaler-invalid.ts";
import { backendPortUnknown } from "./kubernetes/backend-port-unknown.ts";
import { bindingToBroadRole } from "./kubernetes/binding-to-broad-role.ts";
import { bindingToClusterAdmin } from "./kubernetes/binding-to-cluster-admin.ts";
import { bindingToDefaultAccount } from "./kubernetes/binding-to-default-account.ts";
import { bindingToEveryone } from "./kubernetes/binding-to-everyone.ts";
import { bindingToSystemMasters } from "./kubernetes/binding-to-system-masters.ts";
import { capabilitiesAdded } from "./kubernetes/capabilities-added.ts";
import { capabilitiesNotDropped } from "./kubernetes/capabilities-not-dropped.ts";
import { capabilityNameInvalid } from "./kubernetes/capability-name-invalid.ts";
import { commandNeedsShell } from "./kubernetes/command-needs-shell.ts";
import { configKeyMissing } from "./kubernetes/config-key-missing.ts";
import { containerPrivileged } from "./kubernetes/container-privileged.ts";
import { containerRunsAsRoot } from "./kubernetes/container-runs-as-root.ts";
import { controlPlaneLabelOutdated } from "./kubernetes/control-plane-label-outdated.ts";
import { cpuLimitMissing } from "./kubernetes/cpu-limit-missing.ts";
import { cronJobDeadlineMissing } from "./kubernetes/cron-job-deadline-missing.ts";
import { cronJobMayOverlap } from "./kubernetes/cron-job-may-overlap.ts";
import { cronJobNeverRuns } from "./kubernetes/cron-job-never-runs.ts";
import { daemonSetServiceNotLocal } from "./kubernetes/daemonset-service-not-local.ts";
import { dataInvalid } from "./kubernetes/data-invalid.ts";
import { defaultNamespaceUsed } from "./kubernetes/default-namespace-used.ts";
import { disruptionBudgetBlocksDrain } from "./kubernetes/disruption-budget-blocks-drain.ts";
import { disruptionBudgetInvalid } from "./kubernetes/disruption-budget-invalid.ts";
import { disruptionBudgetMissing } from "./kubernetes/disruption-budget-missing.ts";
import { disruptionBudgetsOverlap } from "./kubernetes/disruption-budgets-overlap.ts";
import { duplicateEnvironmentVariable } from "./kubernetes/duplicate-environment-variable.ts";
import { egressReachesMetadata } from "./kubernetes/egress-reaches-metadata.ts";
import { environmentVariableUndefined } from "./kubernetes/environment-variable-undefined.ts";
import { ephemeralStorageUnlimited } from "./kubernetes/ephemeral-storage-unlimited.ts";
import { fieldDeprecated } from "./kubernetes/field-deprecated.ts";
import { finishedJobKept } from "./kubernetes/finished-job-kept.ts";
import { gracePeriodTooShort } from "./kubernetes/grace-period-too-short.ts";
import { healthcheckWithoutProbe } from "./kubernetes/healthcheck-without-probe.ts";
import { hostAliasesSet } from "./kubernetes/host-aliases-set.ts";
import { hostNamespaceShared } from "./kubernetes/host-namespace-shared.ts";
import { hostPathMounted } from "./kubernetes/host-path-mounted.ts";
import { hostPortUsed } from "./kubernetes/host-port-used.ts";
import { hostProcessContainer } from "./kubernetes/host-process-container.ts";
import { hostSettingsConflict } from "./kubernetes/host-settings-conflict.ts";
import { imageDigestMissing } from "./kubernetes/image-digest-missing.ts";
import { imageRegistryFrozen } from "./kubernetes/image-registry-frozen.ts";
import { imageTagFloating } from "./kubernetes/image-tag-floating.ts";
import { ingressCatchesAllHosts } from "./kubernetes/ingress-catches-all-hosts.ts";
import { ingressClassContradicted } from "./kubernetes/ingress-class-contradicted.ts";
import { ingressInvalid } from "./kubernetes/ingress-invalid.ts";
import { ingressNginxRetired } from "./kubernetes/ingress-nginx-retired.ts";
import { ingressSnippet } from "./kubernetes/ingress-snippet.ts";
import { ingressWithoutTls } from "./kubernetes/ingress-without-tls.ts";
import { kustomizeFieldDeprecated } from "./kubernetes/kustomize-field-deprecated.ts";
import { labelDeprecated } from "./kubernetes/label-deprecated.ts";
import { labelInvalid } from "./kubernetes/label-invalid.ts";
import { livenessProbeImpatient } from "./kubernetes/liveness-probe-impatient.ts";
import { livenessProbeMissing } from "./kubernetes/liveness-probe-missing.ts";
import { loadBalancerOpen } from "./kubernetes/load-balancer-open.ts";
import { localTrafficWithoutDaemonSet } from "./kubernetes/local-traffic-without-daemonset.ts";
import { memoryVolumeUnlimited } from "./kubernetes/memory-volume-unlimited.ts";
import { nakedPod } from "./kubernetes/naked-pod.ts";
import { nameInvalid } from "./kubernetes/name-invalid.ts";
import { namespaceWithoutDefaultDeny } from "./kubernetes/namespace-without-default-deny.ts";
import { namespaceWithoutPodSecurity } from "./kubernetes/namespace-without-pod-security.ts";
import { networkPolicyAllowsAll } from "./kubernetes/network-policy-allows-all.ts";
import { networkPolicyIneffective } from "./kubernetes/network-policy-ineffective.ts";
import { networkPolicyInvalid } from "./kubernetes/network-policy-invalid.ts";
import { networkPolicyOneSided } from "./kubernetes/network-policy-one-sided.ts";
import { nodePortLocal } from "./kubernetes/node-port-local.ts";
import { nonRootContradiction } from "./kubernetes/non-root-contradiction.ts";
import { objectInvalid } from "./kubernetes/object-invalid.ts";
import { persistentVolumeOnNode } from "./kubernetes/persistent-volume-on-node.ts";
import { podInvalid } from "./kubernetes/pod-invalid.ts";
import { podUserDiffersFromImage } from "./kubernetes/pod-user-differs-from-image.ts";
import { podsNotIsolated } from "./kubernetes/pods-not-isolated.ts";
import { podsNotSpread } from "./kubernetes/pods-not-spread.ts";
import { portNotExposed } from "./kubernetes/port-not-exposed.ts";
import { priorityClassMissing } from "./kubernetes/priority-class-missing.ts";
import { privilegeEscalationAllowed } from "./kubernetes/privilege-escalation-allowed.ts";
import { probeHostSet } from "./kubernetes/probe-host-set.ts";
import { probeInvalid } from "./kubernetes/probe-invalid.ts";
import { probePortUnknown } from "./kubernetes/probe-port-unknown.ts";
import { probesIdentical } from "./kubernetes/probes-identical.ts";
import { procMountUnmasked } from "./kubernetes/proc-mount-unmasked.ts";
import { pullPolicyContradictsTag } from "./kubernetes/pull-policy-contradicts-tag.ts";
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
import { removedObjectUsed } from "./kubernetes/removed-object-used.ts";
import { replicasBesideAutoscaler } from "./kubernetes/replicas-beside-autoscaler.ts";
import { requestAboveLimit } from "./kubernetes/request-above-limit.ts";
import { resourceUnitWrong } from "./kubernetes/resource-unit-wrong.ts";
import { resourcesMissing } from "./kubernetes/resources-missing.ts";
import { restartPolicyInvalid } from "./kubernetes/restart-policy-invalid.ts";
import { roleResourceUnknown } from "./kubernetes/role-resource-unknown.ts";
import { rolloutStopsAllPods } from "./kubernetes/rollout-stops-all-pods.ts";
import { rootFilesystemWritable } from "./kubernetes/root-filesystem-writable.ts";
import { rootGroup } from "./kubernetes/root-group.ts";
import { runtimeSocketMounted } from "./kubernetes/runtime-socket-mounted.ts";
import { scaleTargetContradicted } from "./kubernetes/scale-target-contradicted.ts";
import { scheduleInvalid } from "./kubernetes/schedule-invalid.ts";
import { seccompProfileMissing } from "./kubernetes/seccomp-profile-missing.ts";
import { seccompUnconfined } from "./kubernetes/seccomp-unconfined.ts";
import { secretCommitted } from "./kubernetes/secret-committed.ts";
import { secretInConfigMap } from "./kubernetes/secret-in-config-map.ts";
import { secretInEnvironment } from "./kubernetes/secret-in-environment.ts";
import { secretInPlainText } from "./kubernetes/secret-in-plain-text.ts";
import { selectorMatchesNothing } from "./kubernetes/selector-matches-nothing.ts";
import { selectorMismatch } from "./kubernetes/selector-mismatch.ts";
import { selinuxOptionsSet } from "./kubernetes/selinux-options-set.ts";
import { serverFieldsCommitted } from "./kubernetes/server-fields-committed.ts";
import { serviceAccountAlias } from "./kubernetes/service-account-alias.ts";
import { serviceAccountTokenMounted } from "./kubernetes/service-account-token-mounted.ts";
import { serviceCrossesZones } from "./kubernetes/service-crosses-zones.ts";
import { serviceInvalid } from "./kubernetes/service-invalid.ts";
import { serviceOnNodePort } from "./kubernetes/service-on-node-port.ts";
import { serviceWithExternalIps } from "./kubernetes/service-with-external-ips.ts";
import { sessionAffinityIneffective } from "./kubernetes/session-affinity-ineffective.ts";
import { singleReplica } from "./kubernetes/single-replica.ts";
import { statefulSetServiceNotHeadless } from "./kubernetes/stateful-set-service-not-headless.ts";
import { subPathNeverUpdated } from "./kubernetes/sub-path-never-updated.ts";
import { systemNamespaceUsed } from "./kubernetes/system-namespace-used.ts";
import { targetPortUnknown } from "./kubernetes/target-port-unknown.ts";
import { tokenNeverExpires } from "./kubernetes/token-never-expires.ts";
import { topologyAnnotationIneffective } from "./kubernetes/topology-annotation-ineffective.ts";
import { topologySpreadInvalid } from "./kubernetes/topology-spread-invalid.ts";
import { unhealthyPodsBlockDrain } from "./kubernetes/unhealthy-pods-block-drain.ts";
import { unsafeSysctl } from "./kubernetes/unsafe-sysctl.ts";
import { updateStrategyInvalid } from "./kubernetes/update-strategy-invalid.ts";
import { userNamespaceMissing } from "./kubernetes/user-namespace-missing.ts";
import { utilizationWithoutRequest } from "./kubernetes/utilization-without-request.ts";
import { volumeBlocksRollout } from "./kubernetes/volume-blocks-rollout.ts";
import { volumeTypeRemoved } from "./kubernetes/volume-type-removed.ts";
import { volumeTypeRestricted } from "./kubernetes/volume-type-restricted.ts";
import { type RuleSet, rulesIn } from "./rule-set.ts";

/** All rules. */
export const ruleSet: RuleSet = {
  kubernetes: [
    annotationWithoutEffect,
    apiVersionDeprecated,
    apiVersionRemoved,
    apparmorAnnotationDeprecated,
    apparmorUnconfined,
    autoscalerInvalid,
    backendPortUnknown,
    bindingToBroadRole,
    bindingToClusterAdmin,
    bindingToDefaultAccount,
    bindingToEveryone,
    bindingToSystemMasters,
    capabilitiesAdded,
    capabilitiesNotDropped,
    capabilityNameInvalid,
    commandNeedsShell,
    configKeyMissing,
    containerPrivileged,
    containerRunsAsRoot,
    controlPlaneLabelOutdated,
    cpuLimitMissing,
    cronJobDeadlineMissing,
    cronJobMayOverlap,
    cronJobNeverRuns,
    daemonSetServiceNotLocal,
    dataInvalid,
    defaultNamespaceUsed,
    disruptionBudgetBlocksDrain,
    disruptionBudgetInvalid,
    disruptionBudgetMissing,
    disruptionBudgetsOverlap,
    duplicateEnvironmentVariable,
    egressReachesMetadata,
    environmentVariableUndefined,
    ephemeralStorageUnlimited,
    fieldDeprecated,
    finishedJobKept,
    gracePeriodTooShort,
    healthcheckWithoutProbe,
    hostAliasesSet,
    hostNamespaceShared,
    hostPathMounted,
    hostPortUsed,
    hostProcessContainer,
    hostSettingsConflict,
    imageDigestMissing,
    imageRegistryFrozen,
    imageTagFloating,
    ingressCatchesAllHosts,
    ingressClassContradicted,
    ingressInvalid,
    ingressNginxRetired,
    ingressSnippet,
    ingressWithoutTls,
    kustomizeFieldDeprecated,
    labelDeprecated,
    labelInvalid,
    livenessProbeImpatient,
    livenessProbeMissing,
    loadBalancerOpen,
    localTrafficWithoutDaemonSet,
    memoryVolumeUnlimited,
    nakedPod,
    nameInvalid,
    namespaceWithoutDefaultDeny,
    namespaceWithoutPodSecurity,
    networkPolicyAllowsAll,
    networkPolicyIneffective,
    networkPolicyInvalid,
    networkPolicyOneSided,
    nodePortLocal,
    nonRootContradiction,
    objectInvalid,
    persistentVolumeOnNode,
    podInvalid,
    podUserDiffersFromImage,
    podsNotIsolated,
    podsNotSpread,
    portNotExposed,
    priorityClassMissing,
    privilegeEscalationAllowed,
    probeHostSet,
    probeInvalid,
    probePortUnknown,
    probesIdentical,
    procMountUnmasked,
    pullPolicyContradictsTag,
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
    removedObjectUsed,
    replicasBesideAutoscaler,
    requestAboveLimit,
    resourceUnitWrong,
    resourcesMissing,
    restartPolicyInvalid,
    roleResourceUnknown,
    rolloutStopsAllPods,
    rootFilesystemWritable,
    rootGroup,
    runtimeSocketMounted,
    scaleTargetContradicted,
    scheduleInvalid,
    seccompProfileMissing,
    seccompUnconfined,
    secretCommitted,
    secretInConfigMap,
    secretInEnvironment,
    secretInPlainText,
    selectorMatchesNothing,
    selectorMismatch,
    selinuxOptionsSet,
    serverFieldsCommitted,
    serviceAccountAlias,
    serviceAccountTokenMounted,
    serviceCrossesZones,
    serviceInvalid,
    serviceOnNodePort,
    serviceWithExternalIps,
    sessionAffinityIneffective,
    singleReplica,
    statefulSetServiceNotHeadless,
    subPathNeverUpdated,
    systemNamespaceUsed,
    targetPortUnknown,
    tokenNeverExpires,
    topologyAnnotationIneffective,
    topologySpreadInvalid,
    unhealthyPodsBlockDrain,
    unsafeSysctl,
    updateStrategyInvalid,
    userNamespaceMissing,
    utilizationWithoutRequest,
    volumeBlocksRollout,
    volumeTypeRemoved,
    volumeTypeRestricted,
  ],
  dockerfile: [
    addForLocalFiles,
    apkIndexKept,
    aptUsedInScript,
    argNotInScope,
    baseImageInvalid,
    baseImageNotMinimal,
    baseImageOutdated,
    baseImageUntrusted,
    cacheMountOwnedByRoot,
    contextCopiedWhole,
    continuationLineEmpty,
    copiedFileMissing,
    copyOwnedByRoot,
    copyTargetNotDirectory,
    credentialInInstruction,
    dependenciesCopiedLate,
    downloadErrorIgnored,
    downloadPipedToShell,
    downloadProgressLogged,
    exposeDiffersFromPod,
    exposeNotPlain,
    fromArgumentUndeclared,
    imageForBuildPlatform,
    imageRunsAsRoot,
    imageUserDiffersFromPod,
    imageWithoutVersion,
    instructionInvalid,
    instructionOverridden,
    keywordCasing,
    listNotJson,
    maintainerDeprecated,
    modeChangedAfterCopy,
    npmInstallIgnoresLock,
    packageArchiveGone,
    packageInstallWithoutRoot,
    packageListsKept,
    packageListsUpdatedAlone,
    packageManagerWaits,
    passwordInImage,
    pipCacheKept,
    pipeHidesFailure,
    platformFixed,
    platformRedundant,
    privilegedPort,
    programStartedByNpm,
    rootUserRestored,
    runWithoutEffect,
    secretCopied,
    secretInBuild,
    shellFormWithoutShell,
    stageNameAmbiguous,
    stageReferenceBroken,
    startInShellForm,
    startScriptBroken,
    sudoUsed,
    userLogTooLarge,
    userMissing,
    userNamed,
    userNotNumeric,
    userUnused,
    valueWithoutEquals,
    verificationSwitchedOff,
    workdirRelative,
  ],
  ignoreComments: [ignoreCommentBroken, ignoreCommentExpired, ignoreCommentUnused],
  files: [dockerfileUnreadable, manifestUnreadable, templateNotRendered],
};

/** The facts of all rules: their ids, texts and severities. */
export const allRules: readonly RuleFacts[] = rulesIn(ruleSet);
