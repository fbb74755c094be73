import type { DockerfileOperation } from "../../../core/operation.ts";
import type { RunScript } from "../../../model/dockerfile/run-scripts.ts";
import { hasOption, type ProgramCall } from "./calls.ts";
import { type PackageCall, packageCall } from "./package-commands.ts";
import { insertBehind } from "./script-operations.ts";

/** How a program that asks before it changes anything is told the answer beforehand. */
interface Answer {
  /** The commands that ask. */
  readonly asks: RegExp;
  /** Options by which it doesn't ask, or does nothing. */
  readonly options: RegExp;
  /** The same as letters of short options. */
  readonly letters: string;
  /** What to write, and behind which word. */
  readonly writes: string;
  readonly behind: "verb" | "program";
  /** The commands that ask at each call, in all versions; null for none: apt-get asks where more packages are concerned than those named. */
  readonly always: RegExp | null;
  /** True for a program that asks in few images. */
  readonly seldom?: true;
}

const debian: Answer = {
  asks: /^(?:install|reinstall|upgrade|dist-upgrade|full-upgrade|remove|purge|autoremove|autopurge|build-dep|satisfy)$/,
  options:
    /^(?:--(?:yes|assume-yes|assume-no|force-yes|simulate|just-print|dry-run|recon|no-act|print-uris|help)|-qq|-q=[2-9])$/,
  letters: "ysh",
  writes: "-y",
  behind: "verb",
  always: null,
};
const redHat: Answer = {
  asks: /^(?:install|reinstall|localinstall|groupinstall|builddep|swap|update|upgrade|remove|erase|downgrade|autoremove|distro-sync)$/,
  options: /^--(?:assumeyes|assumeno|downloadonly|help)$/,
  letters: "yh",
  writes: "-y",
  behind: "verb",
  // Where nothing is left to update or to remove, it does not ask.
  always: /^(?:install|reinstall|localinstall|groupinstall|swap|remove|erase|downgrade)$/,
};

const answers: Readonly<Record<string, Answer>> = {
  apt: debian,
  "apt-get": debian,
  dnf: redHat,
  dnf5: redHat,
  // The microdnf of Red Hat's images never asks; where the name stands for DNF 5, it does.
  microdnf: { ...redHat, always: null, seldom: true },
  tdnf: redHat,
  yum: redHat,
  zypper: {
    asks: /^(?:install|in|update|up|dist-upgrade|dup|remove|rm|patch)$/,
    options: /^--(?:non-interactive|no-confirm|dry-run|help)$/,
    letters: "nyDh",
    writes: "-n",
    behind: "program",
    always: /^(?:install|in|remove|rm)$/,
  },
};

/** A call that waits for an answer, with what would give it. */
export interface Waiting {
  readonly title: string;
  readonly always: boolean;
  /** True for a program that asks in few images. */
  readonly seldom: boolean;
  readonly operations: readonly DockerfileOperation[];
}

/** The calls of a script that ask before they go on, and are not told the answer. */
export function waitingCalls(script: RunScript, programs: readonly ProgramCall[]): readonly Waiting[] {
  return programs.flatMap((call) => {
    const packages = packageCall(call);
    return packages === null ? [] : (waiting(script, packages) ?? []);
  });
}

function waiting(script: RunScript, { call, program, verb }: PackageCall): Waiting | null {
  const answer = Object.hasOwn(answers, program) ? answers[program] : undefined;
  if (answer === undefined || !answer.asks.test(verb.value) || isAnswered(call, answer) || isHelped(call)) return null;
  const behind = answer.behind === "verb" ? verb : call.word;
  return {
    title: `${program} ${verb.value}`,
    always: answer.always?.test(verb.value) === true,
    seldom: answer.seldom === true,
    operations: insertBehind(script, behind, answer.writes),
  };
}

function isAnswered({ args }: ProgramCall, { options, letters }: Answer): boolean {
  if (hasOption(args, options, letters)) return true;
  if (args.filter(({ value }) => value === "-q" || value === "--quiet").length > 1) return true;
  if (args.some(({ value }) => /^--quiet=[2-9]$|assume-?yes|trivial-only/i.test(value))) return true;
  // A variable may hold options: it has a name that says so, or stands where no package can.
  const verb = args.findIndex(({ value }) => !value.startsWith("-"));
  return args.some(({ value, literal }, index) => {
    if (literal || !/^"?\$/.test(value)) return false;
    return index <= verb || /opt|flag|arg|yes|param/i.test(value) || /^[$"{]*[@*]/.test(value);
  });
}

/** Whether something else answers: a pipe, a file, or the parts of a pipe before it. */
function isHelped({ call: { pipe, redirects } }: ProgramCall): boolean {
  return (pipe !== null && pipe.index > 0) || redirects.some(({ operator }) => operator.includes("<"));
}
