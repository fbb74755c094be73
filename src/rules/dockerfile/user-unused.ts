import { stageRule } from "../lib/define-dockerfile.ts";
import { usesUser } from "../lib/dockerfile/user-mentions.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { previousUser, userTitle } from "../lib/non-root/non-root-user.ts";
import { userOf } from "../lib/non-root/pod-user.ts";

/** A Dockerfile that creates more users serves another purpose. */
const mostUsers = 20;

/** A user that a Dockerfile creates is there for something. */
export const userUnused: DockerfileRule = stageRule({
  id: "user-unused",
  summary: "A user is created that nothing uses.",
  why: "The program runs as another user than the one that was made for it, or an account is left over.",
  severity: "info",
  category: "style",
  preset: "strict",
  fixes: [],
  sources: ["https://docs.docker.com/build/building/best-practices/#user"],
  *check({ dockerfile, stage, uses, places }) {
    const { created } = stage;
    // An image that only ever ran as root is reported by image-runs-as-root, whose fix names a user that is there.
    const user = stage.user.kind === "root" ? previousUser(stage) : stage.user;
    if (user === null || user.kind !== "user" || created.length > mostUsers) return;
    // Pods that name a user by number may mean any.
    if (uses.some((use) => userOf(use).uid !== null)) return;
    for (const each of created) {
      const isTheUser = each.name === user.name || (each.uid === null ? user.name === null : each.uid === user.uid);
      if (each.uid === 0 || isTheUser) continue;
      if (dockerfile.file.instructions.some((instruction) => usesUser(instruction, each, created))) continue;
      yield {
        at: each.instruction,
        about: ["RUN", each.name],
        related: places(user.set, `sets ${userTitle(user)}`),
        message: `Nothing uses user ${JSON.stringify(each.name)}, whom this creates.`,
        advice: "Name it in USER if the program is to run as it, else leave it out.",
      };
    }
  },
});
