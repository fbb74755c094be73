import { isObject, valueAt } from "../../../core/json.ts";
import { shown } from "../../../model/builds/phrase.ts";
import type { Dependent, Dockerfile, ImageStage, ImageUse } from "../../../model/dockerfile/dockerfile.ts";
import { stageOf } from "../../../model/dockerfile/read-dockerfile.ts";
import { configuredUser } from "../../../model/images/configured-images.ts";
import { isWorkPath } from "../../../model/origin/directory-names.ts";
import type { StageScope } from "../define-dockerfile.ts";
import { installedPackages } from "../dockerfile/installed-packages.ts";
import {
  builtBaseOf,
  instructionsOf,
  instructionText,
  lineageAcrossFiles,
  lineageOf,
  rootBaseOf,
  rootImageOf,
} from "../dockerfile/lineage.ts";
import { programName, startCommands } from "../dockerfile/start-files.ts";
import { isStartScript, startText } from "../dockerfile/start-script.ts";
import { baseForOthers, startsProgram } from "./base-for-others.ts";
import { workloadTitle } from "./pod-user.ts";
import { isOtherProgramOfServer, stepsDownForCommand } from "./server-command.ts";

/** Whether root is intended: `none` if nothing suggests it, `certain`, or `maybe` with the reason as a clause. */
export type RootExemption =
  | { readonly kind: "none" }
  | { readonly kind: "certain" }
  | { readonly kind: "maybe"; readonly reason: string };

/** Programs that start as root and then run another program as a different user. */
const privilegeDroppers = "chpst fixuid gosu runuser s6-overlay s6-setuidgid s6-svscan setpriv setuidgid su-exec".split(
  " ",
);
const dropsPrivileges = new RegExp(`\\b(?:${privilegeDroppers.join("|")})\\b`);

/** Signs of s6-overlay: its variables, and the directories of its services and scripts. */
const s6 =
  /\bS6_(?:BEHAVIOUR|CMD|FIX|KEEP|KILL|LOGGING|OVERLAY|READ|RUNTIME|SERVICES|STAGE2|SYNC|VERBOSITY)\w*|\/etc\/(?:cont-finish\.d|cont-init\.d|fix-attrs\.d|s6-overlay|services\.d)\b/;

/** Programs that need root: init systems, logins, cron, networking, container runtimes, disks, the kernel. */
const rootPrograms = (
  "bpftrace buildkitd chronyd containerd cron crond dockerd dovecot falco gparted init iptables keepalived kubelet " +
  "nfsd nft ntpd openvpn postfix runit\\w* runsvdir smbd sshd sysdig systemd tcpdump udevd wg-quick"
).split(" ");
const rootProgram = new RegExp(`(?:^|[\\s/"'])(?:${rootPrograms.join("|")})(?=$|[\\s"',\\]])`);

/** Packages for disks, volumes and firewalls of the node, which a program installs in order to call them. */
const kernelTool =
  /^(?:btrfs-progs|cifs-utils|conntrack(?:-tools)?|cryptsetup(?:-bin)?|device-mapper-multipath|dosfstools|e2fsprogs|ebtables|ipset|iptables|ipvsadm|iscsi-initiator-utils|kmod|lvm2|mdadm|mount|multipath-tools|nfs-common|nfs-utils|nftables|open-iscsi|parted|udev|xfsprogs)$/;

/** Images whose program needs root, or that start as root and run what is added to them as another user. */
const rootImages = (
  "buildah buildkit dind docker home-assistant/[\\w-]+-base init jlesage/baseimage kaniko-project/executor " +
  "linuxserver/baseimage lsiobase/[\\w.-]+ phusion/baseimage podman systemd ubi\\d*-init"
).split(" ");
const rootImage = new RegExp(`(?:^|/)(?:${rootImages.join("|")})(?=$|[:@/-])`);

/**
 * Images for AWS Lambda, which runs them as a user of its own: they need no USER
 * (docs.aws.amazon.com/lambda/latest/dg/python-image.html).
 */
