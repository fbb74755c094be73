import { withoutEnd } from "../../core/without-end.ts";
import type { Dockerfile, ImageStage, Instruction } from "../../model/dockerfile/dockerfile.ts";
import { shellCommands } from "../../model/dockerfile/shell-commands.ts";
import { programAt } from "../../model/dockerfile/user-command.ts";
import { type Repair, type StageProblem, stageRule } from "../lib/define-dockerfile.ts";
import { type ExecutedFile, executedFile } from "../lib/dockerfile/executed-file.ts";
import { installedPackages } from "../lib/dockerfile/installed-packages.ts";
import { instructionsOf, instructionText, rootImageOf } from "../lib/dockerfile/lineage.ts";
import { lacksShell } from "../lib/dockerfile/missing-shell.ts";
import { setArguments, setFlag } from "../lib/dockerfile/operations.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { review } from "../lib/fixes.ts";

/** The script that a container starts with can be executed. */
export const startScriptBroken: DockerfileRule = stageRule({
  id: "start-script-broken",
  summary: "The script that the image starts with can't be executed.",
  why: "The container does not start: the kernel runs a script only if its mode allows it and its first line names an interpreter that exists.",
  severity: "error",
  category: "correctness",
  fixes: ["review"],
  sources: [
    "https://man7.org/linux/man-pages/man2/execve.2.html",
    "https://docs.docker.com/reference/dockerfile/#copy---chown---chmod",
  ],
  *check({ dockerfile, stage }) {
    const executed = executedFile(dockerfile, stage);
    if (executed === null || isChanged(stage, executed)) return;
    const problem =
      withoutInterpreter(stage, executed) ??
      withCarriageReturn(executed) ??
      interpreterMissing(stage, executed) ??
      withoutMode(dockerfile, stage, executed);
    if (problem !== null)
      yield { at: executed.file.start, about: [executed.file.start.keyword, executed.written], ...problem };
  },
});

type UnplacedProblem = Omit<StageProblem, "at" | "about">;

/** Commands that may change a copied file, its mode or its line endings. */
const changing = /\b(?:chmod|install|setfacl|dos2unix|fromdos|sed|perl|rsync|mv|cp|find|xargs)\b/;

/**
 * Whether a later RUN of the image may change the file: it names the file or its directory, or it isn't clear what it
 * changes.
 */
function isChanged(stage: ImageStage, { file: { copy }, written }: ExecutedFile): boolean {
  const name = written.slice(written.lastIndexOf("/") + 1);
  const directory = written.slice(0, Math.max(0, written.lastIndexOf("/")));
  return instructionsOf(stage).some((instruction) => {
    if (instruction.keyword !== "RUN" || instruction.index < copy.index) return false;
    const text = instructionText(instruction);
    if (text.includes(name)) return true;
    if (!changing.test(text)) return false;
    return (
      /\s-\w*R|[*$]/.test(text) ||
      text.split(/[\s;&|]+/).some((word) => [directory, "."].includes(withoutEnd(word, "/")))
    );
  });
}

function withoutInterpreter(stage: ImageStage, { file, written, direct }: ExecutedFile): UnplacedProblem | null {
  if (!direct || file.text.startsWith("#!") || file.text.startsWith("\x7fELF") || file.text === "") return null;
  const message = `${file.start.keyword} executes ${file.path}, which does not begin with #!, so the container fails with "exec format error".`;
  const hasLate = /^\s*#!|^\uFEFF/.test(file.text.slice(0, 1000)) || /^#!/m.test(file.text.slice(0, 1000));
  const isShell = /\.sh$/.test(file.path) && !hasLate && !lacksShell(stage) && written.includes("/");
  const words = file.start.words.map(({ value }) => value);
  if (!isShell || !stage.instructions.includes(file.start))
    return {
      message,
      advice: `Begin its first line with #! and the interpreter, such as #!/bin/sh${hasLate ? ": nothing may stand before it" : ""}.`,
    };
  const list = `[${["sh", ...words].map((word) => JSON.stringify(word)).join(", ")}]`;
  return {
    message,
    fix: review("Run it with sh", "The script may be written for another shell.", setArguments(file.start, list)),
  };
}

