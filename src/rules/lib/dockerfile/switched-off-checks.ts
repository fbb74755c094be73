import type { DockerfileOperation } from "../../../core/operation.ts";
import type { RunScript, ShellWord } from "../../../model/dockerfile/run-scripts.ts";
import type { ProgramCall } from "./calls.ts";
import { operandsOf, shortOptions } from "./program-options.ts";
import { removeScriptWord, replaceWord } from "./script-operations.ts";

/** An option that makes a program skip a check of what it fetches. */
interface SwitchedOff {
  readonly programs: RegExp;
  readonly option: RegExp;
  /** The same option as the letter of a short one. */
  readonly letter?: string;
  /** Whether the option is followed by a value. */
  readonly valued?: true;
  readonly what: "certificates" | "signatures";
}

const switches: readonly SwitchedOff[] = [
  { programs: /^curl$/, option: /^--(?:insecure|proxy-insecure)$/, letter: "k", what: "certificates" },
  { programs: /^wget$/, option: /^--no-check-certificate$/, what: "certificates" },
  {
    programs: /^pip[\d.]*$|^python[\d.]*$|^uv$/,
    option: /^--(?:trusted-host|allow-insecure-host)$/,
    valued: true,
    what: "certificates",
  },
  { programs: /^(?:npm|yarn|pnpm)$/, option: /^--(?:no-strict-ssl|strict-ssl=false)$/, what: "certificates" },
  {
    programs: /^apt(?:-get)?$/,
    option: /^--(?:allow-unauthenticated|allow-insecure-repositories|force-yes)$/,
    what: "signatures",
  },
  { programs: /^(?:dnf5?|microdnf|tdnf|yum)$/, option: /^--(?:nogpgcheck|no-gpgchecks)$/, what: "signatures" },
  { programs: /^rpm$/, option: /^--(?:nosignature|nodigest|nogpg)$/, what: "signatures" },
  { programs: /^zypper$/, option: /^--no-gpg-checks$/, what: "signatures" },
  { programs: /^apk$/, option: /^--allow-untrusted$/, what: "signatures" },
];

/** A call that does not check what it fetches. */
export interface UncheckedCall {
  readonly program: string;
  readonly option: string;
  readonly what: SwitchedOff["what"];
  readonly operations: readonly DockerfileOperation[];
}

/** The calls of a script with an option that switches a check off, except those that fetch from the machine itself. */
export function uncheckedCalls(script: RunScript, programs: readonly ProgramCall[]): readonly UncheckedCall[] {
  const fetches = programs.some(({ program }) => program === "curl" || program === "wget");
  return programs.flatMap((call) => {
    if (call.args.some(({ value }) => /localhost|127\.0\.0\.1|\[::1\]/.test(value))) return [];
    return switches.flatMap((one) => {
      if (!one.programs.test(call.program) || (one.what === "signatures" && !fetches && takesFilesOnly(call)))
        return [];
      return unchecked(script, call, one) ?? [];
    });
  });
}

/** Whether all packages are files of the build, which only the build itself could have signed. */
function takesFilesOnly(call: ProgramCall): boolean {
  const packages = operandsOf(call).filter(
    ({ value }) => !/^(?:add|install|localinstall|reinstall|in|\d+)$/.test(value),
  );
  return (
    packages.length > 0 && packages.every(({ value }) => /\.(?:apk|deb|rpm)$/.test(value) && !value.includes("://"))
  );
}

/** Neighboring words that are removed together. */
interface Removed {
  readonly from: ShellWord;
  to: ShellWord;
  /** The index of the word after them. */
  next: number;
}

function unchecked(script: RunScript, { program, args }: ProgramCall, one: SwitchedOff): UncheckedCall | null {
  const { letter = null, what } = one;
  const options: string[] = [];
  const removed: Removed[] = [];
  const replaced: (readonly DockerfileOperation[])[] = [];
  const remove = (index: number, count: number): void => {
    const [from, to, before] = [args[index], args[index + count - 1] ?? args[index], removed.at(-1)];
    if (from === undefined || to === undefined) return;
    if (before?.next === index) Object.assign(before, { to, next: index + count });
    else removed.push({ from, to, next: index + count });
  };
  for (const [index, arg] of args.entries()) {
    const { value } = arg;
    const name = value.replace(/^(--[\w-]+)=.*$/s, (whole, option: string) =>
      one.option.test(whole) ? whole : option,
    );
    const letters = letter === null ? "" : shortOptions(program, value);
    if (one.option.test(name)) {
      options.push(name);
      // Without the option, a package that has no signature at all can't be installed any more.
      remove(index, one.valued && !value.includes("=") ? 2 : 1);
    } else if (letter !== null && letters.includes(letter)) {
      options.push(`-${letter}`);
      const rest = letters.replaceAll(letter, "");
      if (rest === "" && value === `-${letters}`) remove(index, 1);
      else replaced.push(withLetters(script, arg, letters, rest));
    }
  }
  const [option] = options;
  if (option === undefined) return null;
  const parts = [...removed.map(({ from, to }) => removeScriptWord(script, { ...from, end: to.end })), ...replaced];
  return { program, option, what, operations: parts.every((part) => part.length > 0) ? parts.flat() : [] };
}

/** Changes the letters of the short options in a word; no operations if they are not written plainly. */
function withLetters(
  script: RunScript,
  word: ShellWord,
  letters: string,
  rest: string,
): readonly DockerfileOperation[] {
  const written = script.text.slice(word.start, word.end);
  return rest !== "" && written.startsWith(`-${letters}`)
    ? replaceWord(script, word, `-${rest}${written.slice(1 + letters.length)}`)
    : [];
}
