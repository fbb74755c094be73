import type { DockerfileFile } from "../../formats/dockerfile/dockerfile-file.ts";
import { join } from "../kubernetes/kustomization.ts";
import type { BuildOptions, Dockerfile, ImageStage } from "./dockerfile.ts";
import { resolveStage } from "./resolve-stage.ts";
import { globalArgs } from "./state.ts";

/** How `docker build` builds a Dockerfile without any options. */
export const plainBuild: BuildOptions = {
  targets: [null],
  args: {},
  namedContexts: new Set(),
  contextStages: new Map(),
  images: [],
  rootRun: null,
  runUser: null,
  contexts: [],
  read: () => null,
  isProgram: () => null,
  handed: [],
  builtElsewhere: () => null,
  dependents: () => [],
};

/**
 * Resolves the stages of a Dockerfile without errors: their bases, and the users they run as. `before` is an earlier
 * version with the same build options; stages before all changes are taken from it.
 */
export function readDockerfile(
  file: DockerfileFile,
  build: BuildOptions = plainBuild,
  before?: Dockerfile,
): Dockerfile {
  const args = new Map(Object.entries(build.args));
  const globals = globalArgs(file.instructions, args, file.escape);
  const stages: ImageStage[] = [];
  const { images, contexts, namedContexts, builtElsewhere } = build;
  const around = { file, args, globals, images, namedContexts, builtElsewhere };
  const read = (place: string): string | null => {
    const texts = contexts.flatMap((context) => join(context, place) ?? []).map(build.read);
    return texts.find((text) => text !== null) ?? null;
  };
  const known = before === undefined ? [] : sharedStages(before, file);
  for (const stage of file.stages) {
    stages.push(known[stage.index] ?? resolveStage(stage, { ...around, earlier: stages, read }));
  }
  const shipped = build.targets.flatMap((target) => stageOf(stages, target) ?? []);
  return { file, stages, shipped: shipped.length > 0 ? [...new Set(shipped)] : stages.slice(-1), build };
}

/** The first stages that are the same in an earlier version, if everything before them is the same too. */
function sharedStages(before: Dockerfile, { instructions, stages }: DockerfileFile): readonly ImageStage[] {
  const differs = stages.findIndex((stage, index) => stage !== before.file.stages[index]);
  const shared = before.stages.slice(0, differs === -1 ? stages.length : differs);
  const head = shared[0]?.from.index ?? 0;
  const isSame = instructions.slice(0, head).every((one, index) => one === before.file.instructions[index]);
  return isSame ? shared : [];
}

/** The stage that a build with this target produces: by name or number, or the last one for null. */
export function stageOf(stages: readonly ImageStage[], target: string | null): ImageStage | undefined {
  if (target === null) return stages.at(-1);
  const wanted = target.toLowerCase();
  return stages.findLast(({ name }) => name === wanted) ?? stages.find(({ index }) => String(index) === target);
}
