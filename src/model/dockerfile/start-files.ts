import { join } from "../kubernetes/kustomization.ts";
import { absolutePath } from "./absolute-path.ts";
import type { Dockerfile, ImageStage, Instruction } from "./dockerfile.ts";
import { shellCommands } from "./shell-commands.ts";

/** A file of the repository that an image starts with: its entry script, as a rule. */
export interface StartFile {
  /** Path in the repository. */
  readonly path: string;
  readonly text: string;
}

/** Of each image, no more files are looked for, and no larger ones are read. In bytes. */
const limits = { words: 8, files: 3, paths: 24 };
export const maxStartFileSize: number = 64 * 1024;

/** Directories in which a program is found by its name alone. */
const binaries = /^(?:\/usr)?(?:\/local)?\/s?bin$/;

const known = new WeakMap<ImageStage, readonly StartFile[]>();

/** The files of the repository that an image starts with, as far as they were read along with its Dockerfile. */
export function startFilesOf(dockerfile: Dockerfile, stage: ImageStage): readonly StartFile[] {
  const before = known.get(stage);
  if (before !== undefined) return before;
  const { contexts, read } = dockerfile.build;
  const found = placesOf(stage).flatMap((candidates): StartFile[] => {
    for (const path of pathsIn(contexts, candidates)) {
      const text = read(path);
      if (text !== null) return [{ path, text }];
    }
    return [];
  });
  const files = found.slice(0, limits.files);
  known.set(stage, files);
  return files;
}

/** The paths at which the files may lie that the shipped images of a Dockerfile start with, the likeliest first. */
export function startFilePaths({ shipped, build }: Dockerfile): string[] {
  const paths = shipped.flatMap((stage) => placesOf(stage).flatMap((places) => pathsIn(build.contexts, places)));
  return [...new Set(paths)].slice(0, limits.paths);
}

function pathsIn(contexts: readonly string[], places: readonly string[]): string[] {
  return contexts.flatMap((context) => places.flatMap((place) => join(context, place) ?? []));
}

/** For each program that starts, where in the build context a COPY may take it from. */
function placesOf(stage: ImageStage): readonly (readonly string[])[] {
  const started = [stage.entryPoint, stage.command].flatMap(wordsOf).slice(0, limits.words);
  const copies = lineage(stage).flatMap((each) =>
    each.instructions.flatMap((instruction) => copyOf(each, instruction) ?? []),
  );
  return started.flatMap((program) => {
    const places = copies.flatMap((copy) => sourcesOf(copy, program, stage.directory));
    return places.length === 0 ? [] : [[...new Set(places)].slice(0, limits.files)];
  });
}

function wordsOf(start: Instruction | null): string[] {
  if (start === null) return [];
  const words = start.json ? start.words.map(({ value }) => value) : shellCommands(start.text).flat();
  return words.slice(0, limits.words).flatMap((word) => {
    return /^[\w@./-]+$/.test(word) && !word.startsWith("-") ? [word] : [];
  });
}

function lineage(stage: ImageStage): ImageStage[] {
  const stages = [stage];
  for (let { base } = stage; base.kind === "stage"; { base } = base.stage) stages.push(base.stage);
  return stages;
}

interface Copy {
  readonly sources: readonly string[];
  /** Absolute. */
  readonly target: string;
  readonly isDirectory: boolean;
}

function copyOf(stage: ImageStage, instruction: Instruction): Copy | null {
  const { keyword, flags, words } = instruction;
  if ((keyword !== "COPY" && keyword !== "ADD") || flags.some(({ name }) => name === "from")) return null;
  const paths = words.map(({ value }) => stage.expand(instruction, value));
  const last = paths.at(-1);
  const target = typeof last === "string" ? absolutePath(stage.directoryAt(instruction), last) : null;
  if (typeof last !== "string" || target === null) return null;
  const sources = paths.slice(0, -1).flatMap((source) => {
    return source === null || /[*?[\]:<]/.test(source) ? [] : [source.replace(/^\/+/, "") || "."];
  });
  const isDirectory = /(?:^|\/)\.{0,2}$/.test(last) || paths.length > 2 || target === stage.directoryAt(instruction);
  return { sources, target, isDirectory };
}

/** The sources of a COPY that become a program: a file itself, or what lies below a directory. */
function sourcesOf({ sources, target, isDirectory }: Copy, program: string, directory: string | null): string[] {
  const isName = !program.includes("/");
  const wanted = isName ? null : absolutePath(directory, program);
  const here = isName && directory !== null ? absolutePath(directory, program) : null;
  const isWanted = (placed: string): boolean => {
    if (placed === wanted || placed === here) return true;
    const slash = placed.lastIndexOf("/");
    return isName && placed.slice(slash + 1) === program && binaries.test(placed.slice(0, slash));
  };
  return sources.flatMap((source) => {
    const name = source.replace(/\/+$/, "").replace(/^.*\//, "");
    const asFile = isDirectory ? absolutePath(target, name) : target;
    const below = [wanted, here, isName && binaries.test(target) ? `${target}/${program}` : null].flatMap((path) => {
      const prefix = target === "/" ? "/" : `${target}/`;
      return path?.startsWith(prefix) ? [`${source}/${path.slice(prefix.length)}`] : [];
    });
    return [...(asFile !== null && isWanted(asFile) ? [source] : []), ...below];
  });
}
