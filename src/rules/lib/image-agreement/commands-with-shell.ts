import type { Severity } from "../../../core/finding.ts";
import type { Path } from "../../../core/path.ts";
import { isShell } from "../../../model/images/shells.ts";
import type { ContainerScope } from "../define-kubernetes.ts";
import { objectsOf, textsOf } from "../kubernetes/lists.ts";
import { capitalize, containerName } from "../kubernetes/pod-security.ts";
import { probeNames } from "./container-ports.ts";

/** A command of a container, a probe or a lifecycle hook that starts a shell from the image. */
export interface CommandWithShell {
  /** From the container to the command. */
  readonly at: Path;
  /** What the command belongs to, at the start of a sentence: `The preStop hook of container "web"`. */
  readonly subject: string;
  /** The shell, as the command names it. */
  readonly program: string;
  /** For images without a shell: how bad that is, and what to do. */
  readonly severity: Severity;
  readonly advice: string;
}

interface Command {
  readonly at: Path;
  /** What the command belongs to, if not to the container itself. */
  readonly owner?: string;
  readonly severity: Severity;
  readonly advice: string;
}

const commands: readonly Command[] = [
  {
    at: ["command"],
    severity: "error",
    advice: "Run the program directly without a shell, or use a base image that has one.",
  },
  ...probeNames.map((probe): Command => {
    const at = [probe, "exec", "command"];
    return {
      at,
      owner: `the ${probe}`,
      severity: "error",
      advice: "Use httpGet, tcpSocket or grpc instead of exec.",
    };
  }),
  {
    at: ["lifecycle", "postStart", "exec", "command"],
    owner: "the postStart hook",
    severity: "error",
    advice: "Run a program that the image contains.",
  },
  {
    at: ["lifecycle", "preStop", "exec", "command"],
    owner: "the preStop hook",
    severity: "warning",
    advice: "If the hook only waits, use lifecycle.preStop.sleep instead (Kubernetes 1.30 or later).",
  },
];

/** The commands of a container that start a shell, except those that may find it in a volume. */
export function commandsWithShell(scope: ContainerScope): readonly CommandWithShell[] {
  return commands.flatMap(({ at, owner, severity, advice }) => {
    const [program] = textsOf(scope.at(...at));
    if (program === undefined || !isShell(program) || mayBeMounted(scope, program)) return [];
    const name = containerName(scope.container);
    const subject = capitalize(owner === undefined ? name : `${owner} of ${name}`);
    return [{ at, subject, program, severity, advice }];
  });
}

/** Whether a volume may contain the program, or a changed PATH may lead to it. */
function mayBeMounted(scope: ContainerScope, program: string): boolean {
  const isAbsolute = program.startsWith("/");
  if (!isAbsolute && objectsOf(scope.at("env")).some(({ name }) => name === "PATH")) return true;
  return objectsOf(scope.at("volumeMounts")).some(({ mountPath }) => {
    if (typeof mountPath !== "string") return false;
    return isAbsolute ? `${program}/`.startsWith(mountPath.replace(/\/*$/, "/")) : /\bbin\b/.test(mountPath);
  });
}
