import { stageRule } from "../lib/define-dockerfile.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";

/** Signs in names of files, stages and images that they are for one architecture. */
const architecture =
  /(?:^|[^a-z0-9])(?:aarch64|amd64|arm(?:32|64)?(?:v\d)?|armhf|i386|ppc64le|riscv64|s390x|x64|x86_64)(?![a-z0-9])/i;

/** An image is made for the platform that is requested from the build. */
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
  *check({ stage: { from, base, name }, subject, dockerfile }) {
    const platform = from.flags.find(({ name }) => name === "platform")?.value ?? "";
    if (platform === "" || platform.includes("$") || base.kind === "stage") return;
    const names = `${dockerfile.file.source.path} ${name ?? ""} ${base.kind === "image" ? base.reference : ""}`;
    if (architecture.test(names)) return;
    yield {
      at: from,
      about: ["FROM", "platform"],
      message: `${subject} is for ${platform} whatever platform the build is asked for.`,
      advice: "Leave --platform out, and build with --platform where one is wanted.",
    };
  },
});
