import { parseImage } from "../../model/images/images.ts";
import { buildRule } from "../lib/define-build.ts";
import { lineageOf, rootBaseOf } from "../lib/dockerfile/lineage.ts";
import { setArguments } from "../lib/dockerfile/operations.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { hadolint } from "../lib/equivalents.ts";
import { review } from "../lib/fixes.ts";

/** Official images whose working directory is the root. */
const startsAtRoot =
  /^library\/(?:alpine|almalinux|amazoncorretto|amazonlinux|busybox|debian|eclipse-temurin|fedora|haproxy|nginx|node|openjdk|python|rockylinux|ubuntu)$/;

/** A working directory is absolute, so that it does not depend on the base image. */
export const workdirRelative: DockerfileRule = buildRule({
  id: "workdir-relative",
  summary: "WORKDIR is relative to a directory that the base image sets.",
  why: "If the base image changes its own WORKDIR, everything after this moves with it.",
  severity: "info",
  category: "reliability",
  fixes: ["review"],
  equivalents: [
    hadolint("DL3000"),
    {
      tool: "buildkit",
      names: ["WorkdirRelativePath"],
      source: "https://docs.docker.com/reference/build-checks/workdir-relative-path/",
    },
  ],
  sources: ["https://docs.docker.com/reference/dockerfile/#workdir"],
  *check({ stage }) {
    const first = stage.instructions.find(({ keyword }) => keyword === "WORKDIR");
    if (first === undefined || /^["']?(?:\/|\$|[A-Za-z]:)|\\/.test(first.text) || /^[./"']*$/.test(first.text)) return;
    const parents = lineageOf(stage).slice(1);
    if (parents.some(({ instructions }) => instructions.some(({ keyword }) => keyword === "WORKDIR"))) return;
    const base = rootBaseOf(stage);
    const image = base.kind === "image" ? parseImage(base.reference) : null;
    const atRoot =
      base.kind === "scratch" ||
      (image !== null && image.registry === "docker.io" && startsAtRoot.test(image.repository));
    const plain = /^(?:\.\/)?([\w.-]+(?:\/[\w.-]+)*)\/?$/.exec(first.text)?.[1];
    yield {
      at: first,
      about: ["WORKDIR", first.text],
      message: `WORKDIR ${first.text} is relative to the working directory of the base image.`,
      ...(atRoot && plain !== undefined && !/(?:^|\/)\.\.?(?:\/|$)/.test(plain)
        ? {
            fix: review(
              "Write the path from the root",
              "Files move if the base image sets another working directory.",
              setArguments(first, `/${plain}`),
            ),
          }
        : { advice: "Write the path from the root." }),
    };
  },
});
