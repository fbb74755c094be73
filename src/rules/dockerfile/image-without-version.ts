import { contextName } from "../../model/dockerfile/named-contexts.ts";
import { parseImage } from "../../model/images/images.ts";
import { buildRule } from "../lib/define-build.ts";
import { stageReferences } from "../lib/dockerfile/stage-references.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { hadolint } from "../lib/equivalents.ts";

/** The images that an image is built from are named with a version. */
export const imageWithoutVersion: DockerfileRule = buildRule({
  id: "image-without-version",
  summary: "FROM or COPY --from takes an image without a version.",
  why: "The build uses whatever is the latest on that day, so a build that worked may fail or change.",
  severity: "info",
  preset: "strict",
  category: "reliability",
  fixes: [],
  windows: "checked",
  equivalents: [hadolint("DL3006", { step: "FROM without a tag" }), hadolint("DL3007", { step: "FROM latest" })],
  sources: ["https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"],
  *check({ stage, dockerfile }) {
    const { base, from } = stage;
    const version = base.kind === "image" ? versionOf(base.reference) : null;
    if (base.kind === "image" && version !== null) {
      yield {
        at: from,
        about: ["FROM", `FROM ${version}`],
        message: `${base.reference} has no version, so each build may get a different image.`,
        advice: "Name the tag of a version.",
      };
    }
    for (const { instruction, name } of stageReferences(stage)) {
      const isStage =
        /^\d+$/.test(name) ||
        dockerfile.stages.some((other) => other.name === name.toLowerCase()) ||
        dockerfile.build.namedContexts.has(contextName(name));
      // A name without a slash or a colon may be a context that is passed to the build.
      if (isStage || !/[/:.]/.test(name) || name.includes("$") || versionOf(name) === null) continue;
      yield {
        at: instruction,
        about: [instruction.keyword, name],
        message: `${name} has no version, so each build may get different files.`,
        advice: "Name the tag of a version.",
      };
    }
  },
});

/** What an image is named with instead of a version. Null if it has one, or if the text isn't the name of an image. */
function versionOf(reference: string): "latest" | "without a tag" | null {
  const image = parseImage(reference);
  if (image === null || image.digest !== null || reference === "scratch") return null;
  if (image.tag === null) return "without a tag";
  return image.tag === "latest" ? "latest" : null;
}
