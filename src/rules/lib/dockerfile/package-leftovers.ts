import type { Dockerfile, ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { type RunScript, rememberDone, scriptsOf } from "../../../model/dockerfile/run-scripts.ts";
import type { BuildScope } from "../build-scope.ts";
import type { Asking } from "../report-once.ts";
import { type ProgramCall, programsOf } from "./calls.ts";
import { type PackageCall, packageCalls } from "./package-commands.ts";
import { mountsCache } from "./package-settings.ts";
import { operandsOf } from "./program-options.ts";

/** What a program that installs packages leaves behind, and how it is removed. */
interface Leftover {
  readonly what: string;
  readonly command: string;
  /** Matches directories that a script may remove instead. */
  readonly removed: RegExp;
  readonly cleans: RegExp;
}

const redHat = (program: string): Leftover => ({
  what: "the cache",
  command: `${program} clean all`,
  removed: /\/var\/(?:cache|lib)\/?(?:\*|$|(?:lib)?(?:dnf|dnf5|yum))/,
  cleans: /^clean$/,
});

const leftovers: Readonly<Record<string, Leftover>> = {
  "apt-get": {
    what: "the package lists",
    command: "rm -rf /var/lib/apt/lists/*",
    removed: /\/var\/lib\/apt(?:\/|$)|\/var\/lib\/?\*?$/,
    cleans: /^dist-?clean$/,
  },
  dnf: redHat("dnf"),
  microdnf: redHat("microdnf"),
  tdnf: redHat("tdnf"),
  yum: redHat("yum"),
  zypper: {
    what: "the cache",
    command: "zypper clean --all",
    removed: /\/var\/cache\/(?:zypp|\*)/,
    cleans: /^(?:clean|cc)$/,
  },
};

/** What a package manager leaves behind in a RUN, and how it is removed. */
export interface FoundLeftover extends Pick<Leftover, "what" | "command"> {
  readonly program: string;
  /** Whether the command can be run whichever way the script takes. */
  readonly runnable: boolean;
}

interface Surroundings extends Asking {
  readonly script: RunScript;
  readonly programs: readonly ProgramCall[];
}

/** What a script that installs packages leaves behind; null for nothing, or if something later needs it. */
export function leftoversOf({ script, programs, ask }: Surroundings): FoundLeftover | null {
  const calls = packageCalls(programs);
  const installing = calls.find(({ does }) => does === "installs");
  const program = installing?.program === "apt" ? "apt-get" : (installing?.program ?? "");
  const leftover = Object.hasOwn(leftovers, program) ? leftovers[program] : undefined;
  if (installing === undefined || leftover === undefined || mountsCache(script, /apt|dnf|yum|zypp|\/var/)) return null;
  if (program === "apt-get" && !calls.some(({ does }) => does === "refreshes")) return null;
  // Cleaning before the last install does not help: the install fills it again.
  const last = calls.findLast(({ does }) => does === "installs")?.call.call.start ?? 0;
  const isCleaned = calls.some(({ verb }) => verb.start > last && leftover.cleans.test(verb.value));
  if (isCleaned || programs.some((call) => call.call.start > last && removes(call, leftover))) return null;
  if (program === "apt-get" && ask(neededLater)) return null;
  const { what } = leftover;
  const command = [installing, ...inAnotherCache(installing, calls)].map(cleaning).join(" && ");
  return { what, program, command, runnable: /^(?:sudo )?rm /.test(command) || isSure(installing, calls) };
}

/** The first call that is sure to install with microdnf if the given one is of dnf, or the other way round. */
function inAnotherCache({ program }: PackageCall, calls: readonly PackageCall[]): readonly PackageCall[] {
  const pattern = program === "microdnf" ? /^(?:dnf|yum)$/ : /^(?:dnf|yum)$/.test(program) ? /^microdnf$/ : null;
  const other = calls.find(({ does, program: one, call }) => {
    return does === "installs" && pattern?.test(one) === true && !call.call.guarded;
  });
  return other === undefined ? [] : [other];
}

function cleaning({ program, call }: PackageCall): string {
  const command = leftovers[program === "apt" ? "apt-get" : program]?.command ?? "";
  return call.elevated ? `sudo ${command}` : command;
}

/** Whether the image has the program of a call: a script that chooses between several runs the one that there is. */
function isSure({ program, call }: PackageCall, calls: readonly PackageCall[]): boolean {
  return !call.call.guarded || calls.every((other) => other.program === program);
}

/** Whether a command removes the directory, or has a name that suggests it might. */
function removes({ program, args }: ProgramCall, { removed }: Leftover): boolean {
  if (program !== "rm" && program !== "find") return /clean|purge/i.test(program);
  return args.some(({ value }) => removed.test(value));
}

/** Whether a later RUN, here or in a stage built from this one, uses the lists that are already there. */
function neededLater({ stage, dockerfile }: BuildScope, run: Instruction): boolean {
  if (lastByOldLists(stage, dockerfile) > run.index) return true;
  const children = dockerfile.stages.filter(({ base }) => base.kind === "stage" && base.stage === stage);
  return children.some((child) => lastByOldLists(child, dockerfile) >= 0);
}

/** Known results, since each RUN of a stage asks the same. */
const lastIndexes = new WeakMap<ImageStage, number>();

/** The index of the last RUN of a stage that uses the lists already there; -1 if none does. */
function lastByOldLists(stage: ImageStage, dockerfile: Dockerfile): number {
  const last = lastIndexes.get(stage) ?? scriptsOf(stage, dockerfile).findLast(usesOldLists)?.run.index ?? -1;
  lastIndexes.set(stage, last);
  return last;
}

/** Programs that use the lists of apt, and their commands that don't. */
const aptProgram = /^(?:apt|apt-cache|apt-get|aptitude|unattended-upgrades?)$/;
const withoutLists = /^(?:auto-?clean|autopurge|autoremove|clean|dist-?clean|purge|remove)$/;

/** Whether a script uses lists that it has not fetched. An upgrade without lists succeeds, and upgrades nothing. */
const usesOldLists = rememberDone((script) => {
  const verbs = programsOf(script).flatMap((call) => {
    return aptProgram.test(call.program) ? (operandsOf(call)[0]?.value ?? "") : [];
  });
  const first = verbs.find((verb) => !withoutLists.test(verb));
  return first !== undefined && first !== "update";
});
