import { stageRule } from "../lib/define-dockerfile.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { checkov, hadolint, trivy } from "../lib/equivalents.ts";
import { nonRootRepair } from "../lib/non-root/non-root-repair.ts";
import { previousUser } from "../lib/non-root/non-root-user.ts";
import { rootSeverity, usedBy, usePlaces } from "../lib/non-root/pod-user.ts";
import { runsAsRootByCommands } from "../lib/non-root/root-by-commands.ts";
import { rootExemption } from "../lib/non-root/root-exemption.ts";

/** Every image that a Dockerfile ships runs as a user other than root, or has a reason not to. */
export const imageRunsAsRoot: DockerfileRule = stageRule({
  id: "image-runs-as-root",
  summary: "An image runs as root.",
  why: "Whatever breaks into the program is root in its container at once, and root on the node if it gets out.",
  severity: "warning",
  category: "security",
  fixes: ["review"],
  equivalents: [
    checkov("CKV_DOCKER_3", "dockerfile/checks/UserExists.py", { at: "FROM" }),
    checkov("CKV_DOCKER_8", "dockerfile/checks/RootUser.py", { at: "USER" }),
    hadolint("DL3002", { at: "USER" }),
    trivy(
      ["DS-0002", "AVD-DS-0002", "DS002", "least-privilege-user", "docker-least-privilege-user"],
      "docker/root_user.rego",
    ),
  ],
  sources: [
    "https://docs.docker.com/build/building/best-practices/#user",
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
  ],
  *check(scope, { settings }) {
    const { stage, uses, subject } = scope;
    const { user } = stage;
    // An image that had another user before is reported by root-user-restored.
    if (user.kind === "user" || previousUser(stage) !== null) return;
    const exemption = rootExemption(scope);
    if (exemption.kind === "certain") return;
    const place = { at: user.set ?? stage.from, about: ["USER"] };
    if (user.kind === "unknown" && (user.set !== null || !runsAsRootByCommands(stage))) {
      if (user.set !== null || exemption.kind === "maybe") return;
      const message = `This image may run as root: no USER names another, and ${user.reason}.`;
      const advice = "State whom it runs as with USER, by number, whatever the base image says.";
      yield { ...place, severity: "info", message, advice };
      return;
    }
    const cause = user.set === null ? "no USER names another" : `USER ${user.set.text} says so`;
    if (exemption.kind === "maybe") {
      const message = `${subject} runs as root: ${cause}; ${exemption.reason}.`;
      const advice = "If a program runs in it that can do without root, name another user for it.";
      yield { ...place, severity: "info", message, advice };
      return;
    }
    const message = `${subject} runs as root: ${cause}.${usedBy(uses)}`;
    const related = usePlaces(uses);
    yield { ...place, severity: rootSeverity(uses), message, related, ...nonRootRepair(scope, settings.fixDefaults) };
  },
});
