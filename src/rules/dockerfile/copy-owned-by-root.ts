import type { Instruction } from "../../model/dockerfile/dockerfile.ts";
import { type Repair, stageRule } from "../lib/define-dockerfile.ts";
import { setFlag } from "../lib/dockerfile/operations.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { review } from "../lib/fixes.ts";
import { forbiddenChmod, ownerText, rootCopies, volumeOver } from "../lib/non-root/copied-as-root.ts";
import { type NonRootUser, userTitle } from "../lib/non-root/non-root-user.ts";

/** What a user other than root changes is copied with that user as its owner. */
export const copyOwnedByRoot: DockerfileRule = stageRule({
  id: "copy-owned-by-root",
  summary: "A user other than root changes files that were copied as root's.",
  why: "COPY and ADD give files to root whatever USER says, and only their owner may change them.",
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
        const message = `U${userTitle(user).slice(1)} can't chmod ${file}: it is copied as root's, and only its owner may.`;
        yield { at, about, message, related, ...repair(at, user, "The program may change these files then.") };
      } else if (volume !== null && stage.user.kind === "user") {
        const related = places(volume.instruction, `declares volume ${volume.path}`);
        const message = `U${userTitle(stage.user).slice(1)} can't change what is copied to volume ${volume.path}: it is root's.`;
        const risk = "Perhaps the program only reads these files.";
        yield { at, about, severity: "info", message, related, ...repair(at, stage.user, risk) };
      }
    }
  },
});

function repair(at: Instruction, user: NonRootUser, risk: string): Repair {
  const owner = ownerText(user);
  // COPY --link copies into a layer of its own, where no names are known.
  const needsNumber = at.flags.some(({ name }) => name === "link");
  if (owner === null || (needsNumber && !/^\d+(?::\d+)?$/.test(owner))) return { advice: "Copy it with --chown." };
  return { fix: review(`Copy it as ${owner}'s`, risk, setFlag(at, "chown", owner)) };
}
