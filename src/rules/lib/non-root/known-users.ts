import type { ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { shellCommands } from "../../../model/dockerfile/shell-commands.ts";
import { programAt } from "../../../model/dockerfile/user-command.ts";
import { parseImage } from "../../../model/images/images.ts";
import { instructionsOf, instructionText, isCopy, rootBaseOf, stageHolding } from "../dockerfile/lineage.ts";
import { packageManagers } from "../dockerfile/package-commands.ts";
import { targetOf } from "./app-directories.ts";

/** Official images whose users are all known, in every release. */
const plainOfficialImages = new Set(
  (
    "almalinux alpine amazoncorretto amazonlinux busybox debian eclipse-temurin elixir erlang fedora golang httpd " +
    "maven nginx node openjdk perl php python rockylinux ruby rust ubuntu"
  ).split(" "),
);

/** Users that some distribution or common package creates, in lower case. */
const usualUsers = new Set(
  (
    "adm apache at avahi backup bin cron cyrus daemon dbus dnsmasq ftp games git gnats guest halt http irc list lp mail " +
    "man messagebus mysql news nginx nobody node ntp operator polkitd postfix postgres postmaster proxy redis " +
    "shutdown smmsp squid sshd sync sys tomcat tss ubuntu uucp uuidd vpopmail www www-data xfs"
  ).split(" "),
);

/** Names that no package uses for its own user, in lower case and without hyphens and underscores. */
const applicationNames = new Set(
  (
    "app application appuser deploy deployer django flask myuser newuser node nonroot nonrootuser python rails runner " +
    "spring user webapp webuser worker"
  ).split(" "),
);

/** Programs that do not create users. */
const harmlessPrograms = new Set(
  (
    "[ : addgroup adduser bundle cargo cat cd chgrp chmod chown cp curl do done dotnet echo else esac exit export fi " +
    "find gem go gradle grep groupadd gzip head if ldconfig ln ls mkdir mv mvn npm npx pip pip3 pnpm poetry printf rm " +
    "rmdir sed set sha256sum sort tar test then touch true umask uname unset unzip useradd uv wget yarn"
  ).split(" "),
);

/**
 * Whether a user certainly does not exist at the end of a stage: all users of the base image are known, and no
 * instruction can have created another one.
 */
export function isUserAbsent(name: string, stage: ImageStage): boolean {
  const { system, created } = stage;
  if (system === null || system.family === null || system.family === "windows" || !hasPlainBase(stage)) return false;
  if ([...created, ...system.users].some((user) => user.name === name)) return false;
  const bare = system.family === "scratch" || system.family === "distroless";
  if (!bare && isUsualUser(name)) return false;
  return instructionsOf(stage).every((instruction) => createsNoUser(name, stage, instruction));
}

function isUsualUser(name: string): boolean {
  return name.startsWith("_") || /^systemd-/i.test(name) || usualUsers.has(name.toLowerCase());
}

function isApplicationName(name: string): boolean {
  return applicationNames.has(name.toLowerCase().replaceAll(/[-_]/g, ""));
}

function hasPlainBase(stage: ImageStage): boolean {
  const base = rootBaseOf(stage);
  if (base.kind !== "image") return base.kind === "scratch";
  const image = parseImage(base.reference);
  if (image === null) return false;
  const { registry, repository } = image;
  if (registry === "gcr.io") return repository.startsWith("distroless/");
  return registry === "docker.io" && plainOfficialImages.has(repository.replace(/^library\//, ""));
}

function createsNoUser(name: string, stage: ImageStage, instruction: Instruction): boolean {
  if (isCopy(instruction)) {
    const target = targetOf(stageHolding(stage, instruction), instruction)?.replace(/(?:\/\.?)+(?=\/|$)/g, "") ?? "";
    return target !== "" && !/^\/etc(?:\/|$)|\/\.\.(?:\/|$)/.test(target);
  }
  if (instruction.keyword !== "RUN") return true;
  const script = instructionText(instruction);
  const commands = shellCommands(script);
  if (script.includes(name) && !onlyGivesFiles(name, commands)) return false;
  const creating = commands.filter((words) => /^(?:useradd|adduser)$/.test(programOf(words) ?? "")).length;
  const created = stage.created.filter((user) => user.instruction === instruction).length;
  return creating === created && commands.every((words) => isHarmless(name, words));
}

/** Whether commands name a user only to give files to that user, which does not create the user. */
function onlyGivesFiles(name: string, commands: readonly (readonly string[])[]): boolean {
  const naming = commands.filter((words) => words.some((word) => word.includes(name)));
  return naming.length > 0 && naming.every((words) => /^(?:chown|chgrp)$/.test(programOf(words) ?? ""));
}

function isHarmless(name: string, words: readonly string[]): boolean {
  const program = programOf(words);
  if (program === undefined || harmlessPrograms.has(program)) return true;
  return packageManagers.has(program) && isApplicationName(name);
}

/** The program of a command, whether or not sudo runs it. */
function programOf(words: readonly string[]): string | undefined {
  return words[programAt(words)];
}
