import type { DockerfileOperation } from "../../../core/operation.ts";
import type { ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { shellWord } from "../../../model/dockerfile/shell-word.ts";
import { commandText, instructionsOf } from "../dockerfile/lineage.ts";
import { isAppDirectory, isProgramsOwn, madeDirectories, targetOf } from "./app-directories.ts";
import { lastBeforeStart, setFinalUser } from "./final-user.ts";
import type { NewUser } from "./new-user.ts";

const leading = new Set(["ARG", "ENV", "LABEL", "MAINTAINER", "SHELL", "WORKDIR"]);

/**
 * What makes the image of a stage run as a user: the user is created behind WORKDIR, what is copied into the program's
 * own directories is the user's, so are the directories it writes, and USER stands before the entry point.
 */
export function nonRootOperations(stage: ImageStage, newUser: NewUser): readonly DockerfileOperation[] {
  const { user, owner, since, create } = newUser;
  const operations: DockerfileOperation[] = [];
  const run = (after: Instruction, text: string): void => {
    operations.push({ kind: "insert-after", instruction: after.index, keyword: "RUN", text });
  };
  if (create !== null) run(creationPlace(stage), create);
  for (const instruction of stage.instructions) {
    if (!isOwnCopy(stage, instruction)) continue;
    const value = ownerOfCopy(instruction, newUser);
    if (value !== null) operations.push({ kind: "set-flag", instruction: instruction.index, flag: "chown", value });
  }
  const last = lastBeforeStart(stage);
  if (stage.system?.shell === true) {
    for (const volume of stage.instructions.filter(({ keyword }) => keyword === "VOLUME")) {
      const command = volumeCommand(stage, volume, owner);
      if (command !== null && (since === null || since.index < volume.index)) run(before(stage, volume), command);
    }
    for (const command of handOver(stage, owner)) run(last, command);
  }
  operations.push(setFinalUser(stage, user));
  return operations;
}

/** Behind the WORKDIR that the first copy goes to; without one, where the stage's own work begins. */
function creationPlace({ from, instructions }: ImageStage): Instruction {
  const firstCopy = instructions.findIndex(({ keyword }) => keyword === "COPY" || keyword === "ADD");
  const beforeCopies = firstCopy === -1 ? instructions : instructions.slice(0, firstCopy);
  const directory = beforeCopies.findLast(({ keyword }) => keyword === "WORKDIR");
  if (directory !== undefined) return directory;
  const start = instructions.findIndex(({ keyword }) => !leading.has(keyword));
  return (start === -1 ? instructions.at(-1) : instructions[start - 1]) ?? from;
}

function before({ from, instructions }: ImageStage, instruction: Instruction): Instruction {
  return instructions[instructions.indexOf(instruction) - 1] ?? from;
}

/** `--link` copies into a layer of its own, where no names are known (Dockerfile reference, COPY --link). */
function ownerOfCopy({ index, flags }: Instruction, { owner, ids, since }: NewUser): string | null {
  if (flags.some(({ name }) => name === "link")) return ids;
  return since !== null && index < since.index ? ids : owner;
}

function isOwnCopy(stage: ImageStage, instruction: Instruction): boolean {
  if (instruction.keyword !== "COPY" && instruction.keyword !== "ADD") return false;
  if (instruction.flags.some(({ name }) => name === "chown")) return false;
  return isProgramsOwn(stage, targetOf(stage, instruction));
}

/** A volume keeps what its directory holds when VOLUME is reached: later changes are lost (Dockerfile reference). */
function volumeCommand(stage: ImageStage, volume: Instruction, owner: string): string | null {
  const paths = volume.words.map(({ value }) => stage.expand(volume, value));
  if (!paths.every((path) => path !== null && /^\/[\w@%+=:,./-]+$/.test(path) && isAppDirectory(path))) return null;
  const list = paths.join(" ");
  return `mkdir -p ${list} && chown ${owner} ${list}`;
}

/** The commands that hand over what the program writes: its working tree, and what the base image's program needs. */
function handOver(stage: ImageStage, owner: string): string[] {
  const commands: string[] = [];
  const writes = stage.system?.needs?.writes ?? [];
  const files = writes.filter((path) => /\.pid$/.test(path));
  if (files.length > 0) commands.push(`touch ${files.join(" ")}`);
  const { directory } = stage;
  const tree =
    directory !== null && isAppDirectory(directory) && !isVolume(stage, directory) ? [shellWord(directory)] : [];
  const made = madeDirectories(stage).filter((path) => !isVolume(stage, path));
  const paths = [...tree, ...made.map((path) => shellWord(path)), ...writes];
  if (paths.length > 0) {
    const deep = writes.length > 0 || hasWorkInside(stage);
    commands.push(`chown ${deep ? "-R " : ""}${owner} ${paths.join(" ")}`);
  }
  return commands.length === 0 ? [] : [commands.join(" && ")];
}

function isVolume(stage: ImageStage, directory: string): boolean {
  return stage.instructions.some((instruction) => {
    return (
      instruction.keyword === "VOLUME" &&
      instruction.words.some(({ value }) => {
        const path = stage.expand(instruction, value);
        return path === null || directory === path || directory.startsWith(`${path.replace(/\/$/, "")}/`);
      })
    );
  });
}

/** Whether root's files may be in what is handed over: from commands, or from copies in stages that stay as they are. */
function hasWorkInside(stage: ImageStage): boolean {
  const instructions = instructionsOf(stage);
  const from = instructions.findIndex(({ keyword }) => keyword === "WORKDIR");
  const { directory } = stage;
  return instructions.some((instruction, index) => {
    const { keyword } = instruction;
    const inherited = (keyword === "COPY" || keyword === "ADD") && !stage.instructions.includes(instruction);
    if (keyword !== "RUN") return inherited;
    return (from !== -1 && index > from) || (directory !== null && commandText(instruction).includes(directory));
  });
}
