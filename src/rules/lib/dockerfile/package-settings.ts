import type { Dockerfile, ImageStage } from "../../../model/dockerfile/dockerfile.ts";
import { type RunScript, scriptsOf } from "../../../model/dockerfile/run-scripts.ts";
import { instructionsOf, lineageOf } from "./lineage.ts";

const assumesYes = /assume-?yes|defaultyes|ZYPP_NON_INTERACTIVE/i;

const answeringByStage = new WeakMap<ImageStage, number>();

/** Whether a stage tells package managers to ask nothing, in a file or a variable, up to a script. */
export function answersItself(stage: ImageStage, dockerfile: Dockerfile, script: RunScript): boolean {
  const known = answeringByStage.get(stage);
  const first =
    known ?? instructionsOf(stage).find((each) => assumesYes.test(`${each.text}\n${each.heredoc}`))?.index ?? -1;
  answeringByStage.set(stage, first);
  return first !== -1 && first <= script.run.index && dockerfile.stages.includes(stage);
}

/** The scripts of a stage and of those it is built from. */
export function lineageScripts(stage: ImageStage, dockerfile: Dockerfile): readonly RunScript[] {
  return lineageOf(stage)
    .toReversed()
    .flatMap((each) => scriptsOf(each, dockerfile));
}

/** Whether a RUN mounts a cache over a directory, or over one above or below it. */
export function mountsCache({ run }: RunScript, directory: RegExp): boolean {
  return run.flags.some(
    ({ name, value }) => name === "mount" && /type=cache/.test(value ?? "") && directory.test(value ?? ""),
  );
}
