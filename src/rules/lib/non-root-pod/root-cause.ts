import type { RelatedLocation, Severity } from "../../../core/finding.ts";
import type { FixDefaults, Settings } from "../../../core/settings.ts";
import type { ImageUse } from "../../../model/dockerfile/dockerfile.ts";
import { type ConfiguredImageUser, configuredUser } from "../../../model/images/configured-images.ts";
import { imageUser } from "../../../model/images/images.ts";
import type { KubernetesContext } from "../../../model/kubernetes/workspace.ts";
import type { ContainerScope, PodScope } from "../define-kubernetes.ts";
import { addedCapabilities, commandText, type EffectiveSetting } from "../kubernetes/pod-security.ts";
import { newUser } from "../non-root/new-user.ts";
import { instructionPlace } from "../places.ts";

/** A user and group to run as; a null group leaves it to the image. */
export interface RunAs {
  readonly uid: number;
  readonly gid: number | null;
  /** True where the image runs as exactly this user already. */
  readonly certain: boolean;
}

/** Why a container may run as root, and what can be done about it. */
export type RootCause =
  /** It has a non-root `runAsUser`; only `runAsNonRoot` is missing. */
  | { readonly kind: "non-root-user" }
  /** It can run as this user, if its image is made for that; `note` says what that takes. */
  | {
      readonly kind: "can-run-as";
      readonly user: RunAs;
      readonly note: string;
      readonly related: readonly RelatedLocation[];
    }
  /** The manifest sets root. */
  | { readonly kind: "explicit"; readonly setting: EffectiveSetting }
  /** Its command or its image may need root: `reason` goes on after "it". */
  | {
      readonly kind: "may-need-root";
      readonly reason: string;
      readonly advice: string;
      readonly severity: Severity;
      readonly related: readonly RelatedLocation[];
    };

type RootCauseOf<Kind extends RootCause["kind"]> = Extract<RootCause, { readonly kind: Kind }>;

/** A container that may run as root. */
export interface RootContainer {
  readonly container: ContainerScope;
  readonly cause: RootCause;
}

/** The containers of a pod that may run as root. */
export function rootContainers(pod: PodScope, { workspace, settings }: KubernetesContext): readonly RootContainer[] {
  const uses = workspace.imagesOf(pod.manifest).filter(({ certain }) => certain);
  return pod.containers.flatMap((container) => {
    const use = uses.find((each) => each.container === container.container) ?? null;
    const cause = rootCause(container, settings, use);
    return cause === null ? [] : [{ container, cause }];
  });
}

/** Commands that mostly work as root only. */
const rootCommands = [
  "adduser",
  "apk add",
  "apt-get",
  "chgrp",
  "chmod",
  "chown",
  "dnf",
  "ip6tables",
  "iptables",
  "modprobe",
  "mount",
  "nft",
  "setcap",
  "sysctl",
  "useradd",
  "yum",
];
const rootCommand = new RegExp(`\\b(?:${rootCommands.join("|")})\\b`);

/** Null for a container that can't run as root, is meant to, or has settings that can't be judged. */
function rootCause(scope: ContainerScope, { fixDefaults, images }: Settings, use: ImageUse | null): RootCause | null {
  const { container, effective } = scope;
  const configured = configuredUser(container.image ?? "", images);
  if (configured?.purpose === true) return null;
  const nonRoot = effective("runAsNonRoot");
  const user = effective("runAsUser");
  if (user.value !== undefined && typeof user.value !== "number") return null;
  if (nonRoot.value !== undefined && nonRoot.value !== false) return null;
  const command = rootCommand.exec(commandText(container))?.[0];
  if (command !== undefined && container.kind === "init") return null;
  const privilege = byPrivilege(scope);
  if (privilege !== null) return privilege;
  if (user.value !== undefined && user.value > 0) return nonRoot.value === false ? null : { kind: "non-root-user" };
  if (user.value === 0) return { kind: "explicit", setting: user };
  if (nonRoot.value === false) return { kind: "explicit", setting: nonRoot };
  if (command !== undefined) {
    return mayNeedRoot(`runs ${command}`, "That is mostly root's work: move it into the image.");
  }
  const built = use && byDockerfile(use, fixDefaults);
  return built ?? (configured === null ? byImage(container.image ?? "", fixDefaults) : byConfiguration(configured));
}

