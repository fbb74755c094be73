import type { Severity } from "../../../core/finding.ts";
import type { Path } from "../../../core/path.ts";
import { isShell } from "../../../model/images/shells.ts";
import type { ContainerScope } from "../define-kubernetes.ts";
import { objectsOf, textsOf } from "../kubernetes/lists.ts";
import { capitalize, containerName } from "../kubernetes/pod-security.ts";

/** A command of a container, a probe or a hook that starts a shell of the image. */
export interface ShellCommand {
  /** From the container to the command. */
  readonly at: Path;
  /** What has the command, at the start of a sentence: `The preStop hook of container "web"`. */
  readonly subject: string;
  /** The shell, as the command names it. */
  readonly program: string;
  /** How bad it is where the image has no shell, and what to do then. */
  readonly severity: Severity;
  readonly advice: string;
}

interface Command {
  readonly at: Path;
  /** What has the command, if that is not the container itself. */
  readonly owner?: string;
  readonly severity: Severity;
  readonly advice: string;
}

const commands: readonly Command[] = [
  {
    at: ["command"],
    severity: "error",
    advice: "Name the program itself, without a shell, or build the image upon one that has a shell.",
  },
  ...["liveness", "readiness", "startup"].map((probe): Command => {
    const at = [`${probe}Probe`, "exec", "command"];
    return { at, owner: `the ${probe} probe`, severity: "error", advice: "Use httpGet, tcpSocket or grpc." };
  }),
  {
    at: ["lifecycle", "postStart", "exec", "command"],
    owner: "the postStart hook",
    severity: "error",
    advice: "Name a program that the image has.",
  },
  {
    at: ["lifecycle", "preStop", "exec", "command"],
    owner: "the preStop hook",
    severity: "warning",
    advice: "Where it is to wait only, use lifecycle.preStop.sleep (from Kubernetes 1.30).",
  },
];

/** The commands of a container that start a shell, unless it may come in a volume. */
export function commandsWithShell(scope: ContainerScope): readonly ShellCommand[] {
  return commands.flatMap(({ at, owner, severity, advice }) => {
    const [program] = textsOf(scope.at(...at));
    if (program === undefined || !isShell(program) || mayBeMounted(scope, program)) return [];
    const name = containerName(scope.container);
    const subject = capitalize(owner === undefined ? name : `${owner} of ${name}`);
    return [{ at, subject, program, severity, advice }];
  });
}

/** Tools can come in a volume: at the path of the program, or in a directory of PATH. */
function mayBeMounted(scope: ContainerScope, program: string): boolean {
  const byPath = program.startsWith("/");
  if (!byPath && objectsOf(scope.at("env")).some(({ name }) => name === "PATH")) return true;
  return objectsOf(scope.at("volumeMounts")).some(({ mountPath }) => {
    if (typeof mountPath !== "string") return false;
    return byPath ? `${program}/`.startsWith(mountPath.replace(/\/*$/, "/")) : /\bbin\b/.test(mountPath);
  });
}
