/** Letters of options that are followed by a value, in all dialects of a program (shadow, Debian, BusyBox). */
const letters: Readonly<Record<UserProgram, string>> = {
  addgroup: "g",
  adduser: "bcdefghkKpRPsuGZ",
  groupadd: "gKpPRU",
  groupmod: "gnpPRU",
  useradd: "bcdefghkKpRPsuGZ",
  usermod: "cdefgGlpPRsuvVwWZ",
};

const longOptions =
  /^--(?:uid|gid|home|home-dir|base-dir|shell|gecos|comment|ingroup|groups|conf|password|expiredate|inactive|skel|firstuid|lastuid|firstgid|lastgid|prefix|root|selinux-user|key|add_extra_groups_to|login|new-name|users)$/;

/** What may stand before the program in a command, and leaves it what it does. */
const prefix = /^(?:[A-Za-z_]\w*=.*|!|-.*|busybox|command|do|elif|else|env|exec|if|sudo|then|time|while)$/;

/** The programs that create and change users and groups. */
export type UserProgram = "addgroup" | "adduser" | "groupadd" | "groupmod" | "useradd" | "usermod";

/** A command that creates or changes a user or a group. What is not said is undefined, what is not known null. */
export interface UserCommandLine {
  readonly program: UserProgram;
  readonly name: string;
  readonly uid: number | null | undefined;
  readonly gid: number | null | undefined;
  /** The primary group by name. */
  readonly group: string | null | undefined;
  /** True for a user of adduser's that gets no group of its own. */
  readonly system: boolean;
  /** The name that a user gets instead. */
  readonly renamed: string | null;
  /** Further names: the command then puts an existing user into a group. */
  readonly others: readonly (string | null)[];
}

/** Reads the words of a command; null for any other command, or where it can't be told whom it is about. */
export function commandOf(words: readonly string[], expand: (text: string) => string | null): UserCommandLine | null {
  const at = programAt(words);
  const program = (words[at] ?? "").replace(/^.*\//, "");
  if (!isProgram(program)) return null;
  const { names, options } = split(
    words.slice(at + 1).map((word) => (word.includes("$") ? expand(word) : word)),
    letters[program],
  );
  const [name, ...others] = names;
  if (typeof name !== "string" || name.includes("$")) return null;
  const value = (short: string, ...long: readonly string[]): string | null | undefined => {
    return options.findLast(([option]) => (option.startsWith("--") ? long.includes(option) : option === short))?.[1];
  };
  // The group of a BusyBox user is -G, and its -g the comment on it; everywhere else -g is the group.
  const adduser = program === "adduser";
  const primary = adduser ? value("-G", "--gid", "--ingroup") : value("-g", "--gid");
  const number = adduser ? (value("-g", "--gid") ?? primary) : primary;
  const has = (...wanted: readonly string[]): boolean => options.some(([option]) => wanted.includes(option));
  return {
    program,
    name,
    uid: numberOf(value("-u", "--uid")),
    gid: gidOf(number),
    group: typeof primary === "string" && numberOf(primary) !== null ? undefined : primary,
    system: adduser && has("-S", "--system") && !has("--group"),
    renamed: program === "usermod" ? (value("-l", "--login") ?? null) : null,
    others,
  };
}

/** Where the program stands among the words of a command: behind assignments, `sudo`, `then` and the like; -1 for none. */
export function programAt(words: readonly string[]): number {
  return words.findIndex((word) => !prefix.test(word));
}

/** A number, or unknown where it may be a group's name; more than one word is the comment on a BusyBox user. */
function gidOf(text: string | null | undefined): number | null | undefined {
  if (typeof text !== "string") return text;
  return numberOf(text) ?? (/^[a-z_][\w-]*$/.test(text) ? null : undefined);
}

type Option = readonly [name: string, value: string | null | undefined];

/** Names, and options one by one: `-ms /bin/sh` is `-m` and `-s`. */
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
      options.push([name, value ?? (longOptions.test(name) ? words[++index] : undefined)]);
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

function isProgram(text: string): text is UserProgram {
  return Object.hasOwn(letters, text);
}

function numberOf(text: string | null | undefined): number | null | undefined {
  if (text === null || text === undefined) return text;
  return /^\d{1,10}$/.test(text) ? Number(text) : null;
}
