import type { Dockerfile, Instruction } from "../../model/dockerfile/dockerfile.ts";
import { buildRule } from "../lib/define-build.ts";
import { removeInstruction } from "../lib/dockerfile/operations.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { hadolint } from "../lib/equivalents.ts";
import { safeUnless } from "../lib/fixes.ts";

/** A stage has only one CMD, ENTRYPOINT and HEALTHCHECK, since only the last one counts. */
export const instructionOverridden: DockerfileRule = buildRule({
  id: "instruction-overridden",
  summary: "A later instruction of the same stage overrides CMD, ENTRYPOINT or HEALTHCHECK.",
  why: "Only the last one counts. The others mislead whoever reads or changes them.",
  severity: "warning",
  category: "correctness",
  fixes: ["safe", "review"],
  windows: "checked",
  equivalents: [
    hadolint("DL4003", { step: "CMD" }),
    hadolint("DL4004", { step: "ENTRYPOINT" }),
    hadolint("DL3012", { step: "HEALTHCHECK" }),
    {
      tool: "buildkit",
      names: ["MultipleInstructionsDisallowed"],
      source: "https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/",
    },
  ],
  sources: ["https://docs.docker.com/reference/dockerfile/#cmd"],
  *check({ stage, dockerfile, place }) {
    for (const keyword of ["CMD", "ENTRYPOINT", "HEALTHCHECK"]) {
      const all = stage.instructions.filter((instruction) => instruction.keyword === keyword);
      const last = all.at(-1);
      for (const instruction of all.slice(0, -1)) {
        const risk = hasComment(dockerfile.file, instruction)
          ? "A comment above it may then be in the wrong place."
          : null;
        yield {
          at: instruction,
          about: [keyword],
          related: last === undefined ? [] : [place(last, "the one that counts")],
          message: `This ${keyword} has no effect, because a later one overrides it.`,
          // Other rules treat a program that switches to another user as part of the image's start, so a person has to
          // look at it.
          ...(/\b(?:gosu|su-exec|setpriv|runuser|su)\b/.test(instruction.text)
            ? { advice: "Remove it, or start its program from the instruction that counts." }
            : { fix: safeUnless(risk, "Remove it", removeInstruction(instruction)) }),
        };
      }
    }
  },
});

/** Whether a comment ends on the line above an instruction. */
function hasComment({ source, comments }: Dockerfile["file"], { range }: Instruction): boolean {
  const { line } = source.position(range[0]);
  return comments.some((comment) => source.position(comment.range[1]).line === line - 1);
}
