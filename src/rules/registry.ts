// Written by `npm run docs` from the folders of rules; not to be edited.
import type { RuleFacts } from "../core/rule.ts";
import { addForLocalFiles } from "./dockerfile/add-for-local-files.ts";
import { apkIndexKept } from "./dockerfile/apk-index-kept.ts";
import { aptUsedInScript } from "./dockerfile/apt-used-in-script.ts";
import { argNotInScope } from "./dockerfile/arg-not-in-scope.ts";
import { baseImageInvalid } from "./dockerfile/base-image-invalid.ts";
import { baseImageOutdated } from "./dockerfile/base-image-outdated.ts";
import { baseImageUntrusted } from "./dockerfile/base-image-untrusted.ts";
import { cacheMountOwnedByRoot } from "./dockerfile/cache-mount-owned-by-root.ts";
import { continuationLineEmpty } from "./dockerfile/continuation-line-empty.ts";
import { copyOwnedByRoot } from "./dockerfile/copy-owned-by-root.ts";
import { copyTargetNotDirectory } from "./dockerfile/copy-target-not-directory.ts";
import { downloadErrorIgnored } from "./dockerfile/download-error-ignored.ts";
import { downloadPipedToShell } from "./dockerfile/download-piped-to-shell.ts";
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
import { ignoreCommentBroken } from "./ignore-comments/ignore-comment-broken.ts";
import { ignoreCommentExpired } from "./ignore-comments/ignore-comment-expired.ts";
import { ignoreCommentUnused } from "./ignore-comments/ignore-comment-unused.ts";
import { commandNeedsShell } from "./kubernetes/command-needs-shell.ts";
import { containerRunsAsRoot } from "./kubernetes/container-runs-as-root.ts";
import { daemonSetServiceNotLocal } from "./kubernetes/daemonset-service-not-local.ts";
import { healthcheckWithoutProbe } from "./kubernetes/healthcheck-without-probe.ts";
import { localTrafficWithoutDaemonSet } from "./kubernetes/local-traffic-without-daemonset.ts";
import { nonRootContradiction } from "./kubernetes/non-root-contradiction.ts";
import { objectInvalid } from "./kubernetes/object-invalid.ts";
import { podUserDiffersFromImage } from "./kubernetes/pod-user-differs-from-image.ts";
import { podsNotSpread } from "./kubernetes/pods-not-spread.ts";
import { portNotExposed } from "./kubernetes/port-not-exposed.ts";
import { privilegeEscalationAllowed } from "./kubernetes/privilege-escalation-allowed.ts";
import { readOnlyRootWithoutVolume } from "./kubernetes/read-only-root-without-volume.ts";
import { serviceCrossesZones } from "./kubernetes/service-crosses-zones.ts";
import { topologyAnnotationIneffective } from "./kubernetes/topology-annotation-ineffective.ts";
import { topologySpreadInvalid } from "./kubernetes/topology-spread-invalid.ts";
import { type RuleSet, rulesIn } from "./rule-set.ts";

/** Every rule there is. */
export const ruleSet: RuleSet = {
  kubernetes: [
    commandNeedsShell,
    containerRunsAsRoot,
    daemonSetServiceNotLocal,
    healthcheckWithoutProbe,
    localTrafficWithoutDaemonSet,
    nonRootContradiction,
    objectInvalid,
    podUserDiffersFromImage,
    podsNotSpread,
    portNotExposed,
    privilegeEscalationAllowed,
    readOnlyRootWithoutVolume,
    serviceCrossesZones,
    topologyAnnotationIneffective,
    topologySpreadInvalid,
  ],
  dockerfile: [
    addForLocalFiles,
    apkIndexKept,
    aptUsedInScript,
    argNotInScope,
    baseImageInvalid,
    baseImageOutdated,
    baseImageUntrusted,
    cacheMountOwnedByRoot,
    continuationLineEmpty,
    copyOwnedByRoot,
    copyTargetNotDirectory,
    downloadErrorIgnored,
    downloadPipedToShell,
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
  files: [dockerfileUnreadable, manifestUnreadable],
};

/** What all rules have in common: names, words and severities. */
export const allRules: readonly RuleFacts[] = rulesIn(ruleSet);
