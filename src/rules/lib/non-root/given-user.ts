import type { FixDefaults } from "../../../core/settings.ts";
import { createUserCommand } from "../../../model/dockerfile/create-user.ts";
import type { ImageStage } from "../../../model/dockerfile/dockerfile.ts";
import { isUnknownBase, lineageAcrossFiles } from "../dockerfile/lineage.ts";
import { isAppDirectory } from "./app-directories.ts";
import type { NewUser } from "./user-choice.ts";

interface Ids {
  readonly uid: number;
  readonly gid: number;
}

/** A user with given IDs: the existing one with these IDs, or a new one if it can certainly be created. */
export function userWithIds(stage: ImageStage, defaults: FixDefaults, { uid, gid }: Ids): NewUser {
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

/** Whether a user can be created: the shell supports `&&`, and no unknown user or group can have the IDs. */
function mayCreate(stage: ImageStage, uid: number, gid: number, defaults: FixDefaults): boolean {
  const { system } = stage;
  if (system?.shell !== true || !posixShell(stage)) return false;
  if (system.users.some((user) => user.gid === gid)) return false;
  return !isUnknownBase(stage) || (uid === defaults.userId && gid === defaults.groupId);
}

/**
 * The home directory of a new user: the working directory; null if it is not a directory of the program, or if another
 * build may have another one.
 */
function homeOf({ fixedDirectory }: ImageStage): string | null {
  return fixedDirectory !== null && isAppDirectory(fixedDirectory) ? fixedDirectory : null;
}

/** Whether every SHELL instruction sets a shell that supports `&&`. */
function posixShell(stage: ImageStage): boolean {
  return lineageAcrossFiles(stage)
    .flatMap(({ instructions }) => instructions)
    .filter(({ keyword }) => keyword === "SHELL")
    .every(({ words }) => /(?:^|\/)(?:ba|da|a)?sh$/.test(words[0]?.value ?? ""));
}
