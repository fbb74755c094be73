import { endOfLifeOf, retiredImage } from "../../model/images/end-of-life.ts";
import { buildRule } from "../lib/define-build.ts";
import { setWord } from "../lib/dockerfile/operations.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { review } from "../lib/fixes.ts";

/** Base images still get security updates. */
export const baseImageOutdated: DockerfileRule = buildRule({
  id: "base-image-outdated",
  summary: "The base image is a release past its end of life, or is no longer built.",
  why: "It gets no security updates, so known vulnerabilities stay in the image.",
  severity: "info",
  category: "security",
  fixes: ["review"],
  windows: "checked",
  sources: ["https://endoflife.date/", "https://hub.docker.com/_/openjdk"],
  *check({ stage }) {
    const { base, from } = stage;
    if (base.kind !== "image") return;
    const { reference } = base;
    const retired = retiredImage(reference);
    const place = { at: from, about: ["FROM", reference] };
    if (retired !== null) {
      const [start = "", by = ""] = retired.renamed ?? [];
      const written = from.words[0]?.value;
      const renamed =
        start !== "" && written === reference && reference.startsWith(start)
          ? `${by}${reference.slice(start.length)}`
          : null;
      yield {
        ...place,
        message: `The image ${reference} is no longer updated.`,
        ...(renamed === null
          ? { advice: `Use ${retired.instead}. See ${retired.source}` }
          : { fix: review(`Use ${by}`, "Old tags may be missing there.", setWord(from, 0, renamed)) }),
      };
      return;
    }
    const ended = endOfLifeOf(reference);
    if (ended === null) return;
    yield {
      ...place,
      message: `${ended.title} in the base image has been past its end of life since ${ended.day}.`,
      advice: `Move to a release that is maintained: ${ended.source} lists them.`,
    };
  },
});
