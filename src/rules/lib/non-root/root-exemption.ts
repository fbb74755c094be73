import type { Dockerfile, ImageStage, ImageUse } from "../../../model/dockerfile/dockerfile.ts";
import { configuredUser } from "../../../model/images/configured-images.ts";
import { commandText, instructionsOf, lineageOf } from "../dockerfile/lineage.ts";
import { addedCapabilities, securityContextOf } from "../kubernetes/pod-security.ts";

/** Why root may be meant: `none` where nothing speaks for it, `certain` where it is, `maybe` with the reason. */
export type RootExemption =
  | { readonly kind: "none" }
  | { readonly kind: "certain" }
  | { readonly kind: "maybe"; readonly reason: string };

/** Programs that start as root to run another as somebody else. */
const steppingDown = /\b(?:gosu|su-exec|setpriv|s6-(?:setuidgid|overlay|svscan)|setuidgid|runuser|chpst|fixuid)\b/;
/** Programs that are root's: init systems, log-in, jobs of several users, networks, other containers, disks, the kernel. */
const rootOnly =
  /(?:^|[\s/"'])(?:systemd|init|sshd|crond?|dockerd|containerd|kubelet|buildkitd|keepalived|iptables|nft|openvpn|wg-quick|chronyd|ntpd|nfsd|smbd|udevd|runit\w*|runsvdir|postfix|dovecot|bpftrace|falco|gparted|sysdig|tcpdump)(?=$|[\s"',\]])/;
/** Images whose work is root's. */
const rootImages =
  /(?:^|\/)(?:docker|dind|buildkit|kaniko-project\/executor|podman|buildah|systemd|ubi\d*-init|init)(?=$|[:@/-])/;
/** Images with a program of their own that a Dockerfile upon them need not start. */
const servers =
  /(?:^|\/)(?:caddy|haproxy|httpd|jetty|nginx|openresty|tomcat|traefik|wildfly|wordpress)(?=$|[:@])|(?:^|\/)php:[^@]*(?:apache|fpm)/;
/** What only root has a use for, where a comment shows how the image is run. */
const rootsFlags = /\s--(?:privileged|cap-add|device|pid[= ]host)\b|\/docker\.sock\b/;
/** A command for whoever looks into an image, not for a program of its own. */
const onlyShell = /^["']?(?:\/(?:usr\/)?bin\/)?(?:ba|a|da|z)?sh["']?$/;
const besideTheProduct = /(?:^|\/)(?:\.?devcontainer|\.github|\.ci|ci|e2e|examples?|hack|tests?|testdata|fixtures)\//i;
const developersName =
  /(?:^|[/._-])(?:dev|devel|development|debug|test|tests|ci|build|builder|lint|tools?)(?=$|[._-])/i;

/** Whether the image of a stage that runs as root is meant to, or is none that anybody runs. */
export function rootExemption(
  { file, build }: Dockerfile,
  stage: ImageStage,
  uses: readonly ImageUse[],
): RootExemption {
  if (uses.some(({ container }) => configuredUser(container.image ?? "", build.images)?.purpose))
    return { kind: "certain" };
  const own = instructionsOf(stage);
  const root = lineageOf(stage).at(-1) as ImageStage;
  const reference = root.base.kind === "image" ? root.base.reference : "";
  const { entryPoint, command } = stage;
  const started = `${commandText(entryPoint)} ${commandText(command)}`;
  if (own.some((instruction) => steppingDown.test(commandText(instruction)))) return { kind: "certain" };
  if (root.base.kind === "image" && root.base.image?.stepsDown === true && entryPoint === null)
    return { kind: "certain" };
  if (rootOnly.test(started) || rootImages.test(reference)) return { kind: "certain" };
  const power = uses.map(powerOf).find((found) => found !== null);
  if (power !== undefined) return maybe(power);
  if (uses.length > 0) return { kind: "none" };
  if (file.comments.some(({ text }) => rootsFlags.test(text)))
    return maybe("its comments show it run with what only root has a use for");
  const starts = entryPoint !== null || (command !== null && !onlyShell.test(commandText(command).trim()));
  if (root.base.kind === "scratch" && !starts) return { kind: "certain" };
  if (own.some(({ keyword }) => keyword === "ONBUILD"))
    return maybe("other images are to be built upon it, as ONBUILD says");
  if (!starts && !servers.test(reference) && !startsByItself(root))
    return maybe("nothing here says what it runs, so others may be built upon it");
  const { path } = file.source;
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (
    besideTheProduct.test(path) ||
    developersName.test(name) ||
    (stage.name !== null && developersName.test(stage.name))
  ) {
    return maybe("its path says that it is for developers");
  }
  return /\bsupervisord\b/.test(started) ? maybe("supervisord may start its programs as others") : { kind: "none" };
}

/** What a container that is known to run the image gives it, and other users have no use for; null for nothing. */
function powerOf({ workload, container, certain }: ImageUse): string | null {
  if (!certain) return null;
  const who = `${workload.kind} ${JSON.stringify(workload.name ?? "")}`;
  if (securityContextOf(container)["privileged"] === true) return `${who} runs it privileged`;
  // For a low port, files can have the capability themselves.
  const capability = addedCapabilities(container).find((name) => name !== "NET_BIND_SERVICE");
  return capability === undefined ? null : `${who} gives it the capability ${capability}`;
}

/** An image made to run as a user of its own has a program of its own, but for those that bring only its libraries. */
function startsByItself({ base, system }: ImageStage): boolean {
  const user = base.kind === "image" ? (base.image?.user ?? null) : null;
  return user !== null && user !== "root" && system?.family !== "distroless";
}

function maybe(reason: string): RootExemption {
  return { kind: "maybe", reason };
}
