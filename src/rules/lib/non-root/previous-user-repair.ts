import type { FixProposal } from "../../../core/fix.ts";
import type { ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import type { Repair, StageScope } from "../define-dockerfile.ts";
import { instructionsOf, isBaseOfStages } from "../dockerfile/lineage.ts";
import { isStartScript } from "../dockerfile/start-script.ts";
import { setFinalUser } from "./final-user.ts";
import { isUserAbsent } from "./known-users.ts";
import { isPlainName, type NonRootUser, userTitle } from "./non-root-user.ts";
import { podUser } from "./pod-user.ts";
import { lowestPrivilegedPort } from "./privileged-port.ts";

/** Instructions that do something as root behind `USER root`. */
const rootWork = new Set(["RUN", "VOLUME", "WORKDIR"]);

/** Whether the image starts a script that may step down, and nothing else is done as root behind the last USER. */
export function startsScriptAsRoot(stage: ImageStage, lastUser: Instruction): boolean {
  const all = instructionsOf(stage);
  if (all.slice(all.indexOf(lastUser) + 1).some(({ keyword }) => rootWork.has(keyword))) return false;
  return isStartScript(stage.entryPoint ?? stage.command);
}

/** Makes an image that ends as root run as the user it had before. */
export function previousUserRepair({ dockerfile, stage, uses }: StageScope, earlier: NonRootUser): Repair {
  if (isBaseOfStages(dockerfile, stage)) {
    return { advice: "Other stages are built from this one and may need root: name the user in a last stage." };
  }
  if (earlier.origin === "unseen" && earlier.name !== null && isUserAbsent(earlier.name, stage)) {
    return { advice: `Create ${userTitle(earlier)}, then end the stage with USER and its name.` };
  }
  const user = userText(stage, earlier, podUser(uses).needsNumber);
  if (user === null) return { advice: "End the stage with USER and the user it had before." };
  const port = lowestPrivilegedPort(stage);
  const portRisk = port === null ? "" : `, and so would port ${port} on some runtimes`;
  const fix: FixProposal = {
    title: `Go back to ${userTitle(earlier)}`,
    applicability: "review",
    risk: `What was written as root stays root's; a start that needs root would fail${portRisk}.`,
    introduces: port === null ? ["copy-owned-by-root"] : ["copy-owned-by-root", "privileged-port"],
    operations: [setFinalUser(stage, user)],
  };
  return { fix };
}

/** What USER said, where it still means the same at the end; else the number or the name. */
function userText(stage: ImageStage, { name, uid, set }: NonRootUser, numeric: boolean): string | null {
  if (numeric && name !== null) return uid === null ? null : String(uid);
  if (set !== null && (!set.text.includes("$") || meansSameAtEnd(stage, set))) return set.text;
  const user = name ?? (uid === null ? null : String(uid));
  return user !== null && isPlainName(user) ? user : null;
}

/** Whether the variables of an instruction have the same values where its stage ends. */
function meansSameAtEnd(stage: ImageStage, instruction: Instruction): boolean {
  const last = stage.instructions.at(-1);
  if (last === undefined || !stage.instructions.includes(instruction)) return false;
  const value = stage.expand(instruction, instruction.text);
  return value !== null && value === stage.expand(last, instruction.text);
}
