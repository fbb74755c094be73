import { scriptsOf } from "../../model/dockerfile/run-scripts.ts";
import { scriptRule } from "../lib/define-build.ts";
import { programsOf } from "../lib/dockerfile/calls.ts";
import { removeInstruction, spliceText } from "../lib/dockerfile/operations.ts";
import { packageCalls } from "../lib/dockerfile/package-commands.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { review } from "../lib/fixes.ts";

/** Package lists are fetched in the RUN that uses them to install. */
export const packageListsUpdatedAlone: DockerfileRule = scriptRule({
  id: "package-lists-updated-alone",
  summary: "A RUN only updates the package lists, and a later one installs from them.",
  why:
    "The build cache keeps the layer with the lists. When the later RUN changes, it installs from old lists: packages " +
    "that have been replaced since are not found, and updates are missed.",
  severity: "warning",
  category: "reliability",
  fixes: ["review"],
  sources: ["https://docs.docker.com/build/building/best-practices/#apt-get"],
  *check(scope) {
    const { script, programs } = scope;
    const calls = packageCalls(programs);
    const [update] = calls;
    if (update?.does !== "refreshes" || !/^apt/.test(update.program) || script.calls.length > 1) return;
    const next = scriptsOf(scope.stage, scope.dockerfile).find(({ run }) => run.index > script.run.index);
    const first = next === undefined ? undefined : packageCalls(programsOf(next))[0];
    if (next === undefined || first?.does !== "installs" || !/^apt/.test(first.program)) return;
    const adjacent = next.run.index === script.run.index + 1 && next.part === "text" && script.part === "text";
    // apt-used-in-script first replaces the program.
    const sameProgram = update.program === "apt-get" && first.program === "apt-get";
    const isChain = sameProgram && next.plain && (next.joined !== "lines" || next.stops) && next.run.heredoc === "";
    const title = "Update the lists in the RUN that installs";
    const risk = "The packages are installed anew, perhaps in newer versions than the build cache holds.";
    const text = `${script.run.text} && `;
    const joined = adjacent && isChain && script.run.flags.length === 0 && !/[;&]\s*$/.test(script.run.text);
    yield {
      about: ["RUN", "update"],
      message: `This RUN only updates the package lists. The build cache keeps them while later RUN instructions change.`,
      ...(joined
        ? { fix: review(title, risk, removeInstruction(script.run), spliceText(next.run, 0, 0, text)) }
        : { advice: `Run ${update.program} update in the same RUN as the installation, before it.` }),
    };
  },
});
