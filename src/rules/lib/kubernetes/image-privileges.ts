import type { BuiltImage, Dockerfile, ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { shellCommands } from "../../../model/dockerfile/shell-commands.ts";
import { packagePurpose, privilegedImage } from "../../../model/images/privileged-programs.ts";
import { installedPackages } from "../dockerfile/installed-packages.ts";
import { builtBaseOf, instructionsOf, instructionText, isCopy, lineageOf, rootBaseOf } from "../dockerfile/lineage.ts";
import { programName, startCommands } from "../dockerfile/start-files.ts";
import { startOf } from "../dockerfile/start-script.ts";

/** Something in a Dockerfile that lets a program gain privileges when it starts. */
export interface GainedPrivileges {
  /** The Dockerfile with the instruction: that of the image, or one that builds its base image. */
  readonly dockerfile: Dockerfile;
  readonly instruction: Instruction;
  /** What the instruction does, as a phrase after its place: `gives a program a file capability`. */
  readonly does: string;
  /** What a program that it names needs setuid bits or file capabilities for: `to send pings`. */
  readonly purpose: string | null;
  /** Whether the kernel refuses to start the program without the capability (capabilities(7), effective bit). */
  readonly capability: boolean;
}

type Gain = Omit<GainedPrivileges, "dockerfile">;

/** Programs that run another program as a different user through their setuid bit. */
const userSwitchers = /^(?:\/\S*\/)?(?:sudo|doas)$/;

/** Known results, since all containers that run an image ask the same. */
const gainsOfStages = new WeakMap<ImageStage, GainedPrivileges | null>();

/** The first instruction that lets a program of an image gain privileges when it starts; null if none is found. */
export function gainedPrivileges(image: BuiltImage): GainedPrivileges | null {
  const { dockerfile, stage } = image;
  const known = gainsOfStages.get(stage);
  if (known !== undefined) return known;
  const atStart = startGains(stage) ?? scriptGains(dockerfile, stage);
  const found = atStart === null ? gainsInBuild(image) : { ...atStart, dockerfile };
  gainsOfStages.set(stage, found);
  return found;
}

/** The same without what the image starts, also in the Dockerfiles of the repository that build its base images. */
function gainsInBuild({ dockerfile, stage }: BuiltImage): GainedPrivileges | null {
  const own = buildGains(dockerfile, stage) ?? baseGains(stage);
  if (own !== null) return { ...own, dockerfile };
  const below = builtBaseOf(stage);
  return below === null ? null : gainsInBuild(below);
}

function startGains({ entryPoint, command }: ImageStage): Gain | null {
  for (const instruction of [entryPoint, command]) {
    if (instruction === null) continue;
    const program = shellCommands(instructionText(instruction))
      .flat()
      .find((word) => userSwitchers.test(word));
    if (program !== undefined) return gain(instruction, `starts ${program.replace(/^.*\//, "")}`);
  }
  return null;
}

/** Programs that gain privileges and that a script may start. */
const gainingPrograms = /^(?:arping|doas|fping|mtr|newgidmap|newuidmap|ping6?|sudo|tcpdump)$/;

function scriptGains(dockerfile: Dockerfile, stage: ImageStage): Gain | null {
  const start = startOf(stage);
  const command = startCommands(dockerfile, stage).find((each) => gainingPrograms.test(programName(each)));
  if (start === null || command === undefined) return null;
  return gain(start, `starts ${command.path}, which runs ${programName(command)}`);
}

function buildGains(dockerfile: Dockerfile, stage: ImageStage): Gain | null {
  for (const instruction of instructionsOf(stage)) {
    const found = instruction.keyword === "RUN" ? runGains(instruction) : copyGains(dockerfile, stage, instruction);
    if (found !== null) return found;
  }
  return null;
}

function runGains(run: Instruction): Gain | null {
  const marked = markedByRun(run);
  if (marked !== null) return marked;
  for (const name of installedPackages(run)) {
    const purpose = packagePurpose(name);
    if (purpose !== null) return gain(run, `installs ${name}`, purpose);
  }
  return null;
}

/** A RUN that sets a file capability or a setuid bit. */
function markedByRun(run: Instruction): Gain | null {
  const text = instructionText(run);
  if (!/\b(?:setcap|chmod|install)\b/.test(text)) return null;
  for (const words of shellCommands(text)) {
    const program = words.findIndex((word) => /^(?:\/\S*\/)?(?:setcap|chmod|install)$/.test(word));
    if (program === -1) continue;
    const rest = words.slice(program + 1);
    if (words[program]?.endsWith("setcap")) {
      if (rest.includes("-r")) continue;
      const effective = rest.some((word) => /[+=][ip]*e/.test(word));
      return { instruction: run, does: "gives a program a file capability", purpose: null, capability: effective };
    }
    const mode = rest.find((word) => isSetuidMode(word.replace(/^--mode=/, "")));
    if (mode !== undefined && isModeOf(words[program] ?? "", rest, mode)) return gain(run, setuid);
  }
  return null;
}

const setuid = "sets the setuid bit of a program";

/** The longest word that is read as a mode, in characters. */
const longestMode = 40;

/** Modes of chmod that set the setuid bit: `4755`, `06755`, `u+s`, `+s`, `ug+rxs`. */
const setsUserId = /^(?:0?[4-7][0-7]{3}|(?:[\w+=-]+,)?(?:[goa]*[ua][ugoa]*)?[+=][rwxXt]*s[rwxXts]*(?:,.*)?)$/;

function isSetuidMode(word: string): boolean {
  return word.length <= longestMode && setsUserId.test(word);
}

/** For install, a mode follows `-m` or `--mode`. */
function isModeOf(program: string, words: readonly string[], mode: string): boolean {
  if (!program.endsWith("install")) return true;
  return mode.startsWith("--mode=") || /^(?:-\w*m|--mode)$/.test(words[words.indexOf(mode) - 1] ?? "");
}

function copyGains({ stages }: Dockerfile, stage: ImageStage, instruction: Instruction): Gain | null {
  if (!isCopy(instruction)) return null;
  const flag = (name: string): string => instruction.flags.find((each) => each.name === name)?.value ?? "";
  if (isSetuidMode(flag("chmod"))) return gain(instruction, setuid);
  const from = flag("from");
  if (from === "") return null;
  // COPY keeps file capabilities and modes.
  const source = stages.find(({ name, index }) => name?.toLowerCase() === from.toLowerCase() || String(index) === from);
  if (source === undefined || lineageOf(stage).includes(source)) return null;
  const marked = instructionsOf(source).filter(({ keyword }) => keyword === "RUN");
  return marked.map(markedByRun).find((found) => found !== null) ?? null;
}

function baseGains(stage: ImageStage): Gain | null {
  const base = rootBaseOf(stage);
  const image = base.kind === "image" ? privilegedImage(base.reference) : null;
  const { from } = lineageOf(stage).at(-1) ?? stage;
  if (image === null) return null;
  return gain(from, `builds on "${image.word}"`, image.purpose);
}

function gain(instruction: Instruction, does: string, purpose: string | null = null): Gain {
  return { instruction, does, purpose, capability: false };
}
