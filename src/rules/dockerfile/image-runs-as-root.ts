import type { Problem } from "../../core/finding.ts";
import type { Dockerfile, DockerfileContext, ImageStage, ImageUse } from "../../model/dockerfile/dockerfile.ts";
import type { DockerfileProblem, DockerfileRule } from "../lib/dockerfile-rule.ts";
import { checkov, hadolint, trivy } from "../lib/equivalents.ts";
import { isAppDirectory } from "../lib/non-root/app-directories.ts";
import { newUser } from "../lib/non-root/new-user.ts";
import { nonRootOperations } from "../lib/non-root/non-root-operations.ts";
import { rootSeverity, usedBy } from "../lib/non-root/pod-user.ts";
import { previousUser } from "../lib/non-root/previous-user.ts";
import { lowestPrivilegedPort } from "../lib/non-root/privileged-port.ts";
import { runsAsRootByCommands } from "../lib/non-root/root-by-commands.ts";
import { rootDependency } from "../lib/non-root/root-dependency.ts";
import { rootExemption } from "../lib/non-root/root-exemption.ts";

/** Every image that a Dockerfile ships runs as a user other than root, or has a reason not to. */
export const imageRunsAsRoot: DockerfileRule = {
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
  *check(dockerfile, context) {
    for (const stage of dockerfile.shipped) {
      // Going back to root from another user is root-user-restored's.
      if (stage.system?.family === "windows" || previousUser(stage) !== null) continue;
      const uses = context.uses.filter((use) => use.stage === stage);
      const certain = stage.user.kind === "root" || (stage.user.set === null && runsAsRootByCommands(stage));
      if (certain) yield* rootProblem(dockerfile, stage, uses, context);
      else if (stage.user.kind === "unknown" && stage.user.set === null) yield* unknownProblem(dockerfile, stage, uses);
    }
  },
};

function* rootProblem(
  dockerfile: Dockerfile,
  stage: ImageStage,
  uses: readonly ImageUse[],
  context: DockerfileContext,
): Iterable<DockerfileProblem> {
  const intent = rootExemption(dockerfile, stage, uses);
  if (intent.kind === "certain") return;
  const chosen = stage.user.set;
  const cause = chosen === null ? "no USER names another" : `USER ${chosen.text} says so`;
  const which = dockerfile.shipped.length > 1 ? `The image of stage ${JSON.stringify(stage.title)}` : "This image";
  const about = { path: [stage.title, "USER"], at: chosen ?? stage.from };
  if (intent.kind === "maybe") {
    const message = `${which} runs as root: ${cause}; ${intent.reason}.`;
    yield {
      ...about,
      message,
      severity: "info",
      advice: "If a program runs in it that can do without root, name another user for it.",
    };
    return;
  }
  yield {
    ...about,
    message: `${which} runs as root: ${cause}.${usedBy(uses)}`,
    severity: rootSeverity(uses),
    ...repair(dockerfile, stage, uses, context),
  };
}

function repair(
  dockerfile: Dockerfile,
  stage: ImageStage,
  uses: readonly ImageUse[],
  { settings }: DockerfileContext,
): Pick<Problem, "advice" | "fix"> {
  if (dockerfile.stages.some(({ base }) => base.kind === "stage" && base.stage === stage)) {
    return {
      advice:
        "Other stages are built from this one, and their commands would lose root: name the user in a last stage of its own.",
    };
  }
  const tie = rootDependency(stage);
  if (tie !== null) return { advice: tie };
  const user = newUser(stage, settings.fixDefaults, uses);
  if ("refused" in user) return { advice: user.refused };
  const port = lowestPrivilegedPort(stage);
  const needs = stage.system?.needs;
  // The advice is about the port the program comes with, which a Dockerfile may have changed.
  const advice = needs == null || needs.port !== port ? null : needs.advice;
  return {
    ...(advice === null ? {} : { advice }),
    fix: {
      title: `Run as ${user.title} instead of root`,
      applicability: "review",
      risk: riskOf(stage, port),
      ...(port === null ? {} : { introduces: ["privileged-port"] }),
      operations: nonRootOperations(stage, user),
    },
  };
}

function riskOf({ directory, system }: ImageStage, port: number | null): string {
  const writable = directory === null || !isAppDirectory(directory) ? null : directory;
  const risks = [
    system?.shell !== true || writable === null
      ? "The program can write only where every user may"
      : `The program can write only below ${writable} and where every user may`,
    port === null ? null : `port ${port} is open to it only on runtimes such as Docker 20.10, containerd 2 and later`,
  ];
  return `${risks.filter((risk) => risk !== null).join("; ")}.`;
}

function* unknownProblem(
  dockerfile: Dockerfile,
  stage: ImageStage,
  uses: readonly ImageUse[],
): Iterable<DockerfileProblem> {
  if (stage.user.kind !== "unknown" || rootExemption(dockerfile, stage, uses).kind !== "none") return;
  yield {
    message: `This image may run as root: no USER names another, and ${stage.user.reason}.`,
    path: [stage.title, "USER"],
    at: stage.from,
    severity: "info",
    advice: "State whom it runs as with USER, by number, whatever the base image says.",
  };
}
