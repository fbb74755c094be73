import type { DockerfileOperation } from "../../../core/operation.ts";
import type { Dockerfile, ImageStage } from "../../../model/dockerfile/dockerfile.ts";
import { shellCommands } from "../../../model/dockerfile/shell-commands.ts";
import { instructionText, runsOf } from "../dockerfile/lineage.ts";
import { commandsOfStart, programName, type StartCommand, startCommands } from "../dockerfile/start-files.ts";

/** A file of the system that an image writes when a container starts. */
interface WrittenFile {
  readonly path: string;
  /** The script or instruction that writes it. */
  readonly by: string;
  /** Whether the path is of the directory with such files. */
  readonly isDirectory?: true;
  /** Whether it is a directory that is created. */
  readonly isCreated?: true;
}

/** Directories that belong to root, in which programs write their configuration, logs and data. */
const systemPath =
  /^\/(?:etc|usr|lib|bin|sbin|opt\/[^/]+\/etc|run(?!\/lock(?:\/|$))|var\/(?:cache|lib|log|run|spool))\/[\w./@-]+$/;

/** A pattern for files in such a directory. */
const systemFiles = /^\/(?:etc|usr)\/[\w./@*-]*\*/;

/** What redirects output to a file, with the name of the file if there is no space before it. */
const redirection = /^[1&]?>{1,2}\|?(?!&)(.*)$/;

/** Programs that write the file, or create the directory, that is their last argument. */
const writers = /^(?:cp|install|ln|mkdir|mv|sed|tee|touch)$/;

/** Programs that let a user write what belongs to root. */
const openers = /^(?:chgrp|chmod|chown|fix-permissions|setfacl)$/;

/**
 * What to do about a file of the system that an image writes when a container starts, and that only root may write
 * after a fix; null if there is none.
 */
export function writtenAtStartAdvice(
  dockerfile: Dockerfile,
  stage: ImageStage,
  fix: readonly DockerfileOperation[],
): string | null {
  const written = writtenAtStart(dockerfile, stage);
  if (written.length === 0) return null;
  const added = fix.flatMap((operation) => (operation.kind === "insert-after" ? [operation.text] : []));
  const opened = [...runsOf(stage).map(instructionText), ...added].flatMap((script) => {
    return shellCommands(script).flatMap((words) => (openers.test(programName({ words })) ? words : []));
  });
  const isOpened = (path: string): boolean => opened.some((word) => path === word || path.startsWith(`${word}/`));
  const file = written.find(({ path }) => !isOpened(path));
  if (file === undefined) return null;
  if (file.isCreated === true) {
    return (
      `${file.by} creates ${file.path} when the container starts, which only root can do. Use a directory of the user, or ` +
      "create it in a RUN and make the user its owner, before you set USER."
    );
  }
  return (
    `${file.by} writes ${file.isDirectory === true ? "files in " : ""}${file.path} when the container starts, which only root can do. Write it to a directory of the ` +
    "user, or make the user the owner of the file in a RUN, before you set USER."
  );
}

function writtenAtStart(dockerfile: Dockerfile, stage: ImageStage): readonly WrittenFile[] {
  const commands = startCommands(dockerfile, stage);
  const scripts = commands.map(({ path, words }) => ({ by: path, words }));
  const own = [stage.entryPoint, stage.command].flatMap((start) => {
    return start === null ? [] : commandsOfStart(start).map((words) => ({ by: start.keyword, words }));
  });
  const named = [...scripts, ...own].flatMap(({ by, words }) => {
    const created = programName({ words }) === "mkdir" ? ({ isCreated: true } as const) : {};
    return pathsWritten(words).flatMap((path) => (systemPath.test(path) ? [{ by, path, ...created }] : []));
  });
  return [...named, ...writtenInLoops(commands)];
}

/** The directories of the system in which a script goes through files and writes beside each of them. */
function writtenInLoops(commands: readonly StartCommand[]): readonly WrittenFile[] {
  return commands.flatMap(({ path: by, words }) => {
    const [loop, variable = ""] = words;
    if (loop !== "for" || !/^\w+$/.test(variable)) return [];
    const places = words.filter((word) => systemFiles.test(word));
    const isBeside = (target: string): boolean => /^\$\{?(\w+)/.exec(target)?.[1] === variable;
    const own = places.length === 0 ? [] : commands.filter(({ path }) => path === by);
    const isWritten = own.some((command) => pathsWritten(command.words).some(isBeside));
    return isWritten
      ? places.map((place) => ({ by, path: place.replace(/\/[^/]*\*.*$/, ""), isDirectory: true as const }))
      : [];
  });
}

/** The files that a command writes, which may be in variables. */
function pathsWritten(words: readonly string[]): readonly string[] {
  const redirected = words.flatMap((word, index) => {
    const joined = redirection.exec(word)?.[1];
    return joined === undefined ? [] : [joined === "" ? (words[index + 1] ?? "") : joined];
  });
  const first = words.findIndex((word) => redirection.test(word));
  const own = first === -1 ? words : words.slice(0, first);
  const program = programName({ words: own });
  const writes =
    writers.test(program) && (program !== "sed" || own.some((word) => /^(?:-[a-zA-Z]*i|--in-place)/.test(word)));
  return [...redirected, ...(writes ? own.slice(program === "mkdir" ? 1 : -1) : [])];
}
