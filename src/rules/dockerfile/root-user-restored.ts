import type { Problem } from "../../core/finding.ts";
import type {
  Dockerfile,
  DockerfileContext,
  ImageStage,
  ImageUse,
  Instruction,
} from "../../model/dockerfile/dockerfile.ts";
import { commandText, instructionsOf } from "../lib/dockerfile/lineage.ts";
import type { DockerfileProblem, DockerfileRule } from "../lib/dockerfile-rule.ts";
import { checkov, hadolint, trivy } from "../lib/equivalents.ts";
import { setFinalUser } from "../lib/non-root/final-user.ts";
import { podUser, rootSeverity, usedBy } from "../lib/non-root/pod-user.ts";
import { type OtherUser, previousUser } from "../lib/non-root/previous-user.ts";
import { lowestPrivilegedPort } from "../lib/non-root/privileged-port.ts";
import { rootExemption } from "../lib/non-root/root-exemption.ts";

/** A stage that becomes root for a while goes back to the user it had. */
export const rootUserRestored: DockerfileRule = {
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
  *check(dockerfile, context) {
    for (const stage of dockerfile.shipped) {
      if (stage.user.kind !== "root" || stage.user.set === null || stage.system?.family === "windows") continue;
      const earlier = previousUser(stage);
      if (earlier !== null) yield* restored(dockerfile, stage, { earlier, last: stage.user.set }, context);
    }
  },
};

interface Users {
  readonly earlier: OtherUser;
  /** The USER that names root. */
  readonly last: Instruction;
}

function* restored(
  dockerfile: Dockerfile,
  stage: ImageStage,
  users: Users,
  context: DockerfileContext,
): Iterable<DockerfileProblem> {
  const uses = context.uses.filter((use) => use.stage === stage);
  const intent = rootExemption(dockerfile, stage, uses);
  if (intent.kind === "certain") return;
  const { earlier, last } = users;
  const reason = intent.kind === "maybe" ? intent.reason : startsAsRoot(stage, last);
  const about = { path: [stage.title, "USER"], at: last };
  const which = dockerfile.shipped.length > 1 ? `The image of stage ${JSON.stringify(stage.title)}` : "This image";
  const who = earlier.set === null ? `${nameOf(earlier)}, as its base image does` : nameOf(earlier);
  if (reason !== null && uses.length === 0) {
    const message = `${which} could run as ${who}, but USER ${last.text} makes it run as root; ${reason}.`;
    yield { ...about, message, severity: "info", advice: "If it need not start as root, go back to that user." };
    return;
  }
  yield {
    ...about,
    message: `${which} could run as ${who}, but USER ${last.text} makes it run as root.${usedBy(uses)}`,
    severity: rootSeverity(uses),
    ...repair(dockerfile, stage, earlier, uses),
  };
}

/** Why root may be meant for the start: nothing else is done as root, and a script that may step down comes first. */
function startsAsRoot(stage: ImageStage, last: Instruction): string | null {
  const all = instructionsOf(stage);
  const since = all.slice(all.indexOf(last) + 1);
  if (since.some(({ keyword }) => keyword === "RUN" || keyword === "WORKDIR" || keyword === "VOLUME")) return null;
  const script = /\.sh\b|entry-?point|\/init\b|\bstart/i.test(commandText(stage.entryPoint ?? stage.command));
  return script ? "the script that it starts may be meant to" : null;
}

function repair(
  dockerfile: Dockerfile,
  stage: ImageStage,
  earlier: OtherUser,
  uses: readonly ImageUse[],
): Pick<Problem, "advice" | "fix"> {
  if (dockerfile.stages.some(({ base }) => base.kind === "stage" && base.stage === stage)) {
    return { advice: "Other stages are built from this one and may need root: name the user in a last stage." };
  }
  const user = userText(stage, earlier, podUser(uses).needsNumber);
  if (user === null) return { advice: "End the stage with USER and the user it had before." };
  const port = lowestPrivilegedPort(stage);
  const fails = `a start that needs root would fail${port === null ? "" : `, and so would port ${port} on some runtimes`}`;
  return {
    fix: {
      title: `Go back to ${nameOf(earlier)}`,
      applicability: "review",
      risk: `What was written as root stays root's; ${fails}.`,
      introduces: port === null ? ["copy-owned-by-root"] : ["copy-owned-by-root", "privileged-port"],
      operations: [setFinalUser(stage, user)],
    },
  };
}

function nameOf({ name, uid }: OtherUser): string {
  return name === null ? `user ${uid}` : `user ${JSON.stringify(name)}`;
}

/** What USER said, where it still means the same at the end; else the number or the name. */
function userText(stage: ImageStage, { name, uid, set }: OtherUser, numeric: boolean): string | null {
  const last = stage.instructions.at(-1);
  if (numeric && name !== null) return uid === null ? null : String(uid);
  if (set !== null && !set.text.includes("$")) return set.text;
  if (set !== null && last !== undefined && stage.instructions.includes(set)) {
    const before = stage.expand(set, set.text);
    if (before !== null && before === stage.expand(last, set.text)) return set.text;
  }
  const user = name ?? (uid === null ? null : String(uid));
  return user !== null && /^[\w.-]+$/.test(user) ? user : null;
}
