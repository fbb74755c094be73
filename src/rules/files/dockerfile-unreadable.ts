import { type FileRule, timeAdvice } from "../lib/file-rule.ts";

/** All of a Dockerfile can be read. */
export const dockerfileUnreadable: FileRule = {
  id: "dockerfile-unreadable",
  summary: "A Dockerfile can't be built as it is written.",
  why: "No other rule checks a file that can't be read, and the build stops.",
  severity: "error",
  category: "correctness",
  fixes: [],
  sources: ["https://docs.docker.com/reference/dockerfile/"],
  *check({ format, troubles }) {
    if (format !== "dockerfile") return;
    for (const at of troubles) {
      if (at.part === "key" || at.part === "template") continue;
      if (at.part === "time") {
        const message = `Nothing in this Dockerfile was checked: ${at.why}.`;
        yield { message, at, path: [at.part], advice: timeAdvice };
        continue;
      }
      yield {
        message: `This Dockerfile can't be read: ${at.why}.`,
        at,
        path: ["file"],
        advice: "Correct it: nothing in this file was checked.",
      };
    }
  },
};
