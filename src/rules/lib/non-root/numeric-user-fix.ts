import type { FixProposal } from "../../../core/fix.ts";
import type { ImageStage } from "../../../model/dockerfile/dockerfile.ts";
import { commandText } from "../dockerfile/lineage.ts";
import { setArguments } from "../dockerfile/operations.ts";
import { review, safeUnless } from "../fixes.ts";
import type { NonRootUser } from "./non-root-user.ts";

/** USER with the number of the same user: a runtime finds the same entry by it. Its group stays as it is written. */
export function numericUserFix(stage: ImageStage, user: NonRootUser): FixProposal | null {
  const { name, uid, gid, set } = user;
  if (set === null || uid === null || uid === 0 || name === null) return null;
  const [written, ...group] = set.text.trim().split(":");
  if (written !== name) return null;
  const title = `Name user ${name} by number`;
  const operation = setArguments(set, [uid, ...group].join(":"));
  if (!isNumberCertain(stage, user)) {
    return review(title, `User ${name} may have another number: look it up in the image.`, operation);
  }
  const risk = "Should the image have no entry for that number, its group would be root's.";
  return safeUnless(gid === null ? risk : null, title, operation);
}

function isNumberCertain(stage: ImageStage, { name, origin }: NonRootUser): boolean {
  if (origin !== "created") return isSystemUser(stage, name);
  const [creation, ...others] = stage.created.filter((created) => created.name === name);
  if (creation === undefined || others.length > 0) return false;
  // A command that may not be reached may have left the number to another one.
  return !/\|\||\b(?:if|case)\b/.test(commandText(creation.instruction));
}

/** Users of the system itself keep their numbers from release to release, unless a command changes them. */
function isSystemUser({ system, changed }: ImageStage, name: string | null): boolean {
  if (name === null || changed.has(name)) return false;
  return system?.users.some((user) => user.name === name && (!user.suitable || name === "nonroot")) === true;
}
