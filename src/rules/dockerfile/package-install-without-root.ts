import type { ImageStage, Instruction, RunsAs } from "../../model/dockerfile/dockerfile.ts";
import { scriptRule } from "../lib/define-build.ts";
import { insertAfter } from "../lib/dockerfile/operations.ts";
import { packageCalls } from "../lib/dockerfile/package-commands.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { review } from "../lib/fixes.ts";

/** System packages are installed as root. */
export const packageInstallWithoutRoot: DockerfileRule = scriptRule({
  id: "package-install-without-root",
  summary: "A RUN installs packages of the system as a user other than root.",
  why: "Package managers need root. As another user they stop, and the build fails.",
  severity: "error",
  category: "correctness",
  fixes: ["review"],
  sources: ["https://docs.docker.com/reference/dockerfile/#user"],
  *check(scope) {
    const { script, programs } = scope;
    if (!scope.ask(runsAsOther)) return;
    const call = packageCalls(programs).find(({ does, call: { elevated, call: shell } }) => {
      return does !== "other" && !elevated && !shell.guarded && !shell.inside;
    });
    if (call === undefined || programs.some(({ program }) => /^(?:su|fakeroot|doas|gosu|su-exec)$/.test(program)))
      return;
    const { stage, dockerfile, place } = scope;
    const user = stage.userAt(script.run);
    if (user.kind !== "user") return;
    const back = writtenUser(user);
    const before = dockerfile.file.instructions[script.run.index - 1];
    const title = "Switch to root for this RUN, and back after it";
    const risk = "Files that this RUN writes then belong to root.";
    yield {
      about: ["RUN", call.program],
      // Other releases of a base image may start as root.
      ...(user.set === null && { severity: "warning" as const }),
      message: `${call.program} ${call.verb.value} runs as ${titleOf(user)} here and needs root, so the build fails.`,
      ...(user.set === null ? {} : { related: [place(user.set, "the instruction that sets this user")] }),
      ...(before === undefined || back === null
        ? { advice: "Run it before USER, or between USER root and the user's own USER." }
        : { fix: review(title, risk, insertAfter(before, "USER", "root"), insertAfter(script.run, "USER", back)) }),
    };
  },
});

type NamedUser = Extract<RunsAs, { kind: "user" }>;

/** The user as USER writes it: as in the Dockerfile, or by the ID of the base image's user. */
function writtenUser({ set, uid, name }: NamedUser): string | null {
  if (set !== null) return set.text;
  return uid === null ? name : String(uid);
}

function titleOf({ name, uid }: NamedUser): string {
  return name === null ? `user ${uid}` : `user ${JSON.stringify(name)}`;
}

/** Whether an instruction runs as a user that is known not to be root. */
function runsAsOther({ stage }: { readonly stage: ImageStage }, at: Instruction): boolean {
  const user = stage.userAt(at);
  return user.kind === "user" && (user.uid !== null || user.origin !== "unseen");
}
