import type { FixProposal } from "../../core/fix.ts";
import type { ImageStage, Instruction } from "../../model/dockerfile/dockerfile.ts";
import { lacksShell } from "../agreement/no-shell.ts";
import type { DockerfileProblem, DockerfileRule } from "./dockerfile-rule.ts";
import { instructionsOf, lineageOf } from "./lineage.ts";

/** What an image without a shell runs is written in the exec form. */
export const shellFormWithoutShell: DockerfileRule = {
  id: "shell-form-without-shell",
  summary: "An image without a shell is to run something in the shell form.",
  why: "The shell form is handed to /bin/sh -c, which such an image does not have: its containers can't start.",
  severity: "error",
  fixes: ["safe", "review"],
  sources: [
    "https://docs.docker.com/reference/dockerfile/#shell-and-exec-form",
    "https://github.com/GoogleContainerTools/distroless#entrypoints",
  ],
  *check({ shipped }) {
    for (const stage of shipped) {
      if (!lacksShell(stage)) continue;
      const { entryPoint, command } = stage;
      if (entryPoint !== null && !entryPoint.json) yield problemOf(stage, entryPoint);
      // Behind an ENTRYPOINT, a command is words for it.
      if (entryPoint === null && command !== null && !command.json && hasNoEntryPoint(stage)) {
        yield problemOf(stage, command);
      }
      const check = instructionsOf(stage).findLast(({ keyword }) => keyword === "HEALTHCHECK");
      if (check !== undefined && /^CMD\s+[^[\s]/i.test(check.text)) yield healthProblem(stage, check);
    }
  },
};

function problemOf(stage: ImageStage, at: Instruction): DockerfileProblem {
  const common = {
    message: `${at.keyword} has the shell form, and this image has no shell to run it.`,
    path: [stage.title, at.keyword],
    at,
  } as const;
  const fix = stage.instructions.includes(at) ? execForm(stage, at) : null;
  if (fix !== null) return { ...common, fix };
  const more =
    at.keyword === "ENTRYPOINT" && stage.command !== null ? " CMD then begins to count, as its arguments." : "";
  return { ...common, advice: `Write it as a JSON list of the program and its arguments.${more}` };
}

function healthProblem(stage: ImageStage, at: Instruction): DockerfileProblem {
  return {
    message: "HEALTHCHECK has the shell form, and this image has no shell to run it.",
    path: [stage.title, at.keyword],
    at,
    severity: "warning",
    advice: "Write its command as a JSON list, of a program that the image has. Kubernetes runs probes instead.",
  };
}

/** Of the images without a shell, those for one language start its program. */
function hasNoEntryPoint(stage: ImageStage): boolean {
  const { base } = lineageOf(stage).at(-1) ?? stage;
  if (base.kind === "scratch") return true;
  return base.kind === "image" && /^gcr\.io\/distroless\/(?:base|cc|static)/.test(base.reference);
}

/** The same words as a list, where a shell would do nothing but to part them. */
function execForm({ command }: ImageStage, at: Instruction): FixProposal | null {
  const words = at.text.trim().split(/\s+/);
  const [program = ""] = words;
  if (
    at.heredoc !== "" ||
    program.includes("=") ||
    /^(?:\.|cd|command|eval|exec|exit|export|set|source)$/.test(program)
  ) {
    return null;
  }
  if (!words.every((word) => /^[\w./:=@%+,-]+$/.test(word))) return null;
  const text = `[${words.map((word) => JSON.stringify(word)).join(", ")}]`;
  const operations = [{ kind: "set-arguments", instruction: at.index, text }] as const;
  const title = `Write ${at.keyword} in the exec form`;
  if (at.keyword === "CMD") return { title, grade: "safe", operations };
  if (command !== null) return null;
  return { title, grade: "review", risk: "Arguments that a pod or a user gives begin to count.", operations };
}
