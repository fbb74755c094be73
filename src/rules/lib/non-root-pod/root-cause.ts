import type { RelatedLocation, Severity } from "../../../core/finding.ts";
import type { FixDefaults, Settings } from "../../../core/settings.ts";
import type { ImageUse } from "../../../model/dockerfile/dockerfile.ts";
import { type ConfiguredImageUser, configuredUser } from "../../../model/images/configured-images.ts";
import { imageUser } from "../../../model/images/known-images.ts";
import type { KubernetesContext } from "../../../model/kubernetes/workspace.ts";
import type { ContainerScope, PodScope } from "../define-kubernetes.ts";
import { addedCapabilities, commandText, type EffectiveSetting } from "../kubernetes/pod-security.ts";
import { newUser } from "../non-root/new-user.ts";
import { instructionPlace } from "../places.ts";

/** A user and group to run as; without a group (null), the image determines it. */
export interface RunAs {
  readonly uid: number;
  readonly gid: number | null;
  /** True if the image already runs as exactly this user. */
  readonly certain: boolean;
}

/** Why a container may run as root, and what can be done about it. */
export type RootCause =
  /** It has a non-root `runAsUser`; only `runAsNonRoot` is missing. */
  | { readonly kind: "non-root-user" }
  /** It can run as this user if its image supports that; `risk` says in one sentence what that requires. */
  | {
      readonly kind: "can-run-as";
      readonly user: RunAs;
      readonly risk: string | null;
      readonly related: readonly RelatedLocation[];
    }
  /** It sets `runAsUser: 0` or `runAsNonRoot: false`. */
  | { readonly kind: "explicit"; readonly setting: EffectiveSetting }
  /** Its settings, its command or its image may need root. */
  | {
      readonly kind: "may-need-root";
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

/** Commands that usually need root. */
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

/** Null for a container that can't run as root, that should run as root, or whose settings can't be read. */
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
  if (user.value !== undefined && user.value > 0) return nonRoot.value === false ? null : { kind: "non-root-user" };
  const privilege = byPrivilege(scope);
  if (privilege !== null) return privilege;
  if (user.value === 0) return { kind: "explicit", setting: user };
  if (nonRoot.value === false) return { kind: "explicit", setting: nonRoot };
  if (command !== undefined) {
    return mayNeedRoot(
      `The command runs ${command}, which usually needs root. ` +
        "Move that step into the image build, then set runAsNonRoot: true.",
    );
  }
  const built = use && byDockerfile(use, fixDefaults);
  return built ?? (configured === null ? byImage(container.image ?? "", fixDefaults) : byConfiguration(configured));
}

function byPrivilege({ container, at }: ContainerScope): RootCause | null {
  if (at("securityContext", "privileged") === true) {
    return mayNeedRoot(
      "The container is privileged and may need root. " +
        "If it does not, remove privileged: true, then set runAsNonRoot: true.",
    );
  }
  const [added] = addedCapabilities(container);
  if (added === undefined) return null;
  return mayNeedRoot(
    `The container adds the capability ${added}, which a non-root process only gets if the image grants it to the ` +
      "program file (setcap). Do that first, then set runAsNonRoot: true.",
  );
}

function byDockerfile(use: ImageUse, fixDefaults: FixDefaults): RootCause | null {
  const { user } = use.stage;
  if (user.kind === "unknown") return null;
  if (user.kind === "root") return rootDockerfile(use, fixDefaults);
  if (user.uid === null) return namedUser(use, user.name);
  return { ...canRunAs({ uid: user.uid, gid: user.gid, certain: true }, null), related: [userPlace(use)] };
}

function rootDockerfile(use: ImageUse, fixDefaults: FixDefaults): RootCause {
  const wanted = newUser(use.stage, fixDefaults, []);
  const [uid, gid] = "refused" in wanted ? [] : (wanted.ids?.split(":") ?? []);
  const ids = uid === undefined ? "the ID of that user as runAsUser" : `runAsUser: ${uid} and runAsGroup: ${gid}`;
  const advice =
    `The image, built from ${buildOf(use)}, runs as root. ` +
    `Set a non-root USER there first, then set runAsNonRoot: true here, with ${ids}.`;
  return { ...mayNeedRoot(advice, "warning"), related: [userPlace(use)] };
}

function namedUser(use: ImageUse, name: string | null): RootCause {
  const advice = `The image, built from ${buildOf(use)}, runs as user ${JSON.stringify(name)}. ${numericUserAdvice}`;
  return { ...mayNeedRoot(advice, "warning"), related: [userPlace(use)] };
}

const numericUserAdvice =
  "Set runAsNonRoot: true and the numeric ID of that user as runAsUser; the kubelet can't check a user name.";

/** The Dockerfile of an image with how it was found: `api/Dockerfile (line 3 of compose.yaml builds it)`. */
function buildOf({ dockerfile, how }: ImageUse): string {
  return `${dockerfile.file.source.path} (${how})`;
}

function userPlace({ dockerfile, stage }: ImageUse): RelatedLocation {
  const { set } = stage.user;
  if (set !== null) return instructionPlace(dockerfile, set, "the instruction that sets the user of the image");
  return instructionPlace(dockerfile, stage.from, "the base image, which sets the user of the image");
}

function byConfiguration({ uid, gid, name }: ConfiguredImageUser): RootCause {
  if (uid === 0) {
    return mayNeedRoot(
      "The configuration says that the image runs as root. " +
        "Build it with a non-root user or set a runAsUser that it supports, then set runAsNonRoot: true.",
      "warning",
    );
  }
  if (uid !== null) return canRunAs({ uid, gid, certain: true }, null);
  const user = `The configuration says that the image runs as user ${JSON.stringify(name)}.`;
  return mayNeedRoot(`${user} ${numericUserAdvice}`, "warning");
}

function byImage(reference: string, { userId, groupId }: FixDefaults): RootCause {
  const image = imageUser(reference);
  if (image.kind === "known" && image.uid !== null) {
    const user = { uid: image.uid, gid: image.gid, certain: image.certain === true };
    return canRunAs(user, `Some releases of the image may use a different user than ${image.uid}.`);
  }
  if (image.kind === "known") return mayNeedRoot(image.advice ?? "The image starts as root.");
  if (image.kind === "vendor") {
    return mayNeedRoot(
      "It is not known which user the image runs as. " +
        "Look it up, then set runAsNonRoot: true and the ID of that user as runAsUser.",
      "warning",
    );
  }
  const ids = `${userId}:${groupId}`;
  const user = { uid: userId, gid: groupId, certain: false };
  if (image.kind === "base") return canRunAs(user, `The command must work as user ${ids}, without root.`);
  return canRunAs(
    user,
    `The image must support user ${ids}: that user must be able to read its files and write to its data directories.`,
  );
}

function canRunAs(user: RunAs, risk: string | null): RootCauseOf<"can-run-as"> {
  return { kind: "can-run-as", user, risk, related: [] };
}

function mayNeedRoot(advice: string, severity: Severity = "info"): RootCauseOf<"may-need-root"> {
  return { kind: "may-need-root", advice, severity, related: [] };
}
