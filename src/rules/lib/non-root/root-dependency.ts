import type { ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { shellCommands } from "../../../model/dockerfile/shell-commands.ts";
import { commandText, instructionsOf, isCopy, runsOf } from "../dockerfile/lineage.ts";
import { packageManagers } from "../dockerfile/package-managers.ts";

/** Root's home directory, which nobody else may enter, by any of its names. */
const rootsHome = /(?:^|[\s"'=:,[(])(?:\/root(?=$|[\s/"':,;)\]])|~(?=$|[\s/"':;])|"?\$\{?HOME\b)/;

/** Instructions whose whole text may name a path that the program uses. */
const namingPaths = new Set(["CMD", "ENTRYPOINT", "ENV", "VOLUME", "WORKDIR"]);

/** Programs that put what they install into the home directory of whoever runs them. */
const homeInstallers: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/\bpip3?\s+install\b[^\n;&|]*\s--user\b/, "pip install --user"],
  [/\bdotnet\s+tool\s+install\s+(?:-g\b|--global\b)/, "dotnet tool install --global"],
  [/\bplaywright\s+install\b/, "playwright install"],
  [/\bnvm\s+install\b/, "nvm install"],
  [/\bpipenv\s+(?:install|sync)\b(?![^\n;&|]*\s--system\b)/, "pipenv"],
  [/\brustup(?:-init)?\b|sh\.rustup\.rs/, "rustup"],
];

/** Servers whose packages are made to be started by root: they step down themselves, and what they write is root's. */
const serverPackages = (
  "apache2 bind9? dnsmasq haproxy httpd lighttpd mariadb-server mysql-server nginx(?:-[a-z]+)? openssh-server " +
  "php[\\d.]*-fpm postgresql proftpd rsyslog slapd squid unbound vsftpd"
).replaceAll(" ", "|");
const serverPackage = new RegExp(`^(?:${serverPackages})$`);

/** What ties an image to root, as a sentence with what to do about it; null where nothing is seen. */
export function rootDependency(stage: ImageStage): string | null {
  const server = serverOf(stage);
  if (server !== null) {
    return (
      `It installs ${server}, which is made to be started by root: first give it a port from 1024 up, and its user ` +
      "what it writes, then name that user."
    );
  }
  for (const instruction of instructionsOf(stage)) {
    if (namesRootsHome(instruction)) {
      return (
        `\`${instruction.keyword}\` uses root's home directory, which no other user may enter: ` +
        "move what the program needs out of it first."
      );
    }
    if (instruction.keyword !== "RUN") continue;
    const script = commandText(instruction);
    if (/\bpoetry\s+install\b/.test(script) && !poetryStaysHere(stage)) return movesHome("poetry install");
    const found = homeInstallers.find(([pattern]) => pattern.test(script));
    if (found) return movesHome(found[1]);
  }
  return null;
}

/** A server that the image installs and starts, as far as its name or a script tells. */
function serverOf(stage: ImageStage): string | null {
  const installed = runsOf(stage).flatMap((run) => shellCommands(commandText(run)).flatMap(packagesOf));
  const server = installed.find((name) => serverPackage.test(name));
  if (server === undefined) return null;
  const started = `${commandText(stage.entryPoint)} ${commandText(stage.command)}`;
  const [name = server] = server.split(/[-\d]/);
  return started.includes(name) || /\.sh\b|entry-?point|\/start\b/i.test(started) ? server : null;
}

/** The words behind `add` or `install` of a package manager. */
function packagesOf(words: readonly string[]): readonly string[] {
  const manager = words.findIndex((word) => packageManagers.has(word));
  const verb = manager === -1 ? -1 : words.findIndex((word) => word === "add" || word === "install");
  return verb > manager ? words.slice(verb + 1) : [];
}

function namesRootsHome(instruction: Instruction): boolean {
  const { keyword, words, text } = instruction;
  if (keyword === "RUN") return rootsHome.test(withoutCaches(commandText(instruction)));
  if (isCopy(instruction)) return rootsHome.test(` ${words.at(-1)?.value ?? ""}`);
  return namingPaths.has(keyword) && rootsHome.test(` ${text}`);
}

/** What is only removed, or kept for the build alone, is not needed by the program. */
function withoutCaches(script: string): string {
  return script
    .replace(/\brm\s+-[a-zA-Z]+(?:\s+[^\s;&|]+)+/g, "")
    .replace(/(?:\/root|~|\$HOME)\/\.(?:cache|npm|m2)\b/g, "");
}

function poetryStaysHere(stage: ImageStage): boolean {
  return instructionsOf(stage).some((instruction) => {
    const text = `${commandText(instruction)} ${instruction.text}`;
    return /POETRY_VIRTUALENVS_(?:CREATE|IN_PROJECT)|virtualenvs\.(?:create|in-project)/.test(text);
  });
}

function movesHome(what: string): string {
  return `${what} puts what it installs into root's home directory, which no other user may enter: move it out first.`;
}
