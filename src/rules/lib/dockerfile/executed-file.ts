import type { Dockerfile, ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { type StartFile, startFilesOf } from "../../../model/dockerfile/start-files.ts";
import { isWrapper } from "./argument-runner.ts";
import { rootImageOf } from "./lineage.ts";

/** A file of the repository that a container executes as its program. */
export interface ExecutedFile {
  readonly file: StartFile;
  /** The word that names it in ENTRYPOINT or CMD. */
  readonly written: string;
  /** Whether the container runtime executes it directly, without a program such as tini in between. */
  readonly direct: boolean;
}

/** Options of wrappers that take a value. */
const valued = /^(?:-[epr]|--rewrite)$/;

/** Official images without an ENTRYPOINT, which could do something else with CMD. */
const withoutEntryPoint =
  /^(?:docker\.io\/)?(?:library\/)?(?:alpine|almalinux|busybox|debian|fedora|golang|python|rockylinux|ruby|ubuntu)(?::[\w.-]+)?(?:@|$)/;

/**
 * The file of the repository that a container of the image executes, in exec form; null if that can't be determined.
 */
export function executedFile(dockerfile: Dockerfile, stage: ImageStage): ExecutedFile | null {
  const { entryPoint, command } = stage;
  if (entryPoint === null && !withoutEntryPoint.test(rootImageOf(stage))) return null;
  const words = [entryPoint, command].flatMap(wordsOf);
  const first = words[0]?.value ?? "";
  const isWrapped = isWrapper(first);
  if (entryPoint?.json === false || (entryPoint === null && command?.json !== true)) return null;
  let at = isWrapped ? 1 : 0;
  while (isWrapped && words[at]?.value.startsWith("-")) at += valued.test(words[at]?.value ?? "") ? 2 : 1;
  const executed = words[at];
  if (executed === undefined || !executed.start.json) return null;
  const file = startFilesOf(dockerfile, stage).find(
    ({ start, word }) => start === executed.start && word === executed.word,
  );
  return file === undefined ? null : { file, written: executed.value, direct: !isWrapped };
}

function wordsOf(
  start: Instruction | null,
): { readonly start: Instruction; readonly word: number; readonly value: string }[] {
  return start === null ? [] : start.words.map(({ value }, word) => ({ start, word, value }));
}
