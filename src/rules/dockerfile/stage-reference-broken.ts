import { isTemplatePath } from "../../model/origin/directory-names.ts";
import { buildRule } from "../lib/define-build.ts";
import { setFlag } from "../lib/dockerfile/operations.ts";
import { type BrokenReference, brokenReference, stageReferences } from "../lib/dockerfile/stage-references.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { hadolint } from "../lib/equivalents.ts";
import { review } from "../lib/fixes.ts";

/** Stages that files are copied from exist by then. */
export const stageReferenceBroken: DockerfileRule = buildRule({
  id: "stage-reference-broken",
  summary: "COPY --from or a mount names no earlier stage.",
  why: "A stage can only use stages before it. Any other name is pulled as an image from a registry.",
  severity: "error",
  category: "correctness",
  fixes: ["review"],
  windows: "checked",
  equivalents: [hadolint("DL3023", { step: "own" })],
  sources: ["https://docs.docker.com/reference/dockerfile/#copy---from"],
  *check({ dockerfile, stage, place }) {
    const { path } = dockerfile.file.source;
    for (const { instruction, name, isFlag } of stageReferences(stage)) {
      const broken = brokenReference(name, stage, dockerfile);
      if (broken === null || (broken.kind === "variable" && (!isFlag || isTemplatePath(path)))) continue;
      const other = "stage" in broken ? broken.stage : null;
      const misspelled = broken.kind === "misspelled" && isFlag ? broken.stage.name : null;
      yield {
        at: instruction,
        about: [instruction.keyword, name, broken.kind],
        message: messageOf(name, broken),
        ...(other === null ? {} : { related: [place(other.from, "the stage of a similar name")] }),
        ...(misspelled === null
          ? { advice: adviceOf(broken) }
          : {
              fix: review(
                `Copy from ${misspelled}`,
                "It may be another stage that was meant.",
                setFlag(instruction, "from", misspelled),
              ),
            }),
      };
    }
  },
});

function messageOf(name: string, broken: BrokenReference): string {
  switch (broken.kind) {
    case "variable":
      return `--from=${name} holds a variable, and the build fails: --from takes none.`;
    case "own":
      return `${JSON.stringify(name)} is this stage itself, so the build fails.`;
    case "later":
      return `Stage ${JSON.stringify(name)} comes later in the file, so the build fails.`;
    case "number":
      return `There is no stage ${name}, so the build fails.`;
    case "misspelled":
      return `There is no stage ${JSON.stringify(name)}, so the build pulls an image of that name. Stage ${JSON.stringify(broken.stage.name)} has a similar name.`;
  }
}

function adviceOf({ kind }: BrokenReference): string {
  if (kind === "variable") return "Declare a stage with FROM and the variable, and copy from this stage.";
  if (kind === "later") return "Move that stage in front of this one.";
  return "Name an earlier stage, or an image.";
}
