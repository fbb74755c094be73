import type { FixDefaults } from "../../../core/settings.ts";
import type { Dockerfile, ImageStage } from "../../../model/dockerfile/dockerfile.ts";
import type { StageScope } from "../define-dockerfile.ts";
import { isUnknownBase } from "../dockerfile/lineage.ts";
import { inRootGroup, worksAsAnyUser } from "./any-user.ts";
import { userWithIds } from "./given-user.ts";
import { baseImageUser, ownUser } from "./own-user.ts";
import { podUser } from "./pod-user.ts";
import type { NewUser, NoUser } from "./user-choice.ts";

/**
 * The user that an image can run as: that of its pods, one that the Dockerfile creates or gives files to, the one that
 * other files of the repository run it as, that of the base image, or that of the configuration. If there is none, the
 * reason.
 */
export function newUser(
  scope: Pick<StageScope, "dockerfile" | "stage" | "uses">,
  fixDefaults: FixDefaults,
): NewUser | NoUser {
  const user = chosenUser(scope, fixDefaults);
  return "refused" in user || !worksAsAnyUser(scope.stage) ? user : inRootGroup(user);
}

function chosenUser(
  { dockerfile, stage, uses }: Pick<StageScope, "dockerfile" | "stage" | "uses">,
  fixDefaults: FixDefaults,
): NewUser | NoUser {
  const { system, user } = stage;
  if (system === null) {
    return { refused: "Set USER to a user of the base image: how to create a user in it is unknown." };
  }
  const { ids, needsNumber } = podUser(uses);
  if (ids !== null) return userWithIds(stage, fixDefaults, ids);
  const existing = ownUser(stage, fixDefaults.userForm === "number", needsNumber);
  if (existing !== null) return existing;
  const run = runUser(stage, dockerfile.build.runUser, fixDefaults);
  if (run !== null) return run;
  if (user.set !== null && isUnknownBase(stage)) {
    return {
      refused:
        `USER ${user.set.text} suggests that the base image sets another user. If it does, end the stage with USER ` +
        "and this user.",
    };
  }
  if (system.needsOwnUser) {
    return { refused: "End the stage with USER and a user that the program of the base image works as." };
  }
  const base = system.users.find(({ suitable }) => suitable);
  if (base !== undefined) return baseImageUser(base, fixDefaults.userForm === "number" || needsNumber);
  const chosen = userWithIds(stage, fixDefaults, { uid: fixDefaults.userId, gid: fixDefaults.groupId });
  const own = chosen.create === null ? [] : (["user-name"] as const);
  return { ...chosen, configured: ["user-id", "group-id", ...own] };
}

/** The user that a compose file or a script runs the image as; null if there is none. */
function runUser(
  stage: ImageStage,
  run: Dockerfile["build"]["runUser"],
  defaults: FixDefaults,
): NewUser | NoUser | null {
  if (run === null) return null;
  const [user = "", group = user] = run.text.split(":", 2);
  if (/^\d+$/.test(user) && /^\d+$/.test(group)) {
    return userWithIds(stage, defaults, { uid: Number(user), gid: Number(group) });
  }
  const base = stage.system?.users.find(({ name, uid }) => name === user || String(uid) === user);
  if (base !== undefined) return baseImageUser(base, defaults.userForm === "number");
  return { refused: `${run.file} runs the image as user ${run.text}: end the stage with USER and this user.` };
}
