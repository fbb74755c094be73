import type { ConfiguredImage } from "../../core/settings.ts";
import type { DockerfileFile, Instruction, Stage } from "../../formats/dockerfile/dockerfile-file.ts";
import { configuredImage } from "../images/configured-images.ts";
import type { BaseImage } from "../images/image-facts.ts";
import { baseImage } from "../images/known-images.ts";
import { builtImageFacts, stageBelow } from "./built-image.ts";
import { contextCopy } from "./context-copies.ts";
import { copiedAccounts, takeAccounts, takeCopiedFiles } from "./copied-accounts.ts";
import { type Accounts, runUserCommands } from "./created-users.ts";
import type { BuiltImage, ExposedPort, ImageStage, StageBase } from "./dockerfile.ts";
import { expandText, type Variables } from "./expand.ts";
import { contextName } from "./named-contexts.ts";
import { runsAsBase } from "./runs-as.ts";
import { type State, stateAfter } from "./state.ts";
import { systemByCommands } from "./system-by-commands.ts";

/** The most exposed ports; nobody lists more. Further ones are ignored. */
const maxPorts = 1000;

/** What is needed to resolve a stage. */
export interface StageSurroundings {
  readonly file: DockerfileFile;
  /** The build arguments with known values. */
  readonly args: Variables;
  /** The ARGs before the first FROM. */
  readonly globals: Variables;
  /** What the configuration says about images. */
  readonly images: readonly ConfiguredImage[];
  /** See `BuildOptions.namedContexts`. */
  readonly namedContexts: ReadonlySet<string>;
  /** See `BuildOptions.builtElsewhere`. */
  readonly builtElsewhere: (image: string) => BuiltImage | null;
  /** The stages before this one. */
  readonly earlier: readonly ImageStage[];
  /** Returns the text of a file in the build context that was read along; null for any other file. */
  readonly read: (place: string) => string | null;
}

/** Resolves a stage on the basis of those before it. */
export function resolveStage(stage: Stage, surroundings: StageSurroundings): ImageStage {
  const { escape } = surroundings.file;
  const base = baseOf(stage, surroundings);
  const parent = base.kind === "stage" ? base.stage : null;
  const system = parent ? parent.system : systemOf(base, stage);
  const accounts: Accounts = {
    created: [...(parent?.created ?? [])],
    groups: new Map(parent?.groups),
    changed: new Map(parent?.changed),
    removed: new Set(),
  };
  const ports: ExposedPort[] = [...(parent?.ports ?? [])];
  const states = new Map<Instruction, State>();
  let state = firstState(base, system);
  for (const instruction of stage.instructions) {
    states.set(instruction, state);
    const { variables, constants } = state;
    const expand = (text: string): string | null => expandText(text, variables, escape);
    const isFixed = (text: string): boolean => expandText(text, constants, escape) !== null;
    if (instruction.keyword === "RUN") {
      runUserCommands(instruction, accounts, system?.users ?? [], { expand, isFixed });
    }
    const copied = copiedAccounts(instruction, surroundings.earlier, expand);
    if (copied !== null) takeAccounts(accounts, copied);
    const copy = contextCopy(instruction, state.directory, expand);
    if (copy !== null) takeCopiedFiles(accounts, instruction, copy, surroundings.read);
    if (instruction.keyword === "EXPOSE") ports.push(...portsOf(instruction, expand, maxPorts - ports.length));
    state = stateAfter(state, instruction, { ...surroundings, escape, system, accounts });
  }
  const last = state;
  const at = (instruction: Instruction): State => states.get(instruction) ?? last;
  const own = (keyword: string): Instruction | null =>
    stage.instructions.findLast((instruction) => instruction.keyword === keyword) ?? null;
  const entryPoint = own("ENTRYPOINT");
  return {
    index: stage.index,
    title: stage.name ?? `#${stage.index}`,
    name: stage.name,
    from: stage.from,
    instructions: stage.instructions,
    base,
    system: withoutUsers(system, accounts.removed),
    user: last.user,
    created: accounts.created,
    groups: accounts.groups,
    changed: accounts.changed,
    ports,
    directory: last.directory,
    fixedDirectory: last.fixedDirectory,
    environment: last.environment,
    // The build arguments of a stage end with it.
    fixedEnvironment: new Map([...last.constants].filter(([name]) => last.environment.has(name))),
    entryPoint: entryPoint ?? parent?.entryPoint ?? null,
    // A new entry point resets the inherited command (Dockerfile reference, ENTRYPOINT).
    command: own("CMD") ?? (entryPoint ? null : (parent?.command ?? null)),
    userAt: (instruction) => at(instruction).user,
    directoryAt: (instruction) => at(instruction).directory,
    expand: (instruction, text) => expandText(text, at(instruction).variables, escape),
    isFixed: (instruction, text) => expandText(text, at(instruction).constants, escape) !== null,
  };
}

