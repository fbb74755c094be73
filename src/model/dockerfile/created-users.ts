import type { Instruction } from "../../formats/dockerfile/dockerfile-file.ts";
import type { CreatedUser } from "./dockerfile.ts";
import { shellCommands } from "./shell-commands.ts";
import { commandOf, type Expansion, type UserCommandLine } from "./user-command.ts";

/** The most users, groups and changed users of one image; no real image has more. Further ones are ignored. */
const maxAccounts = 500;

/** The IDs of a user; null if not known. */
export interface UserIds {
  readonly uid: number | null;
  readonly gid: number | null;
}

/** The users and groups of a stage, updated instruction by instruction. */
export interface Accounts {
  readonly created: CreatedUser[];
  /** The groups that were created or changed, with their IDs. */
  readonly groups: Map<string, number | null>;
  /** The users of the base image that were changed. */
  readonly changed: Map<string, UserIds>;
  /** The names of the base image's users that were removed or renamed. */
  readonly removed: Set<string>;
}

/** A user of the base image. */
type BaseUser = UserIds & { readonly name: string };

/** Applies the commands of a RUN to the accounts. */
export function runUserCommands(
  instruction: Instruction,
  accounts: Accounts,
  base: readonly BaseUser[],
  expansion: Expansion,
): void {
  const own = scriptOf(instruction);
  const script = instruction.heredoc === "" ? own : `${own}\n${instruction.heredoc}`;
  if (!/user|group|passwd/.test(script)) return;
  for (const words of shellCommands(script)) {
    const command = commandOf(words, expansion);
    if (command === null) continue;
    if (isFull(accounts)) break;
    if (command.program === "useradd" || command.program === "adduser") createUser(command, instruction, accounts);
    else if (command.program === "usermod") changeUser(command, instruction, accounts, base);
    else if (command.others.length > 0) continue;
    else if (command.program === "userdel" || command.program === "deluser") removeUser(command, accounts);
    else setGroup(command, accounts, base);
  }
  readEntries(script, instruction, accounts);
}

function isFull({ created, groups, changed }: Accounts): boolean {
  return created.length + groups.size + changed.size >= maxAccounts;
}

function createUser(command: UserCommandLine, instruction: Instruction, { created, groups }: Accounts): void {
  const { program, name, uid = null, gid, group, others, system, varies, variesName } = command;
  if (others.length > 0) return;
  // Debian's and BusyBox's adduser create a group of the user's own with the same ID, except for system users.
  const own = gid === undefined && group === undefined && !system ? (program === "adduser" ? uid : null) : undefined;
  if (own !== undefined && !groups.has(name)) groups.set(name, own);
  const named = typeof group === "string" ? groups.get(group) : undefined;
  const varying = { ...(varies && { varies }), ...(variesName && { variesName }) };
  created.push({ name, uid, gid: gid ?? named ?? own ?? null, instruction, ...varying });
}

function changeUser(
  { name, uid, gid, group, renamed, varies, variesName }: UserCommandLine,
  instruction: Instruction,
  { created, groups, changed, removed }: Accounts,
  base: readonly BaseUser[],
): void {
  const index = created.findLastIndex((user) => user.name === name);
  const before = created[index] ?? changed.get(name) ?? base.find((user) => user.name === name);
  const named = typeof group === "string" ? (groups.get(group) ?? null) : group;
  const ids: UserIds = {
    uid: uid === undefined ? (before?.uid ?? null) : uid,
    gid: gid ?? (gid === undefined && named === undefined ? (before?.gid ?? null) : (named ?? null)),
  };
  const user = created[index];
  const varying = { ...(varies && { varies }), ...(variesName && { variesName }) };
  if (user !== undefined) created[index] = { ...user, ...ids, name: renamed ?? name, ...varying };
  else if (renamed !== null) {
    created.push({ name: renamed, ...ids, instruction, ...varying });
    removed.add(name);
  } else changed.set(name, ids);
}

/** Removes a user, even if the command runs conditionally: nothing should depend on that user then. */
function removeUser({ name }: UserCommandLine, { created, changed, removed }: Accounts): void {
  for (let index = created.length - 1; index >= 0; index -= 1)
    if (created[index]?.name === name) created.splice(index, 1);
  changed.delete(name);
  removed.add(name);
}

/** Creates a group or changes its ID. Users whose own group it is stay in it. */
function setGroup(
  { program, name, gid: given = null, varies }: UserCommandLine,
  { created, groups, changed }: Accounts,
  base: readonly BaseUser[],
): void {
  const gid = varies ? null : given;
  groups.set(name, gid);
  if (program !== "groupmod") return;
  for (const [index, user] of created.entries()) if (user.name === name) created[index] = { ...user, gid };
  const brought = changed.get(name) ?? base.find((user) => user.name === name);
  if (brought !== undefined) changed.set(name, { uid: brought.uid, gid });
}

/** Reads the entries that a script writes into passwd and group itself. */
function readEntries(script: string, instruction: Instruction, accounts: Accounts): void {
  if (script.includes("/etc/passwd")) {
    const entry = /(?<![\w-])([a-z_][\w-]{0,31}):[^:\s]{0,20}:(\d{1,10}):(\d{1,10}):/g;
    for (const [, name = "", uid, gid] of script.matchAll(entry)) {
      addCreated(accounts, { name, uid: Number(uid), gid: Number(gid), instruction });
    }
  }
  if (!script.includes("/etc/group")) return;
  for (const [, name = "", gid] of script.matchAll(/(?<![\w:-])([a-z_][\w-]{0,31}):[^:\s]{0,20}:(\d{1,10}):(?!\d)/g)) {
    addGroup(accounts, name, Number(gid));
  }
}

function addCreated(accounts: Accounts, user: CreatedUser): void {
  if (!isFull(accounts)) accounts.created.push(user);
}

/** Adds a group with its ID. */
export function addGroup(accounts: Accounts, name: string, gid: number): void {
  if (!isFull(accounts)) accounts.groups.set(name, gid);
}

/** The range of IDs for people and programs; a system's own users have others (login.defs(5)). */
const ownNumbers = { first: 1000, last: 65_533 };

/**
 * Adds a user of a whole passwd file. Such a file also contains the users of the system, which its author did not
 * create.
 */
export function addEntry(accounts: Accounts, user: CreatedUser): void {
  const { name, uid, gid } = user;
  const isOwn = uid !== null && uid >= ownNumbers.first && uid <= ownNumbers.last;
  if (isOwn) addCreated(accounts, user);
  else if (!isFull(accounts)) accounts.changed.set(name, { uid, gid });
}

/** The script of a RUN: its text, or the words of its exec form joined. */
export function scriptOf({ json, words, text }: Instruction): string {
  if (!json) return text;
  const values = words.map(({ value }) => value);
  const shell = /(?:^|\/)(?:ba|da|a)?sh$/.test(values[0] ?? "") && /^-\w*c$/.test(values[1] ?? "");
  return shell ? values.slice(2).join(" ") : values.map((value) => `'${value.replaceAll("'", "'\\''")}'`).join(" ");
}
