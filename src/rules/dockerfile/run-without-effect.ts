import type { RunScript } from "../../model/dockerfile/run-scripts.ts";
import { scriptRule } from "../lib/define-build.ts";
import type { Repair } from "../lib/define-dockerfile.ts";
import type { ProgramCall } from "../lib/dockerfile/calls.ts";
import { setArguments, setKeyword } from "../lib/dockerfile/operations.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { review } from "../lib/fixes.ts";

const settings = /^(?:\.|alias|cd|export|set|source|ulimit|umask|unalias|unset)$/;

/** Files that only set variables and functions. Any other script that is sourced may do anything. */
const settingsFile =
  /(?:^|\/)(?:activate|\.?env(?:ironment)?|(?:local_)?setup\.(?:ba|z)?sh|nvm\.sh|sdkman-init\.sh|conda\.sh|\.?(?:bash_|z)?profile|(?:bash\.)?\.?(?:ba|z|k)?shrc)$/;

/** A RUN does more than change settings of its shell, which are lost when it ends. */
export const runWithoutEffect: DockerfileRule = scriptRule({
  id: "run-without-effect",
  summary: "A RUN only changes the state of its shell, which ends with it.",
  why: "Each RUN starts a new shell. Directories, variables and options of the one before are gone.",
  severity: "warning",
  category: "correctness",
  fixes: ["review"],
  sources: ["https://docs.docker.com/reference/dockerfile/#run"],
  *check({ script, programs }) {
    const { calls } = script;
    if (calls.length === 0 || programs.length !== calls.length || calls.some(({ redirects }) => redirects.length > 0))
      return;
    if (
      !programs.every(
        ({ program, args }) =>
          settings.test(program) &&
          args.length > 0 &&
          args.every(({ value }) => !/\$\(|`/.test(value)) &&
          (!/^(?:\.|source)$/.test(program) || settingsFile.test(args[0]?.value ?? "")),
      )
    )
      return;
    const [first] = programs;
    if (first === undefined) return;
    yield {
      about: ["RUN", first.program],
      message: `This RUN has no effect: what ${first.program} changes is gone when the RUN ends.`,
      ...(programs.length === 1 ? repair(script, first) : { advice: "Write it into the RUN that needs it." }),
    };
  },
});

function repair(script: RunScript, { program, args }: ProgramCall): Repair {
  const { run } = script;
  const [first] = args;
  const certain = args.length === 1 && script.part === "text" && run.flags.length === 0 && first?.literal === true;
  if (program === "cd" && certain && /^\/[\w./-]*$/.test(first.value)) {
    const risk = "Later instructions then run in this directory, and it is created if it does not exist.";
    return {
      fix: review("Set the directory with WORKDIR", risk, setKeyword(run, "WORKDIR"), setArguments(run, first.value)),
    };
  }
  if (program === "export" && certain && /^\w+=[\w./:@%+,-]*$/.test(first.value)) {
    const risk = "Later instructions and containers of the image then have this variable.";
    return { fix: review("Set the variable with ENV", risk, setKeyword(run, "ENV"), setArguments(run, first.value)) };
  }
  if (program === "cd") return { advice: "Set the directory of the following instructions with WORKDIR." };
  if (program === "export") return { advice: "Set the variable with ENV, or in the RUN that needs it." };
  return { advice: "Write it into the RUN that needs it." };
}
