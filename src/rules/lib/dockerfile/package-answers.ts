import type { DockerfileOperation } from "../../../core/operation.ts";
import type { RunScript } from "../../../model/dockerfile/run-scripts.ts";
import type { ProgramCall } from "./calls.ts";
import { type PackageCall, packageCall } from "./package-commands.ts";
import { hasOption, shortOptions } from "./program-options.ts";
import { insertBehind } from "./script-operations.ts";

/** How to answer a program that asks before it changes anything. */
interface Answer {
  /** The commands that ask. */
  readonly asks: RegExp;
  /** Options with which it doesn't ask, or does nothing. */
  readonly options: RegExp;
  /** The same options as the letters of short ones. */
  readonly letters: string;
  /** What to write, and after which word. */
  readonly writes: string;
  readonly behind: "verb" | "program";
  /**
   * The commands that always ask, in all versions. Null if there are none: apt-get only asks if more packages than the
   * named ones are affected.
   */
  readonly always: RegExp | null;
  /** The base images in which it asks; undefined for all. */
  readonly images?: RegExp;
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
  // If there is nothing to update or remove, it does not ask.
  always: /^(?:install|reinstall|localinstall|groupinstall|swap|remove|erase|downgrade)$/,
};

const answers: Readonly<Record<string, Answer>> = {
  apt: debian,
  "apt-get": debian,
  dnf: redHat,
  dnf5: redHat,
  // microdnf itself never asks: its option -y does nothing. In Fedora, it is another name of DNF 5.
  microdnf: { ...redHat, always: null, images: /(?:^|\/)fedora(?:-minimal)?(?:[:@]|$)/ },
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

/** A call that waits for an answer, and the operations that give it. */
export interface Waiting {
  readonly title: string;
  readonly always: boolean;
  readonly operations: readonly DockerfileOperation[];
}

/** The calls of a script that ask before they continue, and get no answer. `image` is the base image, if it is known. */
export function waitingCalls(script: RunScript, programs: readonly ProgramCall[], image: string): readonly Waiting[] {
  return programs.flatMap((call) => {
    const packages = packageCall(call);
    return packages === null ? [] : (waiting(script, packages, image) ?? []);
  });
}

function waiting(script: RunScript, { call, program, verb }: PackageCall, image: string): Waiting | null {
  const answer = Object.hasOwn(answers, program) ? answers[program] : undefined;
  if (answer === undefined || !answer.asks.test(verb.value) || isAnswered(call, answer) || isHelped(call)) return null;
  if (answer.images?.test(image) === false) return null;
  const behind = answer.behind === "verb" ? verb : call.word;
  return {
    title: `${program} ${verb.value}`,
    always: answer.always?.test(verb.value) === true,
    operations: insertBehind(script, behind, answer.writes),
  };
}

function isAnswered(call: ProgramCall, { options, letters }: Answer): boolean {
  const { args } = call;
  if (hasOption(call, options, letters)) return true;
  const quiet = args.map(({ value }) => (value === "--quiet" ? "q" : shortOptions(call.program, value))).join("");
  if (/q.*q/.test(quiet)) return true;
  if (args.some(({ value }) => /^--quiet=[2-9]$|assume-?yes|trivial-only/i.test(value))) return true;
  // A variable may hold options if its name suggests so, or if it is in a position where no package can be.
  const verb = args.findIndex(({ value }) => !value.startsWith("-"));
  return args.some(({ value, literal }, index) => {
    if (literal || !/^"?\$/.test(value)) return false;
    return index <= verb || /opt|flag|arg|yes|param/i.test(value) || /^[$"{]*[@*]/.test(value);
  });
}

/** Whether something else answers: a file, or an earlier part of a pipe. */
function isHelped({ call: { pipe, redirects } }: ProgramCall): boolean {
  return (pipe !== null && pipe.index > 0) || redirects.some(({ operator }) => operator.includes("<"));
}
