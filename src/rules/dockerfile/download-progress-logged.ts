import type { ImageStage, Instruction } from "../../model/dockerfile/dockerfile.ts";
import { scriptRule } from "../lib/define-build.ts";
import type { ProgramCall } from "../lib/dockerfile/calls.ts";
import { installedPackages } from "../lib/dockerfile/installed-packages.ts";
import { runsOf } from "../lib/dockerfile/lineage.ts";
import { packageCalls } from "../lib/dockerfile/package-commands.ts";
import { hasOption } from "../lib/dockerfile/program-options.ts";
import { insertBehind } from "../lib/dockerfile/script-operations.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { hadolint } from "../lib/equivalents.ts";
import { safe } from "../lib/fixes.ts";

/** Downloads don't show their progress, since the log of a build isn't a terminal. */
export const downloadProgressLogged: DockerfileRule = scriptRule({
  id: "download-progress-logged",
  summary: "A RUN with wget writes a line into the log of the build for each 50 kilobytes that it fetches.",
  why: "The log of the build gets long, and what goes wrong is hard to find in it.",
  severity: "info",
  preset: "all",
  category: "style",
  fixes: ["safe"],
  equivalents: [hadolint("DL3047")],
  sources: ["https://www.gnu.org/software/wget/manual/html_node/Download-Options.html"],
  *check(scope) {
    const { script, programs } = scope;
    const showing = programs.filter(showsProgress);
    if (showing.length === 0) return;
    const calls = scope.ask(hasGnuWget) ? showing : showing.filter((call) => installsBefore(programs, call));
    if (calls.length === 0) return;
    const operations = calls.flatMap(({ word }) => insertBehind(script, word, "--progress=dot:giga"));
    yield {
      about: ["RUN", "wget"],
      message: "wget writes its progress into the log of the build, a line for each 50 kilobytes.",
      ...(operations.length > 0
        ? { fix: safe("Write a line for each 32 megabytes", ...operations) }
        : { advice: "Add --progress=dot:giga, or --no-verbose." }),
    };
  },
});

function showsProgress(wget: ProgramCall): boolean {
  const {
    program,
    args,
    call: { redirects },
  } = wget;
  if (program !== "wget" || redirects.some(({ operator }) => /^(?:2|&)>/.test(operator))) return false;
  const quiet =
    /^(?:--(?:quiet|no-verbose|progress|show-progress|output-file|append-output|background|spider|version|help)|-nv)$/;
  return !hasOption(wget, quiet, "qoabV") && !args.some(({ value }) => /^\$.*(?:opt|flag|arg)/i.test(value));
}

/**
 * Whether wget is that of GNU by then. BusyBox has its own, which fails if it is asked for another kind of progress.
 */
function hasGnuWget({ stage }: { readonly stage: ImageStage }, at: Instruction): boolean {
  if (stage.system?.family === "debian") return true;
  return runsOf(stage).some((run) => run.index < at.index && installedPackages(run).includes("wget"));
}

/** Whether a script installs the wget of GNU before a call. */
function installsBefore(programs: readonly ProgramCall[], { call }: ProgramCall): boolean {
  return packageCalls(programs).some(({ call: install, does, packages }) => {
    return does === "installs" && install.call.end < call.start && packages.some(({ value }) => value === "wget");
  });
}
