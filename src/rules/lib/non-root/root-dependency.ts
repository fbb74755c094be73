import type { Dockerfile, ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { shellCommands } from "../../../model/dockerfile/shell-commands.ts";
import { runsItsArguments } from "../dockerfile/argument-runner.ts";
import { instructionsOf, instructionText, isCopy, rootBaseOf, runsOf } from "../dockerfile/lineage.ts";
import { packageManagers } from "../dockerfile/package-managers.ts";
import { commandsOfStart, programName, type StartCommand, startCommands } from "../dockerfile/start-files.ts";
import { isStartScript, startsScript, startText } from "../dockerfile/start-script.ts";

/** The home directory of root, which other users usually cannot enter, under any of its names. */
const rootsHome = /(?:^|[\s"'=:,[(])(?:\/root(?=$|[\s/"':,;)\]])|~(?=$|[\s/"':;])|"?\$\{?HOME\b)/;

/** Instructions whose text may contain a path that the program uses. */
const pathInstructions = new Set(["CMD", "ENTRYPOINT", "ENV", "VOLUME", "WORKDIR"]);

/** A program that installs files into the home directory of the user who runs it. */
interface HomeInstaller {
  readonly pattern: RegExp;
  readonly what: string;
  /** The variables and options that make it install to another directory. */
  readonly moved: RegExp;
}

const homeInstallers: readonly HomeInstaller[] = [
  { pattern: /\bpip3?\s+install\b[^\n;&|]*\s--user\b/, what: "pip install --user", moved: /\bPYTHONUSERBASE\b/ },
  {
    pattern: /\bdotnet\s+tool\s+install\s+(?:-g\b|--global\b)/,
    what: "dotnet tool install --global",
    moved: /\bDOTNET_CLI_HOME\b/,
  },
  { pattern: /\bplaywright\s+install\b/, what: "playwright install", moved: /\bPLAYWRIGHT_BROWSERS_PATH\b/ },
  { pattern: /\bnvm\s+install\b|nvm-sh\/nvm/, what: "nvm", moved: /\bNVM_DIR\b/ },
  {
    pattern: /\bpipenv\s+(?:install|sync)\b(?![^\n;&|]*\s--system\b)/,
    what: "pipenv",
    moved: /\b(?:PIPENV_VENV_IN_PROJECT|WORKON_HOME)\b/,
  },
  { pattern: /\brustup(?:-init)?\b|sh\.rustup\.rs/, what: "rustup", moved: /\bCARGO_HOME\b/ },
  {
    pattern: /astral\.sh\/uv\b/,
    what: "The installer of uv",
    moved: /\b(?:UV_INSTALL_DIR|UV_UNMANAGED_INSTALL|XDG_BIN_HOME)\b/,
  },
  { pattern: /install\.python-poetry\.org/, what: "The installer of Poetry", moved: /\bPOETRY_HOME\b/ },
  { pattern: /\bbun\.sh\/install\b/, what: "The installer of Bun", moved: /\bBUN_INSTALL\b/ },
  { pattern: /\bdeno\.land\/(?:x\/)?install\b/, what: "The installer of Deno", moved: /\bDENO_INSTALL\b/ },
  { pattern: /\bget\.sdkman\.io\b/, what: "The installer of SDKMAN", moved: /\bSDKMAN_DIR\b/ },
  { pattern: /\bpipx\s+install\b/, what: "pipx install", moved: /\bPIPX_HOME\b|--global\b/ },
  { pattern: /\bnltk\.download(?:er)?\b/, what: "nltk.downloader", moved: /\bNLTK_DATA\b|download_dir|\s-d\s/ },
  {
    pattern:
      /\bfrom_pretrained\(|\bSentenceTransformer\(|\bsnapshot_download\(|\bhuggingface-cli\s+download\b|\bhf\s+download\b/,
    what: "The download of models",
    moved:
      /\b(?:HF_HOME|HF_HUB_CACHE|TRANSFORMERS_CACHE|SENTENCE_TRANSFORMERS_HOME|XDG_CACHE_HOME|cache_dir|cache_folder|local_dir)\b|--local-dir|--cache-dir/,
  },
  {
    pattern: /\bwhisper\.load_model\(|\btorch\.hub\b/,
    what: "The download of models",
    moved: /\b(?:TORCH_HOME|XDG_CACHE_HOME|download_root)\b/,
  },
  { pattern: /\bcorepack\s+(?:enable|prepare|install|use)\b/, what: "corepack", moved: /\bCOREPACK_HOME\b/ },
];

/** Build tools that keep what they download in the home directory, as the command that starts the program. */
const homeTool = /(?:^|[\s"'/[])(mvnw?|gradlew?|sbt|lein)(?=$|[\s"',\]])/;

/** Servers whose packages expect to start as root: they drop privileges themselves, and root owns their files. */
const serverPackages = (
  "apache2 bind9? dnsmasq haproxy httpd lighttpd mariadb-server mysql-server nginx(?:-[a-z]+)? openssh-server " +
  "php[\\d.]*-fpm postgresql proftpd rsyslog slapd squid unbound vsftpd"
).replaceAll(" ", "|");
const serverPackage = new RegExp(`^(?:${serverPackages})$`);

/** Programs of a start script that change what belongs to root, or become root. */
const rootWork =
  /^(?:addgroup|adduser|apk|apt|apt-get|chgrp|chown|chroot|dnf|doas|groupadd|groupmod|ldconfig|modprobe|mount|service|setcap|sshd|sudo|supervisord|sysctl|update-ca-certificates|useradd|usermod|yum)$/;

/** Packages whose programs cannot do their work without root. */
const rootPackage = new RegExp(
  `^(?:${(
    "chrony cron cronie dcron dovecot(?:-[a-z]+)? fail2ban iptables keepalived monit nftables openvpn postfix runit s6 " +
      "supervisor systemd wireguard(?:-tools)?"
  ).replaceAll(" ", "|")})$`,
);

/** The first command of its start scripts that usually needs root; null if none is found. */
export function rootWorkAtStart(dockerfile: Dockerfile, stage: ImageStage): StartCommand | null {
  return startCommands(dockerfile, stage).find((command) => rootWork.test(programName(command))) ?? null;
}

/** Servers that start as root and run their workers as another user, on images that are not made for them. */
const rootServer =
  /^(?:apache2(?:ctl|-foreground)?|apachectl|haproxy|httpd-foreground|lighttpd|nginx|php-fpm[\d.]*|squid)$/;

/** What ENTRYPOINT or CMD itself runs, among the programs that fit. */
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

/** What makes an image depend on root, as advice; null if nothing is found. */
export function rootDependency(dockerfile: Dockerfile, stage: ImageStage): string | null {
  const file = rootWorkAtStart(dockerfile, stage);
  const work = file === null ? startedProgram(stage, rootWork) : { by: file.path, name: programName(file) };
  if (work !== null) {
    return (
      `${work.by} runs ${work.name} when the container starts, which usually needs root. Do that in a RUN, or run it only ` +
      "as root, before you set USER."
    );
  }
  const server = serverOf(stage);
  if (server !== null) return serverAdvice(`The image installs ${server}`);
  const base = rootBaseOf(stage);
  const started = base.kind === "image" && base.image?.needs != null ? null : startedProgram(stage, rootServer);
  if (started !== null) return serverAdvice(`${started.by} starts ${started.name}`);
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
  for (const instruction of instructionsOf(stage)) {
    if (usesRootsHome(instruction)) {
      return (
        `${instruction.keyword} uses the home directory of root, which other users usually cannot enter. ` +
        "Move the files that the program needs to another directory first."
      );
    }
    if (instruction.keyword !== "RUN") continue;
    const script = instructionText(instruction);
    if (/\bpoetry\s+install\b/.test(script) && !poetryInstallsOutsideHome(stage)) return homeAdvice("poetry install");
    const found = homeInstallers.find(({ pattern, moved }) => pattern.test(script) && !isMoved(stage, script, moved));
    if (found) return homeAdvice(found.what);
  }
  return null;
}

function serverAdvice(what: string): string {
  return (
    `${what}, which normally starts as root. Before you set USER, configure a port of 1024 or higher, and make the user ` +
    "the owner of the files that it writes."
  );
}

/** A server that the image installs and probably starts, by its name or by a script. */
function serverOf(stage: ImageStage): string | null {
  const installed = runsOf(stage).flatMap((run) => shellCommands(instructionText(run)).flatMap(packagesOf));
  const server = installed.find((name) => serverPackage.test(name));
  if (server === undefined) return null;
  const started = startText(stage);
  const [name = server] = server.split(/[-\d]/);
  return started.includes(name) || /\.sh\b|entry-?point|\/start\b/i.test(started) ? server : null;
}

/** A program that needs root and that the image installs, if a script may start it; null for none. */
function rootToolOf(stage: ImageStage): string | null {
  if (!startsScript(stage)) return null;
  const scripts = runsOf(stage).map(instructionText);
  const installed = scripts.flatMap((script) => shellCommands(script).flatMap(packagesOf));
  const byPip = scripts.some((script) => /\bpip3?\s+install\b[^\n;&|]*\ssupervisor\b/.test(script));
  return installed.find((name) => rootPackage.test(name)) ?? (byPip ? "supervisor" : null);
}

/** Whether a variable or an option makes an installer use another directory. */
function isMoved({ environment }: ImageStage, script: string, moved: RegExp): boolean {
  return (
    moved.test(script) || [...environment].some(([name, value]) => moved.test(name) && !rootsHome.test(` ${value}`))
  );
}

/** The words after `add` or `install` of a package manager. */
function packagesOf(words: readonly string[]): readonly string[] {
  const manager = words.findIndex((word) => packageManagers.has(word));
  const verb = manager === -1 ? -1 : words.findIndex((word) => /^(?:add|in|install|localinstall)$/.test(word));
  return verb > manager ? words.slice(verb + 1) : [];
}

function usesRootsHome(instruction: Instruction): boolean {
  const { keyword, words, text } = instruction;
  if (keyword === "RUN") return rootsHome.test(withoutCaches(instructionText(instruction)));
  if (isCopy(instruction)) return rootsHome.test(` ${words.at(-1)?.value ?? ""}`);
  return pathInstructions.has(keyword) && rootsHome.test(` ${text}`);
}

/** A script without the files that it removes, and without caches: the program does not need them. */
function withoutCaches(script: string): string {
  return script
    .replace(/\brm\s+-[a-zA-Z]+(?:\s+[^\s;&|]+)+/g, "")
    .replace(/(?:\/root|~|\$HOME)\/\.(?:cache|npm|m2)\b/g, "");
}

function poetryInstallsOutsideHome(stage: ImageStage): boolean {
  return instructionsOf(stage).some((instruction) => {
    const text = `${instructionText(instruction)} ${instruction.text}`;
    return /POETRY_VIRTUALENVS_(?:CREATE|IN_PROJECT)|virtualenvs\.(?:create|in-project)/.test(text);
  });
}

function homeAdvice(what: string): string {
  return (
    `${what} puts files into the home directory of root, which other users usually cannot enter. ` +
    "Install to another directory first."
  );
}
