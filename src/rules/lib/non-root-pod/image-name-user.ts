import type { Settings } from "../../../core/settings.ts";
import { configuredImage } from "../../../model/images/configured-images.ts";
import { imageOwner } from "../../../model/images/image-owner.ts";
import { type ImageUser, imageUser } from "../../../model/images/known-images.ts";
import type { ContainerScope } from "../define-kubernetes.ts";
import { canRunAs, mayNeedRoot, type RootCause } from "./cause.ts";
import { madeForRoot } from "./root-work.ts";

/**
 * What the name of an image says about its user. Only images that the organization builds itself get the user from the
 * configuration, since nobody else's image is made for it.
 */
export function byImage(scope: ContainerScope, settings: Settings, openShift: boolean): RootCause {
  const { userId, groupId } = settings.fixDefaults;
  const reference = scope.container.image ?? "";
  if (reference.startsWith("ko://")) return canRunAs(null, koRisk);
  const image = configuredImage(reference, settings.images)?.own === true ? unknownUser : imageUser(reference);
  if (image.kind === "known" && image.uid !== null) {
    const instead = image.start === "user" ? "same" : "root";
    const user = { uid: image.uid, gid: image.gid, certain: image.certain === true, instead } as const;
    return canRunAs(user, `Some releases of the image may use a different user than ${image.uid}.`);
  }
  if (image.kind === "known") {
    const own = scope.at("command") == null ? image.advice : undefined;
    return mayNeedRoot(own ?? otherProgramAdvice);
  }
  const rootSign = madeForRoot(scope);
  if (rootSign !== null) {
    return mayNeedRoot(`${rootSign} If the container works without root, set runAsNonRoot: true and a runAsUser.`);
  }
  const ids = `${userId}:${groupId}`;
  const user = { uid: userId, gid: groupId, certain: false, configured: true } as const;
  if (image.kind === "base") {
    return canRunAs({ ...user, instead: "root" }, `The command must work as user ${ids}, without root.`);
  }
  const owner = imageOwner(reference, settings);
  if (owner !== "own") {
    return mayNeedRoot(openShift ? openShiftAdvice : findOutAdvice, owner === "unknown" ? "warning" : "info");
  }
  return canRunAs(
    { ...user, instead: "unknown" },
    `The image must support user ${ids}: that user must be able to read its files and write to its data directories.`,
  );
}

/** Images that the organization builds may differ from those published under the same name. */
const unknownUser: ImageUser = { kind: "unknown" };

const findOutAdvice =
  "Find out which user this image is made for (docker image inspect shows it as User), then set runAsNonRoot: true " +
  "and the numeric ID of that user as runAsUser.";

/** What is known about an image's own program doesn't apply to another program. */
const otherProgramAdvice =
  "The image starts as root. If the program of the container works without root, set runAsNonRoot: true and a runAsUser.";

const openShiftAdvice =
  "OpenShift can run the container as a user that it assigns. If the image works as such a user, set " +
  "runAsNonRoot: true.";

/** Ko builds on an image whose user has the ID 65532, unless its configuration names another (ko.build/configuration). */
const koRisk = "If .ko.yaml sets another base image, that image must have a numeric non-root user.";