const lambdaImage = /^(?:public\.ecr\.aws\/lambda\/|(?:docker\.io\/)?amazon\/aws-lambda-)/;

/** Dev containers, whose user is the `remoteUser` of devcontainer.json (containers.dev: Dev Container metadata). */
const devContainer = /(?:^|\/)\.devcontainer\//;

/** Options in a comment with a `docker run` command that usually need root. */
const rootOptions = /\s--(?:privileged|cap-add|device|pid[= ]host)\b|\/docker\.sock\b/;

const developmentNames = "build builder ci debug dev devel development lint local smoke test tests tool tools";
const developmentName = new RegExp(`(?:^|[/._-])(?:${developmentNames.replaceAll(" ", "|")})(?=$|[._-])`, "i");

/** Names of stages whose image is shipped, such as `build-release-stage` (docs.docker.com: Build your Go image). */
const releasedStage = /(?:^|[._-])(?:final|release|runtime)(?=$|[._-])/i;

/** Directories of images for development. A Dockerfile in `build` or `tools` may be for the image that is shipped. */
const debugDirectory = /(?:^|[._-])(?:debug|dev|devel|development)(?=$|[._-])/i;

/** Whether a stage that runs as root is meant to, or its image is not run in production. */
export function rootExemption(scope: StageScope): RootExemption {
  if (isMadeForRoot(scope)) return { kind: "certain" };
  const { dockerfile, stage, uses } = scope;
  const privilege = uses.map(privilegeOf).find((found) => found !== null);
  if (privilege !== undefined) return maybe(privilege);
  const { rootRun } = dockerfile.build;
  if (rootRun !== null) return maybe(rootRun);
  if (uses.length > 0) return { kind: "none" };
  if (lambdaImage.test(rootImageOf(stage))) return { kind: "certain" };
  if (devContainer.test(dockerfile.file.source.path)) return { kind: "certain" };
  if (dockerfile.file.comments.some(({ text }) => rootOptions.test(text))) {
    return maybe("a comment shows it run with options that usually need root");
  }
  if (isRootByComment(scope)) return maybe("a comment says that it runs as root");
  if (isOtherProgramOfServer(stage) && isStartScript(stage.command)) {
    return maybe("its start script may switch to another user");
  }
  if (/(?:^|[\s"'/;&])su\s/.test(startText(stage))) return maybe("the start command switches to another user");
  const daemon = startCommands(dockerfile, stage).find((command) => rootProgram.test(programName(command)));
  if (daemon !== undefined) return maybe(`${daemon.path} starts ${programName(daemon)}, which usually needs root`);
  const su = startCommands(dockerfile, stage).find((command) => programName(command) === "su");
  if (su !== undefined) return maybe(`${su.path} switches to another user`);
  if (rootBaseOf(stage).kind === "scratch" && !startsProgram(stage)) return { kind: "certain" };
  const dependent = dependentOf(dockerfile, stage);
  const base = baseForOthers(dockerfile, stage);
  if (base !== null && dependent !== null) return { kind: "certain" };
  if (dependent?.extends) return maybe(`${shown(dependent.path)} is built from it, and its commands may need root`);
  if (base !== null) return maybe(base);
  const tool = kernelToolOf(stage);
  if (tool !== null) return maybe(`it installs ${tool}, which needs root`);
  if (isForDevelopers(scope)) return maybe("its name or path suggests that it is for development");
  const supervised = /\bsupervisord\b/.test(startText(stage));
  return supervised ? maybe("supervisord may run its programs as other users") : { kind: "none" };
}

/** Another Dockerfile of the repository that uses the image of a stage, if possible as its base; null if there is none. */
function dependentOf({ stages, build }: Dockerfile, stage: ImageStage): Dependent | null {
  const found = build.dependents().filter(({ target }) => stageOf(stages, target) === stage);
  return found.find((one) => one.extends) ?? found[0] ?? null;
}

/** A package that the image installs in order to change the node with it; null for none. */
function kernelToolOf(stage: ImageStage): string | null {
  const runs = lineageAcrossFiles(stage).flatMap(({ instructions }) => {
    return instructions.filter(({ keyword }) => keyword === "RUN");
  });
  return runs.flatMap(installedPackages).find((name) => kernelTool.test(name)) ?? null;
}

/** Whether the name of the base image says that its user is not root. A part of the name may be a variable. */
export function isNonRootByName(stage: ImageStage): boolean {
  const first = lineageOf(stage).at(-1) ?? stage;
  return /\b(?:nonroot|non-root|unprivileged|rootless)\b/.test(first.from.text);
}

/** A comment that says that the program runs as root, unless `notAsRoot` matches too. */
const runsAsRoot = /\b(?:run|runs|running|start|starts|started)\b(?:\s+[\w'"-]+){0,4}?\s+as\s+(?:the\s+)?["']?root\b/i;
const notAsRoot = /\b(?:avoid|do not|don't|fixme|instead|never|no longer|not|shouldn't|todo|without)\b/i;

/**
 * Whether a comment after the build steps of a stage says that it runs as root. An earlier one may be about the build.
 */
function isRootByComment({ dockerfile, stage }: StageScope): boolean {
  const { from, instructions } = stage;
  const last = instructions.findLast(({ keyword }) => keyword === "RUN") ?? from;
  const end = instructions.at(-1)?.range[1] ?? from.range[1];
  return dockerfile.file.comments.some(({ text, range: [start] }) => {
    return start >= last.range[1] && start < end && runsAsRoot.test(text) && !notAsRoot.test(text);
  });
}

/** Whether the image is known to need root, or to drop root privileges itself. */
function isMadeForRoot({ dockerfile, stage, uses }: Pick<StageScope, "dockerfile" | "stage" | "uses">): boolean {
  const below = builtBaseOf(stage);
  if (below !== null && isMadeForRoot({ ...below, uses: [] })) return true;
  const { images } = dockerfile.build;
  if (uses.some(({ container }) => configuredUser(container.image ?? "", images)?.purpose)) return true;
  const texts = instructionsOf(stage).map(instructionText);
  if (texts.some((text) => dropsPrivileges.test(text) || s6.test(text))) return true;
  if (stepsDownForCommand(stage)) return true;
  if (startCommands(dockerfile, stage).some((command) => dropsPrivileges.test(programName(command)))) return true;
  return rootProgram.test(startText(stage)) || rootImage.test(rootImageOf(stage));
}

/**
 * A privilege that a container gives the image and that usually needs root, as a clause; null if there is none. It
 * counts even if only names suggest that the container runs this image.
 */
function privilegeOf(use: ImageUse): string | null {
  const runs = `${workloadTitle(use)} ${use.certain ? "runs" : "probably runs"} it`;
  const security = use.container.value["securityContext"] ?? null;
  if (valueAt(security, ["privileged"]) === true) return `${runs} in a privileged container`;
  const added = valueAt(security, ["capabilities", "add"]);
  const names = (Array.isArray(added) ? added : []).filter((name) => typeof name === "string");
  const capabilities = names.map((name) => name.toUpperCase().replace(/^CAP_/, ""));
  const volumes = use.workload.podTemplate?.spec["volumes"] ?? null;
  if (Array.isArray(volumes) && volumes.some((volume) => isObject(volume) && volume["hostPath"] != null)) {
    return `${runs} with files of the node`;
  }
  // A program without root can get this capability from its file.
  const capability = capabilities.find((name) => name !== "NET_BIND_SERVICE");
  return capability === undefined ? null : `${runs} with the capability ${capability}`;
}

function isForDevelopers({ dockerfile, stage }: StageScope): boolean {
  const { path } = dockerfile.file.source;
  const [file = "", directory = ""] = path.split("/").toReversed();
  const name = stage.name ?? "";
  if (developmentName.test(name) && !releasedStage.test(name)) return true;
  return isWorkPath(path) || developmentName.test(file) || debugDirectory.test(directory);
}

function maybe(reason: string): RootExemption {
  return { kind: "maybe", reason };
}
