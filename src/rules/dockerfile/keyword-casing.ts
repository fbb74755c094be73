import type { Dockerfile, Instruction } from "../../model/dockerfile/dockerfile.ts";
import { buildRule } from "../lib/define-build.ts";
import { setCase } from "../lib/dockerfile/operations.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { safe } from "../lib/fixes.ts";

/** All instructions are written in the same case. */
export const keywordCasing: DockerfileRule = buildRule({
  id: "keyword-casing",
  summary: "An instruction is not written in the same case as the others.",
  why: "Instructions in upper case stand out from their arguments, and a file with one case throughout is easier to read.",
  severity: "info",
  preset: "all",
  category: "style",
  fixes: ["safe"],
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
    const isUpper = isMostlyUpper(file);
    for (const instruction of [stage.from, ...stage.instructions]) {
      const right = isUpper ? instruction.keyword : instruction.keyword.toLowerCase();
      if (writtenKeyword(file, instruction) === right) continue;
      yield {
        at: instruction,
        about: ["casing"],
        message: `${writtenKeyword(file, instruction)} is not written in ${isUpper ? "upper" : "lower"} case, unlike most instructions of this file.`,
        fix: safe(`Write ${right}`, setCase(instruction, isUpper)),
      };
    }
  },
});

const upperByFile = new WeakMap<Dockerfile["file"], boolean>();

/** Whether at least half of the instructions of a file are written in upper case. */
function isMostlyUpper(file: Dockerfile["file"]): boolean {
  const known = upperByFile.get(file);
  if (known !== undefined) return known;
  const upper = file.instructions.filter((each) => writtenKeyword(file, each) === each.keyword).length;
  const isUpper = upper * 2 >= file.instructions.length;
  upperByFile.set(file, isUpper);
  return isUpper;
}

function writtenKeyword({ source }: Dockerfile["file"], { keywordRange }: Instruction): string {
  return source.text.slice(...keywordRange);
}
