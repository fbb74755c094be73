import { buildRule } from "../lib/define-build.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";

/** Instructions are written in one casing. */
export const keywordCasing: DockerfileRule = buildRule({
  id: "keyword-casing",
  summary: "An instruction is written in another casing than the others.",
  why: "Instructions in upper case stand out from their arguments, and all in one casing are easier to read.",
  severity: "info",
  preset: "all",
  category: "style",
  fixes: [],
  windows: "checked",
  equivalents: [
    {
      tool: "buildkit",
      names: ["ConsistentInstructionCasing"],
      source: "https://docs.docker.com/reference/build-checks/consistent-instruction-casing/",
    },
  ],
  sources: ["https://docs.docker.com/reference/dockerfile/#format"],
  *check({ stage, dockerfile: { file } }) {
    const written = ({ keywordRange }: (typeof file.instructions)[number]): string =>
      file.source.text.slice(...keywordRange);
    const upper = file.instructions.filter((each) => written(each) === each.keyword).length;
    const isUpper = upper * 2 >= file.instructions.length;
    for (const instruction of [stage.from, ...stage.instructions]) {
      const right = isUpper ? instruction.keyword : instruction.keyword.toLowerCase();
      if (written(instruction) === right) continue;
      yield {
        at: instruction,
        about: [instruction.keyword, written(instruction)],
        message: `${written(instruction)} is not written in ${isUpper ? "upper" : "lower"} case as most instructions of this file are.`,
        advice: `Write ${right}.`,
      };
    }
  },
});
