import type { Instruction } from "../../formats/dockerfile/dockerfile-file.ts";
import type { CreatedUser } from "./dockerfile.ts";
import { shellCommands } from "./shell-commands.ts";

/** Options of useradd and adduser that are followed by a value, in all their dialects. */
const valued =
  /^(?:-[a-zA-Z]*[bcdefghkKpRPsuGZ]|--(?:uid|gid|home|home-dir|base-dir|shell|gecos|comment|ingroup|groups|conf|password|expiredate|inactive|skel|firstuid|lastuid|firstgid|lastgid|prefix|root|selinux-user|key|add_extra_groups_to))$/;

/** The users that the commands of a RUN create. `expand` puts in the variables that the Dockerfile sets. */
export function createdUsers(
  instruction: Instruction,
  groups: Map<string, number | null>,
  expand: (text: string) => string | null,
): CreatedUser[] {
  const script =
    instruction.heredoc === "" ? scriptOf(instruction) : `${scriptOf(instruction)}\n${instruction.heredoc}`;
  if (!/user|group|passwd/.test(script)) return [];
  const users: CreatedUser[] = [];
  for (const words of shellCommands(script)) {
    const command = words.findIndex((word) => /(?:^|\/)(?:useradd|adduser|groupadd|addgroup)$/.test(word));
    if (command === -1) continue;
    const program = (words[command] ?? "").replace(/^.*\//, "");
    const read = readCommand(
      words.slice(command + 1).map((word) => (word.includes("$") ? expand(word) : word)),
      program === "useradd" ? /^(?:-[a-zA-Z]*g|--gid)$/ : /^(?:-[a-zA-Z]*G|--gid|--ingroup)$/,
    );
    if (read === null) continue;
    if (program === "groupadd" || program === "addgroup") {
      if (read.others.length === 0) groups.set(read.name, read.gid);
    } else if (read.others.length === 0) {
      const named = read.group === null ? undefined : groups.get(read.group);
      const gid = read.gid ?? named ?? (program === "adduser" && read.group === null ? read.uid : null);
      users.push({ name: read.name, uid: read.uid, gid, instruction });
    }
  }
  for (const [, name, uid, gid] of script.matchAll(
    /(?<![\w-])([a-z_][\w-]{0,31}):[^:\s]{0,20}:(\d{1,10}):(\d{1,10}):/g,
  )) {
    if (!script.includes("/etc/passwd") || name === undefined) continue;
    users.push({ name, uid: Number(uid), gid: Number(gid), instruction });
  }
  return users;
}

/** The script of a RUN: its text, or the words of its exec form put together. */
export function scriptOf({ json, words, text }: Instruction): string {
  if (!json) return text;
  const values = words.map(({ value }) => value);
  const shell = /(?:^|\/)(?:ba|da|a)?sh$/.test(values[0] ?? "") && /^-\w*c$/.test(values[1] ?? "");
  return shell ? values.slice(2).join(" ") : values.map((value) => `'${value.replaceAll("'", "'\\''")}'`).join(" ");
}

interface UserCommandLine {
  readonly name: string;
  readonly uid: number | null;
  readonly gid: number | null;
  readonly group: string | null;
  /** Further names: the command then puts an existing user into a group. */
  readonly others: readonly string[];
}

/** Options and name of a command that creates a user or a group; null without a name that can be told. */
function readCommand(words: readonly (string | null)[], primaryGroup: RegExp): UserCommandLine | null {
  const names: string[] = [];
  let uid: number | null = null;
  let gid: number | null = null;
  let group: string | null = null;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === null || word === undefined) return null;
    if (/^\d*[<>]/.test(word)) break;
    if (!word.startsWith("-") || word === "-") {
      names.push(word);
      continue;
    }
    const equals = word.startsWith("--") ? word.indexOf("=") : -1;
    const option = equals === -1 ? word : word.slice(0, equals);
    const value = equals === -1 ? (valued.test(option) ? words[++index] : undefined) : word.slice(equals + 1);
    if (value === null) return null;
    if (value === undefined) continue;
    if (/^(?:-[a-zA-Z]*u|--uid)$/.test(option)) uid = numberOf(value);
    if (/^(?:-[a-zA-Z]*g|--gid)$/.test(option)) gid = numberOf(value);
    if (primaryGroup.test(option) && numberOf(value) === null) group = value;
  }
  const [name, ...others] = names;
  return name === undefined || name.includes("$") ? null : { name, uid, gid, group, others };
}

function numberOf(text: string): number | null {
  return /^\d{1,10}$/.test(text) ? Number(text) : null;
}
