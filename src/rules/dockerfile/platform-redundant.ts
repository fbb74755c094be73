import { buildRule } from "../lib/define-build.ts";
import { removeFlag } from "../lib/dockerfile/operations.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { safe } from "../lib/fixes.ts";

/** FROM doesn't set the platform that it uses by default. */
export const platformRedundant: DockerfileRule = buildRule({
  id: "platform-redundant",
  summary: "FROM sets the platform that it takes anyway.",
  why: "A base image is for the platform of the build's target unless the flag says otherwise.",
  severity: "info",
  preset: "all",
  category: "style",
  fixes: ["safe"],
  windows: "checked",
  equivalents: [
    {
      tool: "buildkit",
      names: ["RedundantTargetPlatform"],
      source: "https://docs.docker.com/reference/build-checks/redundant-target-platform/",
    },
  ],
  sources: ["https://docs.docker.com/reference/build-checks/redundant-target-platform/"],
  *check({ stage: { from } }) {
    const platform = from.flags.find(({ name }) => name === "platform")?.value ?? "";
    if (!/^\$(?:TARGETPLATFORM|\{TARGETPLATFORM\})$/.test(platform)) return;
    yield {
      at: from,
      about: ["FROM", "platform"],
      message: `--platform=${platform} is what FROM uses anyway.`,
      fix: safe("Remove the flag", removeFlag(from, "platform")),
    };
  },
});
