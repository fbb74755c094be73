import { stageRule } from "../lib/define-dockerfile.ts";
import { removeFlag } from "../lib/dockerfile/operations.ts";
import { startOf } from "../lib/dockerfile/start-script.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { review } from "../lib/fixes.ts";

/** An image is made for the platform that is requested from the build. */
export const imageForBuildPlatform: DockerfileRule = stageRule({
  id: "image-for-build-platform",
  summary: "The image is built on a base image for the builder's platform.",
  why: "BUILDPLATFORM is the machine that builds, and TARGETPLATFORM the one that the image is for. If the image is built for another platform, its programs can't start there.",
  severity: "warning",
  category: "correctness",
  fixes: ["review"],
  sources: ["https://docs.docker.com/build/building/multi-platform/#cross-compilation"],
  *check({ stage, subject }) {
    const { from, base, instructions } = stage;
    const platform = from.flags.find(({ name }) => name === "platform")?.value ?? "";
    if (!/^\$(?:BUILDPLATFORM|\{BUILDPLATFORM\})$/.test(platform) || base.kind === "stage" || base.kind === "scratch")
      return;
    // A stage that starts nothing may only contain files, or run tests on the builder.
    if (startOf(stage) === null || !instructions.some(({ keyword }) => keyword === "CMD" || keyword === "ENTRYPOINT"))
      return;
    const risk = "RUN instructions of this stage then run under emulation in builds for other platforms.";
    yield {
      at: from,
      about: ["FROM", "platform"],
      message: `${subject} is based on the builder's platform, even when it is built for another one.`,
      fix: review("Base it on the platform of the image", risk, removeFlag(from, "platform")),
    };
  },
});
