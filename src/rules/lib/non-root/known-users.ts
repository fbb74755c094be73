import type { ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { shellCommands } from "../../../model/dockerfile/shell-commands.ts";
import { parseImage } from "../../../model/images/images.ts";
import { commandText, instructionsOf, lineageOf, stageOf } from "../dockerfile/lineage.ts";
import { targetOf } from "./app-directories.ts";

/** Images whose users are those of their system and of the table of base images, and no others in any release. */
const plainImages =
  /^docker\.io\/library\/(?:almalinux|alpine|amazoncorretto|amazonlinux|busybox|debian|eclipse-temurin|elixir|erlang|fedora|golang|httpd|maven|nginx|node|openjdk|perl|php|python|rockylinux|ruby|rust|ubuntu)$|^gcr\.io\/distroless\//;
/** Users that systems bring along or that come with a package or two, wherever one of them has it. */
const usualUsers =
  /^(?:_.*|adm|apache|at|avahi|backup|bin|cron|cyrus|daemon|dbus|dnsmasq|ftp|games|git|gnats|guest|halt|http|irc|list|lp|mail|man|messagebus|mysql|news|nginx|nobody|node|nonroot|ntp|operator|polkitd|postfix|postgres|postmaster|proxy|redis|shutdown|smmsp|squid|sshd|sync|sys|systemd-.*|tomcat|tss|ubuntu|uucp|uuidd|vpopmail|www|www-data|xfs)$/i;
/** Names that no package gives to a user of its own. */
const applicationNames =
  /^(?:app|application|app[-_]?user|deploy(?:er)?|django|flask|my[-_]?user|new[-_]?user|node|non[-_]?root(?:[-_]?user)?|python|rails|runner|spring|user|web[-_]?(?:app|user)|worker)$/i;
const packageManagers = new Set(["apk", "apt", "apt-get", "dnf", "microdnf", "yum"]);
/** Programs that create no users. */
const harmless = new Set(
  (
    "[ : addgroup adduser bundle cargo cat cd chgrp chmod chown cp curl do done dotnet echo else esac exit export fi " +
    "find gem go gradle grep groupadd gzip head if ldconfig ln ls mkdir mv mvn npm npx pip pip3 pnpm poetry printf rm " +
    "rmdir sed set sha256sum sort tar test then touch true umask uname unset unzip useradd uv wget yarn"
  ).split(" "),
);

/**
 * Whether a user of that name is certain to be missing where a stage ends: all users of its base image are known, and
 * nothing that is done upon it can bring another one.
 */
export function isUserAbsent(name: string, stage: ImageStage): boolean {
  const { base, system } = lineageOf(stage).at(-1) as ImageStage;
  if (system === null || system.family === null || system.family === "windows") return false;
  if (base.kind !== "scratch" && (base.kind !== "image" || !isPlain(base.reference))) return false;
  if (stage.created.some((user) => user.name === name) || system.users.some((user) => user.name === name)) return false;
  const bare = system.family === "scratch" || system.family === "distroless";
  if (!bare && usualUsers.test(name)) return false;
  return instructionsOf(stage).every((instruction) => bringsNone(name, stage, instruction));
}

function isPlain(reference: string): boolean {
  const image = parseImage(reference);
  return image !== null && plainImages.test(`${image.registry}/${image.repository}`);
}

function bringsNone(name: string, stage: ImageStage, instruction: Instruction): boolean {
  const { keyword } = instruction;
  if (keyword === "COPY" || keyword === "ADD") {
    const target = targetOf(stageOf(stage, instruction), instruction)?.replace(/(?:\/\.?)+(?=\/|$)/g, "") ?? "";
    return target !== "" && !/^\/etc(?:\/|$)|\/\.\.(?:\/|$)/.test(target);
  }
  if (keyword !== "RUN") return true;
  const script = commandText(instruction);
  if (script.includes(name)) return false;
  const commands = shellCommands(script);
  const creating = commands.filter(([program]) => program === "useradd" || program === "adduser").length;
  const created = stage.created.filter((user) => user.instruction === instruction).length;
  return creating === created && commands.every((words) => isHarmless(name, words));
}

function isHarmless(name: string, words: readonly string[]): boolean {
  const program = words.find((word) => !/^\w+=/.test(word) && !/^(?:!|do|else|if|then|while)$/.test(word));
  if (program === undefined || harmless.has(program)) return true;
  return packageManagers.has(program) && applicationNames.test(name);
}
