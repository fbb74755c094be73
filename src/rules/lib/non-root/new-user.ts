import type { FixDefaults } from "../../../core/settings.ts";
import { createUserCommand } from "../../../model/dockerfile/create-user.ts";
import type { CreatedUser, ImageStage, ImageUse, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import type { BaseImageUser } from "../../../model/images/base-images.ts";
import { instructionsOf } from "../dockerfile/lineage.ts";
import { isAppDirectory } from "./app-directories.ts";
import { isPlainName } from "./non-root-user.ts";
import { podUser } from "./pod-user.ts";

/** Whom an image is to run as. */
export interface NewUser {
  /** What USER says. */
  readonly user: string;
  /** What chown and `--chown` take. */
  readonly owner: string;
  /** The owner in numbers; null where they are not known. */
  readonly ids: string | null;
  /** From when on the owner can be named: the instruction that creates the user, where only its name is known. */
  readonly since: Instruction | null;
  /** The command that creates the user; null where there is one already, or a number is enough. */
  readonly create: string | null;
  /** For titles: "user node, which the base image brings,". */
  readonly title: string;
}

/** The user an image can run as: one that is there already, the pod's, or the configuration's; a reason where none can be had. */
export function newUser(
  stage: ImageStage,
  fixDefaults: FixDefaults,
  uses: readonly ImageUse[],
): NewUser | { readonly refused: string } {
  const { system, created, instructions } = stage;
  if (system === null) {
    return { refused: "State USER with a user of the base image: nothing tells how its system creates one." };
  }
  const shell = system.shell && posixShell(stage);
  const { ids: idsOfPods, needsNumber } = podUser(uses);
  const numeric = fixDefaults.userForm === "number" || !shell || needsNumber;
  const [own, ...others] = new Map(created.filter(({ uid }) => uid !== 0).map((user) => [user.name, user])).values();
  if (idsOfPods === null) {
    if (others.length > 0) {
      return { refused: "It creates several users: end the stage with USER and the one that is to run the program." };
    }
    if (own !== undefined) {
      const unknown = own.uid === null || own.gid === null;
      if (!isPlainName(own.name)) return { refused: "End the stage with USER and the user that it creates." };
      if (unknown && needsNumber) {
        return { refused: "Give the user that it creates a number, and end the stage with USER and that number." };
      }
      return ownUser(own, numeric, instructions.includes(own.instruction));
    }
    const brought = system.users.find(({ suitable }) => suitable);
    if (brought !== undefined) return broughtUser(brought, numeric);
  }
  const ids = idsOfPods ?? { uid: fixDefaults.userId, gid: fixDefaults.groupId };
  const owner = `${ids.uid}:${ids.gid}`;
  const creates = shell && own === undefined;
  const create = creates
    ? createUserCommand(system, { ...ids, name: fixDefaults.userName, home: homeOf(stage) })
    : null;
  if (create === null) return { user: owner, owner, ids: owner, since: null, create, title: `user ${ids.uid}` };
  const title = `a user of its own, ${fixDefaults.userName} (${ids.uid}),`;
  return { user: numeric ? owner : fixDefaults.userName, owner, ids: owner, since: null, create, title };
}

function ownUser({ name, uid, gid, instruction }: CreatedUser, numeric: boolean, here: boolean): NewUser {
  const title = `user ${name}, which it creates,`;
  if (uid === null || gid === null) {
    return { user: name, owner: name, ids: null, since: here ? instruction : null, create: null, title };
  }
  const owner = `${uid}:${gid}`;
  return { user: numeric ? owner : name, owner, ids: owner, since: null, create: null, title };
}

/** The names of a base image's user and of the group called the same hold for every release, the ids for most. */
function broughtUser({ name, uid, gid }: BaseImageUser, numeric: boolean): NewUser {
  const ids = `${uid}:${gid}`;
  const title = `user ${name}, which the base image brings,`;
  return {
    user: numeric ? ids : name,
    owner: numeric ? ids : `${name}:${name}`,
    ids,
    since: null,
    create: null,
    title,
  };
}

/** The working directory, which is to be the user's; null where it is no directory of the program's own. */
function homeOf({ directory }: ImageStage): string | null {
  return directory !== null && isAppDirectory(directory) ? directory : null;
}

/** Whether commands are given to a shell that takes `&&`, as far as SHELL says. */
function posixShell(stage: ImageStage): boolean {
  return instructionsOf(stage)
    .filter(({ keyword }) => keyword === "SHELL")
    .every(({ words }) => /(?:^|\/)(?:ba|da|a)?sh$/.test(words[0]?.value ?? ""));
}
