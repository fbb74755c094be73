/** Letters of the options of useradd and adduser with a value, in all dialects (shadow, Debian, BusyBox). */
export const userProgramLetters = "bcdefghkKpRPsuGZ";

/** Letters of options with a value, in all dialects of a program. */
const letters: Readonly<Record<UserProgram, string>> = {
  addgroup: "g",
  adduser: userProgramLetters,
  deluser: "",
  groupadd: "gKpPRU",
  groupmod: "gnpPRU",
  useradd: userProgramLetters,
  userdel: "PR",
  usermod: "cdefgGlpPRsuvVwWZ",
};

/** Names of long options with a value, without dashes. */
export const userProgramNames: RegExp =
  /^(?:uid|gid|home|home-dir|base-dir|shell|gecos|comment|ingroup|groups|conf|password|expiredate|inactive|skel|firstuid|lastuid|firstgid|lastgid|prefix|root|selinux-user|key|add_extra_groups_to|login|new-name|users)$/;

/** Words that may come before the program in a command without changing what it does. */
const prefix = /^(?:[A-Za-z_]\w*=.*|!|-.*|busybox|command|do|elif|else|env|exec|if|sudo|then|time|while)$/;

/** The programs that create and change users and groups, and that remove users. */
export type UserProgram =
  | "addgroup"
  | "adduser"
  | "deluser"
  | "groupadd"
  | "groupmod"
  | "useradd"
  | "userdel"
  | "usermod";

/**
 * A command that creates or changes a user or a group, or removes a user. Undefined is what it does not set, null what is
 * not known.
 */
export interface UserCommandLine {
  readonly program: UserProgram;
  readonly name: string;
  readonly uid: number | null | undefined;
  readonly gid: number | null | undefined;
  /** Whether a build argument sets one of these IDs, so that another build may use other IDs. */
  readonly varies: boolean;
  /** Whether a build argument sets the name. */
  readonly variesName: boolean;
  /** The name of the primary group. */
  readonly group: string | null | undefined;
  /** Whether adduser creates a system user, which gets no group of its own. */
  readonly system: boolean;
  /** The new name of a user. */
  readonly renamed: string | null;
  /** Further names. With them, the command adds an existing user to a group, or removes it from one. */
  readonly others: readonly (string | null)[];
}

/** How to replace the variables in a text, and whether the result is the same in every build. */
export interface Expansion {
  expand(text: string): string | null;
  isFixed(text: string): boolean;
}

/** Reads the words of a command. Null for any other command, or if the user's or group's name is not known. */
export function commandOf(words: readonly string[], { expand, isFixed }: Expansion): UserCommandLine | null {
  const at = programAt(words);
  const program = (words[at] ?? "").replace(/^.*\//, "");
  if (!isProgram(program)) return null;
  const varying = words.slice(at + 1).filter((word) => word.includes("$") && !isFixed(word));
  const { names, options } = split(
    words.slice(at + 1).map((word) => (word.includes("$") ? expand(word) : word)),
    letters[program],
  );
  const [name, ...others] = names;
  if (typeof name !== "string" || name.includes("$")) return null;
  const value = (short: string, ...long: readonly string[]): string | null | undefined => {
    return options.findLast(([option]) => (option.startsWith("--") ? long.includes(option) : option === short))?.[1];
  };
  // For BusyBox's adduser, -G is the group and -g a comment on the user; for all other programs, -g is the group.
  const adduser = program === "adduser";
  const primary = adduser ? value("-G", "--gid", "--ingroup") : value("-g", "--gid");
  const number = adduser ? (value("-g", "--gid") ?? primary) : primary;
  const renamed = program === "usermod" ? (value("-l", "--login") ?? null) : null;
  const has = (...wanted: readonly string[]): boolean => options.some(([option]) => wanted.includes(option));
  return {
    program,
    name,
    uid: numberOf(value("-u", "--uid")),
    gid: gidOf(number),
    varies: varying.some((word) => isNumber(expand(word))),
    variesName: varying.some((word) => [name, renamed].includes(expand(word))),
    group: typeof primary === "string" && numberOf(primary) !== null ? undefined : primary,
    system: adduser && has("-S", "--system") && !has("--group"),
    renamed,
    others,
  };
}

/**
 * The index of the program in the words of a command, after assignments, `sudo`, `then` and the like; -1 without one.
 */
export function programAt(words: readonly string[]): number {
  return words.findIndex((word) => !prefix.test(word));
}

/**
 * A number, or null for what may be a group's name. Undefined for several words, which are a comment on a BusyBox user.
 */
function gidOf(text: string | null | undefined): number | null | undefined {
  if (typeof text !== "string") return text;
  return numberOf(text) ?? (/^[a-z_][\w-]*$/.test(text) ? null : undefined);
}

type Option = readonly [name: string, value: string | null | undefined];

/** Separates names from options, which are listed one by one: `-ms /bin/sh` is `-m` and `-s`. */
function split(
  words: readonly (string | null)[],
  valued: string,
): { readonly names: (string | null)[]; readonly options: Option[] } {
  const names: (string | null)[] = [];
  const options: Option[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? null;
    if (word === null || !/^-./.test(word)) {
      if (word !== null && /^\d*[<>]/.test(word)) break;
      names.push(word);
      continue;
    }
    if (word.startsWith("--")) {
      const [, name = word, value] = /^(--[^=]*)=(.*)$/s.exec(word) ?? [];
      options.push([name, value ?? (userProgramNames.test(name.slice(2)) ? words[++index] : undefined)]);
      continue;
    }
    for (let letter = 1; letter < word.length; letter += 1) {
      const option = `-${word[letter] ?? ""}`;
      const takes = valued.includes(word[letter] ?? "");
      const rest = word.slice(letter + 1);
      options.push([option, takes ? (rest === "" ? words[++index] : rest) : undefined]);
      if (takes) break;
    }
  }
  return { names, options };
}

/** Whether a word, without the option before it, is a number. */
function isNumber(text: string | null): boolean {
  return text !== null && /^(?:-\w|--\w+=)?\d{1,10}$/.test(text);
}

function isProgram(text: string): text is UserProgram {
  return Object.hasOwn(letters, text);
}

function numberOf(text: string | null | undefined): number | null | undefined {
  if (text === null || text === undefined) return text;
  return /^\d{1,10}$/.test(text) ? Number(text) : null;
}
