import { buildRule } from "../lib/define-build.ts";
import { removeInstruction, setArguments, setKeyword } from "../lib/dockerfile/operations.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { hadolint } from "../lib/equivalents.ts";
import { safe } from "../lib/fixes.ts";

const label = "org.opencontainers.image.authors";

/** The maintainers of an image are in a label. */
export const maintainerDeprecated: DockerfileRule = buildRule({
  id: "maintainer-deprecated",
  summary: "A Dockerfile uses MAINTAINER, which is deprecated.",
  why: "docker inspect shows a label, which can be changed and searched for. MAINTAINER is only kept for old Dockerfiles.",
  severity: "info",
  category: "style",
  fixes: ["safe"],
  windows: "checked",
  equivalents: [
    hadolint("DL4000"),
    {
      tool: "buildkit",
      names: ["MaintainerDeprecated"],
      source: "https://docs.docker.com/reference/build-checks/maintainer-deprecated/",
    },
  ],
  sources: ["https://docs.docker.com/reference/dockerfile/#maintainer-deprecated"],
  *check({ stage, dockerfile }) {
    const { escape } = dockerfile.file;
    const labelled = stage.instructions.some(({ keyword, text }) => keyword === "LABEL" && text.includes(label));
    for (const instruction of stage.instructions) {
      if (instruction.keyword !== "MAINTAINER" || instruction.words.length === 0) continue;
      const name = instruction.text.replace(/^"([^"]*)"$|^'([^']*)'$/, "$1$2");
      const value = [...name].map((char) => (`"$${escape}`.includes(char) ? `${escape}${char}` : char)).join("");
      yield {
        at: instruction,
        about: ["MAINTAINER"],
        message: "MAINTAINER is deprecated.",
        fix: labelled
          ? safe("Remove it, because there is a label", removeInstruction(instruction))
          : safe("Use a label", setKeyword(instruction, "LABEL"), setArguments(instruction, `${label}="${value}"`)),
      };
    }
  },
});
