import { absolutePath } from "../../../model/dockerfile/absolute-path.ts";
import { takesVariables } from "../../../model/dockerfile/context-copies.ts";
import type { ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { rememberByInstruction } from "../../../model/dockerfile/remember-by-instruction.ts";

/** The files that a COPY or ADD creates. */
export interface CopiedFiles {
  /** The target paths of its named sources; none for `.`, URLs and patterns. */
  readonly files: readonly string[];
  /** Its target, a directory or a file. */
  readonly target: string;
}

/** The absolute paths that a COPY or ADD writes; null if its target is unknown. */
export function copiedFiles(stage: ImageStage, instruction: Instruction): CopiedFiles | null {
  const directory = stage.directoryAt(instruction);
  const latest = latestOf(instruction);
  if (latest.files === undefined || latest.directory !== directory || takesVariables(instruction)) {
    latest.files = filesBy(stage, instruction, directory);
    latest.directory = directory;
  }
  return latest.files;
}

/** The last result for each instruction and its working directory, since proofs ask with the same directory. */
const latestOf = rememberByInstruction((): { directory: string | null; files: CopiedFiles | null | undefined } => {
  return { directory: null, files: undefined };
});

function filesBy(stage: ImageStage, instruction: Instruction, directory: string | null): CopiedFiles | null {
  const paths = instruction.words.map(({ value }) => stage.expand(instruction, value));
  const last = paths.at(-1);
  const sources = paths.slice(0, -1);
  if (typeof last !== "string" || sources.length === 0) return null;
  const target = absolutePath(directory, last);
  if (target === null) return null;
  const isDirectory = /(?:^|\/)\.{0,2}$/.test(last) || sources.length > 1 || target === directory;
  const files = sources.flatMap((source) => {
    if (source === null || /[*?[\]]|^https?:|(?:^|\/)\.{0,2}$/.test(source)) return [];
    return isDirectory ? [absolutePath(target, source.replace(/^.*\//, "")) ?? []].flat() : [target];
  });
  return { files, target };
}
