import type { ShellWord } from "../../../model/dockerfile/run-scripts.ts";
import { userProgramLetters, userProgramNames } from "../../../model/dockerfile/user-command.ts";

/** The options of a program that take a value. */
export interface ValuedOptions {
  /** The letters of short ones. */
  readonly letters: string;
  /** The names of long ones, without dashes. */
  readonly names: RegExp;
}

/** A program and its arguments. */
export interface Arguments {
  readonly program: string;
  readonly args: readonly ShellWord[];
}

const none: ValuedOptions = { letters: "", names: /^$/ };

const debian: ValuedOptions = {
  letters: "Poct",
  names: /^(?:option|config-file|target-release|default-release|host-architecture|build-profiles)$/,
};
const redHat: ValuedOptions = {
  letters: "cdexR",
  names:
    /^(?:config|enablerepo|disablerepo|releasever|installroot|setopt|exclude|repo|repoid|forcearch|downloaddir|destdir)$/,
};
const userProgram: ValuedOptions = { letters: userProgramLetters, names: userProgramNames };

const valuedOptions: Readonly<Record<string, ValuedOptions>> = {
  apk: {
    letters: "ptX",
    names: /^(?:root|virtual|repository|repositories-file|keys-dir|cache-dir|cache-max-age|arch|wait|timeout)$/,
  },
  apt: debian,
  "apt-get": debian,
  aptitude: debian,
  bundle: { letters: "j", names: /^(?:jobs|retry)$/ },
  curl: {
    letters: "AbcCdDeEFHKmoPQrtTuUwxXyYz",
    names:
      /^(?:cacert|capath|cert|config|connect-timeout|cookie|cookie-jar|data(?:-(?:ascii|binary|raw|urlencode))?|dump-header|form|header|key|max-time|output|output-dir|proto|proxy|proxy-user|range|referer|request|resolve|retry|retry-delay|retry-max-time|tls-max|upload-file|url|user|user-agent|write-out)$/,
  },
  dnf: redHat,
  dnf5: redHat,
  env: { letters: "uCS", names: /^(?:unset|chdir|split-string)$/ },
  exec: { letters: "a", names: /^$/ },
  ionice: { letters: "cn", names: /^(?:class|classdata)$/ },
  microdnf: redHat,
  nice: { letters: "n", names: /^adjustment$/ },
  npm: { letters: "C", names: /^(?:loglevel|cache|registry|prefix|userconfig)$/ },
  pip: {
    letters: "cefirt",
    names:
      /^(?:proxy|log|timeout|retries|cert|client-cert|exists-action|cache-dir|index-url|extra-index-url|trusted-host|find-links|requirement|constraint|editable|target|prefix|root)$/,
  },
  pnpm: { letters: "C", names: /^(?:dir|loglevel|registry|reporter|store-dir)$/ },
  rpm: { letters: "DE", names: /^(?:define|eval|dbpath|root|prefix|relocate)$/ },
  sudo: {
    letters: "aCcDghpRrTtUu",
    names:
      /^(?:auth-type|close-from|login-class|chdir|group|host|prompt|chroot|role|command-timeout|type|other-user|user)$/,
  },
  tdnf: redHat,
  time: { letters: "fo", names: /^(?:format|output)$/ },
  timeout: { letters: "ks", names: /^(?:kill-after|signal)$/ },
  useradd: userProgram,
  // The letter after -n is a part of the option: -nv, -nc.
  wget: {
    letters: "aABDeiIlnoOPQRtTUwX",
    names:
      /^(?:append-output|ca-certificate|ca-directory|directory-prefix|header|input-file|output-document|output-file|password|timeout|tries|user|user-agent|wait)$/,
  },
  yarn: { letters: "", names: /^(?:cache-folder|cwd|network-timeout|registry)$/ },
  yum: redHat,
  zypper: { letters: "cDRtpr", names: /^(?:config|root|reposd-dir|repo|from|type)$/ },
};

/** The options of a program that take a value; none if it is not in the table. */
function valuedBy(program: string): ValuedOptions {
  const name = program.replace(/^pip[\d.]+$/, "pip");
  return Object.hasOwn(valuedOptions, name) ? (valuedOptions[name] ?? none) : none;
}

/** An option, as `--name` or as `-x`. Of several short ones in a word, each is an option. */
interface GivenOption {
  readonly name: string;
  /** Its value: the rest of its word, or the next word. Null if it takes none. */
  readonly value: string | null;
}

interface ReadArguments {
  readonly options: readonly GivenOption[];
  /** The words with options. */
  readonly words: readonly ShellWord[];
  readonly operands: readonly ShellWord[];
}

/** Separates options and their values from the other arguments, as most programs do. */
function readArguments({ program, args }: Arguments): ReadArguments {
  const options: GivenOption[] = [];
  const words: ShellWord[] = [];
  const operands: ShellWord[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] as ShellWord;
    if (word.value === "--") return { options, words, operands: [...operands, ...args.slice(index + 1)] };
    if (!/^-./s.test(word.value)) {
      operands.push(word);
      continue;
    }
    words.push(word);
    const takesNext = takesNextWord(program, word.value);
    if (takesNext) index += 1;
    options.push(...optionsIn(program, word.value, takesNext ? (args[index]?.value ?? "") : null));
  }
  return { options, words, operands };
}

/** The options in one word. `next` is the next word, if that is the value of the last of them. */
function optionsIn(program: string, word: string, next: string | null): readonly GivenOption[] {
  if (word.startsWith("--")) {
    const [, name = word, value = next] = /^(--[^=]*)=(.*)$/s.exec(word) ?? [];
    return [{ name, value }];
  }
  const letters = shortOptions(program, word);
  return [...letters].map((letter, index) => {
    const takes = valuedBy(program).letters.includes(letter);
    return { name: `-${letter}`, value: takes ? (next ?? word.slice(index + 2)) : null };
  });
}

/**
 * The letters of the short options in a word; empty for a word with no short options. What follows the letter of an
 * option with a value is that value: `-Lofile` is `-L -o file`.
 */
export function shortOptions(program: string, word: string): string {
  const [, letters = ""] = /^-([A-Za-z\d#:]+)/.exec(word) ?? [];
  const { letters: valued } = valuedBy(program);
  const end = [...letters].findIndex((letter) => valued.includes(letter));
  return end === -1 ? letters : letters.slice(0, end + 1);
}

/** Whether the value of the last option in a word is the next word. */
export function takesNextWord(program: string, word: string): boolean {
  const { letters, names } = valuedBy(program);
  if (word.startsWith("--")) return names.test(word.slice(2));
  const short = shortOptions(program, word);
  return short !== "" && letters.includes(short.slice(-1)) && word.length === short.length + 1;
}

/** The arguments that are not options or their values. */
export function operandsOf(call: Arguments): readonly ShellWord[] {
  return readArguments(call).operands;
}

/**
 * Whether one of the arguments is an option: a name such as `--yes`, or a short one by its letter, alone or combined.
 * A name can also be a whole word with one dash, such as `-qq`.
 */
export function hasOption(call: Arguments, names: RegExp, letters = ""): boolean {
  const { options, words } = readArguments(call);
  if (options.some(({ name }) => (name.startsWith("--") ? names.test(name) : letters.includes(name.slice(1))))) {
    return true;
  }
  return words.some(({ value }) => names.test(value));
}

/** The values of an option, which has a name and a letter. */
export function optionValues(call: Arguments, name: string, letter: string): readonly string[] {
  return readArguments(call).options.flatMap((option) => {
    return option.value !== null && (option.name === name || option.name === `-${letter}`) ? [option.value] : [];
  });
}
