import type { DockerfileOperation } from "../../../core/operation.ts";
import { absolutePath } from "../../../model/dockerfile/absolute-path.ts";
import type { ImageStage } from "../../../model/dockerfile/dockerfile.ts";
import { shellCommands } from "../../../model/dockerfile/shell-commands.ts";
import { copiedFiles } from "../dockerfile/copied-files.ts";
import { instructionsOf, instructionText, isCopy, stageHolding } from "../dockerfile/lineage.ts";
import { commandsOfStart, programName } from "../dockerfile/start-files.ts";
import { ownersIn } from "./named-users.ts";

/** Modes of chmod with which others than the owner and its group can't execute a file. */
const closedMode = /^0?[0-7]?[0-7]{2}[0246]$|^u\+\w*x\w*$|^u=\w*x\w*$/;

/**
 * What to do about a program that the image starts and that only its owner may execute, if that is still root after a
 * fix; null if there is none.
 */
export function ownerOnlyProgramAdvice(stage: ImageStage, fix: readonly DockerfileOperation[]): string | null {
  const started = [stage.entryPoint, stage.command].flatMap((start) => {
    return start === null
      ? []
      : commandsOfStart(start).flatMap(([program = ""]) => pathOf(stage.directory, program) ?? []);
  });
  const file = started.find((path) => isClosed(stage, path) && !isGiven(stage, path, fix));
  if (file === undefined) return null;
  return (
    `Only root may execute ${file}, which the image starts. Set its mode to 755, or make the user its owner, before you ` +
    "set USER."
  );
}

function pathOf(directory: string | null, word: string): string | null {
  return word.includes("/") && !word.includes("$") ? absolutePath(directory, word) : null;
}

/** Whether the last mode that the image gives a file lets only its owner execute it. */
function isClosed(stage: ImageStage, path: string): boolean {
  let closed = false;
  for (const instruction of instructionsOf(stage)) {
    const holding = stageHolding(stage, instruction);
    if (isCopy(instruction)) {
      const mode = instruction.flags.find(({ name }) => name === "chmod")?.value ?? "";
      if (copiedFiles(holding, instruction)?.files.includes(path)) closed = closedMode.test(mode);
    } else if (instruction.keyword === "RUN") {
      for (const words of shellCommands(instructionText(instruction))) {
        const mode =
          programName({ words }) === "chmod" ? words.slice(1).find((word) => !word.startsWith("-")) : undefined;
        const directory = holding.directoryAt(instruction);
        const named = words.some((word) => absolutePath(directory, word) === path || isBelow(path, word));
        if (mode !== undefined && named) closed = closedMode.test(mode);
      }
    }
  }
  return closed;
}

/** Whether the author or a fix gives a file, or a directory above it, to another user. */
function isGiven(stage: ImageStage, path: string, fix: readonly DockerfileOperation[]): boolean {
  const added = fix.flatMap((operation) => (operation.kind === "insert-after" ? [operation.text] : []));
  const scripts = [
    ...instructionsOf(stage)
      .filter(({ keyword }) => keyword === "RUN")
      .map(instructionText),
    ...added,
  ];
  const owned = scripts.flatMap((script) =>
    shellCommands(script).flatMap((words) => {
      const [owner = ""] = ownersIn(words);
      return programName({ words }) === "chown" && !/^(?:root|0+)(?::|$)/.test(owner) ? words : [];
    }),
  );
  if (owned.some((word) => word === path || isBelow(path, word) || path.endsWith(`/${word}`))) return true;
  const copied = new Set(
    fix.flatMap((operation) =>
      operation.kind === "set-flag" && operation.flag === "chown" ? [operation.instruction] : [],
    ),
  );
  return instructionsOf(stage).some((copy) => {
    if (!copied.has(copy.index) && !copy.flags.some(({ name }) => name === "chown")) return false;
    const target = copiedFiles(stageHolding(stage, copy), copy)?.target ?? "/";
    return path === target || isBelow(path, target);
  });
}

function isBelow(path: string, directory: string): boolean {
  return directory.startsWith("/") && path.startsWith(`${directory.replace(/\/$/, "")}/`);
}
