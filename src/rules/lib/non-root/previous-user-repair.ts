import type { FixProposal } from "../../../core/fix.ts";
import type { FixDefaults } from "../../../core/settings.ts";
import type { ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { startFilesOf } from "../../../model/dockerfile/start-files.ts";
import type { Repair, StageScope } from "../define-dockerfile.ts";
import { instructionsOf, isBaseOfStages } from "../dockerfile/lineage.ts";
import { isStartScript, startOf } from "../dockerfile/start-script.ts";
import { setFinalUser } from "./final-user.ts";
import { isUserAbsent } from "./known-users.ts";
import { isPlainName, type NonRootUser, userTitle } from "./non-root-user.ts";
import { ownerOnlyProgramAdvice } from "./owner-only-program.ts";
import { podUser } from "./pod-user.ts";
import { lowestPrivilegedPort } from "./privileged-port.ts";
import { rootServerAdvice, rootWorkAdvice, rootWorkAtStart } from "./root-dependency.ts";

/** Instructions that may need USER root before them. */
const rootWork = new Set(["RUN", "VOLUME", "WORKDIR"]);

/** Whether the image starts a script that may drop privileges, and no build step after the last USER needs root. */
export function startsScriptAsRoot({ dockerfile, stage }: StageScope, lastUser: Instruction): boolean {
  const all = instructionsOf(stage);
  if (all.slice(all.indexOf(lastUser) + 1).some(({ keyword }) => rootWork.has(keyword))) return false;
  if (startFilesOf(dockerfile, stage).length > 0) return rootWorkAtStart(dockerfile, stage) !== null;
  return isStartScript(startOf(stage));
}

/** The fix that makes an image run as the user that it had before USER root. */
export function previousUserRepair(
  { dockerfile, stage, uses }: StageScope,
  earlier: NonRootUser,
  { userForm }: FixDefaults,
): Repair {
  if (isBaseOfStages(dockerfile, stage)) {
    return {
      advice: "Other stages are built from this stage, and their commands may need root. Set USER in a final stage.",
    };
  }
  if (earlier.origin === "unseen" && earlier.name !== null && isUserAbsent(earlier.name, stage)) {
    return { advice: `Create ${userTitle(earlier)}, which does not exist, and end the stage with USER and this user.` };
  }
  const work = rootWorkAdvice(dockerfile, stage) ?? rootServerAdvice(stage);
  if (work !== null) return { advice: work };
  const user = userText(stage, earlier, podUser(uses).needsNumber, userForm === "number");
  if (user === null) return { advice: "End the stage with USER and the earlier user." };
  const operations = setFinalUser(stage, user);
  const closed = ownerOnlyProgramAdvice(stage, operations);
  if (closed !== null) return { advice: closed };
  const port = lowestPrivilegedPort(stage);
  const needs = port === null ? "to start" : `to start or to open port ${port}`;
  const fix: FixProposal = {
    title: `Switch back to ${userTitle(earlier)}`,
    applicability: "review",
    risk: `Files written as root still belong to root, and the program fails if it needs root ${needs}.`,
    introduces: port === null ? ["copy-owned-by-root"] : ["copy-owned-by-root", "privileged-port"],
    operations,
  };
  return { fix };
}

/** The argument of the earlier USER if it has the same meaning at the end of the stage; otherwise the ID or name. */
function userText(
  stage: ImageStage,
  { name, uid: known, set, varies }: NonRootUser,
  needsNumber: boolean,
  prefersNumber: boolean,
): string | null {
  const uid = varies === true ? null : known;
  if (needsNumber && name !== null) return uid === null ? null : String(uid);
  if (set === null && prefersNumber && uid !== null) return String(uid);
  if (set !== null && (!set.text.includes("$") || meansSameAtEnd(stage, set))) return set.text;
  const user = name ?? (uid === null ? null : String(uid));
  return user !== null && isPlainName(user) ? user : null;
}

/** Whether the variables of an instruction have the same values at the end of its stage. */
function meansSameAtEnd(stage: ImageStage, instruction: Instruction): boolean {
  const last = stage.instructions.at(-1);
  if (last === undefined || !stage.instructions.includes(instruction)) return false;
  const value = stage.expand(instruction, instruction.text);
  return value !== null && value === stage.expand(last, instruction.text);
}
