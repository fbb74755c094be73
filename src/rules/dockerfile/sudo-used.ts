import type { Severity } from "../../core/finding.ts";
import type { FixProposal } from "../../core/fix.ts";
import type { ImageStage, Instruction } from "../../model/dockerfile/dockerfile.ts";
import { shellCommands } from "../../model/dockerfile/shell-commands.ts";
import { commandText, instructionsOf, stageOf } from "../lib/dockerfile/lineage.ts";
import type { DockerfileProblem, DockerfileRule } from "../lib/dockerfile-rule.ts";
import { checkov, hadolint, trivy } from "../lib/equivalents.ts";
import { rootExemption } from "../lib/non-root/root-exemption.ts";

/** What is looked at: a RUN with more words gets no fix, and a stage has no more findings of this kind. */
const longestScript = 1000;
const mostRuns = 50;

/** Images need no sudo: USER says who runs what. */
export const sudoUsed: DockerfileRule = {
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
  *check(dockerfile, context) {
    const seen = new Set<Instruction>();
    for (const stage of dockerfile.shipped) {
      if (stage.system?.family === "windows") continue;
      const uses = context.uses.filter((use) => use.stage === stage);
      const severity = rootExemption(dockerfile, stage, uses).kind === "none" ? "warning" : "info";
      for (const problem of problemsOf(stage, severity)) {
        if (!seen.has(problem.at)) yield problem;
        seen.add(problem.at);
      }
    }
  },
};

function* problemsOf(stage: ImageStage, severity: Severity): Iterable<DockerfileProblem> {
  const runs = instructionsOf(stage).filter(({ keyword }) => keyword === "RUN");
  const allowing = runs.filter((run) => /\bNOPASSWD:/.test(commandText(run)));
  for (const at of allowing.slice(0, mostRuns)) yield permission(stage, at, severity);
  const calling = runs.filter((run) => callsOf(run).length > 0);
  const whose = (run: Instruction): string => stageOf(stage, run).userAt(run).kind;
  const asRoot = calling.filter((run) => whose(run) === "root" && callsOf(run).every(isPlain));
  for (const at of asRoot.slice(0, mostRuns)) yield needless(stage, at);
  if (allowing.length > 0) return;
  const [becomes] = calling.filter((run) => whose(run) === "user");
  if (becomes !== undefined) yield becoming(stage, becomes);
  const [installing] = runs.filter(installs);
  if (installing === undefined || startsScript(stage)) return;
  yield {
    message: "This installs sudo, with which a user of the image may become root.",
    path: [stage.title, "RUN", "install sudo"],
    at: installing,
    advice: "If no script of the image calls it, leave it out: USER says who runs what.",
  };
}

function permission({ title, user }: ImageStage, at: Instruction, severity: Severity): DockerfileProblem {
  const all = /\bNOPASSWD:\s*ALL\b/.test(commandText(at));
  return {
    message: all
      ? "This lets a user become root without a password, and with it whoever breaks into the program."
      : "This lets a user run commands as root without a password.",
    path: [title, "RUN", "NOPASSWD"],
    at,
    severity: all && user.kind !== "root" ? severity : "info",
    advice: "Do what needs root in RUN lines in front of USER, and leave sudo out.",
  };
}

/** A script that comes first may step down with sudo. */
function startsScript({ entryPoint, command }: ImageStage): boolean {
  return [entryPoint, command].some((start) => /\.sh\b|entry-?point|\/init\b|\bstart/i.test(commandText(start)));
}

/** A call that only becomes root: options may name another user. */
function isPlain(next: string): boolean {
  return /^(?:-[EHn]+|[^-].*)$/.test(next);
}

function needless(stage: ImageStage, at: Instruction): DockerfileProblem {
  const [next = ""] = callsOf(at);
  const fix = withoutSudo(at);
  return {
    message: "sudo does nothing here: this RUN is root's already.",
    path: [stage.title, "RUN", `sudo ${next}`],
    at,
    ...(fix === null ? { advice: "Leave sudo out." } : { fix }),
  };
}

function becoming(stage: ImageStage, at: Instruction): DockerfileProblem {
  const { set } = stageOf(stage, at).userAt(at);
  const who = set === null ? "the base image's user" : `user ${JSON.stringify(set.text)}`;
  return {
    message: `This becomes root with sudo, so ${who} can do so in every container of the image as well.`,
    path: [stage.title, "RUN", "sudo"],
    at,
    advice: "Name root with USER for what needs it, go back to the other user behind it, and take sudo away.",
  };
}

/** What sudo is called with, for each time that it is. */
function callsOf(run: Instruction): readonly string[] {
  const script = commandText(run);
  if (!script.includes("sudo")) return [];
  return shellCommands(script).flatMap((words) => {
    const first = words.findIndex((word) => !/^\w+=/.test(word) && !/^(?:!|do|else|if|then|while)$/.test(word));
    return words[first] === "sudo" ? [words[first + 1] ?? ""] : [];
  });
}

function installs(run: Instruction): boolean {
  return shellCommands(commandText(run)).some((words) => {
    return /^(?:apk|apt|apt-get|dnf|microdnf|yum|zypper)$/.test(words[0] ?? "") && words.slice(2).includes("sudo");
  });
}

/** Takes away each `sudo`, with options that only concern how it becomes root; null where one is more than a word of its own. */
function withoutSudo({ index, json, words, heredoc, text }: Instruction): FixProposal | null {
  if (json || heredoc !== "") return null;
  const values = words.map(({ value }) => value);
  const calls =
    values.length > longestScript
      ? []
      : values.flatMap((value, at) => (value === "sudo" && startsCommand(values, at) ? [at] : []));
  if (calls.length === 0 || calls.length !== text.match(/\bsudo/g)?.length) return null;
  const gone = calls.flatMap((at) => (/^-[EHn]+$/.test(values[at + 1] ?? "") ? [at, at + 1] : [at]));
  if (gone.some((at) => !gone.includes(at + 1) && !/^[\w./$]/.test(values[at + 1] ?? ""))) return null;
  return {
    title: "Leave sudo out",
    applicability: "review",
    risk: "The commands then see the variables that ENV sets, which sudo hides from them.",
    operations: gone.map((word) => ({ kind: "set-word", instruction: index, word, text: "" })),
  };
}

function startsCommand(values: readonly string[], at: number): boolean {
  const before = values[at - 1];
  return before === undefined || /^(?:&&|\|\|?|;|!|do|else|if|then|while)$|[^\\];$/.test(before);
}
