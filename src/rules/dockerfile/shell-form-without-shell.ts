import type { FixProposal } from "../../core/fix.ts";
import type { ImageStage, Instruction } from "../../model/dockerfile/dockerfile.ts";
import { instructionsOf, lineageOf } from "../lib/dockerfile/lineage.ts";
import { lacksShell } from "../lib/dockerfile/missing-shell.ts";
import type { DockerfileProblem, DockerfileRule } from "../lib/dockerfile-rule.ts";

/** What a shell does itself, as no program of the image (POSIX, Shell Command Language). */
const shellCommands =
  /^(?:\.|cd|command|eval|exec|exit|export|false|if|read|set|source|test|trap|true|type|ulimit|umask|unset|wait|while)$/;

/** What an image without a shell runs is written in the exec form. */
export const shellFormWithoutShell: DockerfileRule = {
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
  *check({ shipped }) {
    const seen = new Set<Instruction>();
    for (const stage of shipped) {
      if (!lacksShell(stage)) continue;
      for (const problem of problemsOf(stage)) {
        if (!seen.has(problem.at)) yield problem;
        seen.add(problem.at);
      }
    }
  },
};

function* problemsOf(stage: ImageStage): Iterable<DockerfileProblem> {
  const { entryPoint, command } = stage;
  const instructions = instructionsOf(stage);
  const step = instructions.find(({ keyword, heredoc }) => keyword === "RUN" && !heredoc.startsWith("#!"));
  if (step !== undefined) yield stepProblem(stage, step);
  if (entryPoint !== null && !entryPoint.json) yield problemOf(stage, entryPoint);
  else if (command !== null && !command.json) {
    if (entryPoint !== null) yield wordsProblem(stage, command);
    else if (hasNoEntryPoint(stage)) yield problemOf(stage, command);
  }
  const check = instructions.findLast(({ keyword }) => keyword === "HEALTHCHECK");
  if (check !== undefined && /^CMD\s+[^[\s]/i.test(check.text)) yield healthProblem(stage, check);
}

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

/** The shell and its option come first among the words that an ENTRYPOINT gets (Dockerfile reference, "CMD and ENTRYPOINT"). */
function wordsProblem(stage: ImageStage, at: Instruction): DockerfileProblem {
  const common = {
    message: "CMD has the shell form, so ENTRYPOINT gets /bin/sh and -c as its first words, and there is no shell.",
    path: [stage.title, at.keyword],
    at,
    severity: "warning",
  } as const;
  const fix = stage.instructions.includes(at) && /^-/.test(at.text) ? execForm(stage, at) : null;
  if (fix === null) return { ...common, advice: "Write it as a JSON list of the words that ENTRYPOINT is to get." };
  return {
    ...common,
    fix: { ...fix, applicability: "review", risk: "The program gets words that it has never seen." },
  };
}

function stepProblem(stage: ImageStage, at: Instruction): DockerfileProblem {
  return {
    message: "This RUN has the shell form, and the image has no shell to run it: the build stops here.",
    path: [stage.title, at.keyword],
    at,
    advice: "Do it in a stage that has a shell, and take what it makes from there with COPY --from.",
  };
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
  const words = wordsOf(at);
  if (words === null) return null;
  const text = `[${words.map((word) => JSON.stringify(word)).join(", ")}]`;
  const operations = [{ kind: "set-arguments", instruction: at.index, text }] as const;
  const title = `Write ${at.keyword} in the exec form`;
  if (at.keyword === "CMD") return { title, applicability: "safe", operations };
  if (command !== null) return null;
  return { title, applicability: "review", risk: "Arguments that a pod or a user gives begin to count.", operations };
}

/** The words that a shell would make of it, where that is all it would do; those of a list with the wrong quotes. */
function wordsOf({ text, heredoc }: Instruction): readonly string[] | null {
  if (heredoc !== "") return null;
  if (/^\[\s*'[^'"\\$]+'(?:\s*,\s*'[^'"\\$]+')*\s*\]$/.test(text)) return quotedWords(text);
  const all = text.trim().split(/\s+/);
  const words = all[0] === "exec" ? all.slice(1) : all;
  const [program = ""] = words;
  if (!/^[\w./+-]+$/.test(program) || shellCommands.test(program)) return null;
  return words.every((word) => /^[\w./:=@%+,-]+$/.test(word)) ? words : null;
}

function quotedWords(text: string): readonly string[] {
  return [...text.matchAll(/'([^']*)'/g)].map(([, word = ""]) => word);
}
