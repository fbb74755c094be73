import { absolutePath } from "../../../model/dockerfile/absolute-path.ts";
import { type BuildContext, contextPath, hasFile } from "../../../model/dockerfile/build-context.ts";
import type { Dockerfile, ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { isCopy, lineageOf } from "./lineage.ts";
import { stageReferences } from "./stage-references.ts";

/** A file or directory of the build context that a COPY or ADD names. */
export interface ContextSource {
  readonly instruction: Instruction;
  /** The index of its word in the instruction, counted from 0. */
  readonly word: number;
  readonly written: string;
  /** Relative to the context; empty for all of it. */
  readonly path: string;
}

/** The most sources of a stage that are looked at; the others are ignored. */
const mostSources = 200;

/**
 * What the COPY and ADD instructions of a stage name in the build context, except patterns and files of other stages.
 */
export function contextSources(stage: ImageStage): readonly ContextSource[] {
  const sources = stage.instructions.filter(isCopy).flatMap((instruction) => {
    if (instruction.flags.some(({ name }) => name === "from")) return [];
    return instruction.words.slice(0, -1).flatMap(({ value }, word): ContextSource[] => {
      const written = stage.expand(instruction, value);
      if (written === null || /[*?[\]\\"'<]|:\/\/|^git@/.test(written)) return [];
      return [{ instruction, word, written, path: contextPath(written) }];
    });
  });
  return sources.slice(0, mostSources);
}

/** The stages that the shipped images of a Dockerfile are made from, including the shipped stages themselves. */
export function neededStages(dockerfile: Dockerfile): ReadonlySet<ImageStage> {
  const needed = new Set<ImageStage>();
  const waiting = [...dockerfile.shipped];
  for (let stage = waiting.pop(); stage !== undefined; stage = waiting.pop()) {
    if (needed.has(stage)) continue;
    needed.add(stage);
    const names = new Set(stageReferences(stage).map(({ name }) => name.toLowerCase()));
    const used = dockerfile.stages.filter(({ name, index }) => names.has(name ?? "") || names.has(String(index)));
    waiting.push(...lineageOf(stage).slice(1), ...used);
  }
  return needed;
}

/**
 * Whether the COPY instructions of an image put a file from the top of the context into a directory, under its own
 * name.
 */
export function copiesInto(
  stage: ImageStage,
  context: BuildContext,
  file: string,
  directory: string,
  before: number = Number.POSITIVE_INFINITY,
): boolean {
  if (!hasFile(context, file)) return false;
  return lineageOf(stage).some((one) =>
    one.instructions.some((copy) => {
      if (!isCopy(copy) || copy.index >= before || copy.flags.some(({ name }) => name === "from")) return false;
      const target = one.expand(copy, copy.words.at(-1)?.value ?? "");
      if (target === null || absolutePath(one.directoryAt(copy), target) !== directory) return false;
      return copy.words.slice(0, -1).some(({ value }) => bringsFile(value, file));
    }),
  );
}

/** Whether a source of COPY, which may be a pattern with `*`, includes a file at the top of the context. */
function bringsFile(source: string, file: string): boolean {
  if (/[?[\]\\$"'<]|:\/\//.test(source)) return false;
  const path = contextPath(source);
  if (path === "" || path === file) return true;
  const parts = path.split("*");
  if (path.includes("/") || parts.length !== 2) return false;
  const [start = "", end = ""] = parts;
  return file.length >= start.length + end.length && file.startsWith(start) && file.endsWith(end);
}
