import type { ImageStage, Instruction } from "../../model/dockerfile/dockerfile.ts";
import { type Repair, type StageProblem, stageRule } from "../lib/define-dockerfile.ts";
import { baseHasNoEntryPoint, execForm } from "../lib/dockerfile/exec-form.ts";
import { instructionsOf, lineageOf } from "../lib/dockerfile/lineage.ts";
import { setArguments } from "../lib/dockerfile/operations.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { review, safe } from "../lib/fixes.ts";
import { lacksShell } from "../lib/image-agreement/no-shell.ts";

/** What an image without a shell runs is written in the exec form. */
export const shellFormWithoutShell: DockerfileRule = stageRule({
  id: "shell-form-without-shell",
  summary: "An image without a shell is to run something in the shell form.",
  why: "The shell form is handed to /bin/sh -c, which such an image does not have: its containers can't start.",
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
    const related = places(lineageOf(stage).at(-1)?.from ?? null, "this base has no shell");
    const step = instructions.find(({ keyword, heredoc }) => keyword === "RUN" && !heredoc.startsWith("#!"));
    if (step !== undefined) yield { ...buildStep(step), related };
    if (entryPoint?.json === false) yield { ...start(stage, entryPoint), related };
    else if (command?.json === false && entryPoint !== null) yield { ...entryPointArguments(stage, command), related };
    else if (command?.json === false && baseHasNoEntryPoint(stage)) yield { ...start(stage, command), related };
    const check = instructions.findLast(({ keyword }) => keyword === "HEALTHCHECK");
    if (check !== undefined && /^CMD\s+[^[\s]/i.test(check.text)) yield { ...healthCheck(check), related };
  },
});

function buildStep(at: Instruction): StageProblem {
  return {
    at,
    about: [at.keyword],
    message: "This RUN has the shell form, and the image has no shell to run it: the build stops here.",
    advice: "Do it in a stage that has a shell, and take what it makes from there with COPY --from.",
  };
}

function start(stage: ImageStage, at: Instruction): StageProblem {
  const message = `${at.keyword} has the shell form, and this image has no shell to run it.`;
  return { at, about: [at.keyword], message, ...startRepair(stage, at) };
}

function startRepair({ instructions, command }: ImageStage, at: Instruction): Repair {
  const list = instructions.includes(at) ? execForm(at) : null;
  const beforeCommand = at.keyword === "ENTRYPOINT" && command !== null;
  if (list === null || beforeCommand) {
    const more = beforeCommand ? " CMD then begins to count, as its arguments." : "";
    return { advice: `Write it as a JSON list of the program and its arguments.${more}` };
  }
  const title = `Write ${at.keyword} in the exec form`;
  const operation = setArguments(at, list);
  if (at.keyword === "CMD") return { fix: safe(title, operation) };
  return { fix: review(title, "Arguments that a pod or a user gives begin to count.", operation) };
}

/** The shell and its option come first among the words that an ENTRYPOINT gets (Dockerfile reference, "CMD and ENTRYPOINT"). */
function entryPointArguments(stage: ImageStage, at: Instruction): StageProblem {
  return {
    at,
    about: [at.keyword],
    severity: "warning",
    message: "CMD has the shell form, so ENTRYPOINT gets /bin/sh and -c as its first words, and there is no shell.",
    ...argumentsRepair(stage, at),
  };
}

function argumentsRepair({ instructions }: ImageStage, at: Instruction): Repair {
  const list = instructions.includes(at) && at.text.startsWith("-") ? execForm(at) : null;
  if (list === null) return { advice: "Write it as a JSON list of the words that ENTRYPOINT is to get." };
  const risk = "The program gets words that it has never seen.";
  return { fix: review("Write CMD in the exec form", risk, setArguments(at, list)) };
}

function healthCheck(at: Instruction): StageProblem {
  return {
    at,
    about: [at.keyword],
    severity: "warning",
    message: "HEALTHCHECK has the shell form, and this image has no shell to run it.",
    advice: "Write its command as a JSON list, of a program that the image has. Kubernetes runs probes instead.",
  };
}
