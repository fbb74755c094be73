import { buildRule } from "../lib/define-build.ts";
import { isUnknownBase } from "../lib/dockerfile/lineage.ts";
import { insertAfter } from "../lib/dockerfile/operations.ts";
import { undeclaredArgs } from "../lib/dockerfile/variable-uses.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { safeUnless } from "../lib/fixes.ts";

const risk = "A command then gets a value where it may have done well without one.";

/** Stages only use build arguments that they declare. */
export const argNotInScope: DockerfileRule = buildRule({
  id: "arg-not-in-scope",
  summary: "A stage uses a build argument that it does not declare.",
  why: "An ARG before the first FROM holds only for FROM, and predefined ones such as TARGETARCH hold nowhere by themselves. In a stage they are empty until ARG names them there.",
  severity: "warning",
  category: "correctness",
  fixes: ["safe", "review"],
  sources: ["https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact"],
  *check({ dockerfile, stage, place }) {
    const unless = isUnknownBase(stage) ? ", unless the base image sets it" : "";
    for (const { name, instruction, declared, isOptional } of undeclaredArgs(stage, dockerfile)) {
      const title = `Declare ${name} in this stage`;
      const declaration = insertAfter(stage.from, "ARG", name);
      yield {
        at: instruction,
        about: [instruction.keyword, name],
        related: declared === null ? [] : [place(declared, "the ARG that declares it for FROM only")],
        message: `${name} is empty here${unless}, because this stage does not declare it with ARG.`,
        fix: safeUnless(isOptional && declared !== null ? risk : null, title, declaration),
      };
    }
  },
});