function byPrivilege({ container, at }: ContainerScope): RootCause | null {
  if (at("securityContext", "privileged") === true) {
    return mayNeedRoot("is privileged", "If it can do without, take privileged away first.");
  }
  const [added] = addedCapabilities(container);
  if (added === undefined) return null;
  return mayNeedRoot(
    `adds the capability ${added}`,
    "Other users get a capability only where the image gives it to the program's file.",
  );
}

function byDockerfile(use: ImageUse, fixDefaults: FixDefaults): RootCause | null {
  const { user } = use.stage;
  if (user.kind === "unknown") return null;
  if (user.kind === "root") return rootDockerfile(use, fixDefaults);
  if (user.uid === null) return namedUser(use, user.name);
  return { ...canRunAs({ uid: user.uid, gid: user.gid, certain: true }), related: [userPlace(use)] };
}

function rootDockerfile(use: ImageUse, fixDefaults: FixDefaults): RootCause {
  const { stage, dockerfile, how } = use;
  const { path } = dockerfile.file.source;
  const wanted = newUser(stage, fixDefaults, []);
  const [uid, gid] = "refused" in wanted ? [] : (wanted.ids?.split(":") ?? []);
  const ids = uid === undefined ? "its number as runAsUser" : `runAsUser: ${uid} and runAsGroup: ${gid}`;
  const advice = `Let ${path} name a user other than root first; then set runAsNonRoot: true here, with ${ids}.`;
  const reason = `runs as root, like the image that ${path} makes (${how})`;
  return { ...mayNeedRoot(reason, advice, "warning"), related: [userPlace(use)] };
}

function namedUser(use: ImageUse, name: string | null): RootCause {
  const { dockerfile, how } = use;
  const image = `the image that ${dockerfile.file.source.path} makes (${how})`;
  const advice = "Set runAsNonRoot: true with that user's number as runAsUser.";
  const reason = `runs as user ${JSON.stringify(name)} of ${image}`;
  return { ...mayNeedRoot(reason, advice, "warning"), related: [userPlace(use)] };
}

function userPlace({ dockerfile, stage }: ImageUse): RelatedLocation {
  const { set } = stage.user;
  if (set !== null) return instructionPlace(dockerfile, set, "the instruction that sets the user of the image");
  return instructionPlace(dockerfile, stage.from, "the base image, which sets the user of the image");
}

function byConfiguration({ uid, gid, name }: ConfiguredImageUser): RootCause {
  if (uid === 0) {
    const advice = "Give the image a user of its own, or name one that it can run as, with runAsNonRoot: true.";
    return mayNeedRoot("starts as root, as the configuration says of its image", advice, "warning");
  }
  if (uid !== null) return canRunAs({ uid, gid, certain: true });
  const advice = "Set runAsNonRoot: true with that user's number as runAsUser.";
  return mayNeedRoot(`runs as user ${JSON.stringify(name)}, as the configuration says of its image`, advice, "warning");
}

function byImage(reference: string, { userId, groupId }: FixDefaults): RootCause {
  const image = imageUser(reference);
  if (image.kind === "known" && image.uid !== null) {
    const user = { uid: image.uid, gid: image.gid, certain: image.certain === true };
    return canRunAs(user, `a release of the image may have another user than ${image.uid}`);
  }
  if (image.kind === "known") return mayNeedRoot("starts as root, as its image is made to", image.advice ?? "");
  if (image.kind === "vendor") {
    const advice = "Look up the user its image is made for, and set runAsNonRoot: true with that runAsUser.";
    return mayNeedRoot("runs as whatever user its image names", advice, "warning");
  }
  const ids = `${userId}:${groupId}`;
  const user = { uid: userId, gid: groupId, certain: false };
  if (image.kind === "base") return canRunAs(user, `what it runs has to work as ${ids}, without root`);
  return canRunAs(
    user,
    `the image has to be built for ${ids}: its files readable, and all it writes to owned by that user`,
  );
}

function canRunAs(user: RunAs, note: string = ""): RootCauseOf<"can-run-as"> {
  return { kind: "can-run-as", user, note, related: [] };
}

function mayNeedRoot(reason: string, advice: string, severity: Severity = "info"): RootCauseOf<"may-need-root"> {
  return { kind: "may-need-root", reason, advice, severity, related: [] };
}
