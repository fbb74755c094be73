import { withoutEnd } from "../../../core/without-end.ts";
import type { ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { shellCommands } from "../../../model/dockerfile/shell-commands.ts";
import { programAt } from "../../../model/dockerfile/user-command.ts";
import { builtBaseOf, instructionsOf, instructionText, isCopy, stageHolding } from "../dockerfile/lineage.ts";
import { packageManagers } from "../dockerfile/package-commands.ts";
import { startText } from "../dockerfile/start-script.ts";
import { targetOf } from "./app-directories.ts";

/** Programs that write no files that the program of the image may have to change. */
const harmlessPrograms = new Set(
  (
    "[ addgroup adduser cat cd chgrp chmod chown command curl deluser do done echo elif else esac exit export fi find " +
    "for grep groupadd groupmod head hash if ldconfig ls mv printf pwd rm rmdir set sort tail tee test then true type " +
    "umask uname unset update-ca-certificates useradd usermod wget which while"
  ).split(" "),
);

/** Commands that install or build something that the program only reads. */
const readOnlyResult = new RegExp(
  "^(?:" +
    [
      "(?:python[\\d.]* -m )?pip[\\d.]* (?:--\\S+ )*(?:install|config|cache|uninstall)\\b",
      "(?:npm|pnpm) (?:--\\S+ )*(?:ci|i|install|config|cache|prune|rebuild)\\b",
      "yarn(?: (?:install|config|cache)\\b| -|$)",
      "(?:bundle|composer|conda|gem|poetry|uv) (?:config|install|sync|pip install|update|export|self|clean|lock|check)\\b",
      "(?:go (?:build|generate|get|install|mod|test|vet)|cargo (?:build|fetch|install)|dotnet (?:restore|build|publish))\\b",
    ].join("|") +
    ")",
);

/** Start commands that build while they run, and write their caches next to the dependencies. */
const buildsAtRunTime =
  /\b(?:npm|npx|pnpm|yarn|bun|vite|next|nuxt|ng|webpack|gatsby|react-scripts|rails|rake|artisan|uv run)\b/;

/**
 * Whether commands of root wrote files into a directory that the program may have to change. Files that the last stage
 * copies don't count, since they get their owner when they are copied.
 */
export function mayContainRootFiles(stage: ImageStage, directory: string): boolean {
  const instructions = instructionsOf(stage);
  const from = instructions.findIndex(({ keyword }) => keyword === "WORKDIR");
  const start = startText(stage);
  const below = builtBaseOf(stage)?.stage;
  if (below !== undefined && (instructionsOf(below).some(isCopy) || mayContainRootFiles(below, directory))) return true;
  return instructions.some((instruction, index) => {
    if (isCopy(instruction)) return !stage.instructions.includes(instruction);
    if (instruction.keyword !== "RUN") return false;
    const holding = stageHolding(stage, instruction);
    if (holding.userAt(instruction).kind === "user") return false;
    const text = instructionText(instruction);
    const concerns = (from !== -1 && index > from) || text.includes(directory);
    return concerns && (buildsAtRunTime.test(start) || writesFiles(text, directory));
  });
}

/** Whether a script may write files that the program has to change, in a directory. */
function writesFiles(script: string, directory: string): boolean {
  if (/(?<![0-9&])>>?\s*(?!\/dev\/|&)/.test(script)) return true;
  return shellCommands(script).some((words) => {
    const command = words.slice(Math.max(programAt(words), 0)).map((word) => word.slice(word.lastIndexOf("/") + 1));
    const [program = ""] = command;
    if (harmlessPrograms.has(program) || packageManagers.has(program)) return false;
    if (program === "mkdir")
      return words.some((word) => !word.startsWith("-") && word !== "mkdir" && !isElsewhere(word, directory));
    return !readOnlyResult.test(command.join(" "));
  });
}

/** Whether the path of a new directory suggests that it is outside the working directory, or that directory itself. */
function isElsewhere(path: string, directory: string): boolean {
  const inside = directory !== "/" && withoutEnd(path, "/").startsWith(`${directory}/`);
  return path.startsWith("/") && !inside;
}

/** Programs that read the git repository, and refuse one that belongs to another user (git 2.35.2). */
const readsRepository =
  /\bgo\s+(?:build|install|generate|test|run|vet|list)\b|\bgit\s+\w|\bsetuptools.scm\b|\bhatch\b|\bmake\b|\bgoreleaser\b|\bversioneer\b|\bpip[\d.]*\s+install\b[^\n;&|]*\s\.(?:\[|\s|$)/;

/** Whether a COPY or ADD may copy the git repository, and a later command may read it. */
export function mayCopyRepository(stage: ImageStage, copy: Instruction): boolean {
  const brings = copy.words.slice(0, -1).some(({ value }) => /^\.?\/?(?:\.git\/?|\*)?$/.test(value));
  if (!brings || copy.flags.some(({ name }) => name === "from")) return false;
  const later = stage.instructions.slice(stage.instructions.indexOf(copy) + 1);
  return later.some((each) => each.keyword === "RUN" && readsRepository.test(instructionText(each)));
}

/** A path that the author's `chown` gives to a user. */
export interface OwnedPath {
  readonly path: string;
  /** Whether everything below it still belongs to that user at the end of the stage. */
  readonly recursive: boolean;
}

/** The paths that the author's commands give to one of these owners. */
export function ownedAlready(stage: ImageStage, owners: ReadonlySet<string>): readonly OwnedPath[] {
  return stage.instructions.flatMap((instruction, index) => {
    if (instruction.keyword !== "RUN") return [];
    const text = instructionText(instruction);
    if (/\|\||\b(?:if|case|for|while|cd)\b/.test(text)) return [];
    const later = stage.instructions.slice(index + 1);
    const calls = shellCommands(text).filter(([program = ""]) => program === "chown");
    const expanded = calls.map((words) => words.map((word) => stage.expand(instruction, word) ?? word));
    return expanded
      .flatMap((words) => ownedBy(words, owners))
      .map(({ path, recursive }) => {
        const full =
          path === "." ? (stage.directoryAt(instruction) ?? path) : withoutEnd(path, "/") || path.slice(0, 1);
        return { path: full, recursive: recursive && !later.some((each) => mayWrite(stage, each, full)) };
      });
  });
}

function ownedBy([, ...words]: readonly string[], owners: ReadonlySet<string>): readonly OwnedPath[] {
  const recursive = words.some((word) => /^-\w*R/.test(word) || word === "--recursive");
  const [owner = "", ...paths] = words.filter((word) => !word.startsWith("-"));
  const [user = ""] = owner.split(":");
  return owners.has(user) ? paths.map((path) => ({ path, recursive })) : [];
}

function mayWrite(stage: ImageStage, instruction: Instruction, path: string): boolean {
  if (instruction.keyword === "RUN") return stage.userAt(instruction).kind !== "user";
  if (!isCopy(instruction) || instruction.flags.some(({ name }) => name === "chown")) return false;
  const target = targetOf(stage, instruction);
  return target === null || target.startsWith(path);
}
