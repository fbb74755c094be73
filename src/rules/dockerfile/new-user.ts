import type { Settings } from "../../core/settings.ts";
import { createUserCommand } from "../../model/create-user.ts";
import type { CreatedUser, ImageStage, ImageUse } from "../../model/dockerfile/dockerfile.ts";
import { lineageOf } from "./lineage.ts";
import { podUser } from "./pod-user.ts";

/** Whom an image is to run as. */
export interface NewUser {
  /** What USER says. */
  readonly user: string;
  /** What chown and `--chown` take. */
  readonly owner: string;
  /** The command that creates the user; null where there is one already, or a number is enough. */
  readonly create: string | null;
  /** For titles: "user node, which the base image brings,". */
  readonly title: string;
}

/** The user an image can run as: one that is there already, the pod's, or the recipe's; a reason where none can be had. */
export function newUser(
  stage: ImageStage,
  { recipe }: Settings,
  uses: readonly ImageUse[],
): NewUser | { readonly refused: string } {
  const { system } = stage;
  if (system === null) {
    return { refused: "State USER with a user of the base image: nothing tells how its system creates one." };
  }
  const shell = system.shell && posixShell(stage);
  const ofPods = podUser(uses);
  const numeric = recipe.userForm === "number" || !shell || ofPods.needsNumber;
  const created = stage.created.filter(({ uid }) => uid !== 0);
  const names = new Set(created.map(({ name }) => name));
  if (names.size > 1) {
    const list = [...names].join(", ");
    return { refused: `It creates several users (${list}): end the stage with USER and the one that is to run it.` };
  }
  const [known] = created;
  if (known !== undefined && ofPods.ids === null) return existing(known, numeric, "which it creates");
  const brought = system.users.find(({ suitable }) => suitable);
  if (known === undefined && brought !== undefined && ofPods.ids === null) {
    return existing(brought, numeric, "which the base image brings");
  }
  const ids = ofPods.ids ?? { uid: recipe.userId, gid: recipe.groupId };
  const owner = `${ids.uid}:${ids.gid}`;
  const wanted = { ...ids, name: recipe.userName, home: homeOf(stage), variables: new Set<string>() };
  const create = shell && known === undefined && ids.uid > 0 ? createUserCommand(system, wanted) : null;
  if (create === null) return { user: owner, owner, create, title: `user ${ids.uid}` };
  const title = `a user of its own, ${recipe.userName} (${ids.uid}),`;
  return { user: numeric ? owner : recipe.userName, owner, create, title };
}

function existing(
  { name, uid, gid }: Pick<CreatedUser, "name" | "uid" | "gid">,
  numeric: boolean,
  from: string,
): NewUser {
  const ids = uid === null || gid === null ? null : `${uid}:${gid}`;
  return {
    user: numeric && ids !== null ? ids : name,
    owner: ids ?? name,
    create: null,
    title: `user ${name}, ${from},`,
  };
}

/** The working directory, which is to be the user's; null where it is no directory of the program's own. */
function homeOf({ directory }: ImageStage): string | null {
  return directory === null || directory === "/" ? null : directory;
}

/** Whether commands are given to a shell that takes `&&`, as far as SHELL says. */
function posixShell(stage: ImageStage): boolean {
  return lineageOf(stage)
    .flatMap(({ instructions }) => instructions)
    .filter(({ keyword }) => keyword === "SHELL")
    .every(({ words }) => /(?:^|\/)(?:ba|da|a)?sh$/.test(words[0]?.value ?? ""));
}
