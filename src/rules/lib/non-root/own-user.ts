import type { CreatedUser, ImageStage } from "../../../model/dockerfile/dockerfile.ts";
import type { BaseImageUser } from "../../../model/images/image-facts.ts";
import { type NamedUser, namedUsers } from "./named-users.ts";
import { isPlainName } from "./non-root-user.ts";
import type { NewUser, NoUser } from "./user-choice.ts";

const several = "The Dockerfile names several users: end the stage with USER and the one that should run the program.";

/** The user that the Dockerfile creates or gives files to; null if there is none. */
export function ownUser(stage: ImageStage, numeric: boolean, needsNumber: boolean): NewUser | NoUser | null {
  const created = new Map(stage.created.filter(({ uid }) => uid !== 0).map((user) => [user.name, user]));
  const named = namedUsers(stage);
  const names = new Set([...created.keys(), ...named.map(({ text }) => nameOf(stage, text))]);
  const [name, ...others] = names;
  if (name === undefined) return null;
  if (others.length > 0) return { refused: several };
  const own = created.get(name);
  if (own === undefined) return namedUser(stage, named[0] as NamedUser, numeric, needsNumber);
  if (!isPlainName(name) || own.variesName === true)
    return { refused: "End the stage with USER and the user that the Dockerfile creates." };
  if ((own.uid === null || own.varies === true) && needsNumber) {
    return { refused: `Create user ${name} with a fixed ID, and end the stage with USER and this ID.` };
  }
  return createdUser(own, numeric || needsNumber, stage.instructions.includes(own.instruction));
}

/** The name of a user that is given by name or ID; the text itself if no known user has this ID. */
function nameOf({ created, system }: ImageStage, text: string): string {
  return [...created, ...(system?.users ?? [])].find(({ uid }) => String(uid) === text)?.name ?? text;
}

function createdUser({ name, uid, gid, instruction, varies }: CreatedUser, numeric: boolean, here: boolean): NewUser {
  const title = `Run as user ${name}, which the Dockerfile creates`;
  const always = { create: null, homeless: false, title };
  if (uid === null || gid === null || varies === true) {
    const user = numeric && uid !== null && varies !== true ? String(uid) : name;
    return { ...always, user, owner: name, ids: null, since: here ? instruction : null };
  }
  const owner = `${uid}:${gid}`;
  return { ...always, user: numeric ? owner : name, owner, ids: owner, since: null };
}

/** A user that the Dockerfile only names: the base image or a package must create it. */
function namedUser(
  stage: ImageStage,
  { text, group, at, varies }: NamedUser,
  numeric: boolean,
  needsNumber: boolean,
): NewUser | NoUser {
  if (varies) return { refused: "End the stage with USER and the user to whom the Dockerfile gives files." };
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

/** A user of a base image. Its names are the same in every release, and usually its IDs, too. */
export function baseImageUser({ name, uid, gid }: BaseImageUser, numeric: boolean): NewUser {
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
