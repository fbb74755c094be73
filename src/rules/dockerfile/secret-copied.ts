import { instructionRule } from "../lib/define-build.ts";
import { isCopy } from "../lib/dockerfile/lineage.ts";
import { secretFile } from "../lib/dockerfile/secret-files.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";

const secretAdvice =
  "Give it to the RUN that needs it with --mount=type=secret or --mount=type=bind, and to containers with a Secret.";

/** Credentials aren't copied into images. */
export const secretCopied: DockerfileRule = instructionRule({
  id: "secret-copied",
  summary: "COPY or ADD puts a file into the image whose name suggests that it holds secrets.",
  why: "Everybody who can pull the image can read the file, even if a later RUN deletes it: the layer of the COPY keeps it.",
  severity: "warning",
  category: "security",
  fixes: [],
  windows: "checked",
  sources: ["https://docs.docker.com/build/building/secrets/"],
  *check({ instruction, shipped }) {
    if (!shipped) return;
    const { words, flags, keyword } = instruction;
    if (!isCopy(instruction) || flags.some(({ name }) => name === "from")) return;
    for (const { value } of words.slice(0, -1)) {
      if (value.includes("://")) continue;
      const kind = secretFile(value);
      if (kind === null) continue;
      yield {
        about: [keyword, value],
        severity: kind.severity,
        message: `${keyword} puts ${value}, which usually holds ${kind.what}, into the image.`,
        advice: kind.advice ?? secretAdvice,
      };
    }
  },
});
