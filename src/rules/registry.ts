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
import { apparmorUnconfined } from "./kubernetes/apparmor-unconfined.ts";
import { capabilitiesAdded } from "./kubernetes/capabilities-added.ts";
import { capabilitiesNotDropped } from "./kubernetes/capabilities-not-dropped.ts";
import { capabilityNameInvalid } from "./kubernetes/capability-name-invalid.ts";
import { commandNeedsShell } from "./kubernetes/command-needs-shell.ts";
import { containerPrivileged } from "./kubernetes/container-privileged.ts";
import { containerRunsAsRoot } from "./kubernetes/container-runs-as-root.ts";
import { daemonSetServiceNotLocal } from "./kubernetes/daemonset-service-not-local.ts";
import { defaultNamespaceUsed } from "./kubernetes/default-namespace-used.ts";
import { healthcheckWithoutProbe } from "./kubernetes/healthcheck-without-probe.ts";
import { hostNamespaceShared } from "./kubernetes/host-namespace-shared.ts";
import { hostPathMounted } from "./kubernetes/host-path-mounted.ts";
import { hostPortUsed } from "./kubernetes/host-port-used.ts";
import { hostProcessContainer } from "./kubernetes/host-process-container.ts";
import { localTrafficWithoutDaemonSet } from "./kubernetes/local-traffic-without-daemonset.ts";
import { nakedPod } from "./kubernetes/naked-pod.ts";
import { namespaceWithoutPodSecurity } from "./kubernetes/namespace-without-pod-security.ts";
import { nonRootContradiction } from "./kubernetes/non-root-contradiction.ts";
import { objectInvalid } from "./kubernetes/object-invalid.ts";
import { podUserDiffersFromImage } from "./kubernetes/pod-user-differs-from-image.ts";
import { podsNotSpread } from "./kubernetes/pods-not-spread.ts";
import { portNotExposed } from "./kubernetes/port-not-exposed.ts";
import { privilegeEscalationAllowed } from "./kubernetes/privilege-escalation-allowed.ts";
import { probeHostSet } from "./kubernetes/probe-host-set.ts";
import { procMountUnmasked } from "./kubernetes/proc-mount-unmasked.ts";
import { readOnlyRootWithoutVolume } from "./kubernetes/read-only-root-without-volume.ts";
import { rootFilesystemWritable } from "./kubernetes/root-filesystem-writable.ts";
import { rootGroup } from "./kubernetes/root-group.ts";
import { runtimeSocketMounted } from "./kubernetes/runtime-socket-mounted.ts";
import { seccompProfileMissing } from "./kubernetes/seccomp-profile-missing.ts";
import { seccompUnconfined } from "./kubernetes/seccomp-unconfined.ts";
import { secretCommitted } from "./kubernetes/secret-committed.ts";
import { secretInConfigMap } from "./kubernetes/secret-in-config-map.ts";
import { secretInPlainText } from "./kubernetes/secret-in-plain-text.ts";
import { selinuxOptionsSet } from "./kubernetes/selinux-options-set.ts";
import { serviceAccountTokenMounted } from "./kubernetes/service-account-token-mounted.ts";
import { serviceCrossesZones } from "./kubernetes/service-crosses-zones.ts";
import { systemNamespaceUsed } from "./kubernetes/system-namespace-used.ts";
import { topologyAnnotationIneffective } from "./kubernetes/topology-annotation-ineffective.ts";
import { topologySpreadInvalid } from "./kubernetes/topology-spread-invalid.ts";
import { unsafeSysctl } from "./kubernetes/unsafe-sysctl.ts";
import { userNamespaceMissing } from "./kubernetes/user-namespace-missing.ts";
import { volumeTypeRestricted } from "./kubernetes/volume-type-restricted.ts";
import { type RuleSet, rulesIn } from "./rule-set.ts";

/** Every rule there is. */
export const ruleSet: RuleSet = {
  kubernetes: [
    apparmorUnconfined,
    capabilitiesAdded,
    capabilitiesNotDropped,
    capabilityNameInvalid,
    commandNeedsShell,
    containerPrivileged,
    containerRunsAsRoot,
    daemonSetServiceNotLocal,
    defaultNamespaceUsed,
    healthcheckWithoutProbe,
    hostNamespaceShared,
    hostPathMounted,
    hostPortUsed,
    hostProcessContainer,
    localTrafficWithoutDaemonSet,
    nakedPod,
    namespaceWithoutPodSecurity,
    nonRootContradiction,
    objectInvalid,
    podUserDiffersFromImage,
    podsNotSpread,
    portNotExposed,
    privilegeEscalationAllowed,
    probeHostSet,
    procMountUnmasked,
    readOnlyRootWithoutVolume,
    rootFilesystemWritable,
    rootGroup,
    runtimeSocketMounted,
    seccompProfileMissing,
    seccompUnconfined,
    secretCommitted,
    secretInConfigMap,
    secretInPlainText,
    selinuxOptionsSet,
    serviceAccountTokenMounted,
    serviceCrossesZones,
    systemNamespaceUsed,
    topologyAnnotationIneffective,
    topologySpreadInvalid,
    unsafeSysctl,
    userNamespaceMissing,
    volumeTypeRestricted,
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
