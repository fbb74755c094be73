import type { ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { rememberSaid } from "../../../model/dockerfile/remember-said.ts";
import type { RunScript } from "../../../model/dockerfile/run-scripts.ts";
import { lineageOf } from "./lineage.ts";

const assumesYes = /assume-?yes|defaultyes|ZYPP_NON_INTERACTIVE/i;

const answeringByStage = new WeakMap<ImageStage, number>();

/** Whether a stage tells package managers to ask nothing, in a file or a variable, up to a RUN. */
export function answersItself({ stage }: { readonly stage: ImageStage }, run: Instruction): boolean {
  return firstAnswer(stage) <= run.index;
}

/** The number of the first instruction that says so, here or in a stage below; infinite for none. */
function firstAnswer(stage: ImageStage): number {
  let first = Number.POSITIVE_INFINITY;
  for (const each of lineageOf(stage)) {
    const known = answeringByStage.get(each);
    const own = known ?? each.instructions.find(isAnswer)?.index ?? Number.POSITIVE_INFINITY;
    answeringByStage.set(each, own);
    first = Math.min(first, own);
  }
  return first;
}

const isAnswer = rememberSaid(({ text, heredoc }) => assumesYes.test(text) || assumesYes.test(heredoc));

/** Whether a RUN mounts something that is not in the layer over a directory, or over one above or below it. */
export function mountsCache({ run }: RunScript, directory: RegExp): boolean {
  return run.flags.some(
    ({ name, value }) => name === "mount" && /type=(?:cache|tmpfs)/.test(value ?? "") && directory.test(value ?? ""),
  );
}
