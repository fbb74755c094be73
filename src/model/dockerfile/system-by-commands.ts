import type { Instruction } from "../../formats/dockerfile/dockerfile-file.ts";
import type { BaseImage, Family, PackageManager, UserCommand } from "../images/image-facts.ts";
import { scriptOf } from "./created-users.ts";
import { shellCommands } from "./shell-commands.ts";
import { programAt } from "./user-command.ts";

interface Trace {
  readonly family: Family;
  readonly userCommand: UserCommand;
  readonly userPackage: string | null;
}

const traces: Readonly<Partial<Record<PackageManager, Trace>>> = {
  apk: { family: "alpine", userCommand: "busybox-adduser", userPackage: null },
  "apt-get": { family: "debian", userCommand: "useradd", userPackage: null },
  dnf: { family: "rhel", userCommand: "useradd", userPackage: "shadow-utils" },
  microdnf: { family: "rhel", userCommand: "useradd", userPackage: "shadow-utils" },
  yum: { family: "rhel", userCommand: "useradd", userPackage: "shadow-utils" },
  zypper: { family: "suse", userCommand: "useradd", userPackage: "shadow" },
};

/** Words before a command that may not run, or of which it is only asked whether it exists. */
const perhaps = /^(?:command|do|elif|else|if|then|while)$/;

/**
 * The operating system that an unknown image must have for the RUN commands to work, judging by the package manager
 * that they call unconditionally. Null if they call none, or may call those of several families.
 */
export function systemByCommands(instructions: readonly Instruction[]): BaseImage | null {
  const called = new Set<PackageManager>();
  const families = new Set<Family | undefined>();
  for (const instruction of instructions) {
    if (instruction.keyword !== "RUN") continue;
    for (const words of shellCommands(`${scriptOf(instruction)}\n${instruction.heredoc}`)) {
      const at = programAt(words);
      const manager = managerOf(words[at]);
      if (manager === null) continue;
      families.add(traces[manager]?.family);
      if (!words.slice(0, at).some((word) => perhaps.test(word))) called.add(manager);
    }
  }
  const [manager] = called;
  const trace = manager === undefined ? undefined : traces[manager];
  if (!manager || !trace || families.size !== 1) return null;
  return {
    ...trace,
    packageManager: manager,
    shell: true,
    user: null,
    users: [],
    stepsDown: false,
    needsOwnUser: false,
    needs: null,
    source: "",
  };
}

function managerOf(command: string | undefined): PackageManager | null {
  const program = command?.replace(/^.*\//, "") ?? "";
  if (program === "apt") return "apt-get";
  return Object.hasOwn(traces, program) ? (program as PackageManager) : null;
}
