import type { ImageUse } from "../../../model/dockerfile/dockerfile.ts";
import { type ConfiguredImageUser, configuredUser } from "../../../model/images/configured-images.ts";
import type { KubernetesContext } from "../../../model/kubernetes/workspace.ts";
import type { ContainerScope, PodScope } from "../define-kubernetes.ts";
import { byDockerfile } from "./built-user.ts";
import { canRunAs, mayNeedRoot, numericUserAdvice, type RootCause } from "./cause.ts";
import { byImage } from "./image-name-user.ts";
import { lastingVolume } from "./lasting-volume.ts";
import { privilegeAdvice, rootCommandOf } from "./root-work.ts";

/** A container that may run as root. */
export interface RootContainer {
  readonly container: ContainerScope;
  readonly cause: RootCause;
}

/** The containers of a pod that may run as root. */
export function rootContainers(
  pod: PodScope,
  context: KubernetesContext,
  openShift: boolean,
): readonly RootContainer[] {
  const uses = context.workspace.imagesOf(pod.manifest);
  return pod.containers.flatMap((container) => {
    const own = uses.filter((use) => use.container === container.container);
    const cause = rootCause(container, context, own, openShift);
    return cause === null ? [] : [{ container, cause }];
  });
}

/** The cause for a container. Null if it can't run as root, if it should, or if its settings can't be read. */
function rootCause(
  scope: ContainerScope,
  context: KubernetesContext,
  uses: readonly ImageUse[],
  openShift: boolean,
): RootCause | null {
  const { settings } = context;
  const { container, effective } = scope;
  const configured = configuredUser(container.image ?? "", settings.images);
  if (configured?.purpose === true) return null;
  const nonRoot = effective("runAsNonRoot");
  const user = effective("runAsUser");
  if (user.value !== undefined && typeof user.value !== "number") return null;
  if (nonRoot.value !== undefined && nonRoot.value !== false) return null;
  const command = rootCommandOf(scope);
  if (command !== null && container.kind === "init") return null;
  if (user.value !== undefined && user.value > 0) return nonRoot.value === false ? null : { kind: "non-root-user" };
  const privilege = privilegeAdvice(scope);
  if (privilege !== null) return mayNeedRoot(privilege);
  if (user.value === 0) return { kind: "explicit", setting: user };
  if (nonRoot.value === false) return { kind: "explicit", setting: nonRoot };
  if (command !== null) {
    return mayNeedRoot(
      `The command runs ${command}, which usually needs root. ` +
        "Move that step into the image build, then set runAsNonRoot: true.",
    );
  }
  const built = byDockerfile(uses, context);
  if (built !== null) return onLastingVolumes(scope, built);
  if (configured !== null) return byConfiguration(configured);
  return onLastingVolumes(scope, byImage(scope, settings, openShift));
}

function byConfiguration({ uid, gid, name }: ConfiguredImageUser): RootCause {
  if (uid === 0) {
    return mayNeedRoot(
      "The configuration says that the image runs as root. " +
        "Build it with a non-root user or set a runAsUser that it supports, then set runAsNonRoot: true.",
      "warning",
    );
  }
  if (uid !== null) return canRunAs({ uid, gid, certain: true, instead: "same" }, null);
  const user = `The configuration says that the image runs as user ${JSON.stringify(name)}.`;
  return mayNeedRoot(`${user} ${numericUserAdvice}`, "warning");
}

/** A user other than the image's may not be able to use files that an earlier user wrote. */
function onLastingVolumes(scope: ContainerScope, cause: RootCause): RootCause {
  if (cause.kind !== "can-run-as" || cause.user === null || cause.user.instead === "same") return cause;
  const volume = lastingVolume(scope);
  if (volume === null) return cause;
  const advice =
    `Files that already exist on the volume ${JSON.stringify(volume)} may belong to another user. ` +
    "Find out which user the image is made for, make it the owner of these files, then set runAsNonRoot: true and " +
    "the ID of that user as runAsUser. fsGroup changes the group of the files only on some kinds of volumes.";
  return { ...mayNeedRoot(advice, "warning"), related: cause.related };
}
