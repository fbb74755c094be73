import type { DockerfileOperation } from "../../../core/operation.ts";
import type { ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { shellWord } from "../../../model/dockerfile/shell-word.ts";
import { instructionsOf, instructionText, isCopy } from "../dockerfile/lineage.ts";
import { insertAfter, setFlag } from "../dockerfile/operations.ts";
import { isAppDirectory, isProgramDirectory, madeDirectories, targetOf } from "./app-directories.ts";
import { lastBeforeStart, setFinalUser } from "./final-user.ts";
import type { NewUser } from "./new-user.ts";

const settings = new Set(["ARG", "ENV", "LABEL", "MAINTAINER", "SHELL", "WORKDIR"]);

/**
 * The operations that make an image run as a user: create the user after WORKDIR, make the user the owner of copied
 * files and of the directories that the program writes, and add USER before ENTRYPOINT.
 */
export function nonRootOperations(stage: ImageStage, newUser: NewUser): readonly DockerfileOperation[] {
  const { user, owner, since, create } = newUser;
  const creation = create === null ? [] : [insertAfter(creationPlace(stage), "RUN", create)];
  const copies = stage.instructions.filter((instruction) => isProgramCopy(stage, instruction));
  const copyOwners = copies.flatMap((copy) => {
    const value = ownerOfCopy(copy, newUser);
    return value === null ? [] : [setFlag(copy, "chown", value)];
  });
  const final = setFinalUser(stage, user);
  if (stage.system?.shell !== true) return [...creation, ...copyOwners, final];
  const volumes = stage.instructions.filter(({ keyword }) => keyword === "VOLUME");
  const volumeOwners = volumes.flatMap((volume) => {
    const command = since === null || since.index < volume.index ? volumeCommand(stage, volume, owner) : null;
    return command === null ? [] : [insertAfter(before(stage, volume), "RUN", command)];
  });
  const command = ownerCommand(stage, owner);
  const directoryOwners = command === null ? [] : [insertAfter(lastBeforeStart(stage), "RUN", command)];
  return [...creation, ...copyOwners, ...volumeOwners, ...directoryOwners, final];
}

/** The instruction after which the user is created: the last WORKDIR before the first copy, or the last setting. */
function creationPlace({ from, instructions }: ImageStage): Instruction {
  const firstCopy = instructions.findIndex(isCopy);
  const beforeCopies = firstCopy === -1 ? instructions : instructions.slice(0, firstCopy);
  const directory = beforeCopies.findLast(({ keyword }) => keyword === "WORKDIR");
  if (directory !== undefined) return directory;
  const start = instructions.findIndex(({ keyword }) => !settings.has(keyword));
  return (start === -1 ? instructions.at(-1) : instructions[start - 1]) ?? from;
}

function before({ from, instructions }: ImageStage, instruction: Instruction): Instruction {
  return instructions[instructions.indexOf(instruction) - 1] ?? from;
}

/** `--link` creates a separate layer without /etc/passwd, so only IDs work (Dockerfile reference, COPY --link). */
function ownerOfCopy({ index, flags }: Instruction, { owner, ids, since }: NewUser): string | null {
  if (flags.some(({ name }) => name === "link")) return ids;
  return since !== null && index < since.index ? ids : owner;
}

function isProgramCopy(stage: ImageStage, instruction: Instruction): boolean {
  if (!isCopy(instruction) || instruction.flags.some(({ name }) => name === "chown")) return false;
  return isProgramDirectory(stage, targetOf(stage, instruction));
}

/** The owner of a volume must be set before VOLUME, because later changes are lost (Dockerfile reference). */
function volumeCommand(stage: ImageStage, volume: Instruction, owner: string): string | null {
  const paths = volume.words.map(({ value }) => stage.expand(volume, value));
  if (!paths.every((path) => path !== null && /^\/[\w@%+=:,./-]+$/.test(path) && isAppDirectory(path))) return null;
  const list = paths.join(" ");
  return `mkdir -p ${list} && chown ${owner} ${list}`;
}

/** The command that makes the user the owner of what the program writes; null if there is nothing. */
function ownerCommand(stage: ImageStage, owner: string): string | null {
  const { directory, system } = stage;
  const writes = system?.needs?.writes ?? [];
  const tree = directory !== null && isAppDirectory(directory) ? [directory] : [];
  const directories = [...tree, ...madeDirectories(stage)]
    .filter((path) => !isVolume(stage, path))
    .map((path) => shellWord(path));
  const paths = [...directories, ...writes];
  if (paths.length === 0) return null;
  const pidFiles = writes.filter((path) => path.endsWith(".pid"));
  const touch = pidFiles.length === 0 ? "" : `touch ${pidFiles.join(" ")} && `;
  const recursive = writes.length > 0 || mayContainRootFiles(stage) ? "-R " : "";
  return `${touch}chown ${recursive}${owner} ${paths.join(" ")}`;
}

function isVolume(stage: ImageStage, directory: string): boolean {
  const volumes = stage.instructions.filter(({ keyword }) => keyword === "VOLUME");
  return volumes.some((volume) => {
    return volume.words.some(({ value }) => {
      const path = stage.expand(volume, value);
      return path === null || directory === path || directory.startsWith(`${path.replace(/\/$/, "")}/`);
    });
  });
}

/** Whether the working directory may contain files of root, from commands or from copies in other stages. */
function mayContainRootFiles(stage: ImageStage): boolean {
  const instructions = instructionsOf(stage);
  const from = instructions.findIndex(({ keyword }) => keyword === "WORKDIR");
  const { directory } = stage;
  return instructions.some((instruction, index) => {
    if (instruction.keyword !== "RUN") return isCopy(instruction) && !stage.instructions.includes(instruction);
    return (from !== -1 && index > from) || (directory !== null && instructionText(instruction).includes(directory));
  });
}
