import { enumerate } from "../../core/enumerate.ts";
import { absolutePath } from "../../model/dockerfile/absolute-path.ts";
import { type BuildContext, hasFile, isLeftOut } from "../../model/dockerfile/build-context.ts";
import type { ImageStage, Instruction } from "../../model/dockerfile/dockerfile.ts";
import { type ScriptScope, scriptRule } from "../lib/define-build.ts";
import type { Repair } from "../lib/define-dockerfile.ts";
import { type ContextSource, contextSources } from "../lib/dockerfile/context-sources.ts";
import { type DependencyInstall, dependencyInstall } from "../lib/dockerfile/dependency-installs.ts";
import { instructionsOf, isCopy } from "../lib/dockerfile/lineage.ts";
import { nodePackage } from "../lib/dockerfile/node-package.ts";
import { insertAfter, setArguments } from "../lib/dockerfile/operations.ts";
import { mountsCache } from "../lib/dockerfile/package-settings.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { review } from "../lib/fixes.ts";

/** If sources change, the installed dependencies stay in the build cache. */
export const dependenciesCopiedLate: DockerfileRule = scriptRule({
  id: "dependencies-copied-late",
  summary: "All files are copied before dependencies are installed, so every change to a file installs them again.",
  why: "The build cache reuses a step only if the files copied before it have not changed. If only the list of dependencies is copied first, they are installed again when that list changes, and not with every edit.",
  severity: "info",
  category: "efficiency",
  fixes: ["review"],
  sources: ["https://docs.docker.com/build/cache/optimize/#order-your-layers"],
  *check(scope) {
    const { script, programs } = scope;
    const install = programs
      .map((call) => ({ call, found: dependencyInstall(call) }))
      .find(({ found }) => found !== null);
    if (install?.found == null || programs.some(({ program }) => program === "cd")) return;
    // With a cache mount, everything that was fetched once is still there.
    if (mountsCache(script, /./)) return;
    const { dockerfile, stage, place } = scope;
    const { handed } = dockerfile.build;
    if (handed.length === 0) return;
    const { found } = install;
    if (!handed.every((context) => hasFile(context, found.list))) return;
    const whole = contextSources(stage).findLast(
      ({ path, instruction }) => path === "" && instruction.index < script.run.index,
    );
    const here = stage.directoryAt(script.run);
    if (whole === undefined || here === null || targetOf(stage, whole.instruction) !== here) return;
    if (copiedBefore(stage, script.run, [found.list, ...found.further])) return;
    yield {
      about: ["RUN", found.title],
      related: [place(whole.instruction, "the instruction that copies all files")],
      message: `${found.title} runs again whenever any file changes, because ${whole.instruction.keyword} ${whole.written} comes before it.`,
      ...repair(scope, whole, found),
    };
  },
});

function targetOf(stage: ImageStage, copy: Instruction): string | null {
  const last = stage.expand(copy, copy.words.at(-1)?.value ?? "");
  return last === null ? null : absolutePath(stage.directoryAt(copy), last);
}

/** Whether one of the lists may already have been copied separately. */
function copiedBefore(stage: ImageStage, run: Instruction, names: readonly string[]): boolean {
  return instructionsOf(stage).some((instruction) => {
    if (instruction.index >= run.index) return false;
    if (instruction.keyword === "RUN")
      return instruction.flags.some(({ value }) => value?.includes("type=bind") === true);
    if (!isCopy(instruction)) return false;
    return instruction.words.slice(0, -1).some(({ value }) => {
      const name = value.slice(value.lastIndexOf("/") + 1);
      return names.includes(name) || (/[*?[$]/.test(name) && name !== "*");
    });
  });
}

function repair({ stage, script, dockerfile }: ScriptScope, whole: ContextSource, install: DependencyInstall): Repair {
  const { handed } = dockerfile.build;
  const copy = whole.instruction;
  const files = [install.list, ...install.further].filter((file) => handed.every((context) => hasFile(context, file)));
  const { hint = "" } = install;
  const advice = `Copy ${enumerate(files)} first, install, and then copy the rest. ${hint}`.trimEnd();
  const target = copy.words.at(-1)?.value ?? "";
  const apart =
    script.calls.length !== 1 ||
    script.run.flags.length + copy.flags.length > 0 ||
    script.run.heredoc !== "" ||
    copy.json ||
    copy.words.length !== 2 ||
    copy.index !== script.run.index - 1 ||
    !stage.instructions.includes(copy);
  if (
    apart ||
    copy.keyword !== "COPY" ||
    !/^[\w./-]+$/.test(target) ||
    handed.some((context) => readsMore(context, install))
  )
    return { advice };
  const folder = target.endsWith("/") ? target : `${target}/`;
  const { fills } = install;
  const isReplaced = fills !== undefined && !handed.every((context) => isLeftOut(context, fills));
  const risk =
    `The build fails if the installation reads more of the repository than ${enumerate(files)}.` +
    (isReplaced
      ? ` A directory ${fills} of the build machine then replaces what is installed: add it to .dockerignore.`
      : "");
  return {
    fix: review(
      "Copy the list of dependencies first",
      risk,
      setArguments(copy, `${files.join(" ")} ${folder}`),
      insertAfter(script.run, "COPY", `${whole.written} ${target}`),
    ),
  };
}

/** Whether an installation reads more than its list: other packages of the repository, or scripts. */
function readsMore(context: BuildContext, { reach, list }: DependencyInstall): boolean {
  if (reach !== null && context.files.some((file) => reach.test(file))) return true;
  return list === "package.json" && nodePackage(context)?.alone !== true;
}
