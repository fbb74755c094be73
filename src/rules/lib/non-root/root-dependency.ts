import type { Dockerfile, ImageStage } from "../../../model/dockerfile/dockerfile.ts";
import { runsItsArguments } from "../dockerfile/argument-runner.ts";
import { installedPackages } from "../dockerfile/installed-packages.ts";
import { instructionText, rootBaseOf, rootImageOf, runsOf } from "../dockerfile/lineage.ts";
import { commandsOfStart, programName, type StartCommand, startCommands } from "../dockerfile/start-files.ts";
import { isStartScript, startsScript, startText } from "../dockerfile/start-script.ts";
import { rootHomeDependency } from "./root-home.ts";

/** Build tools that keep what they download in the home directory, if they are the command that starts the program. */
const homeTool = /(?:^|[\s"'/[])(mvnw?|gradlew?|sbt|lein)(?=$|[\s"',\]])/;

/** Servers whose packages expect to start as root: they drop privileges themselves, and root owns their files. */
const serverPackages = (
  "apache2 bind9? dnsmasq exim4?(?:-[a-z-]+)? freeradius haproxy httpd lighttpd mariadb-server(?:-[\\d.]+)? " +
  "mongodb(?:-(?:org|server))? mysql-server(?:-[\\d.]+)? nfs-kernel-server nginx(?:-[a-z]+)? openssh-server " +
  "php[\\d.]*-fpm postgresql[\\d.-]*(?:-server)? proftpd(?:-[a-z]+)? rabbitmq-server redis-server rpcbind rsyslog samba " +
  "slapd squid tinyproxy unbound varnish vsftpd"
).replaceAll(" ", "|");
const serverPackage = new RegExp(`^(?:${serverPackages})$`);

/** Programs in a start script that change what belongs to root, or switch to root. */
const rootWork =
  /^(?:addgroup|adduser|apk|apt|apt-get|chgrp|chown|chroot|dnf|doas|groupadd|groupmod|ldconfig|modprobe|mount|service|setcap|sshd|sudo|supervisord|sysctl|update-ca-certificates|useradd|usermod|yum)$/;

/** Packages whose programs cannot do their work without root. */
const rootPackage = new RegExp(
  `^(?:${(
    "chrony cron cronie dcron dovecot(?:-[a-z]+)? fail2ban iptables keepalived monit nftables openvpn postfix runit s6 " +
      "supervisor systemd wireguard(?:-tools)?"
  ).replaceAll(" ", "|")})$`,
);

/** The first command in an image's start scripts that usually needs root; null if none is found. */
export function rootWorkAtStart(dockerfile: Dockerfile, stage: ImageStage): StartCommand | null {
  return startCommands(dockerfile, stage).find((command) => rootWork.test(programName(command))) ?? null;
}

/** Servers that start as root and run their workers as another user, on images that are not made for them. */
const rootServer =
  /^(?:apache2(?:ctl|-foreground)?|apachectl|dnsmasq|exim4?|freeradius|haproxy|httpd-foreground|in\.tftpd|lighttpd|mariadbd(?:-safe)?|mysqld(?:_safe)?|named|nginx|php-fpm[\d.]*|postgres|proftpd|radiusd|rpc\.(?:mountd|nfsd)|rpcbind|slapd|squid|tinyproxy|unbound|varnishd|vsftpd|xinetd)$/;

/** The program that ENTRYPOINT or CMD itself runs, if it matches; otherwise null. */
function startedProgram(stage: ImageStage, program: RegExp): { readonly by: string; readonly name: string } | null {
  const { entryPoint, command } = stage;
  const isRun = entryPoint === null || isStartScript(entryPoint) || runsItsArguments(entryPoint);
  for (const start of [entryPoint, isRun ? command : null]) {
    if (start === null) continue;
    const name = commandsOfStart(start)
      .map((words) => programName({ words }))
      .find((one) => program.test(one));
    if (name !== undefined) return { by: start.keyword, name };
  }
  return null;
}

/** What to do about a start command that usually needs root; null if none is found. */
export function rootWorkAdvice(dockerfile: Dockerfile, stage: ImageStage): string | null {
  const file = rootWorkAtStart(dockerfile, stage);
  const work = file === null ? startedProgram(stage, rootWork) : { by: file.path, name: programName(file) };
  if (work === null) return null;
  return (
    `${work.by} runs ${work.name} when the container starts, which usually needs root. Do that in a RUN, or run it only ` +
    "as root, before you set USER."
  );
}

/** What makes an image depend on root, as advice; null if nothing is found. */
export function rootDependency(dockerfile: Dockerfile, stage: ImageStage): string | null {
  const work = rootWorkAdvice(dockerfile, stage);
  if (work !== null) return work;
  const server = rootServerAdvice(stage);
  if (server !== null) return server;
  const tool = rootToolOf(stage);
  if (tool !== null) {
    return (
      `The image installs ${tool}, which normally needs root, and a script starts the program. Check that the script ` +
      "does not start it before you set USER."
    );
  }
  const builder = homeTool.exec(startText(stage))?.[1];
  if (builder !== undefined && runsOf(stage).some((run) => homeTool.test(instructionText(run)))) {
    return (
      `${builder} starts the program, and uses files that it downloaded to the home directory of root in a RUN. Start ` +
      "the built program without it, or move these files to another directory first."
    );
  }
  if (runsOf(stage).some((run) => instructionText(run).includes("cross-build-start"))) {
    return "Commands for the other processor run between cross-build-start and cross-build-end: create a user there, then set USER.";
  }
  return rootHomeDependency(stage);
}

/** What to do about a server that an image installs or starts and that starts as root; null for none. */
export function rootServerAdvice(stage: ImageStage): string | null {
  const server = serverOf(stage);
  if (server !== null) return serverAdvice(`The image installs ${server}`);
  const base = rootBaseOf(stage);
  const started = base.kind === "image" && base.image?.needs != null ? null : startedProgram(stage, rootServer);
  if (started === null || (started.name === "php-fpm" && phpServer.test(rootImageOf(stage)))) return null;
  return serverAdvice(`${started.by} starts ${started.name}`);
}

/** The official images with php-fpm, which listens on port 9000 and writes only where everybody may. */
const phpServer = /^(?:docker\.io\/)?(?:library\/)?php:[^@]*fpm/;

function serverAdvice(what: string): string {
  return (
    `${what}, which normally starts as root. Before you set USER, configure a port of 1024 or higher, and make the user ` +
    "the owner of the files that it writes."
  );
}

/** A server that the image installs and probably starts, because its name or a script is in the start command. */
function serverOf(stage: ImageStage): string | null {
  const installed = runsOf(stage).flatMap(installedPackages);
  const isClient = (name: string): boolean => stage.system?.family === "rhel" && /^postgresql[\d.]*$/.test(name);
  const servers = installed.filter((name) => serverPackage.test(name) && !isClient(name));
  const started = startText(stage);
  const isScript = /\.sh\b|entry-?point|\/start\b/i.test(started);
  return servers.find((server) => isScript || started.includes(server.split(/[-\d]/, 1)[0] ?? server)) ?? null;
}

/** A program that needs root and that the image installs, if a script may start it; null for none. */
function rootToolOf(stage: ImageStage): string | null {
  if (!startsScript(stage)) return null;
  const installed = runsOf(stage).flatMap(installedPackages);
  const byPip = runsOf(stage).some((run) => /\bpip3?\s+install\b[^\n;&|]*\ssupervisor\b/.test(instructionText(run)));
  return installed.find((name) => rootPackage.test(name)) ?? (byPip ? "supervisor" : null);
}
