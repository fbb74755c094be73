import type { BuildScope } from "../lib/build-scope.ts";
import { buildRule } from "../lib/define-build.ts";
import type { Repair } from "../lib/define-dockerfile.ts";
import { setWord } from "../lib/dockerfile/operations.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { safe } from "../lib/fixes.ts";

const component = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const host = "(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\\[[a-fA-F0-9:]+\\])(?::\\d+)?";
const reference = new RegExp(
  `^(?:${host}/)?${component}(?:/${component})*(?::\\w[\\w.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9]*(?:[+._-][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,})?$`,
);

/** FROM names an image with a valid reference. */
export const baseImageInvalid: DockerfileRule = buildRule({
  id: "base-image-invalid",
  summary: "FROM names an image in a form that no builder takes.",
  why: "The build fails before it runs anything.",
  severity: "error",
  category: "correctness",
  fixes: ["safe"],
  windows: "checked",
  sources: ["https://github.com/distribution/reference/blob/main/reference.go"],
  *check({ stage }) {
    const { base } = stage;
    // The default of a variable may only say that it must be replaced.
    if (/^\$(?:\w+|\{[^}]*\})$/.test(stage.from.words[0]?.value ?? "")) return;
    if (base.kind !== "image" || base.reference.length > 512 || reference.test(base.reference)) return;
    // In templates, placeholders are written in upper case.
    if (!/[a-z]/.test(base.reference)) return;
    yield {
      at: stage.from,
      about: ["FROM"],
      message: `${JSON.stringify(base.reference)} is not a valid name of an image, so the build fails.`,
      ...repair(stage, base.reference),
    };
  },
});

function repair({ from }: BuildScope["stage"], name: string): Repair {
  const [, path, hash] = /^([^@]+):sha256:([0-9a-f]{64})$/.exec(name) ?? [];
  const digest = path === undefined ? "" : `${path}@sha256:${hash}`;
  if (reference.test(digest) && from.words[0]?.value === name) {
    return { fix: safe("Put an at sign in front of the digest", setWord(from, 0, digest)) };
  }
  if (/^https?:/.test(name)) return { advice: "Leave out the protocol." };
  if (/[A-Z]/.test(name)) return { advice: "Write the path of the image in lower case." };
  if (name.endsWith(":")) return { advice: "Write a tag after the colon, or leave the colon out." };
  return { advice: "Write it as registry/path:tag, with @sha256: and the digest after it if you pin it." };
}
