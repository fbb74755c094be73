import { stageRule } from "../lib/define-dockerfile.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";

/** An image is made for the platform that the build is asked for. */
export const platformFixed: DockerfileRule = stageRule({
  id: "platform-fixed",
  summary: "FROM fixes the platform of the image.",
  why: "The image is then for this platform whatever the build is asked for, and runs under emulation or not at all on others.",
  severity: "info",
  preset: "strict",
  category: "reliability",
  fixes: [],
  windows: "checked",
  equivalents: [
    {
      tool: "buildkit",
      names: ["FromPlatformFlagConstDisallowed"],
      source: "https://docs.docker.com/reference/build-checks/from-platform-flag-const-disallowed/",
    },
  ],
  sources: ["https://docs.docker.com/reference/build-checks/from-platform-flag-const-disallowed/"],
  *check({ stage: { from, base }, subject }) {
    const platform = from.flags.find(({ name }) => name === "platform")?.value ?? "";
    if (platform === "" || platform.includes("$") || base.kind === "stage") return;
    yield {
      at: from,
      about: ["FROM", "platform"],
      message: `${subject} is for ${platform} whatever platform the build is asked for.`,
      advice: "Leave --platform out, and build with --platform where one is wanted.",
    };
  },
});
