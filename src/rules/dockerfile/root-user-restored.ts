import { stageRule } from "../lib/define-dockerfile.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { checkov, hadolint, trivy } from "../lib/equivalents.ts";
import { previousUser, userTitle } from "../lib/non-root/non-root-user.ts";
import { rootSeverity, usedBy, usePlaces } from "../lib/non-root/pod-user.ts";
import { previousUserRepair, startsScriptAsRoot } from "../lib/non-root/previous-user-repair.ts";
import { rootExemption } from "../lib/non-root/root-exemption.ts";

/** A stage that becomes root for a while goes back to the user it had. */
export const rootUserRestored: DockerfileRule = stageRule({
  id: "root-user-restored",
  summary: "An image that had another user ends with USER root.",
  why: "USER root is mostly meant for the lines behind it, but the program in the image starts as root too.",
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
  *check(scope) {
    const { stage, uses, subject, places } = scope;
    const { kind, set: last } = stage.user;
    const earlier = previousUser(stage);
    if (kind !== "root" || last === null || earlier === null) return;
    const exemption = rootExemption(scope);
    if (exemption.kind === "certain") return;
    const related = [...places(earlier.set, `sets ${userTitle(earlier)}`), ...usePlaces(uses)];
    const place = { at: last, about: ["USER"], related };
    const who = earlier.set === null ? `${userTitle(earlier)}, as its base image does` : userTitle(earlier);
    const statement = `${subject} could run as ${who}, but USER ${last.text} makes it run as root`;
    const script = startsScriptAsRoot(stage, last) ? "the script that it starts may be meant to" : null;
    const reason = exemption.kind === "maybe" ? exemption.reason : script;
    if (reason !== null && uses.length === 0) {
      const advice = "If it need not start as root, go back to that user.";
      yield { ...place, severity: "info", message: `${statement}; ${reason}.`, advice };
    } else {
      const message = `${statement}.${usedBy(uses)}`;
      yield { ...place, severity: rootSeverity(uses), message, ...previousUserRepair(scope, earlier) };
    }
  },
});
