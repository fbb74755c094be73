import type { BaseImage } from "../images/image-facts.ts";
import { shellWord } from "./shell-word.ts";

/** The facts about an image that decide which command creates a user. */
export type UserTools = Pick<BaseImage, "family" | "packageManager" | "shell" | "userCommand" | "userPackage">;

/** A user to create, with a group of the same name. */
export interface UserToCreate {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  /** The home directory; if null, the command chooses it. */
  readonly home: string | null;
  /** Whether the command creates the home directory. */
  readonly createHome?: boolean;
  /** The build arguments and environment variables that `home` may use as `$NAME` or `${NAME}`. */
  readonly variables?: ReadonlySet<string>;
}

const largestId = 2 ** 31 - 1;
/** For larger IDs, some releases of useradd write a sparse log file that fills an image layer. */
const largestLoggedId = 65_535;
/** BusyBox rejects larger IDs unless it is built differently (its LAST_ID option). */
const largestBusyBoxId = 60_000;
/** Names that both shadow and Debian's adduser accept without an option (adduser.conf, NAME_REGEX). */
const validName = /^[a-z][a-z0-9_-]{0,31}$/;

/**
 * The command that creates a user without a password, as one line for a `RUN`. Null if no command is certain to work,
 * so that only numbers can be used.
 */
export function createUserCommand(tools: UserTools, user: UserToCreate): string | null {
  return createUserSteps(tools, user)?.join(" && ") ?? null;
}

/** The steps of the same command. Each has to succeed before the next one runs. */
export function createUserSteps(tools: UserTools, user: UserToCreate): readonly string[] | null {
  if (!tools.shell || !validName.test(user.name) || !validId(user.uid) || !validId(user.gid)) return null;
  const home = homeOf(user);
  switch (tools.userCommand) {
    case "debian-adduser":
      return debianAdduser(user, home);
    case "busybox-adduser":
      return Math.max(user.uid, user.gid) > largestBusyBoxId ? null : busyboxAdduser(user, home);
    case "useradd":
      return withPackage(tools, useradd(tools, user, home));
    case null:
      return null;
  }
}

function debianAdduser({ name, uid, gid, createHome }: UserToCreate, home: string | null): string[] {
  const options = [
    'adduser --disabled-password --gecos ""',
    ...(home === null ? [] : [`--home ${home}`]),
    ...(createHome === true ? [] : ["--no-create-home"]),
    `--uid ${uid}`,
  ].join(" ");
  return uid === gid ? [`${options} ${name}`] : [`addgroup --gid ${gid} ${name}`, `${options} --gid ${gid} ${name}`];
}

function busyboxAdduser({ name, uid, gid, createHome }: UserToCreate, home: string | null): string[] {
  const homeOption = `${createHome === true ? "" : " -H"}${home === null ? "" : ` -h ${home}`}`;
  return [`addgroup -g ${gid} ${name}`, `adduser -D${homeOption} -u ${uid} -G ${name} ${name}`];
}

function useradd({ family }: UserTools, { name, uid, gid, createHome }: UserToCreate, home: string | null): string[] {
  const createOption = createHome === true ? "--create-home" : "--no-create-home";
  const homeOption = home === null ? "" : ` --home-dir ${home}`;
  const logOption = uid > largestLoggedId ? " --no-log-init" : "";
  const shell = family === "debian" ? "/usr/sbin/nologin" : "/sbin/nologin";
  return [
    `groupadd --gid ${gid} ${name}`,
    `useradd${logOption} --uid ${uid} --gid ${gid} ${createOption}${homeOption} --shell ${shell} ${name}`,
  ];
}

function withPackage({ packageManager, userPackage }: UserTools, steps: readonly string[]): readonly string[] | null {
  if (userPackage === null) return steps;
  switch (packageManager) {
    case "dnf":
    case "microdnf":
    case "tdnf":
    case "yum":
      return [`${packageManager} install -y ${userPackage}`, ...steps, `${packageManager} clean all`];
    case "zypper":
      return [`zypper --non-interactive install ${userPackage}`, ...steps, "zypper clean --all"];
    case "apk":
    case "apt-get":
    case null:
      return null;
  }
}

/** The home directory as a shell word. Null if passwd can't store it (passwd(5): no colon, no line break). */
function homeOf({ home, variables }: UserToCreate): string | null {
  if (home === null || /[:\p{Cc}\p{Cs}]/u.test(home)) return null;
  const word = shellWord(home, variables);
  return home.startsWith("/") || word.startsWith('"$') ? word : null;
}

function validId(id: number): boolean {
  return Number.isInteger(id) && id > 0 && id <= largestId;
}
