import { shown } from "../../model/builds/phrase.ts";
import type { BuiltImage } from "../../model/dockerfile/dockerfile.ts";
import { stageRule } from "../lib/define-dockerfile.ts";
import { builtBaseOf } from "../lib/dockerfile/lineage.ts";
import { startText } from "../lib/dockerfile/start-script.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { checkov, hadolint, kics, trivy } from "../lib/equivalents.ts";
import { nonRootRepair } from "../lib/non-root/non-root-repair.ts";
import { previousUser } from "../lib/non-root/non-root-user.ts";
import { rootSeverity, usedBy, usePlaces } from "../lib/non-root/pod-user.ts";
import { runsAsRootByCommands } from "../lib/non-root/root-by-commands.ts";
import { isNonRootByName, rootExemption } from "../lib/non-root/root-exemption.ts";

/** Every shipped image runs as a user other than root, unless it has a reason to run as root. */
export const imageRunsAsRoot: DockerfileRule = stageRule({
  id: "image-runs-as-root",
  summary: "An image runs as root.",
  why:
    "An attacker who exploits the program is root in the container at once, and usually root on the node after " +
    "escaping the container.",
  severity: "warning",
  category: "security",
  fixes: ["review"],
  equivalents: [
    checkov("CKV_DOCKER_3", "dockerfile/checks/UserExists.py", { at: "FROM" }),
    checkov("CKV_DOCKER_8", "dockerfile/checks/RootUser.py", { at: "USER" }),
    hadolint("DL3002", { at: "USER" }),
    kics(
      "fd54f200-402c-4333-a5a4-36ef6709af2f",
      "dockerfile/missing_user_instruction",
      "01dae530d5f8d29b963280325e2ac16c2e349e0d",
      { at: "FROM" },
    ),
    kics(
      "67fd0c4a-68cf-46d7-8c41-bc9fba7e40ae",
      "dockerfile/last_user_is_root",
      "15256d180c13eaa15da4016fc3b4c04a1aaf0709",
      { at: "USER" },
    ),
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
    // root-user-restored reports images that had another user before.
    if (user.kind === "user" || previousUser(stage) !== null) return;
    const exemption = rootExemption(scope);
    if (exemption.kind === "certain") return;
    const place = { at: user.set ?? stage.from, about: ["USER"] };
    if (user.kind === "unknown" && (user.set !== null || !runsAsRootByCommands(stage))) {
      if (user.set !== null || exemption.kind === "maybe" || isNonRootByName(stage)) return;
      // Windows has no numeric user IDs.
      if (/\.exe(?![\w.])/i.test(startText(stage))) return;
      const message = `${subject} may run as root: no USER instruction sets a user, and ${user.reason}.`;
      const advice =
        "Add USER with a numeric user ID, so that the image does not depend on the default user of its base image.";
      yield { ...place, severity: "info", message, advice };
      return;
    }
    const cause = user.set === null ? "no USER instruction sets another user" : `of USER ${user.set.text}`;
    if (exemption.kind === "maybe") {
      const message = `${subject} runs as root because ${cause}. This may be intended: ${exemption.reason}.`;
      const advice = "If the program does not need root, set another user with USER.";
      yield { ...place, severity: "info", message, advice };
      return;
    }
    const below = user.set === null ? builtBaseOf(stage) : null;
    const base = below === null ? "" : `, and its base image runs as root (${shown(pathOf(below))} builds it)`;
    const message = `${subject} runs as root because ${cause}${base}.${usedBy(uses)}`;
    const related = usePlaces(uses);
    // Whoever builds the image sets the variable, possibly to a user other than root.
    const repair =
      user.set?.text.includes("$") === true
        ? { advice: "Give the variable a default that is not root." }
        : nonRootRepair(scope, settings.fixDefaults);
    yield { ...place, severity: rootSeverity(uses), message, related, ...repair };
  },
});

function pathOf({ dockerfile }: BuiltImage): string {
  return dockerfile.file.source.path;
}
