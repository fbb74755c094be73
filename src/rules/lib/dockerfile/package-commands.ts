import type { ShellWord } from "../../../model/dockerfile/run-scripts.ts";
import type { ProgramCall } from "./calls.ts";
import { operandsOf } from "./program-options.ts";

/** The commands and options of a program that installs packages. */
interface PackageProgram {
  readonly installs: RegExp;
  readonly refreshes: RegExp;
  /** Further commands that need root. */
  readonly changes: RegExp;
}

const debian: PackageProgram = {
  installs: /^(?:install|reinstall|build-dep|satisfy)$/,
  refreshes: /^update$/,
  changes: /^(?:upgrade|dist-upgrade|full-upgrade|remove|purge|autoremove|autopurge)$/,
};
const redHat: PackageProgram = {
  installs: /^(?:install|reinstall|localinstall|groupinstall|builddep|swap)$/,
  refreshes: /^(?:makecache|check-update)$/,
  changes: /^(?:update|upgrade|remove|erase|downgrade|autoremove|distro-sync)$/,
};

const packagePrograms: Readonly<Record<string, PackageProgram>> = {
  apk: {
    installs: /^add$/,
    refreshes: /^update$/,
    changes: /^(?:upgrade|del|fix)$/,
  },
  apt: debian,
  "apt-get": debian,
  aptitude: debian,
  dnf: redHat,
  dnf5: redHat,
  microdnf: redHat,
  tdnf: redHat,
  yum: redHat,
  zypper: {
    installs: /^(?:install|in|source-install|si)$/,
    refreshes: /^(?:refresh|ref)$/,
    changes: /^(?:update|up|dist-upgrade|dup|remove|rm|patch|addrepo|ar)$/,
  },
};

/** Programs that install packages. */
export const packageManagers: ReadonlySet<string> = new Set(Object.keys(packagePrograms));

/** A call of a program that installs packages: what it does, and with which packages. */
export interface PackageCall {
  readonly call: ProgramCall;
  readonly program: string;
  /** `install`, `update`, `add`. */
  readonly verb: ShellWord;
  readonly does: "installs" | "refreshes" | "changes" | "other";
  readonly packages: readonly ShellWord[];
}

/** Reads a call of a program that installs packages; null for another program, or if it is given no command. */
export function packageCall(call: ProgramCall): PackageCall | null {
  const { program } = call;
  const known = Object.hasOwn(packagePrograms, program) ? packagePrograms[program] : undefined;
  if (known === undefined) return null;
  const [verb, ...packages] = operandsOf(call);
  if (verb === undefined) return null;
  const kinds = ["installs", "refreshes", "changes"] as const;
  const does = kinds.find((kind) => known[kind].test(verb.value)) ?? "other";
  return { call, program, verb, does, packages };
}

/** The calls of programs that install packages. */
export function packageCalls(programs: readonly ProgramCall[]): readonly PackageCall[] {
  return programs.flatMap((call) => packageCall(call) ?? []);
}
