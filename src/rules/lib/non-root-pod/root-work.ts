import type { ContainerScope } from "../define-kubernetes.ts";
import { objectsOf, textsOf } from "../kubernetes/lists.ts";
import { addedCapabilities, commandText, hasLowPort } from "../kubernetes/pod-security.ts";

/** Commands that usually need root, as words of a script. */
const rootCommands = [
  "adduser",
  "apk add",
  "apt install",
  "apt-get",
  "bundle install",
  "chgrp",
  "chmod",
  "chown",
  "chroot",
  "crond?",
  "dnf",
  "dockerd",
  "dpkg",
  "gem install",
  "go (?:get|install|run)",
  "gosu",
  "groupadd",
  "ip6tables",
  "iptables",
  "microdnf",
  "modprobe",
  "mount",
  "nft",
  "npm (?:ci|i|install)",
  "pip3? install",
  "pnpm (?:add|i|install)",
  "rpm",
  "rsyslogd",
  "service \\w+ start",
  "setcap",
  "sshd",
  "su-exec",
  "sysctl",
  "systemctl",
  "tcpdump",
  "tdnf",
  "update-ca-certificates",
  "useradd",
  "yarn (?:add|install)",
  "yum",
];
/** A command must be at the start or after a separator, with or without its path. */
const rootCommand = new RegExp(`(?:^|[\\s;&|('"]|bin/)(${rootCommands.join("|")})(?![\\w-])`);

/** The command of a container that usually needs root; null if none is found. */
export function rootCommandOf({ container }: ContainerScope): string | null {
  return rootCommand.exec(commandText(container))?.[1] ?? null;
}

/** Advice about a privilege of a container that may need root; null if it has none. */
export function privilegeAdvice({ container, at }: ContainerScope): string | null {
  if (at("securityContext", "privileged") === true) {
    return (
      "The container is privileged and may need root. " +
      "If it does not, remove privileged: true, then set runAsNonRoot: true."
    );
  }
  // The fix lets every user open the ports that the container declares.
  const opensPort = hasLowPort([container]);
  const [added] = addedCapabilities(container).filter((name) => name !== "NET_BIND_SERVICE" || !opensPort);
  if (added === undefined) return null;
  return (
    `The container adds the capability ${added}, which a non-root process only gets if the image grants it to the ` +
    "program file (setcap). Do that first, then set runAsNonRoot: true."
  );
}

/** The sign that an image is made for root, as a sentence; null if there is none. */
export function madeForRoot({ at }: ContainerScope): string | null {
  const mounts = objectsOf(at("volumeMounts")).map(({ mountPath }) => mountPath);
  const home = mounts.find((path) => typeof path === "string" && /^\/root(?:\/|$)/.test(path));
  if (typeof home === "string") return `The container mounts a volume at ${home}, in the home directory of root.`;
  const variables = textsOf(objectsOf(at("env")).map(({ name }) => name ?? null));
  const variable = variables.find((name) => name === "PUID" || name === "PGID");
  if (variable === undefined) return null;
  return `The variable ${variable} shows that the image starts as root and then switches to that user.`;
}
