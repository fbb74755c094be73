import type { Instruction } from "../../model/dockerfile/dockerfile.ts";
import { type Repair, stageRule } from "../lib/define-dockerfile.ts";
import { setFlag } from "../lib/dockerfile/operations.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { review } from "../lib/fixes.ts";
import { forbiddenChmod, needsNumber, ownerFor, rootCopies, volumeOver } from "../lib/non-root/copied-as-root.ts";
import { type NonRootUser, userTitle } from "../lib/non-root/non-root-user.ts";

/** Files that a user other than root changes are copied with that user as their owner. */
export const copyOwnedByRoot: DockerfileRule = stageRule({
  id: "copy-owned-by-root",
  summary: "Copied files belong to root, but another user changes them.",
  why:
    "COPY and ADD make root the owner of the files, whatever USER says. Other users cannot change the mode of " +
    "these files and usually cannot write to them.",
  severity: "error",
  category: "correctness",
  fixes: ["review"],
  sources: ["https://docs.docker.com/reference/dockerfile/#copy---chown---chmod"],
  *check({ stage, places }) {
    for (const copy of rootCopies(stage)) {
      const { instruction: at, target } = copy;
      const about = [at.keyword, target];
      const forbidden = forbiddenChmod(stage, copy);
      const volume = volumeOver(stage, copy);
      if (forbidden !== null) {
        const { file, user, run } = forbidden;
        const related = places(run, `${userTitle(user)} runs chmod on ${file} here`);
        const message = `${at.keyword} makes root the owner of ${file}, so ${userTitle(user)} cannot run chmod on it.`;
        const risk = "The user can then change these files at run time too.";
        yield { at, about, message, related, ...repair(at, user, risk) };
      } else if (volume !== null && stage.user.kind === "user") {
        const related = places(volume.instruction, `the instruction that declares volume ${volume.path}`);
        const message =
          `${at.keyword} makes root the owner of files in volume ${volume.path}, so ${userTitle(stage.user)} may ` +
          "be unable to change them.";
        const risk = "The program may only read these files, and could then change them too.";
        yield { at, about, severity: "info", message, related, ...repair(at, stage.user, risk) };
      }
    }
  },
});

function repair(at: Instruction, user: NonRootUser, risk: string): Repair {
  const owner = ownerFor(at, user);
  if (owner === null)
    return { advice: `Add --chown with the ${needsNumber(at) ? "numeric ID" : "name or ID"} of this user.` };
  return { fix: review(`Add --chown=${owner} to ${at.keyword}`, risk, setFlag(at, "chown", owner)) };
}
