import type { Severity } from "../../core/finding.ts";
import type { Instruction, RunsAs } from "../../model/dockerfile/dockerfile.ts";
import { type StageProblem, type StageScope, stageRule } from "../lib/define-dockerfile.ts";
import { runsOf, stageOf } from "../lib/dockerfile/lineage.ts";
import { startsScript } from "../lib/dockerfile/start-script.ts";
import { installsSudo, onlyBecomesRoot, passwordlessSudo, sudoCalls, withoutSudo } from "../lib/dockerfile/sudo.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { checkov, hadolint, trivy } from "../lib/equivalents.ts";
import { review } from "../lib/fixes.ts";
import { rootExemption } from "../lib/non-root/root-exemption.ts";

/** A stage has no more findings of one kind. */
const mostFindings = 50;

/** Images need no sudo: USER says who runs what. */
export const sudoUsed: DockerfileRule = stageRule({
  id: "sudo-used",
  summary: "An image brings sudo, or is built with it.",
  why: "A user who may call sudo is root for whoever breaks into the program; as root, sudo does nothing.",
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
    const userOf = (run: Instruction): RunsAs => stageOf(stage, run).userAt(run);
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
    if (becoming !== undefined) yield calledByUser(becoming, userOf(becoming), places);
    const installing = runs.find(installsSudo);
    if (installing === undefined || startsScript(stage) || [...needless, becoming].includes(installing)) return;
    yield {
      at: installing,
      about: ["RUN", "install sudo"],
      message: "This installs sudo, with which a user of the image may become root.",
      advice: "If no script of the image calls it, leave it out: USER says who runs what.",
    };
  },
});

function passwordless(run: Instruction, severity: Severity): StageProblem {
  const place = { at: run, about: ["RUN", "NOPASSWD"] };
  const advice = "Do what needs root in RUN lines in front of USER, and leave sudo out.";
  if (passwordlessSudo(run) === "some commands") {
    const message = "This lets a user run commands as root without a password.";
    return { ...place, severity: "info", message, advice };
  }
  const message = "This lets a user become root without a password, and with it whoever breaks into the program.";
  return { ...place, severity, message, advice };
}

function calledByRoot(run: Instruction): StageProblem {
  const [next = ""] = sudoCalls(run);
  const operations = withoutSudo(run);
  const risk = "The commands then see the variables that ENV sets, which sudo hides from them.";
  return {
    at: run,
    about: ["RUN", `sudo ${next}`],
    message: "sudo does nothing here: this RUN is root's already.",
    ...(operations === null ? { advice: "Leave sudo out." } : { fix: review("Leave sudo out", risk, ...operations) }),
  };
}

function calledByUser(run: Instruction, { set }: RunsAs, places: StageScope["places"]): StageProblem {
  const who = set === null ? "the base image's user" : `user ${JSON.stringify(set.text)}`;
  return {
    at: run,
    about: ["RUN", "sudo"],
    related: places(set, "sets the user who calls sudo"),
    message: `This becomes root with sudo, so ${who} can do so in every container of the image as well.`,
    advice: "Name root with USER for what needs it, go back to the other user behind it, and take sudo away.",
  };
}
