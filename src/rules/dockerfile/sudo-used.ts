import type { Severity } from "../../core/finding.ts";
import type { Instruction, RunsAs } from "../../model/dockerfile/dockerfile.ts";
import { type StageProblem, type StageScope, stageRule } from "../lib/define-dockerfile.ts";
import { runsOf, stageHolding } from "../lib/dockerfile/lineage.ts";
import { startsScript } from "../lib/dockerfile/start-script.ts";
import { installsSudo, onlyBecomesRoot, passwordlessSudo, sudoCalls, withoutSudo } from "../lib/dockerfile/sudo.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { checkov, hadolint, trivy } from "../lib/equivalents.ts";
import { review } from "../lib/fixes.ts";
import { type NonRootUser, userTitle } from "../lib/non-root/non-root-user.ts";
import { rootExemption } from "../lib/non-root/root-exemption.ts";

/** The most findings of each kind in a stage. */
const mostFindings = 50;

/** Images don't need sudo, because USER sets the user of each step. */
export const sudoUsed: DockerfileRule = stageRule({
  id: "sudo-used",
  summary: "An image contains sudo or uses it in the build.",
  why:
    "An attacker who takes over a user with sudo rights can become root. For steps that already run as root, sudo " +
    "is unnecessary.",
  severity: "info",
  category: "security",
  fixes: ["review"],
  equivalents: [
    checkov("CKV2_DOCKER_1", "dockerfile/checks/graph_checks/RunUsingSudo.yaml", { step: "sudo" }),
    hadolint("DL3004", { step: "sudo" }),
    trivy(["DS-0010", "AVD-DS-0010", "DS010", "no-sudo-run", "docker-no-sudo-run"], "docker/run_using_sudo.rego", {
      step: "sudo",
    }),
  ],
  sources: ["https://docs.docker.com/build/building/best-practices/#user"],
  *check(scope) {
    const { stage, places } = scope;
    const runs = runsOf(stage);
    const userOf = (run: Instruction): RunsAs => stageHolding(stage, run).userAt(run);
    const allowing = runs.filter((run) => passwordlessSudo(run) !== null).slice(0, mostFindings);
    const severity = stage.user.kind !== "root" && rootExemption(scope).kind === "none" ? "warning" : "info";
    for (const run of allowing) yield passwordless(run, severity);
    const calling = runs.filter((run) => sudoCalls(run).length > 0 && !allowing.includes(run));
    const needless = calling
      .filter((run) => userOf(run).kind === "root" && onlyBecomesRoot(run))
      .slice(0, mostFindings);
    for (const run of needless) yield calledByRoot(run);
    if (allowing.length > 0) return;
    const becoming = calling.find((run) => userOf(run).kind === "user");
    const caller = becoming === undefined ? null : userOf(becoming);
    if (becoming !== undefined && caller?.kind === "user") yield calledByUser(becoming, caller, places);
    const installing = runs.find(installsSudo);
    if (installing === undefined || startsScript(stage) || [...needless, becoming].includes(installing)) return;
    yield {
      at: installing,
      about: ["RUN", "install sudo"],
      message: "This RUN installs sudo, which can let a user of the image become root.",
      advice: "If no script in the image needs sudo, do not install it, and use USER to set the user of each step.",
    };
  },
});

function passwordless(run: Instruction, severity: Severity): StageProblem {
  const place = { at: run, about: ["RUN", "NOPASSWD"] };
  const advice = "Run commands that need root before USER, and remove sudo.";
  if (passwordlessSudo(run) === "some commands") {
    const message = "This RUN lets a user run some commands as root without a password.";
    return { ...place, severity: "info", message, advice };
  }
  const message = "This RUN lets a user run every command as root without a password.";
  return { ...place, severity, message, advice };
}

function calledByRoot(run: Instruction): StageProblem {
  const [[next = ""] = []] = sudoCalls(run);
  const operations = withoutSudo(run);
  const risk = "Without sudo, the command sees variables from ENV that sudo may hide from it.";
  return {
    at: run,
    about: ["RUN", `sudo ${next}`],
    message: "sudo is unnecessary here, because this RUN already runs as root.",
    ...(operations === null
      ? { advice: "Remove sudo from the command." }
      : { fix: review("Remove sudo", risk, ...operations) }),
  };
}

function calledByUser(run: Instruction, user: NonRootUser, places: StageScope["places"]): StageProblem {
  const who = user.set === null ? `${userTitle(user)} of the base image` : userTitle(user);
  return {
    at: run,
    about: ["RUN", "sudo"],
    related: places(user.set, `the instruction that sets ${userTitle(user)}`),
    message: `This RUN uses sudo as ${who}, who can then become root in running containers too.`,
    advice: "Switch to root with USER for commands that need it, switch back after them, and remove sudo.",
  };
}
