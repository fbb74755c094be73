import type { Dockerfile, ImageStage, Instruction } from "../../model/dockerfile/dockerfile.ts";
import { scriptRule } from "../lib/define-build.ts";
import { copiesInto } from "../lib/dockerfile/context-sources.ts";
import { instructionsOf, isCopy, rootImageOf } from "../lib/dockerfile/lineage.ts";
import { operandsOf } from "../lib/dockerfile/program-options.ts";
import { replaceWord } from "../lib/dockerfile/script-operations.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { review } from "../lib/fixes.ts";

/** A build installs exactly what the lock file says. */
export const npmInstallIgnoresLock: DockerfileRule = scriptRule({
  id: "npm-install-ignores-lock",
  summary: "A RUN with npm install may install other versions than the lock file names.",
  why: "npm install resolves versions anew where package.json and the lock file differ, so two builds of one commit may differ. npm ci installs what is locked, or fails.",
  severity: "info",
  category: "reliability",
  fixes: ["review"],
  sources: ["https://docs.npmjs.com/cli/commands/npm-ci"],
  *check(scope) {
    const { script, programs } = scope;
    const call = programs.find((each) => {
      const { program, args } = each;
      if (
        program !== "npm" ||
        args.some(({ value }) =>
          /^(?:-g|--global|--location=global|--no-package-lock|--force|-f|--legacy-peer-deps|--prefix.*|-C)$/.test(
            value,
          ),
        )
      )
        return false;
      const [verb, ...packages] = operandsOf(each);
      return /^(?:install|i)$/.test(verb?.value ?? "") && packages.length === 0;
    });
    const verb = call?.args.find(({ value }) => /^(?:install|i)$/.test(value));
    if (call === undefined || verb === undefined) return;
    const { dockerfile, stage } = scope;
    // npm ci exists since npm 5.7.
    if (/(?:^|\/)node:[0-9](?:[.-]|$)/.test(rootImageOf(stage))) return;
    const named = instructionsOf(stage).some((instruction) => {
      return (
        isCopy(instruction) &&
        instruction.index < script.run.index &&
        copiesLock(instruction.words.slice(0, -1).map(({ value }) => value))
      );
    });
    const moves = programs.some(({ program }) => program === "cd");
    if (!named && (moves || !bringsLock(dockerfile, stage, script.run))) return;
    const risk = "npm ci fails where package.json and the lock file disagree.";
    const operations = replaceWord(script, verb, "ci");
    yield {
      about: ["RUN", "npm install"],
      message: "npm install may install other versions than those in the lock file, which is copied before it.",
      ...(operations.length > 0
        ? { fix: review("Install what is locked", risk, ...operations) }
        : { advice: "Use npm ci." }),
    };
  },
});

/** Whether a COPY names the lock file explicitly. A pattern may match nothing. */
function copiesLock(sources: readonly string[]): boolean {
  return sources.some((source) => /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json)$/.test(source));
}

/**
 * Whether the lock file of the build context is copied to the directory of a RUN, with a pattern or with all other
 * files.
 */
function bringsLock({ build: { handed } }: Dockerfile, stage: ImageStage, run: Instruction): boolean {
  const here = stage.directoryAt(run);
  if (here === null || handed.length === 0) return false;
  return handed.every((context) => {
    return ["package-lock.json", "npm-shrinkwrap.json"].some((lock) =>
      copiesInto(stage, context, lock, here, run.index),
    );
  });
}
