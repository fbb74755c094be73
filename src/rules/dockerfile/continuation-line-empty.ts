import type { Dockerfile, Instruction } from "../../model/dockerfile/dockerfile.ts";
import { buildRule } from "../lib/define-build.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";

/** An instruction that spans several lines has no empty line in between. */
export const continuationLineEmpty: DockerfileRule = buildRule({
  id: "continuation-line-empty",
  summary: "An empty line stands between the lines of an instruction.",
  why: "It looks as if the instruction ended there. Docker has deprecated such lines, and a later release will reject them.",
  severity: "info",
  category: "style",
  fixes: [],
  windows: "checked",
  equivalents: [
    {
      tool: "buildkit",
      names: ["NoEmptyContinuation"],
      source: "https://docs.docker.com/reference/build-checks/no-empty-continuation/",
    },
  ],
  sources: ["https://docs.docker.com/reference/build-checks/no-empty-continuation/"],
  *check({ stage, dockerfile }) {
    for (const instruction of [stage.from, ...stage.instructions]) {
      if (!hasEmptyLine(instruction, dockerfile)) continue;
      yield {
        at: instruction,
        about: [instruction.keyword],
        message: `This ${instruction.keyword} continues after an empty line, which Docker has deprecated.`,
        advice: "Remove the empty line, or write a comment into it.",
      };
    }
  },
});

function hasEmptyLine({ range: [start, end], heredoc }: Instruction, { file }: Dockerfile): boolean {
  const lines = file.source.text.slice(start, end - heredoc.length).split("\n");
  return lines.slice(1, heredoc === "" ? undefined : -1).some((line) => line.trim() === "");
}
