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

function unchecked(script: RunScript, { program, args }: ProgramCall, one: SwitchedOff): UncheckedCall | null {
  const { letter = null, what } = one;
  for (const [index, arg] of args.entries()) {
    const { value } = arg;
    const name = value.replace(/^(--[\w-]+)=.*$/s, (whole, option: string) =>
      one.option.test(whole) ? whole : option,
    );
    if (one.option.test(name)) {
      const separate = one.valued && !value.includes("=") ? args[index + 1] : undefined;
      // Without the option, a package that has no signature at all can't be installed any more.
      return { program, option: name, what, operations: removal(script, arg, separate) };
    }
    const letters = letter === null ? "" : shortOptions(program, value);
    if (letter === null || !letters.includes(letter)) continue;
    return { program, option: `-${letter}`, what, operations: withoutLetter(script, arg, letters, letter) };
  }
  return null;
}

/** Removes one of the short options of a word; no operations if their letters are not written plainly. */
function withoutLetter(
  script: RunScript,
  word: ShellWord,
  letters: string,
  letter: string,
): readonly DockerfileOperation[] {
  if (word.value === `-${letter}`) return removal(script, word, undefined);
  const written = script.text.slice(word.start, word.end);
  return written.startsWith(`-${letters}`) ? replaceWord(script, word, written.replace(letter, "")) : [];
}

function removal(script: RunScript, word: ShellWord, value: ShellWord | undefined): readonly DockerfileOperation[] {
  if (value === undefined) return removeScriptWord(script, word);
  return removeScriptWord(script, { ...word, end: value.end });
}
