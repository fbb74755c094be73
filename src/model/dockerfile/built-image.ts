import { systems } from "../images/catalogue/systems.ts";
import type { BaseImage, BaseImageUser } from "../images/image-facts.ts";
import type { BuiltImage, ImageStage, StageBase } from "./dockerfile.ts";

/** The stage that a base is, in the same Dockerfile or in another one of the repository; null for any other base. */
export function stageBelow(base: StageBase): ImageStage | null {
  if (base.kind === "stage") return base.stage;
  return base.kind === "image" ? (base.built?.stage ?? null) : null;
}

/** What an image of the repository provides for a Dockerfile based on it. */
export function builtImageFacts({ stage }: BuiltImage): BaseImage {
  const { system, user, created } = stage;
  const facts = system ?? { ...systems.unknown, needs: null };
  const users = created.flatMap(({ name, uid, gid, varies, variesName }): BaseImageUser[] => {
    const isKnown = uid !== null && uid !== 0 && gid !== null && varies !== true && variesName !== true;
    return isKnown ? [{ name, uid, gid, home: null, suitable: true }] : [];
  });
  const names = new Set(users.map(({ name }) => name));
  return {
    ...facts,
    user: startsAs(user),
    users: [...users, ...facts.users.filter(({ name }) => !names.has(name))],
    // That depends on its own entry point.
    stepsDown: false,
    needsOwnUser: users.length < created.length,
    // The image may have set another port.
    needs: facts.needs === null ? null : { ...facts.needs, port: null, advice: null },
  };
}

function startsAs(user: ImageStage["user"]): BaseImage["user"] {
  if (user.kind !== "user") return user.kind === "root" ? "root" : null;
  const { name, uid, gid, varies } = user;
  return varies === true ? { name, uid: null, gid: null } : { name, uid, gid };
}
