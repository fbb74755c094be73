import { instructionRule } from "../lib/define-build.ts";
import { refusalsOf } from "../lib/dockerfile/invalid-instructions.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";

/** The build accepts every instruction. */
export const instructionInvalid: DockerfileRule = instructionRule({
  id: "instruction-invalid",
  summary: "The build rejects an instruction.",
  why: "The build fails before it runs anything, or at this instruction.",
  severity: "error",
  category: "correctness",
  fixes: ["review"],
  windows: "checked",
  sources: [
    "https://docs.docker.com/reference/dockerfile/",
    "https://github.com/moby/buildkit/blob/v0.34.2/frontend/dockerfile/instructions/parse.go",
  ],
  *check(scope) {
    const { instruction } = scope;
    for (const { what, ...refusal } of refusalsOf(instruction, scope)) {
      yield { about: [instruction.keyword, what], ...refusal };
    }
  },
});
