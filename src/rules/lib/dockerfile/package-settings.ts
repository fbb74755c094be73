import type { ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { rememberByInstruction } from "../../../model/dockerfile/remember-by-instruction.ts";
import type { RunScript } from "../../../model/dockerfile/run-scripts.ts";
import { builtBaseOf, lineageOf } from "./lineage.ts";

const assumesYes = /assume-?yes|defaultyes|ZYPP_NON_INTERACTIVE/i;

const answeringByStage = new WeakMap<ImageStage, number>();

/** Whether a stage tells package managers not to ask, in a file or a variable, in or before a RUN. */
export function answersItself({ stage }: { readonly stage: ImageStage }, run: Instruction): boolean {
  return firstAnswer(stage) <= run.index;
}

/**
 * The index of the first instruction that does so, here or in a stage that this one is built from; infinite if none
 * does.
 */
function firstAnswer(stage: ImageStage): number {
  const below = builtBaseOf(stage);
  if (below !== null && Number.isFinite(firstAnswer(below.stage))) return 0;
  let first = Number.POSITIVE_INFINITY;
  for (const each of lineageOf(stage)) {
    const known = answeringByStage.get(each);
    const own = known ?? each.instructions.find(isAnswer)?.index ?? Number.POSITIVE_INFINITY;
    answeringByStage.set(each, own);
    first = Math.min(first, own);
  }
  return first;
}

const isAnswer = rememberByInstruction(({ text, heredoc }) => assumesYes.test(text) || assumesYes.test(heredoc));

/**
 * Whether a RUN has a cache or tmpfs mount that the pattern matches, so that what is written there is not in the layer.
 */
export function mountsCache({ run }: RunScript, directory: RegExp): boolean {
  return run.flags.some(
    ({ name, value }) => name === "mount" && /type=(?:cache|tmpfs)/.test(value ?? "") && directory.test(value ?? ""),
  );
}
