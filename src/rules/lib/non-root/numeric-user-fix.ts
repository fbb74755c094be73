import type { FixProposal } from "../../../core/fix.ts";
import type { ImageStage } from "../../../model/dockerfile/dockerfile.ts";
import { instructionText } from "../dockerfile/lineage.ts";
import { setArguments } from "../dockerfile/operations.ts";
import { review, safeUnless } from "../fixes.ts";
import type { NonRootUser } from "./non-root-user.ts";

/**
 * Replaces the name in USER with the ID of the same user: the runtime finds the same entry. The group is kept. Null if
 * there is nothing to replace, or if another build may use another ID.
 */
export function numericUserFix(stage: ImageStage, user: NonRootUser): FixProposal | null {
  const { name, uid, gid, set } = user;
  if (user.varies === true || set === null || uid === null || uid === 0 || name === null) return null;
  const [written, ...group] = set.text.trim().split(":");
  if (written !== name) return null;
  const title = `Replace user ${name} with user ID ${uid}`;
  const operation = setArguments(set, [uid, ...group].join(":"));
  if (!isIdCertain(stage, user)) {
    return review(title, `User ${name} may have a different ID: check /etc/passwd in the image.`, operation);
  }
  const risk = "If the image has no entry for this ID, the program runs with the group root.";
  return safeUnless(gid === null ? risk : null, title, operation);
}

function isIdCertain(stage: ImageStage, { name, origin }: NonRootUser): boolean {
  if (origin !== "created") return isSystemUser(stage, name);
  const [creation, ...others] = stage.created.filter((created) => created.name === name);
  if (creation === undefined || others.length > 0) return false;
  // A command that runs conditionally may not have set the ID.
  return !/\|\||\b(?:if|case)\b/.test(instructionText(creation.instruction));
}

/** System users have the same ID in every release, unless a command changes it. */
function isSystemUser({ system, changed }: ImageStage, name: string | null): boolean {
  if (name === null || changed.has(name)) return false;
  return system?.users.some((user) => user.name === name && (!user.suitable || name === "nonroot")) === true;
}
