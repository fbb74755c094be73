import type { DockerfileOperation } from "../../../core/operation.ts";
import { withoutEnd } from "../../../core/without-end.ts";
import { absolutePath } from "../../../model/dockerfile/absolute-path.ts";
import type { ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { shellCommands } from "../../../model/dockerfile/shell-commands.ts";
import { shellWord } from "../../../model/dockerfile/shell-word.ts";
import { programAt } from "../../../model/dockerfile/user-command.ts";
import {
  instructionsOf,
  instructionText,
  isCopy,
  lineageAcrossFiles,
  rootImageOf,
  runsOf,
} from "../dockerfile/lineage.ts";
import { insertAfter, setFlag } from "../dockerfile/operations.ts";
import { startText } from "../dockerfile/start-script.ts";
import { isAppDirectory, isProgramDirectory, madeDirectories, targetOf } from "./app-directories.ts";
import { instructionBefore, isRootAfter, setFinalUser } from "./final-user.ts";
import { mayContainRootFiles, mayCopyRepository, ownedAlready } from "./root-files.ts";
import type { NewUser } from "./user-choice.ts";

const settings = new Set(["ARG", "ENV", "LABEL", "MAINTAINER", "SHELL", "WORKDIR"]);

/** The directory for the configuration that the official nginx image generates from templates. */
const nginxConfiguration = "/etc/nginx/conf.d";

/** The cache of the official Deno image, which the program also writes to. */
const denoCache = "/deno-dir";

/** A change that makes an image run as a user. */
export interface NonRootChange {
  readonly operations: readonly DockerfileOperation[];
  /** Whether the user owns the working directory afterwards. */
  readonly ownsDirectory: boolean;
}

/**
 * The operations that make an image run as a user: create the user after WORKDIR, make the user the owner of copied
 * files and of the directories that the program writes, and add USER before ENTRYPOINT.
 */
export function nonRootOperations(stage: ImageStage, newUser: NewUser): NonRootChange {
  const { user, owner, since, create } = newUser;
  const creation = create === null ? [] : [insertAfter(creationPlace(stage), "RUN", create)];
  const made = madeDirectories(stage);
  const copies = stage.instructions.filter((instruction) => isProgramCopy(stage, instruction, made));
  const owners = copies.map((copy) => ({ copy, value: ownerOfCopy(stage, copy, newUser) }));
  const copyOwners = (covered: readonly string[]): DockerfileOperation[] => {
    return owners.flatMap(({ copy, value }) => {
      return value === null || isCopiedBelow(stage, copy, covered) ? [] : [setFlag(copy, "chown", value)];
    });
  };
  if (stage.system?.shell !== true) {
    return { operations: [...creation, ...copyOwners([]), ...setFinalUser(stage, user)], ownsDirectory: false };
  }
  const volumes = stage.instructions.filter(({ keyword }) => keyword === "VOLUME");
  const volumeOwners = volumes.flatMap((volume) => {
    const place = instructionBefore(stage, volume);
    const exists = since === null || since.index < volume.index;
    const command = exists && isRootAfter(stage, place) ? volumeCommand(stage, volume, owner) : null;
    return command === null ? [] : [insertAfter(place, "RUN", command)];
  });
  const { command, recursive, ownsDirectory } = ownerCommand(
    stage,
    newUser,
    owners.some(({ value }) => value === null),
  );
  const final = setFinalUser(stage, user, command === null ? [] : [command]);
  return { operations: [...creation, ...copyOwners(recursive), ...volumeOwners, ...final], ownsDirectory };
}

/**
 * The instruction after which the user is created: the last WORKDIR before the first copy, or the last setting. Only
 * root can create users, so if another user is set there, it is after the author's next switch to root.
 */
function creationPlace(stage: ImageStage): Instruction {
  const { from, instructions } = stage;
  const firstCopy = instructions.findIndex(isCopy);
  const beforeCopies = firstCopy === -1 ? instructions : instructions.slice(0, firstCopy);
  const directory = beforeCopies.findLast(({ keyword }) => keyword === "WORKDIR");
  const start = instructions.findIndex(({ keyword }) => !settings.has(keyword));
  const place = directory ?? (start === -1 ? instructions.at(-1) : instructions[start - 1]) ?? from;
  if (isRootAfter(stage, place)) return place;
  const later = instructions.slice(instructions.indexOf(place) + 1);
  return later.find((each) => each.keyword === "USER" && isRootAfter(stage, each)) ?? place;
}

/** `--link` creates a separate layer without /etc/passwd, so only IDs work (Dockerfile reference, COPY --link). */
function ownerOfCopy(stage: ImageStage, copy: Instruction, { owner, ids, since }: NewUser): string | null {
  if (mayCopyRepository(stage, copy)) return null;
  if (copy.flags.some(({ name }) => name === "link")) return ids;
  return since !== null && copy.index < since.index ? ids : owner;
}

/** Files and directories with licenses, which no program changes. */
const licenses = /(?:^|\/)(?:copying|copyright|credits|licen[cs]es?|notices?)(?:[._-][\w.-]*)?\/*$/i;

/** Whether a copy fills a directory of the program, such as one of those in `made`, with more than licenses. */
function isProgramCopy(stage: ImageStage, instruction: Instruction, made: readonly string[]): boolean {
  if (!isCopy(instruction) || instruction.flags.some(({ name }) => name === "chown")) return false;
  if (instruction.words.slice(0, -1).every(({ value }) => licenses.test(value))) return false;
  return isProgramDirectory(stage, targetOf(stage, instruction)) || isCopiedBelow(stage, instruction, made);
}

/** Whether the target of a copy is one of these directories, or is below one. */
function isCopiedBelow(stage: ImageStage, copy: Instruction, directories: readonly string[]): boolean {
  const target = targetOf(stage, copy);
  const path = target === null ? null : absolutePath("/", target);
  return directories.some((directory) => path === directory || path?.startsWith(`${directory}/`) === true);
}

/** The owner of a volume must be set before VOLUME, because later changes are lost (Dockerfile reference). */
function volumeCommand(stage: ImageStage, volume: Instruction, owner: string): string | null {
  const paths = volume.words.map(({ value }) => stage.expand(volume, value));
  if (!paths.every((path) => path !== null && /^\/[\w@%+=:,./-]+$/.test(path) && isAppDirectory(path))) return null;
  const list = paths.join(" ");
  return `mkdir -p ${list} && chown ${owner} ${list}`;
}

/** Whether a working directory is one of the program below `/tmp`, where everybody may write but not into it. */
function isTemporary(directory: string): boolean {
  return /^\/(?:var\/)?tmp\/./.test(directory);
}

/**
 * The command that makes the user the owner of what the program writes; null if there is nothing. `recursive` are the
 * directories of which it changes everything.
 */
function ownerCommand(
  stage: ImageStage,
  { user, owner }: NewUser,
  copiedAsRoot: boolean,
): { readonly command: string | null; readonly recursive: readonly string[]; readonly ownsDirectory: boolean } {
  const { directory } = stage;
  const writes = writtenPaths(stage);
  const tree = directory !== null && (isAppDirectory(directory) || isTemporary(directory)) ? [directory] : [];
  const owned = ownedAlready(stage, ownerNames(stage, [user, owner]));
  const kept = [...tree, ...madeDirectories(stage)].filter((path) => !isVolume(stage, path));
  const needsTree = (path: string): boolean => copiedAsRoot || mayContainRootFiles(stage, path);
  const isOwned = (path: string): boolean => {
    return owned.some((one) => {
      if (one.recursive && (path === one.path || path.startsWith(`${one.path}/`))) return true;
      return path === one.path && !needsTree(path);
    });
  };
  const directories = kept.filter((path) => !isOwned(path));
  const recursive = directories.filter(needsTree);
  const single = directories.filter((path) => !needsTree(path));
  // The command runs in the working directory. Its path may be that of another build, and `chown -R` leaves what a link
  // leads to as it is.
  const isNamed = (path: string): boolean => {
    return path !== directory || (stage.fixedDirectory !== null && !mayBeLink(stage, path));
  };
  const wordOf = (path: string): string => (isNamed(path) ? shellWord(path) : ".");
  const pidFiles = writes.filter((path) => path.endsWith(".pid"));
  const commands = [
    ...(pidFiles.length === 0 ? [] : [`touch ${pidFiles.join(" ")}`]),
    ...chown(owner, single.map(wordOf)),
    ...chown(`-R ${owner}`, [...recursive.map(wordOf), ...writes]),
  ];
  const ownsDirectory = directory !== null && kept.includes(directory);
  return { command: commands.length === 0 ? null : commands.join(" && "), recursive, ownsDirectory };
}

/** Whether a command of an image may create a link at a path: it names the path, its directory, or something unknown. */
function mayBeLink(stage: ImageStage, path: string): boolean {
  const [name, directory] = [path.slice(path.lastIndexOf("/") + 1), path.slice(0, path.lastIndexOf("/"))];
  return lineageAcrossFiles(stage).some((each) => {
    return each.instructions.some((run) => {
      if (run.keyword !== "RUN") return false;
      return shellCommands(instructionText(run)).some((words) => {
        const program = programAt(words);
        if (words[program] !== "ln") return false;
        return words.slice(program + 1).some((word) => {
          const place = each.expand(run, word);
          if (place === null) return true;
          const bare = withoutEnd(place, "/");
          return bare === path || bare === directory || bare === "." || (!bare.startsWith("/") && bare.endsWith(name));
        });
      });
    });
  });
}

function chown(owner: string, paths: readonly string[]): readonly string[] {
  return paths.length === 0 ? [] : [`chown ${owner} ${paths.join(" ")}`];
}

/** The names and IDs by which commands of the author may refer to the user. */
function ownerNames({ created, system }: ImageStage, texts: readonly string[]): ReadonlySet<string> {
  const given = new Set(texts.map((text) => text.split(":")[0] ?? text));
  const same = [...created, ...(system?.users ?? [])].filter(
    ({ name, uid }) => given.has(name) || given.has(String(uid)),
  );
  return new Set([
    ...given,
    ...same.map(({ name }) => name),
    ...same.flatMap(({ uid }) => (uid === null ? [] : [String(uid)])),
  ]);
}

/** The paths that the program of the base image writes to, as it is used here. */
function writtenPaths(stage: ImageStage): readonly string[] {
  const writes = stage.system?.needs?.writes ?? [];
  const image = rootImageOf(stage);
  if (/(?:^|\/)nginx(?=$|[:@])/.test(image) && writesNginxConfiguration(stage)) return [...writes, nginxConfiguration];
  const fillsCache = runsOf(stage).some((run) => /\bdeno\s/.test(instructionText(run)));
  return /(?:^|\/)denoland\/deno(?=$|[:@])/.test(image) && fillsCache ? [...writes, denoCache] : writes;
}

/** Whether nginx is configured when the container starts: from templates, by scripts, or by the start command. */
function writesNginxConfiguration(stage: ImageStage): boolean {
  const start = startText(stage);
  if (/\benvsubst\b|\/etc\/nginx\/conf\.d|\bsed\s/.test(start)) return true;
  return instructionsOf(stage).some((instruction) => {
    if (isCopy(instruction)) {
      return /^\/(?:etc\/nginx\/templates|docker-entrypoint\.d)(?:\/|$)/.test(targetOf(stage, instruction) ?? "");
    }
    const text = `${instruction.text} ${instructionText(instruction)}`;
    return /\/etc\/nginx\/templates|\/docker-entrypoint\.d|NGINX_ENVSUBST_/.test(text);
  });
}

function isVolume(stage: ImageStage, directory: string): boolean {
  return lineageAcrossFiles(stage).some((each) => {
    const volumes = each.instructions.filter(({ keyword }) => keyword === "VOLUME");
    return volumes.some((volume) => {
      return volume.words.some(({ value }) => {
        const path = each.expand(volume, value);
        return path === null || directory === path || directory.startsWith(`${path.replace(/\/$/, "")}/`);
      });
    });
  });
}
