import { instructionRule } from "../lib/define-build.ts";
import { isCopy } from "../lib/dockerfile/lineage.ts";
import { setWord } from "../lib/dockerfile/operations.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { hadolint } from "../lib/equivalents.ts";
import { safe } from "../lib/fixes.ts";

/** If there are several sources, the destination is marked as a directory. */
export const copyTargetNotDirectory: DockerfileRule = instructionRule({
  id: "copy-target-not-directory",
  summary: "COPY or ADD has several sources, and its destination does not end in a slash.",
  why:
    "Only the slash says that the destination is a directory. Without it, Docker's classic builder and Buildah stop, and " +
    "BuildKit writes one file over the other where the directory does not exist yet.",
  severity: "warning",
  category: "correctness",
  fixes: ["safe"],
  windows: "checked",
  equivalents: [hadolint("DL3021")],
  sources: ["https://docs.docker.com/reference/dockerfile/#destination"],
  *check({ instruction }) {
    const { words, json, keyword, text } = instruction;
    const target = words.at(-1)?.value ?? "";
    // A variable may end in a slash, and a last segment that consists of dots is a directory. After `#` comes what was
    // meant as a comment, after `[` a list that is not valid JSON, and after a backslash the rest of a name with a blank.
    if (
      !isCopy(instruction) ||
      words.length < 3 ||
      (!json && text.startsWith("[")) ||
      words.some(({ value }) => value.startsWith("#") || /^[^\\]*\/[^\\]*\\$/.test(value)) ||
      /(?:[/\\]|(?:^|[/\\])\.{1,2})["']?$|\$(?:\w+|\{[^}]*\})["']?$/.test(target)
    )
      return;
    const quoted = /["']$/.test(target);
    yield {
      about: [keyword, target],
      message: `${keyword} copies ${words.length - 1} sources to ${target}, which is certain to be a directory only with a slash at its end.`,
      ...(json || quoted
        ? { advice: "Add a slash at the end of the destination." }
        : { fix: safe("Add the slash", setWord(instruction, words.length - 1, `${target}/`)) }),
    };
  },
});
