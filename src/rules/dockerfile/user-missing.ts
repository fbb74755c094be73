import { stageRule } from "../lib/define-dockerfile.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { isUserAbsent } from "../lib/non-root/known-users.ts";
import { missingUserRepair } from "../lib/non-root/missing-user-repair.ts";

/** The user that USER names exists in the image. */
export const userMissing: DockerfileRule = stageRule({
  id: "user-missing",
  summary: "USER names a user that does not exist in the image.",
  why: "Containers of the image cannot start, because the runtime does not find the name in /etc/passwd of the image.",
  severity: "error",
  category: "correctness",
  fixes: ["review"],
  sources: ["https://docs.docker.com/reference/dockerfile/#user"],
  *check(scope, { settings }) {
    const { user } = scope.stage;
    if (user.kind !== "user" || user.origin !== "unseen" || user.name === null || user.set === null) return;
    const { name, set, varies } = user;
    if (!isUserAbsent(name, scope.stage)) return;
    // A build may give the argument the name of a user that exists.
    const repair = varies
      ? { severity: "warning" as const, advice: "Give the build argument a default that exists in the image." }
      : missingUserRepair(scope, name, settings.fixDefaults);
    yield {
      at: set,
      about: ["USER", name],
      message: `USER names ${JSON.stringify(name)}, but neither the base image nor the Dockerfile creates this user.`,
      ...repair,
    };
  },
});
