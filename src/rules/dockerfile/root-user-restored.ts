import { stageRule } from "../lib/define-dockerfile.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { checkov, hadolint, trivy } from "../lib/equivalents.ts";
import { previousUser, userTitle } from "../lib/non-root/non-root-user.ts";
import { rootSeverity, usedBy, usePlaces } from "../lib/non-root/pod-user.ts";
import { previousUserRepair, startsScriptAsRoot } from "../lib/non-root/previous-user-repair.ts";
import { rootExemption } from "../lib/non-root/root-exemption.ts";

/** A stage that switches to root for some build steps switches back to the earlier user. */
export const rootUserRestored: DockerfileRule = stageRule({
  id: "root-user-restored",
  summary: "An image runs as root because USER root overrides an earlier user.",
  why: "USER root is often needed only for a few build steps, but the program in the image then starts as root too.",
  severity: "warning",
  category: "security",
  fixes: ["review"],
  equivalents: [
    checkov("CKV_DOCKER_8", "dockerfile/checks/RootUser.py"),
    hadolint("DL3002"),
    trivy(
      ["DS-0002", "AVD-DS-0002", "DS002", "least-privilege-user", "docker-least-privilege-user"],
      "docker/root_user.rego",
    ),
  ],
  sources: ["https://docs.docker.com/reference/dockerfile/#user"],
  *check(scope, { settings }) {
    const { stage, uses, subject, places } = scope;
    const { kind, set: last } = stage.user;
    const earlier = previousUser(stage);
    if (kind !== "root" || last === null || earlier === null) return;
    const exemption = rootExemption(scope);
    if (exemption.kind === "certain") return;
    const related = [...places(earlier.set, `the instruction that sets ${userTitle(earlier)}`), ...usePlaces(uses)];
    const place = { at: last, about: ["USER"], related };
    const overridden = earlier.set === null ? `${userTitle(earlier)} of the base image` : userTitle(earlier);
    const statement = `${subject} runs as root because USER ${last.text} overrides ${overridden}.`;
    const script = startsScriptAsRoot(scope, last) ? "its start script may switch to another user" : null;
    const reason = exemption.kind === "maybe" ? exemption.reason : script;
    if (reason !== null && uses.length === 0) {
      const advice = "If the program does not need root, end the stage with USER and the earlier user.";
      yield { ...place, severity: "info", message: `${statement} This may be intended: ${reason}.`, advice };
    } else {
      const message = `${statement}${usedBy(uses)}`;
      yield {
        ...place,
        severity: rootSeverity(uses),
        message,
        ...previousUserRepair(scope, earlier, settings.fixDefaults),
      };
    }
  },
});
