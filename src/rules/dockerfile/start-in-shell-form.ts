import type { ImageStage, Instruction } from "../../model/dockerfile/dockerfile.ts";
import { type Repair, type StageProblem, stageRule } from "../lib/define-dockerfile.ts";
import { runsItsArguments } from "../lib/dockerfile/argument-runner.ts";
import { execForm } from "../lib/dockerfile/exec-form.ts";
import { instructionsOf } from "../lib/dockerfile/lineage.ts";
import { lacksShell } from "../lib/dockerfile/missing-shell.ts";
import { setArguments } from "../lib/dockerfile/operations.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { hadolint } from "../lib/equivalents.ts";
import { review } from "../lib/fixes.ts";

/** The program of an image is started without a shell. */
export const startInShellForm: DockerfileRule = stageRule({
  id: "start-in-shell-form",
  summary: "CMD or ENTRYPOINT starts a plain command through a shell.",
  why:
    "A shell may stay in front of the program and keep SIGTERM from it, so that Kubernetes kills it after the grace " +
    "period. An ENTRYPOINT in shell form also ignores CMD and the arguments of a pod.",
  severity: "info",
  category: "reliability",
  fixes: ["review"],
  equivalents: [
    hadolint("DL3025"),
    {
      tool: "buildkit",
      names: ["JSONArgsRecommended"],
      source: "https://docs.docker.com/reference/build-checks/json-args-recommended/",
    },
  ],
  sources: ["https://docs.docker.com/reference/dockerfile/#understand-how-cmd-and-entrypoint-interact"],
  *check({ stage }) {
    if (lacksShell(stage) || instructionsOf(stage).some(({ keyword }) => keyword === "SHELL")) return;
    const { entryPoint, command } = stage;
    if (entryPoint !== null && !entryPoint.json) yield* entryPointProblem(stage, entryPoint, command);
    if (command === null || command.json || /^\[\s*["'`‘’“”]/.test(command.text)) return;
    if (entryPoint?.json === true && !preparesContainer(entryPoint) && !runsItsArguments(entryPoint)) {
      yield {
        at: command,
        about: ["CMD", "arguments"],
        severity: "warning",
        message: "CMD is in shell form, so that ENTRYPOINT gets /bin/sh, -c and the command as its arguments.",
        ...inExecForm(stage, command, "ENTRYPOINT then gets the words of CMD as its arguments."),
      };
    } else if (entryPoint?.json !== false && execForm(command) !== null) {
      yield {
        at: command,
        about: ["CMD"],
        message: "CMD starts the program through a shell, which may keep signals from it.",
        ...inExecForm(
          stage,
          command,
          entryPoint === null
            ? "The program then starts without a shell, and an ENTRYPOINT of the base image gets its command line as arguments."
            : "The program then starts without a shell.",
        ),
      };
    }
  },
});

/** Whether ENTRYPOINT is a script that prepares the container and then runs its arguments, whatever they are. */
function preparesContainer({ text }: Instruction): boolean {
  return /entry-?point|\.sh\b/i.test(text);
}

function* entryPointProblem(stage: ImageStage, at: Instruction, command: Instruction | null): Iterable<StageProblem> {
  if (execForm(at) === null || /^\[\s*["'`‘’“”]/.test(at.text)) return;
  yield {
    at,
    about: ["ENTRYPOINT"],
    severity: "warning",
    message:
      "ENTRYPOINT starts the program through a shell, which drops CMD and arguments of a pod, and may keep signals from it.",
    ...entryPointRepair(stage, at, command),
  };
}

/** Repairs ENTRYPOINT. CMD becomes its arguments, so CMD needs the exec form, too. */
function entryPointRepair(stage: ImageStage, at: Instruction, command: Instruction | null): Repair {
  if (command?.json === false) {
    return { advice: "Write ENTRYPOINT and CMD as JSON arrays: CMD then holds the arguments of ENTRYPOINT." };
  }
  const who =
    command === null ? "Arguments of a pod then reach the program." : "CMD then reaches the program as its arguments.";
  return inExecForm(stage, at, who);
}

function inExecForm({ instructions }: ImageStage, at: Instruction, risk: string): Repair {
  const list = instructions.includes(at) ? execForm(at) : null;
  if (list === null) return { advice: `Write ${at.keyword} as a JSON array of the program and its arguments.` };
  return { fix: review(`Write ${at.keyword} in exec form`, risk, setArguments(at, list)) };
}
