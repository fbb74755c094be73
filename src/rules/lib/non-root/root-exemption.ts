import { valueAt } from "../../../core/json.ts";
import type { ImageStage, ImageUse } from "../../../model/dockerfile/dockerfile.ts";
import { configuredUser } from "../../../model/images/configured-images.ts";
import type { StageScope } from "../define-dockerfile.ts";
import { commandText, instructionsOf, rootBaseOf, rootImageOf } from "../dockerfile/lineage.ts";
import { workloadTitle } from "./pod-user.ts";

/** Why root may be meant: `none` where nothing speaks for it, `certain` where it is, `maybe` with the reason. */
export type RootExemption =
  | { readonly kind: "none" }
  | { readonly kind: "certain" }
  | { readonly kind: "maybe"; readonly reason: string };

/** Programs that start as root to run another as somebody else. */
const steppers = "chpst fixuid gosu runuser s6-overlay s6-setuidgid s6-svscan setpriv setuidgid su-exec".split(" ");
const stepsDown = new RegExp(`\\b(?:${steppers.join("|")})\\b`);

/** Programs that are root's: init systems, log-in, jobs of several users, networks, other containers, disks, the kernel. */
const rootPrograms = (
  "bpftrace buildkitd chronyd containerd cron crond dockerd dovecot falco gparted init iptables keepalived kubelet " +
  "nfsd nft ntpd openvpn postfix runit\\w* runsvdir smbd sshd sysdig systemd tcpdump udevd wg-quick"
).split(" ");
const rootProgram = new RegExp(`(?:^|[\\s/"'])(?:${rootPrograms.join("|")})(?=$|[\\s"',\\]])`);

/** Images whose work is root's. */
const rootImages = "buildah buildkit dind docker init kaniko-project/executor podman systemd ubi\\d*-init".split(" ");
const rootImage = new RegExp(`(?:^|/)(?:${rootImages.join("|")})(?=$|[:@/-])`);

/** Images with a program of their own that a Dockerfile upon them need not start. */
const servers = "caddy haproxy httpd jetty nginx openresty tomcat traefik wildfly wordpress".split(" ");
const serverImage = new RegExp(`(?:^|/)(?:${servers.join("|")})(?=$|[:@])|(?:^|/)php:[^@]*(?:apache|fpm)`);

/** What only root has a use for, where a comment shows how the image is run. */
const rootsFlags = /\s--(?:privileged|cap-add|device|pid[= ]host)\b|\/docker\.sock\b/;

/** A command for whoever looks into an image, not for a program of its own. */
const onlyShell = /^["']?(?:\/(?:usr\/)?bin\/)?(?:ba|a|da|z)?sh["']?$/;

const toolFolders = ".ci .devcontainer .github ci devcontainer e2e example examples fixtures hack test testdata tests";
const toolFolder = new RegExp(`(?:^|/)(?:${toolFolders.replaceAll(".", "\\.").replaceAll(" ", "|")})/`, "i");
const toolNames = "build builder ci debug dev devel development lint test tests tool tools";
const toolName = new RegExp(`(?:^|[/._-])(?:${toolNames.replaceAll(" ", "|")})(?=$|[._-])`, "i");

/** Whether the image of a stage that runs as root is meant to, or is none that anybody runs. */
export function rootExemption(scope: StageScope): RootExemption {
  if (isMadeForRoot(scope)) return { kind: "certain" };
  const { dockerfile, stage, uses } = scope;
  const power = uses.map(powerOf).find((found) => found !== null);
  if (power !== undefined) return maybe(power);
  if (uses.length > 0) return { kind: "none" };
  if (dockerfile.file.comments.some(({ text }) => rootsFlags.test(text))) {
    return maybe("its comments show it run with what only root has a use for");
  }
  const starts = startsProgram(stage);
  if (rootBaseOf(stage).kind === "scratch" && !starts) return { kind: "certain" };
  if (instructionsOf(stage).some(({ keyword }) => keyword === "ONBUILD")) {
    return maybe("other images are to be built upon it, as ONBUILD says");
  }
  if (!starts && !serverImage.test(rootImageOf(stage)) && !baseStartsProgram(stage)) {
    return maybe("nothing here says what it runs, so others may be built upon it");
  }
  if (isForDevelopers(scope)) return maybe("its path says that it is for developers");
  const supervised = /\bsupervisord\b/.test(startText(stage));
  return supervised ? maybe("supervisord may start its programs as others") : { kind: "none" };
}

/** Whether the image is known to need root, or to step down from it by itself. */
function isMadeForRoot({ dockerfile, stage, uses }: StageScope): boolean {
  const { images } = dockerfile.build;
  if (uses.some(({ container }) => configuredUser(container.image ?? "", images)?.purpose)) return true;
  if (instructionsOf(stage).some((instruction) => stepsDown.test(commandText(instruction)))) return true;
  const base = rootBaseOf(stage);
  if (base.kind === "image" && base.image?.stepsDown === true && stage.entryPoint === null) return true;
  return rootProgram.test(startText(stage)) || rootImage.test(rootImageOf(stage));
}

function startText({ entryPoint, command }: ImageStage): string {
  return `${commandText(entryPoint)} ${commandText(command)}`;
}

function startsProgram({ entryPoint, command }: ImageStage): boolean {
  return entryPoint !== null || (command !== null && !onlyShell.test(commandText(command).trim()));
}

/** An image made to run as a user of its own has a program of its own, but for those that bring only its libraries. */
function baseStartsProgram(stage: ImageStage): boolean {
  const base = rootBaseOf(stage);
  const user = base.kind === "image" ? (base.image?.user ?? null) : null;
  return user !== null && user !== "root" && stage.system?.family !== "distroless";
}

/** What a container that is known to run the image gives it, and other users have no use for; null for nothing. */
function powerOf(use: ImageUse): string | null {
  if (!use.certain) return null;
  const who = workloadTitle(use);
  const security = use.container.value["securityContext"] ?? null;
  if (valueAt(security, ["privileged"]) === true) return `${who} runs it privileged`;
  const added = valueAt(security, ["capabilities", "add"]);
  const names = (Array.isArray(added) ? added : []).filter((name) => typeof name === "string");
  const capabilities = names.map((name) => name.toUpperCase().replace(/^CAP_/, ""));
  // For a low port, files can have the capability themselves.
  const capability = capabilities.find((name) => name !== "NET_BIND_SERVICE");
  return capability === undefined ? null : `${who} gives it the capability ${capability}`;
}

function isForDevelopers({ dockerfile, stage }: StageScope): boolean {
  const { path } = dockerfile.file.source;
  const names = [path.slice(path.lastIndexOf("/") + 1), stage.name ?? ""];
  return toolFolder.test(path) || names.some((name) => toolName.test(name));
}

function maybe(reason: string): RootExemption {
  return { kind: "maybe", reason };
}
