import type { ConfiguredValue } from "../../../core/fix.ts";
import type { FixDefaults } from "../../../core/settings.ts";
import { createUserCommand } from "../../../model/dockerfile/create-user.ts";
import type { CreatedUser, ImageStage, ImageUse, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import type { BaseImageUser } from "../../../model/images/image-facts.ts";
import { instructionsOf, rootBaseOf } from "../dockerfile/lineage.ts";
import { isAppDirectory } from "./app-directories.ts";
import { type NamedUser, namedUsers } from "./named-users.ts";
import { isPlainName } from "./non-root-user.ts";
import { podUser } from "./pod-user.ts";

/** The user that an image can run as. */
export interface NewUser {
  /** The argument of USER. */
  readonly user: string;
  /** The argument of chown and `--chown`. */
  readonly owner: string;
  /** The owner as numeric IDs; null if they are unknown. */
  readonly ids: string | null;
  /** The instruction that creates the user, if only the name is known: `owner` works only after it. */
  readonly since: Instruction | null;
  /** The command that creates the user; null if the user exists or a numeric ID is enough. */
  readonly create: string | null;
  /** Whether the image has no entry for the user, so that HOME is `/`. */
  readonly homeless: boolean;
  /** The title of the fix: "Run as user node of the base image". */
  readonly title: string;
  /** The values that the configuration chose; left out where there are none. */
  readonly configured?: readonly ConfiguredValue[];
}

/** Why there is no such user, as advice. */
interface Refusal {
  readonly refused: string;
}

interface Ids {
  readonly uid: number;
  readonly gid: number;
}

const several = "The Dockerfile names several users: end the stage with USER and the one that should run the program.";

/**
 * The user that an image can run as: that of its pods, one that the Dockerfile creates or gives files to, that of the
 * base image, or that of the configuration.
 */
export function newUser(stage: ImageStage, fixDefaults: FixDefaults, uses: readonly ImageUse[]): NewUser | Refusal {
  const { system, user } = stage;
  if (system === null) {
    return { refused: "Set USER to a user of the base image: how to create a user in it is unknown." };
  }
  const { ids, needsNumber } = podUser(uses);
  if (ids !== null) return userWithIds(stage, fixDefaults, ids);
  const existing = ownUser(stage, fixDefaults.userForm === "number", needsNumber);
  if (existing !== null) return existing;
  if (user.set !== null && isUnknownBase(stage)) {
    return {
      refused:
        `USER ${user.set.text} suggests that the base image sets another user. If it does, end the stage with USER ` +
        "and this user.",
    };
  }
  if (system.needsOwnUser) {
    return { refused: "End the stage with USER and a user that the program of the base image works as." };
  }
  const base = system.users.find(({ suitable }) => suitable);
  if (base !== undefined) return baseImageUser(base, fixDefaults.userForm === "number" || needsNumber);
  const chosen = userWithIds(stage, fixDefaults, { uid: fixDefaults.userId, gid: fixDefaults.groupId });
  const own = chosen.create === null ? [] : (["user-name"] as const);
  return { ...chosen, configured: ["user-id", "group-id", ...own] };
}

function isUnknownBase(stage: ImageStage): boolean {
  const base = rootBaseOf(stage);
  return base.kind === "unknown" || (base.kind === "image" && base.image === null);
}

/** The user that the Dockerfile creates, or gives files to; null for none. */
function ownUser(stage: ImageStage, numeric: boolean, needsNumber: boolean): NewUser | Refusal | null {
  const created = new Map(stage.created.filter(({ uid }) => uid !== 0).map((user) => [user.name, user]));
  const named = namedUsers(stage);
  const names = new Set([...created.keys(), ...named.map(({ text }) => nameOf(stage, text))]);
  const [name, ...others] = names;
  if (name === undefined) return null;
  if (others.length > 0) return { refused: several };
  const own = created.get(name);
  if (own === undefined) return namedUser(stage, named[0] as NamedUser, numeric, needsNumber);
  if (!isPlainName(name)) return { refused: "End the stage with USER and the user that the Dockerfile creates." };
  if (own.uid === null && needsNumber) {
    return { refused: `Create user ${name} with a fixed ID, and end the stage with USER and this ID.` };
  }
  return createdUser(own, numeric || needsNumber, stage.instructions.includes(own.instruction));
}

/** The name of a user that an instruction names by name or ID, if one has this ID. */
function nameOf({ created, system }: ImageStage, text: string): string {
  return [...created, ...(system?.users ?? [])].find(({ uid }) => String(uid) === text)?.name ?? text;
}

function createdUser({ name, uid, gid, instruction }: CreatedUser, numeric: boolean, here: boolean): NewUser {
  const title = `Run as user ${name}, which the Dockerfile creates`;
  const always = { create: null, homeless: false, title };
  if (uid === null || gid === null) {
    const user = numeric && uid !== null ? String(uid) : name;
    return { ...always, user, owner: name, ids: null, since: here ? instruction : null };
  }
  const owner = `${uid}:${gid}`;
  return { ...always, user: numeric ? owner : name, owner, ids: owner, since: null };
}

/** A user that the Dockerfile only names, so that the base image or a package creates it. */
function namedUser(
  stage: ImageStage,
  { text, group, at }: NamedUser,
  numeric: boolean,
  needsNumber: boolean,
): NewUser | Refusal {
  const title = `Run as user ${text}, which the Dockerfile names`;
  const name = nameOf(stage, text);
  const base = stage.system?.users.find((user) => user.name === name);
  if (base !== undefined) return { ...baseImageUser(base, numeric || needsNumber), title };
  if (/^\d+$/.test(text)) {
    const owner = `${text}:${group ?? 0}`;
    const ids = /^\d+:\d+$/.test(owner) ? owner : null;
    return { user: owner, owner, ids, since: null, create: null, homeless: true, title };
  }
  if (needsNumber) return { refused: `End the stage with USER and the numeric ID of user ${text}.` };
  const here = stage.instructions.includes(at);
  return { user: text, owner: text, ids: null, since: here ? at : null, create: null, homeless: false, title };
}

/** The user and group names of a base image are the same in every release, the IDs in most. */
function baseImageUser({ name, uid, gid }: BaseImageUser, numeric: boolean): NewUser {
  const ids = `${uid}:${gid}`;
  return {
    user: numeric ? ids : name,
    owner: numeric ? ids : `${name}:${name}`,
    ids,
    since: null,
    create: null,
    homeless: false,
    title: `Run as user ${name} of the base image`,
  };
}

/** A user with given IDs: the one that has them, otherwise a new one where it can be created for certain. */
function userWithIds(stage: ImageStage, defaults: FixDefaults, { uid, gid }: Ids): NewUser {
  const { system, created } = stage;
  const owner = `${uid}:${gid}`;
  const always = { owner, ids: owner, since: null };
  const existing = [...created, ...(system?.users ?? [])].find((user) => user.uid === uid);
  if (existing !== undefined) {
    const title = `Run as user ${existing.name} (${uid})`;
    return { ...always, user: owner, create: null, homeless: false, title };
  }
  const { userForm, userName } = defaults;
  const creates = created.length === 0 && mayCreate(stage, uid, gid, defaults);
  const home = homeOf(stage);
  const create =
    creates && system ? createUserCommand(system, { uid, gid, name: userName, home, createHome: home === null }) : null;
  if (create === null) {
    return { ...always, user: owner, create, homeless: true, title: `Run as user ${uid} instead of root` };
  }
  const title = `Create user ${userName} (${uid}) and run as this user`;
  return { ...always, user: userForm === "number" ? owner : userName, create, homeless: false, title };
}

/** Whether a user can be created: the shell knows `&&`, and no user or group that is not known can have the IDs. */
function mayCreate(stage: ImageStage, uid: number, gid: number, defaults: FixDefaults): boolean {
  const { system } = stage;
  if (system?.shell !== true || !posixShell(stage)) return false;
  if (system.users.some((user) => user.gid === gid)) return false;
  return !isUnknownBase(stage) || (uid === defaults.userId && gid === defaults.groupId);
}

/** The home directory of a new user: the working directory; null if it is not a directory of the program. */
function homeOf({ directory }: ImageStage): string | null {
  return directory !== null && isAppDirectory(directory) ? directory : null;
}

/** Whether every SHELL instruction sets a shell that knows `&&`. */
function posixShell(stage: ImageStage): boolean {
  return instructionsOf(stage)
    .filter(({ keyword }) => keyword === "SHELL")
    .every(({ words }) => /(?:^|\/)(?:ba|da|a)?sh$/.test(words[0]?.value ?? ""));
}
