import { absolutePath } from "../../../model/dockerfile/absolute-path.ts";
import type { ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";

/** The files that a COPY or ADD creates. */
export interface CopiedFiles {
  /** The target paths of its named sources; none for `.`, URLs and patterns. */
  readonly files: readonly string[];
  /** Its target, a directory or a file. */
  readonly target: string;
}

/** The absolute paths that a COPY or ADD writes; null if its target is unknown. */
export function copiedFiles(stage: ImageStage, instruction: Instruction): CopiedFiles | null {
  const paths = instruction.words.map(({ value }) => stage.expand(instruction, value));
  const last = paths.at(-1);
  const sources = paths.slice(0, -1);
  if (typeof last !== "string" || sources.length === 0) return null;
  const target = absolutePath(stage.directoryAt(instruction), last);
  if (target === null) return null;
  const isDirectory = /(?:^|\/)\.{0,2}$/.test(last) || sources.length > 1 || target === stage.directoryAt(instruction);
  const files = sources.flatMap((source) => {
    if (source === null || /[*?[\]]|^https?:|(?:^|\/)\.{0,2}$/.test(source)) return [];
    return isDirectory ? [absolutePath(target, source.replace(/^.*\//, "")) ?? []].flat() : [target];
  });
  return { files, target };
}
