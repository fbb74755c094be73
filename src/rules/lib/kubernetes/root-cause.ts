import type { Severity } from "../../../core/finding.ts";
import type { FixDefaults, Settings } from "../../../core/settings.ts";
import type { ImageUse } from "../../../model/dockerfile/dockerfile.ts";
import { type ConfiguredImageUser, configuredUser } from "../../../model/images/configured-images.ts";
import { type ImageUser, imageUser } from "../../../model/images/known-images.ts";
import type { Container, PodTemplate } from "../../../model/kubernetes/pod-template.ts";
import { newUser } from "../non-root/new-user.ts";
import { addedCapabilities, commandText, type EffectiveSetting, effective, securityContextOf } from "./pod-security.ts";

/** A user and group to run as; a null group leaves it to the image. */
export interface RunAs {
  readonly uid: number;
  readonly gid: number | null;
  /** True where the image runs as exactly this user already. */
  readonly certain: boolean;
}

/** Why a container may run as root, and what that allows to do about it. */
export type RootCause =
  /** It has a user of its own; only the promise is missing. */
  | { readonly kind: "unpromised" }
  /** It can run as this user, if its image bears it; `note` says what that takes. */
  | { readonly kind: "runnable"; readonly user: RunAs; readonly note: string }
  /** The manifest says so. */
  | { readonly kind: "chosen"; readonly setting: EffectiveSetting }
  /** Its work or its image may need root: `reason` goes on after "it". */
  | { readonly kind: "needed"; readonly reason: string; readonly advice: string; readonly severity: Severity };

const rootWork =
  /\b(chown|chmod|chgrp|sysctl|ip6?tables|nft|mount|modprobe|setcap|useradd|adduser|apt-get|apk add|yum|dnf)\b/;

/**
 * Why a container may run as root; null where it can't, or where its settings or its task leave nothing to say. `use`
 * is what is known of its image for certain, where a Dockerfile of the tree builds it.
 */
export function rootCause(
  template: PodTemplate,
  container: Container,
  { fixDefaults, images }: Settings,
  use: ImageUse | null,
): RootCause | null {
  const stated = configuredUser(container.image ?? "", images);
  if (stated?.purpose === true) return null;
  const nonRoot = effective(template, container, "runAsNonRoot");
  const user = effective(template, container, "runAsUser");
  if (nonRoot.value === true || (user.value !== undefined && typeof user.value !== "number")) return null;
  if (nonRoot.value !== undefined && nonRoot.value !== false) return null;
  const work = rootWork.exec(commandText(container))?.[0];
  if (work !== undefined && container.kind === "init") return null;
  const added = addedCapabilities(container);
  if (securityContextOf(container)["privileged"] === true)
    return needed("is privileged", "If it can do without, take privileged away first.");
  if (added.length > 0)
    return needed(
      `adds the capability ${added[0]}`,
      "Other users get a capability only where the image gives it to the program's file.",
    );
  if (user.value !== undefined && user.value > 0) return nonRoot.value === false ? null : { kind: "unpromised" };
  if (user.value === 0) return { kind: "chosen", setting: user };
  if (nonRoot.value === false) return { kind: "chosen", setting: nonRoot };
  if (work === undefined) {
    const built = use && byDockerfile(use, fixDefaults);
    return built ?? (stated === null ? byImage(container, fixDefaults) : byConfiguration(stated));
  }
  return needed(`runs ${work}`, "That is mostly root's work: move it into the image.");
}

function byDockerfile({ stage, dockerfile, how }: ImageUse, fixDefaults: FixDefaults): RootCause | null {
  const { user } = stage;
  const { path } = dockerfile.file.source;
  if (user.kind === "root") {
    const wanted = newUser(stage, fixDefaults, []);
    const [uid, gid] = "refused" in wanted ? [] : (wanted.ids?.split(":") ?? []);
    const ids = uid === undefined ? "its number as runAsUser" : `runAsUser: ${uid} and runAsGroup: ${gid}`;
    const advice = `Let ${path} name a user other than root first; then set runAsNonRoot: true here, with ${ids}.`;
    return needed(`runs as root, like the image that ${path} makes (${how})`, advice, "warning");
  }
  if (user.kind === "unknown") return null;
  if (user.uid !== null) {
    return { kind: "runnable", user: { uid: user.uid, gid: user.gid, certain: true }, note: "" };
  }
  const advice = "Set runAsNonRoot: true with that user's number as runAsUser.";
  return needed(
    `runs as user ${JSON.stringify(user.name)} of the image that ${path} makes (${how})`,
    advice,
    "warning",
  );
}

function byConfiguration({ uid, gid, name }: ConfiguredImageUser): RootCause {
  if (uid === 0) {
    const advice = "Give the image a user of its own, or name one that it can run as, with runAsNonRoot: true.";
    return needed("starts as root, as the configuration says of its image", advice, "warning");
  }
  if (uid !== null) return { kind: "runnable", user: { uid, gid, certain: true }, note: "" };
  const advice = "Set runAsNonRoot: true with that user's number as runAsUser.";
  return needed(`runs as user ${JSON.stringify(name)}, as the configuration says of its image`, advice, "warning");
}

function byImage(container: Container, { userId, groupId }: FixDefaults): RootCause {
  const image: ImageUser = imageUser(container.image ?? "");
  if (image.kind === "known" && image.uid !== null) {
    const user = { uid: image.uid, gid: image.gid, certain: image.certain === true };
    return { kind: "runnable", user, note: `a release of the image may have another user than ${image.uid}` };
  }
  if (image.kind === "known") return needed("starts as root, as its image is made to", image.advice ?? "");
  if (image.kind === "vendor") {
    const advice = "Look up the user its image is made for, and set runAsNonRoot: true with that runAsUser.";
    return needed("runs as whatever user its image names", advice, "warning");
  }
  const ids = `${userId}:${groupId}`;
  const built = `the image has to be built for ${ids}: its files readable, and all it writes to owned by that user`;
  const bare = `what it runs has to work as ${ids}, without root`;
  const user = { uid: userId, gid: groupId, certain: false };
  return { kind: "runnable", user, note: image.kind === "base" ? bare : built };
}

function needed(reason: string, advice: string, severity: Severity = "info"): RootCause {
  return { kind: "needed", reason, advice, severity };
}
