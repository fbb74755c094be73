import { enumerate } from "../../core/enumerate.ts";
import { scriptRule } from "../lib/define-build.ts";
import { rootImageOf } from "../lib/dockerfile/lineage.ts";
import { waitingCalls } from "../lib/dockerfile/package-answers.ts";
import { answersItself } from "../lib/dockerfile/package-settings.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { hadolint } from "../lib/equivalents.ts";
import { safe } from "../lib/fixes.ts";

/** Package managers don't ask, since nobody can answer in a build. */
export const packageManagerWaits: DockerfileRule = scriptRule({
  id: "package-manager-waits",
  summary: "A package manager asks before it goes on, and nobody can answer in a build.",
  why: "A build has no input, so a question stops the program, and the build fails.",
  severity: "error",
  category: "correctness",
  fixes: ["safe"],
  equivalents: [
    hadolint("DL3014", { step: "apt-get install" }),
    hadolint("DL3030", { step: "yum" }),
    hadolint("DL3034", { step: "zypper" }),
    hadolint("DL3038", { step: "dnf" }),
    hadolint("DL3038", { step: "microdnf" }),
  ],
  sources: [
    "https://manpages.debian.org/bookworm/apt/apt-get.8.en.html#OPTIONS",
    "https://dnf.readthedocs.io/en/latest/command_ref.html#options",
    "https://en.opensuse.org/SDB:Zypper_manual",
  ],
  *check(scope) {
    const { stage, script, programs } = scope;
    const waiting = waitingCalls(script, programs, rootImageOf(stage));
    const [first] = waiting;
    if (first === undefined || scope.ask(answersItself)) return;
    const always = waiting.some((call) => call.always);
    const operations = waiting.flatMap((call) => call.operations);
    const fits = waiting.every((call) => call.operations.length > 0);
    const titles = [...new Set(waiting.map(({ title }) => title))];
    const asks = titles.length === 1 ? "asks" : "ask";
    yield {
      about: ["RUN", first.title],
      severity: always ? "error" : "warning",
      message: `${enumerate(titles)} ${always ? asks : "may ask"} for confirmation, and nobody can answer.`,
      ...(fits
        ? { fix: safe("Answer yes to all questions", ...operations) }
        : { advice: "Add the option that answers yes to all questions, such as -y." }),
    };
  },
});
