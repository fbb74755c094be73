import type { FixDefaults } from "../../../core/settings.ts";
import { createUserCommand } from "../../../model/dockerfile/create-user.ts";
import type { CreatedUser, ImageStage, ImageUse, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import type { BaseImageUser } from "../../../model/images/image-facts.ts";
import { instructionsOf } from "../dockerfile/lineage.ts";
import { isAppDirectory } from "./app-directories.ts";
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
  /** The title of the fix: "Run as user node of the base image". */
  readonly title: string;
}

/**
 * The user that an image can run as: an existing one, that of its pods, or that of the configuration. `refused` is the
 * advice if there is none.
 */
export function newUser(
  stage: ImageStage,
  fixDefaults: FixDefaults,
  uses: readonly ImageUse[],
): NewUser | { readonly refused: string } {
  const { system, created, instructions } = stage;
  if (system === null) {
    return { refused: "Set USER to a user of the base image: how to create a user in it is unknown." };
  }
  const shell = system.shell && posixShell(stage);
  const { ids: idsOfPods, needsNumber } = podUser(uses);
  const numeric = fixDefaults.userForm === "number" || !shell || needsNumber;
  const [own, ...others] = new Map(created.filter(({ uid }) => uid !== 0).map((user) => [user.name, user])).values();
  if (idsOfPods === null) {
    if (others.length > 0) {
      return {
        refused:
          "The Dockerfile creates several users: end the stage with USER and the one that should run the program.",
      };
    }
    if (own !== undefined) {
      const unknown = own.uid === null || own.gid === null;
      if (!isPlainName(own.name))
        return { refused: "End the stage with USER and the user that the Dockerfile creates." };
      if (unknown && needsNumber) {
        return { refused: `Create user ${own.name} with a fixed ID, and end the stage with USER and this ID.` };
      }
      return ownUser(own, numeric, instructions.includes(own.instruction));
    }
    const base = system.users.find(({ suitable }) => suitable);
    if (base !== undefined) return baseImageUser(base, numeric);
  }
  const ids = idsOfPods ?? { uid: fixDefaults.userId, gid: fixDefaults.groupId };
  const owner = `${ids.uid}:${ids.gid}`;
  const creates = shell && own === undefined;
  const create = creates
    ? createUserCommand(system, { ...ids, name: fixDefaults.userName, home: homeOf(stage) })
    : null;
  if (create === null)
    return { user: owner, owner, ids: owner, since: null, create, title: `Run as user ${ids.uid} instead of root` };
  const title = `Create user ${fixDefaults.userName} (${ids.uid}) and run as this user`;
  return { user: numeric ? owner : fixDefaults.userName, owner, ids: owner, since: null, create, title };
}

function ownUser({ name, uid, gid, instruction }: CreatedUser, numeric: boolean, here: boolean): NewUser {
  const title = `Run as user ${name}, which the Dockerfile creates`;
  if (uid === null || gid === null) {
    return { user: name, owner: name, ids: null, since: here ? instruction : null, create: null, title };
  }
  const owner = `${uid}:${gid}`;
  return { user: numeric ? owner : name, owner, ids: owner, since: null, create: null, title };
}

/** The user and group names of a base image are the same in every release, the IDs in most. */
function baseImageUser({ name, uid, gid }: BaseImageUser, numeric: boolean): NewUser {
  const ids = `${uid}:${gid}`;
  const title = `Run as user ${name} of the base image`;
  return {
    user: numeric ? ids : name,
    owner: numeric ? ids : `${name}:${name}`,
    ids,
    since: null,
    create: null,
    title,
  };
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
