import type { ImageStage, Instruction } from "../../model/dockerfile/dockerfile.ts";
import { type Repair, type StageProblem, stageRule } from "../lib/define-dockerfile.ts";
import { isEmptyList } from "../lib/dockerfile/argument-runner.ts";
import { baseHasNoEntryPoint, execForm } from "../lib/dockerfile/exec-form.ts";
import { instructionsOf, lineageOf } from "../lib/dockerfile/lineage.ts";
import { lacksShell } from "../lib/dockerfile/missing-shell.ts";
import { setArguments } from "../lib/dockerfile/operations.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { review, safe } from "../lib/fixes.ts";

/** An image without a shell runs commands in exec form only. */
export const shellFormWithoutShell: DockerfileRule = stageRule({
  id: "shell-form-without-shell",
  summary: "An instruction uses the shell form, but the image has no shell.",
  why: "The shell form runs the command with /bin/sh -c. Without /bin/sh, the build or the container start fails.",
  severity: "error",
  category: "correctness",
  fixes: ["safe", "review"],
  sources: [
    "https://docs.docker.com/reference/dockerfile/#shell-and-exec-form",
    "https://github.com/GoogleContainerTools/distroless#entrypoints",
  ],
  *check({ stage, places }) {
    if (!lacksShell(stage)) return;
    const { entryPoint, command } = stage;
    const instructions = instructionsOf(stage);
    const related = places(lineageOf(stage).at(-1)?.from ?? null, "the base image, which has no shell");
    const step = instructions.find(({ keyword, heredoc }) => keyword === "RUN" && !heredoc.startsWith("#!"));
    if (step !== undefined) yield { ...buildStep(step), related };
    if (entryPoint?.json === false) yield { ...start(stage, entryPoint), related };
    else if (command?.json === false) {
      const isWhole = entryPoint === null ? baseHasNoEntryPoint(stage) : isEmptyList(entryPoint);
      if (isWhole) yield { ...start(stage, command), related };
      else if (entryPoint !== null) yield { ...entryPointArguments(stage, command), related };
    }
    const check = instructions.findLast(({ keyword }) => keyword === "HEALTHCHECK");
    if (check !== undefined && /^CMD\s+[^[\s]/i.test(check.text)) yield { ...healthCheck(check), related };
  },
});

function buildStep(at: Instruction): StageProblem {
  return {
    at,
    about: [at.keyword],
    message: "RUN uses the shell form, but the image has no shell, so the build fails.",
    advice: "Run the command in an earlier stage that has a shell, and copy the result with COPY --from.",
  };
}

function start(stage: ImageStage, at: Instruction): StageProblem {
  const message = `${at.keyword} uses the shell form, but the image has no shell to run it.`;
  return { at, about: [at.keyword], message, ...startRepair(stage, at) };
}

function startRepair({ instructions, command }: ImageStage, at: Instruction): Repair {
  const list = instructions.includes(at) ? execForm(at) : null;
  const beforeCommand = at.keyword === "ENTRYPOINT" && command !== null;
  if (list === null || beforeCommand) {
    const more = beforeCommand ? " It then receives CMD as additional arguments." : "";
    return { advice: `Write ${at.keyword} as a JSON array of the program and its arguments.${more}` };
  }
  const title = `Write ${at.keyword} in exec form`;
  const operation = setArguments(at, list);
  if (at.keyword === "CMD") return { fix: safe(title, operation) };
  const risk = "Arguments from a pod or the command line, which the shell form ignores, then reach the program.";
  return { fix: review(title, risk, operation) };
}

/**
 * The problem of an ENTRYPOINT that receives /bin/sh and -c as its first arguments (Dockerfile reference, "CMD and
 * ENTRYPOINT").
 */
function entryPointArguments(stage: ImageStage, at: Instruction): StageProblem {
  return {
    at,
    about: [at.keyword],
    severity: "warning",
    message: "CMD uses the shell form, so ENTRYPOINT receives /bin/sh and -c as arguments, and the image has no shell.",
    ...argumentsRepair(stage, at),
  };
}

function argumentsRepair({ instructions }: ImageStage, at: Instruction): Repair {
  const list = instructions.includes(at) && at.text.startsWith("-") ? execForm(at) : null;
  if (list === null) return { advice: "Write CMD as a JSON array of the arguments for ENTRYPOINT." };
  const risk = "ENTRYPOINT receives different arguments than before.";
  return { fix: review("Write CMD in exec form", risk, setArguments(at, list)) };
}

function healthCheck(at: Instruction): StageProblem {
  return {
    at,
    about: [at.keyword],
    severity: "warning",
    message: "HEALTHCHECK uses the shell form, but the image has no shell to run it.",
    advice:
      "Write the command as a JSON array, with a program that exists in the image. Kubernetes ignores HEALTHCHECK: " +
      "use probes there.",
  };
}
