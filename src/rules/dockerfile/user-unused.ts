import { stageRule } from "../lib/define-dockerfile.ts";
import { usesUser } from "../lib/dockerfile/user-mentions.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { previousUser, userTitle } from "../lib/non-root/non-root-user.ts";
import { userOf } from "../lib/non-root/pod-user.ts";

/** The most users that are looked at. A Dockerfile that creates more has another purpose. */
const mostUsers = 20;

/** Every user that a Dockerfile creates is used. */
export const userUnused: DockerfileRule = stageRule({
  id: "user-unused",
  summary: "The Dockerfile creates a user that nothing uses.",
  why: "Either the program runs as the wrong user, or the account is a leftover.",
  severity: "info",
  category: "style",
  preset: "strict",
  fixes: [],
  sources: ["https://docs.docker.com/build/building/best-practices/#user"],
  *check({ dockerfile, stage, uses, places }) {
    const { created } = stage;
    // image-runs-as-root reports images without another user, and its fix uses the user that exists.
    const user = stage.user.kind === "root" ? previousUser(stage) : stage.user;
    if (user === null || user.kind !== "user" || created.length > mostUsers) return;
    // A pod with runAsUser may use any of these users.
    if (uses.some((use) => userOf(use).uid !== null)) return;
    for (const each of created) {
      const isFinalUser = each.name === user.name || (each.uid === null ? user.name === null : each.uid === user.uid);
      if (each.uid === 0 || isFinalUser) continue;
      if (dockerfile.file.instructions.some((instruction) => usesUser(instruction, each, created))) continue;
      yield {
        at: each.instruction,
        about: ["RUN", each.name],
        related: places(user.set, `the instruction that sets ${userTitle(user)}`),
        message: `Nothing uses user ${JSON.stringify(each.name)}, which this RUN creates.`,
        advice: "If the program should run as this user, set it with USER. Otherwise do not create it.",
      };
    }
  },
});
