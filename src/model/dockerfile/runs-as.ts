import type { Instruction } from "../../formats/dockerfile/dockerfile-file.ts";
import type { BaseImage } from "../images/image-facts.ts";
import type { Accounts, UserIds } from "./created-users.ts";
import type { RunsAs, StageBase } from "./dockerfile.ts";

/** The possible sources of users' names. */
interface KnownUsers {
  readonly system: BaseImage | null;
  readonly accounts: Accounts;
}

/**
 * The user of a USER instruction. `text` is its argument with the variables replaced; null if they can't be. `varies`
 * says whether build arguments are among them.
 */
export function runsAs(instruction: Instruction, text: string | null, varies: boolean, known: KnownUsers): RunsAs {
  if (text === null) {
    const reason = `USER ${instruction.text} takes its value from outside the Dockerfile`;
    return { kind: "unknown", reason, set: instruction };
  }
  const { created } = known.accounts;
  const [user = "", group = null] = text.trim().split(":", 2);
  if (user === "" || user === "root" || /^[+-]?0+$/.test(user)) return { kind: "root", set: instruction };
  const gidOf = (own: number | null): number | null => (group === null ? own : groupOf(group, known));
  const uid = numberOf(user);
  if (uid !== null) {
    const named = [...created, ...baseUsers(known)].find((other) => other.uid === uid);
    const ids = { uid, gid: gidOf(named?.gid ?? null) };
    return { kind: "user", name: null, ...ids, origin: "number", set: instruction, ...(varies && { varies }) };
  }
  const own = created.findLast(({ name }) => name === user);
  const brought = baseUsers(known).find(({ name }) => name === user);
  const origin = own ? "created" : brought ? "base" : "unseen";
  const { uid: number = null, gid = null } = own ?? brought ?? {};
  if (number === 0) return { kind: "root", set: instruction };
  const ids = { uid: number, gid: gidOf(gid) };
  return {
    kind: "user",
    name: user,
    ...ids,
    origin,
    set: instruction,
    ...((varies || own?.varies) && { varies: true }),
  };
}

/** The ID of a group. Each user of the base image is taken to have a group of the same name. */
function groupOf(group: string, known: KnownUsers): number | null {
  const made = known.accounts.groups.get(group);
  if (made !== undefined) return made;
  if (group === "root") return 0;
  return numberOf(group) ?? baseUsers(known).find(({ name }) => name === group)?.gid ?? null;
}

/** The users of the base image or of a copied passwd file, with their current IDs. */
function baseUsers({ system, accounts }: KnownUsers): readonly (UserIds & { readonly name: string })[] {
  const { changed, removed } = accounts;
  const kept = (system?.users ?? []).filter(({ name }) => !removed.has(name));
  const own = kept.map(({ name, uid, gid }) => ({ name, uid, gid, ...changed.get(name) }));
  const names = new Set(own.map(({ name }) => name));
  const others = [...changed].flatMap(([name, ids]) => (names.has(name) ? [] : [{ name, ...ids }]));
  return [...own, ...others];
}

/** The user of an image before any USER of its own. */
export function runsAsBase(base: StageBase): RunsAs {
  if (base.kind === "stage") return base.stage.user;
  if (base.kind === "scratch") return { kind: "root", set: null };
  if (base.kind === "unknown") return { kind: "unknown", reason: base.reason, set: null };
  const user = base.image?.user ?? null;
  if (user === "root") return { kind: "root", set: null };
  if (user !== null) return { kind: "user", ...user, origin: "base", set: null };
  return { kind: "unknown", reason: `the default user of ${base.reference} is unknown`, set: null };
}

function numberOf(text: string): number | null {
  return /^\d{1,10}$/.test(text) ? Number(text) : null;
}
