import { stageRule } from "../lib/define-dockerfile.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { isUserAbsent } from "../lib/non-root/known-users.ts";
import { missingUserRepair } from "../lib/non-root/missing-user-repair.ts";

/** A user that USER names is there. */
export const userMissing: DockerfileRule = stageRule({
  id: "user-missing",
  summary: "USER names a user that the image does not have.",
  why: "No container of the image starts: the runtime looks the name up in the image's /etc/passwd and finds nothing.",
  severity: "error",
  category: "correctness",
  fixes: ["review"],
  sources: ["https://docs.docker.com/reference/dockerfile/#user"],
  *check(scope, { settings }) {
    const { user } = scope.stage;
    if (user.kind !== "user" || user.origin !== "unseen" || user.name === null || user.set === null) return;
    const { name, set } = user;
    if (!isUserAbsent(name, scope.stage)) return;
    yield {
      at: set,
      about: ["USER", name],
      message: `The image has no user ${JSON.stringify(name)}: its base image brings none, and nothing creates one.`,
      ...missingUserRepair(scope, name, settings.fixDefaults),
    };
  },
});
