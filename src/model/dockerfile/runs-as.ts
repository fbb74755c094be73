import type { Instruction } from "../../formats/dockerfile/dockerfile-file.ts";
import type { BaseImage } from "../base-images.ts";
import type { CreatedUser, RunsAs, StageBase } from "./dockerfile.ts";

/** Where names of users can come from. */
interface KnownUsers {
  readonly system: BaseImage | null;
  readonly created: readonly CreatedUser[];
}

/** Whom a USER instruction names; `text` is its argument with the variables put in, null where that can't be done. */
export function runsAs(instruction: Instruction, text: string | null, { system, created }: KnownUsers): RunsAs {
  if (text === null) {
    const reason = `USER ${instruction.text} takes its value from outside the Dockerfile`;
    return { kind: "unknown", reason, set: instruction };
  }
  const [user = "", group = null] = text.trim().split(":", 2);
  if (user === "" || user === "root" || /^0+$/.test(user)) return { kind: "root", set: instruction };
  const known = (name: string): { readonly uid: number | null; readonly gid: number | null } | undefined =>
    created.findLast((other) => other.name === name) ?? system?.users.find((other) => other.name === name);
  const gidOf = (own: number | null): number | null => {
    if (group === null) return own;
    return numberOf(group) ?? known(group)?.gid ?? null;
  };
  const uid = numberOf(user);
  if (uid !== null) {
    const named = [...created, ...(system?.users ?? [])].find((other) => other.uid === uid);
    return { kind: "user", name: null, uid, gid: gidOf(named?.gid ?? null), origin: "number", set: instruction };
  }
  const origin = created.some(({ name }) => name === user) ? "created" : known(user) ? "base" : "unseen";
  const { uid: number = null, gid = null } = known(user) ?? {};
  if (number === 0) return { kind: "root", set: instruction };
  return { kind: "user", name: user, uid: number, gid: gidOf(gid), origin, set: instruction };
}

/** Whom an image runs as before any USER of its own. */
export function runsAsBase(base: StageBase): RunsAs {
  if (base.kind === "stage") return base.stage.user;
  if (base.kind === "scratch") return { kind: "root", set: null };
  if (base.kind === "unknown") return { kind: "unknown", reason: base.reason, set: null };
  const user = base.image?.user ?? null;
  if (user === "root") return { kind: "root", set: null };
  if (user !== null) return { kind: "user", ...user, origin: "base", set: null };
  return { kind: "unknown", reason: `it is not known whom ${base.reference} runs as`, set: null };
}

function numberOf(text: string): number | null {
  return /^\d{1,10}$/.test(text) ? Number(text) : null;
}