function baseOf(
  stage: Stage,
  { file, globals, images, namedContexts, builtElsewhere, earlier }: StageSurroundings,
): StageBase {
  if (stage.name !== null && namedContexts.has(contextName(stage.name))) return replaced(stage.name);
  const reference = expandText(stage.image, globals, file.escape);
  if (reference === null || reference === "" || lacksPart(stage.image, reference)) {
    return { kind: "unknown", reason: `the image in FROM ${stage.image} is set outside the Dockerfile` };
  }
  const wanted = reference.toLowerCase();
  // If two stages have the same name, BuildKit takes the later one.
  const parent = earlier.findLast(({ name }) => name === wanted);
  if (parent?.instructions.some(({ keyword }) => keyword === "ONBUILD")) {
    return { kind: "unknown", reason: `ONBUILD instructions of stage ${parent.title} run first` };
  }
  if (parent !== undefined) return { kind: "stage", stage: parent };
  const isReplaced = namedContexts.has(contextName(reference));
  const built = isReplaced || configuredImage(reference, images) === null ? builtElsewhere(reference) : null;
  if (built === null && isReplaced) return replaced(reference);
  if (reference === "scratch") return { kind: "scratch" };
  if (built === null) return { kind: "image", reference, image: baseImage(reference, images) };
  const { title, instructions } = built.stage;
  if (instructions.some(({ keyword }) => keyword === "ONBUILD")) {
    return { kind: "unknown", reason: `ONBUILD instructions of ${reference}, stage ${title}, run first` };
  }
  return { kind: "image", reference, image: builtImageFacts(built), built };
}

/** Whether an empty variable leaves a part of a name out, so that a build has to set it. */
function lacksPart(written: string, reference: string): boolean {
  return written.includes("$") && /^\/|(?<!:)\/\/|\/:|[/:@]$/.test(reference);
}

/** The base of a stage that is, or is based on, what a build replaces with a context of that name. */
function replaced(name: string): StageBase {
  return { kind: "unknown", reason: `a build replaces ${name} with a context of its own` };
}

/** The operating system, from the image's name or else from the commands that the stage runs. */
function systemOf(base: StageBase, stage: Stage): BaseImage | null {
  if (base.kind === "scratch") return baseImage("scratch");
  const image = base.kind === "image" ? base.image : null;
  if (image !== null && image.family !== null) return image;
  const traced = systemByCommands(stage.instructions);
  return image !== null && traced !== null ? { ...traced, user: image.user, users: image.users } : (traced ?? image);
}

/** A system without the users that a stage removes. */
function withoutUsers(system: BaseImage | null, removed: ReadonlySet<string>): BaseImage | null {
  if (system === null || removed.size === 0) return system;
  return { ...system, users: system.users.filter(({ name }) => !removed.has(name)) };
}

function firstState(base: StageBase, system: BaseImage | null): State {
  const user = runsAsBase(base);
  const below = stageBelow(base);
  if (below !== null) {
    const { environment, fixedEnvironment: constants, directory, fixedDirectory } = below;
    return { environment, constants, variables: environment, directory, fixedDirectory, user };
  }
  // Microsoft's .NET images set this variable to the ID of their user.
  const app = system?.users.find(({ name, uid }) => name === "app" && uid === 1654);
  const environment: Variables = new Map(app ? [["APP_UID", String(app.uid)]] : []);
  return { environment, constants: environment, variables: environment, directory: null, fixedDirectory: null, user };
}

/** The first ports of an EXPOSE, at most `limit`, without those whose numbers are not known. */
function portsOf(instruction: Instruction, expand: (text: string) => string | null, limit: number): ExposedPort[] {
  const ports: ExposedPort[] = [];
  for (const { value } of instruction.words) {
    for (const text of (expand(value) ?? "").split(/\s+/)) {
      if (ports.length >= limit) return ports;
      const match = /^(\d{1,5})(?:-(\d{1,5}))?(?:\/(\w+))?$/.exec(text);
      if (match === null) continue;
      const first = Number(match[1]);
      const last = Math.min(Number(match[2] ?? match[1]), first + limit - ports.length - 1, 65_535);
      const protocol = (match[3] ?? "tcp").toLowerCase();
      for (let port = first; port <= last; port += 1) ports.push({ port, protocol, instruction });
    }
  }
  return ports;
}
