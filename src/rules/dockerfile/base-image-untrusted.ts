import { parseImage } from "../../model/images/images.ts";
import { buildRule } from "../lib/define-build.ts";
import { isTrusted } from "../lib/dockerfile/trusted-registries.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { hadolint } from "../lib/equivalents.ts";

/** Base images come from registries that the configuration of hadolint trusts. */
export const baseImageUntrusted: DockerfileRule = buildRule({
  id: "base-image-untrusted",
  summary: "A base image comes from a registry that the configuration of hadolint does not trust.",
  why: "The repository says in .hadolint.yaml which registries its images may be built from.",
  severity: "warning",
  category: "security",
  fixes: [],
  windows: "checked",
  equivalents: [hadolint("DL3026")],
  sources: ["https://github.com/hadolint/hadolint#configure"],
  *check({ stage: { base, from } }, { settings }) {
    const { trustedRegistries } = settings.hadolint;
    if (trustedRegistries.length === 0 || base.kind !== "image") return;
    const image = parseImage(base.reference);
    if (image === null || trustedRegistries.some((pattern) => isTrusted(image.registry, pattern))) return;
    yield {
      at: from,
      about: ["FROM", image.registry],
      message: `The base image comes from ${image.registry}, which .hadolint.yaml does not trust.`,
      advice: "Take it from a trusted registry, or add the registry to trustedRegistries.",
    };
  },
});
