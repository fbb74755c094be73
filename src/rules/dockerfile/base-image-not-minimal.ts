import type { Dockerfile, ImageStage } from "../../model/dockerfile/dockerfile.ts";
import { smallerImage } from "../../model/images/smaller-images.ts";
import { isWorkPath } from "../../model/origin/directory-names.ts";
import { stageRule } from "../lib/define-dockerfile.ts";
import { stagePrograms } from "../lib/dockerfile/calls.ts";
import { installedPackages } from "../lib/dockerfile/installed-packages.ts";
import { lineageOf, rootImageOf, runsOf } from "../lib/dockerfile/lineage.ts";
import { startOf } from "../lib/dockerfile/start-script.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";

/**
 * Names of files and stages for development, or of variants with a JDK that exist in addition to others without one.
 */
const forDevelopment = /(?:^|[^a-z])(?:debug|dev|devel|development|jdk\d*|test|tests|tilt)(?![a-z])/i;

/** Packages that are installed to compile something. */
const forCompiling = /^(?:build-base|build-essential|cmake|g\+\+|gcc|make|.+-dev|.+-devel)$/;

/** An image that runs a program contains only what the program needs to run. */
export const baseImageNotMinimal: DockerfileRule = stageRule({
  id: "base-image-not-minimal",
  summary: "An image that runs a program is based on one for development.",
  why:
    "Compilers and tools make the image hundreds of megabytes larger, bring vulnerabilities of their own, and help " +
    "whoever gets into a container.",
  severity: "info",
  preset: "strict",
  category: "efficiency",
  fixes: [],
  sources: [
    "https://docs.docker.com/build/building/best-practices/#choose-the-right-base-image",
    "https://github.com/GoogleContainerTools/distroless",
  ],
  *check({ dockerfile, stage, subject }) {
    const { entryPoint, command } = stage;
    const { path } = dockerfile.file.source;
    const start = startOf(stage);
    const smaller = smallerImage(rootImageOf(stage));
    if (smaller === null || start === null || isWorkPath(path) || forDevelopment.test(path)) return;
    const words = [...(entryPoint?.words ?? []), ...(command?.words ?? [])].map(({ value }) => value);
    if (
      words.some((word) => smaller.tools?.test(word)) ||
      developsWithDotnet(words) ||
      compiles(stage, dockerfile, smaller.tools)
    )
      return;
    if (
      words.some((word) => /^(?:dev|test|watch)(?::|$)/.test(word)) ||
      lineageOf(stage).some(({ name }) => forDevelopment.test(name ?? ""))
    )
      return;
    const from = lineageOf(stage).at(-1)?.from ?? stage.from;
    yield {
      at: from,
      about: ["FROM", rootImageOf(stage)],
      message: `${subject} brings along ${smaller.holds}, which programs seldom need to run.`,
      advice: `Base the last stage on ${smaller.instead}, and copy what is compiled or installed from a stage before. See ${smaller.source}`,
    };
  },
});

/** Whether words contain a dotnet command that needs the SDK, such as `dotnet run`. `dotnet app.dll` doesn't. */
function developsWithDotnet(words: readonly string[]): boolean {
  return words.some((word, index) => word === "dotnet" && !/\.(?:dll|exe)$/.test(words[index + 1] ?? ".dll"));
}

/** Whether the stage compiles something itself, so that on a smaller image it would have to install compilers. */
function compiles(stage: ImageStage, dockerfile: Dockerfile, tools: RegExp | null): boolean {
  if (tools?.test("make") !== true) return false;
  if (runsOf(stage).some((run) => installedPackages(run).some((name) => forCompiling.test(name)))) return true;
  return lineageOf(stage).some((one) => stagePrograms(one, dockerfile).some(({ program }) => tools.test(program)));
}