function withCarriageReturn({ file: { path, text } }: ExecutedFile): UnplacedProblem | null {
  if (!/^#![^\n]*\r\n/.test(text.slice(0, 1000))) return null;
  return {
    message: `The first line of ${path} ends in a carriage return, so the container looks for an interpreter that does not exist.`,
    advice: `Save ${path} with LF line ends, and keep them with the line "${path.replace(/^.*\//, "")} text eol=lf" in .gitattributes.`,
  };
}

/** Official images of Alpine and BusyBox, which do not have bash. */
const withoutBash =
  /^(?:docker\.io\/)?(?:library\/)?(?:(?:alpine|busybox)(?::[\w.-]+)?|(?:node|python|golang):[\w.-]*alpine[\w.]*)(?:@|$)/;

function interpreterMissing(stage: ImageStage, { file: { path, text } }: ExecutedFile): UnplacedProblem | null {
  const interpreter = /^#!\s*(?:\/usr\/bin\/env\s+)?(?:\/(?:usr\/)?(?:local\/)?bin\/)?(bash)\b/.exec(
    text.slice(0, 200),
  )?.[1];
  if (interpreter === undefined || !withoutBash.test(rootImageOf(stage))) return null;
  const mayBring = instructionsOf(stage).some((instruction) => {
    if (instruction.keyword === "RUN") return mayInstallBash(instruction);
    return instruction.flags.some(({ name }) => name === "from") || instruction.keyword === "ADD";
  });
  if (mayBring) return null;
  return {
    message: `${path} is a script for bash, which the base image does not have, so the container does not start.`,
    advice: "Install bash in a RUN, or write #!/bin/sh if the script needs nothing of bash.",
  };
}

/** Packages of Alpine that don't depend on bash. Many others do. */
const withoutDependency = new Set(
  (
    "build-base ca-certificates coreutils curl dumb-init findutils g++ gcc gcompat gettext git grep gzip icu-libs jq " +
    "libc6-compat libffi-dev libgcc libpq libstdc++ linux-headers make musl-dev nginx nodejs npm openssh-client openssl " +
    "openssl-dev pkgconf procps py3-pip python3 python3-dev sed sqlite su-exec tar tini tzdata unzip wget xz yarn zip zlib"
  ).split(" "),
);

/** Whether a RUN may install bash: by its name, as a dependency of a package, or in a script that it runs. */
function mayInstallBash(run: Instruction): boolean {
  const script = instructionText(run);
  if (/bash|\$\{?\w*(?:PACKAGES|DEPS)/i.test(script) || !/^[\x20-\x7e\s]*$/.test(run.text)) return true;
  if (installedPackages(run).some((name) => !name.startsWith(".") && !withoutDependency.has(name))) return true;
  return shellCommands(script).some((words) => {
    const program = words[Math.max(programAt(words), 0)] ?? "";
    return /\.sh$|(?:^|\/)(?:ash|make|sh)$/.test(program);
  });
}

function withoutMode({ build }: Dockerfile, stage: ImageStage, { file }: ExecutedFile): UnplacedProblem | null {
  const { copy, path, start } = file;
  if (build.isProgram(path) !== false || copy.flags.some(({ name }) => name === "chmod")) return null;
  return {
    severity: "warning",
    message: `${start.keyword} executes ${path}, which is not executable in the repository, so the container fails with "permission denied".`,
    ...modeRepair(stage, file),
  };
}

function modeRepair(stage: ImageStage, { copy, path }: ExecutedFile["file"]): Repair {
  const advice = `Make it executable with "git update-index --chmod=+x ${path}", or copy it with --chmod=755.`;
  const own = copy.words.length === 2 && /\.\w+$|entry-?point/.test(copy.words[0]?.value ?? "");
  if (!own || !stage.instructions.includes(copy)) return { advice };
  const risk = "The build then needs BuildKit, and the mode in the repository no longer counts.";
  return { fix: review("Make it executable with --chmod", risk, setFlag(copy, "chmod", "755")) };
}
