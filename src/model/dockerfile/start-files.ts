import { join } from "../kubernetes/kustomization.ts";
import { absolutePath } from "./absolute-path.ts";
import { type ContextCopy, contextCopy, contextPlaces, lastName } from "./context-copies.ts";
import type { Dockerfile, ImageStage, Instruction } from "./dockerfile.ts";
import { shellCommands } from "./shell-commands.ts";

/** A file of the repository that an image starts with: usually its entry script. */
export interface StartFile {
  /** The path in the repository. */
  readonly path: string;
  readonly text: string;
  /**
   * The ENTRYPOINT or CMD that names the file, the index of the word in its command (in shell form, among all its
   * words), and the COPY that adds it. If the base image runs it by itself, the COPY stands for all of that.
   */
  readonly start: Instruction;
  readonly word: number;
  readonly copy: Instruction;
}

/** A possible place of a file in the build context, and the COPY that would add it. */
interface Place {
  readonly source: string;
  readonly copy: Instruction;
}

/** The places from which a COPY may take a program that starts, and the instruction that names it. */
interface StartPlaces extends Pick<StartFile, "start" | "word"> {
  readonly places: readonly Place[];
}

/** The most words of a command, files of an image and paths of a Dockerfile that are considered. */
const limits = { words: 8, files: 3, paths: 24 };

/** Directories whose programs are found by their names alone. */
const binaries = /^(?:\/usr)?(?:\/local)?\/s?bin$/;

const known = new WeakMap<ImageStage, readonly StartFile[]>();

/** The files of the repository that an image starts with, of those that were read along with its Dockerfile. */
export function startFilesOf(dockerfile: Dockerfile, stage: ImageStage): readonly StartFile[] {
  const before = known.get(stage);
  if (before !== undefined) return before;
  const { contexts, read } = dockerfile.build;
  const found = placesOf(stage).flatMap(({ places, ...started }): StartFile[] => {
    for (const { path, copy } of pathsIn(contexts, places)) {
      const text = read(path);
      if (text !== null) return [{ path, text, copy, ...started }];
    }
    return [];
  });
  const files = found.slice(0, limits.files);
  known.set(stage, files);
  return files;
}

/** The possible paths of the files that the shipped images of a Dockerfile start with, the likeliest first. */
export function startFilePaths({ shipped, build }: Dockerfile): string[] {
  const found = shipped.flatMap((stage) => placesOf(stage).flatMap(({ places }) => pathsIn(build.contexts, places)));
  return [...new Set(found.map(({ path }) => path))].slice(0, limits.paths);
}

function pathsIn(contexts: readonly string[], places: readonly Place[]): { path: string; copy: Instruction }[] {
  return contexts.flatMap((context) =>
    places.flatMap(({ source, copy }) => {
      const path = join(context, source);
      return path === null ? [] : [{ path, copy }];
    }),
  );
}

/** For each program that starts, the places in the build context from which a COPY may take it. */
function placesOf(stage: ImageStage): readonly StartPlaces[] {
  const started = [stage.entryPoint, stage.command].flatMap(wordsOf).slice(0, limits.words);
  const copies = lineage(stage).flatMap((each) =>
    each.instructions.flatMap((instruction) => {
      return contextCopy(instruction, each.directoryAt(instruction), (text) => each.expand(instruction, text)) ?? [];
    }),
  );
  const programs = started.flatMap(({ program, start, word }) => {
    const places = new Map<string, Place>();
    const found = copies.map((copy) => ({ copy, ...sourcesOf(copy, program, stage.directory) }));
    // A name without a slash is looked for in PATH, and only an interpreter looks into the working directory.
    const ordered = [
      ...found.map(({ copy, inPath }) => ({ copy, sources: inPath })),
      ...found.map(({ copy, atPath }) => ({ copy, sources: atPath })),
    ];
    for (const { copy, sources } of ordered) {
      for (const source of sources) {
        if (places.size < limits.files && !places.has(source)) places.set(source, { source, copy: copy.instruction });
      }
    }
    return places.size === 0 ? [] : [{ start, word, places: [...places.values()] }];
  });
  return [...programs, ...scriptsOfServer(stage, copies)];
}

/** The official images of nginx. Their entry point runs the scripts in this directory. */
const scriptRunner = /^(?:docker\.io\/)?(?:(?:library\/)?nginx|nginxinc\/nginx-unprivileged)(?:[:@]|$)/;
const scriptDirectory = /^\/docker-entrypoint\.d(?:\/[^/]+\.(?:env)?sh)?$/;

/** The places of the scripts that the entry point of the base image runs. The instruction that names one is its COPY. */
function scriptsOfServer(stage: ImageStage, copies: readonly ContextCopy[]): readonly StartPlaces[] {
  const { base } = lineage(stage).at(-1) ?? stage;
  if (stage.entryPoint !== null || base.kind !== "image" || !scriptRunner.test(base.reference)) return [];
  return copies.flatMap(({ instruction: copy, sources, target }) => {
    if (!scriptDirectory.test(target)) return [];
    const scripts = sources.filter((source) => /\.(?:env)?sh$/.test(source));
    return scripts.map((source) => ({ start: copy, word: 0, places: [{ source, copy }] }));
  });
}

function wordsOf(start: Instruction | null): (Pick<StartFile, "start" | "word"> & { readonly program: string })[] {
  if (start === null) return [];
  const words = start.json ? start.words.map(({ value }) => value) : shellCommands(start.text).flat();
  return words.slice(0, limits.words).flatMap((program, word) => {
    return /^[\w@./-]+$/.test(program) && !program.startsWith("-") ? [{ program, start, word }] : [];
  });
}

function lineage(stage: ImageStage): ImageStage[] {
  const stages = [stage];
  for (let { base } = stage; base.kind === "stage"; { base } = base.stage) stages.push(base.stage);
  return stages;
}

/** The sources of a COPY that become a program: at its path, or by its name in a directory of programs. */
function sourcesOf(
  copy: ContextCopy,
  program: string,
  directory: string | null,
): { readonly atPath: readonly string[]; readonly inPath: readonly string[] } {
  const path = absolutePath(directory, program);
  const atPath = path === null ? [] : contextPlaces(copy, path);
  if (program.includes("/")) return { atPath, inPath: [] };
  const { sources, target, isDirectory } = copy;
  const asFile = sources.filter((source) => isProgram(isDirectory ? `${target}/${lastName(source)}` : target, program));
  const below = binaries.test(target) ? contextPlaces(copy, `${target}/${program}`) : [];
  return { atPath, inPath: [...asFile, ...below] };
}

function isProgram(placed: string, name: string): boolean {
  const slash = placed.lastIndexOf("/");
  return placed.slice(slash + 1) === name && binaries.test(placed.slice(0, slash));
}
