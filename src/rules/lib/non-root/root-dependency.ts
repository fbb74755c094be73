import type { ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { shellCommands } from "../../../model/dockerfile/shell-commands.ts";
import { instructionsOf, instructionText, isCopy, runsOf } from "../dockerfile/lineage.ts";
import { packageManagers } from "../dockerfile/package-managers.ts";

/** The home directory of root, which other users usually cannot enter, under any of its names. */
const rootsHome = /(?:^|[\s"'=:,[(])(?:\/root(?=$|[\s/"':,;)\]])|~(?=$|[\s/"':;])|"?\$\{?HOME\b)/;

/** Instructions whose text may contain a path that the program uses. */
const pathInstructions = new Set(["CMD", "ENTRYPOINT", "ENV", "VOLUME", "WORKDIR"]);

/** Programs that install files into the home directory of the user who runs them. */
const homeInstallers: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/\bpip3?\s+install\b[^\n;&|]*\s--user\b/, "pip install --user"],
  [/\bdotnet\s+tool\s+install\s+(?:-g\b|--global\b)/, "dotnet tool install --global"],
  [/\bplaywright\s+install\b/, "playwright install"],
  [/\bnvm\s+install\b/, "nvm install"],
  [/\bpipenv\s+(?:install|sync)\b(?![^\n;&|]*\s--system\b)/, "pipenv"],
  [/\brustup(?:-init)?\b|sh\.rustup\.rs/, "rustup"],
];

/** Servers whose packages expect to start as root: they drop privileges themselves, and root owns their files. */
const serverPackages = (
  "apache2 bind9? dnsmasq haproxy httpd lighttpd mariadb-server mysql-server nginx(?:-[a-z]+)? openssh-server " +
  "php[\\d.]*-fpm postgresql proftpd rsyslog slapd squid unbound vsftpd"
).replaceAll(" ", "|");
const serverPackage = new RegExp(`^(?:${serverPackages})$`);

/** What makes an image depend on root, as advice; null if nothing is found. */
export function rootDependency(stage: ImageStage): string | null {
  const server = serverOf(stage);
  if (server !== null) {
    return (
      `The image installs ${server}, which normally starts as root. Before you set USER, configure a port of 1024 or ` +
      "higher, and make the user the owner of the files that it writes."
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
    const found = homeInstallers.find(([pattern]) => pattern.test(script));
    if (found) return homeAdvice(found[1]);
  }
  return null;
}

/** A server that the image installs and probably starts, by its name or by a script. */
function serverOf(stage: ImageStage): string | null {
  const installed = runsOf(stage).flatMap((run) => shellCommands(instructionText(run)).flatMap(packagesOf));
  const server = installed.find((name) => serverPackage.test(name));
  if (server === undefined) return null;
  const started = `${instructionText(stage.entryPoint)} ${instructionText(stage.command)}`;
  const [name = server] = server.split(/[-\d]/);
  return started.includes(name) || /\.sh\b|entry-?point|\/start\b/i.test(started) ? server : null;
}

/** The words after `add` or `install` of a package manager. */
function packagesOf(words: readonly string[]): readonly string[] {
  const manager = words.findIndex((word) => packageManagers.has(word));
  const verb = manager === -1 ? -1 : words.findIndex((word) => word === "add" || word === "install");
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
