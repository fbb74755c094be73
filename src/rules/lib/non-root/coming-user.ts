import type { FixDefaults } from "../../../core/settings.ts";
import type { StageScope } from "../define-dockerfile.ts";
import { newUser } from "./new-user.ts";
import { nonRootRepair } from "./non-root-repair.ts";
import { previousUser } from "./non-root-user.ts";
import { previousUserRepair } from "./previous-user-repair.ts";
import { rootExemption } from "./root-exemption.ts";

/** The IDs of a user that an image can be made to run as. */
export interface ComingUser {
  readonly uid: number;
  readonly gid: number | null;
  /** Whether they come from the configuration. */
  readonly configured: boolean;
}

/** A comment that mentions ignored checks may be about root. */
const ignoring = /\b(?:ignore|nosemgrep|skip)\b/i;

/**
 * The user that the fix of an image's stage makes it run as instead of root. Null if the stage has no fix because root
 * may be intended or needed, or if the IDs are not known.
 */
export function comingUser(scope: StageScope, defaults: FixDefaults): ComingUser | null {
  const { dockerfile, stage } = scope;
  if (rootExemption(scope).kind !== "none") return null;
  if (dockerfile.file.comments.some(({ text }) => ignoring.test(text))) return null;
  const earlier = previousUser(stage);
  if (earlier !== null) {
    const { fix } = previousUserRepair(scope, earlier, defaults);
    return fix === undefined || earlier.uid === null || earlier.varies === true
      ? null
      : { uid: earlier.uid, gid: earlier.gid, configured: false };
  }
  if (nonRootRepair(scope, defaults).fix === undefined) return null;
  const user = newUser(scope, defaults);
  const [uid, gid] = "refused" in user ? [] : (user.ids ?? "").split(":").map(Number);
  if (uid === undefined || gid === undefined || "refused" in user) return null;
  // Without a group in the pod, the root group of the image applies.
  return { uid, gid: gid === 0 ? null : gid, configured: user.configured !== undefined };
}
