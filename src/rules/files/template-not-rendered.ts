import {
  directoryNamed,
  fixtureDirectories,
  isShowcasePath,
  isTemplatePath,
} from "../../model/origin/directory-names.ts";
import type { FileRule } from "../lib/file-rule.ts";

/** What is a template is rendered by something that can be checked. */
export const templateNotRendered: FileRule = {
  id: "template-not-rendered",
  summary: "A manifest or Dockerfile is a template that no chart here renders.",
  why: "No rule has checked it: what it says is known only once it is rendered.",
  severity: "error",
  category: "correctness",
  fixes: [],
  sources: ["https://helm.sh/docs/chart_template_guide/getting_started/"],
  *check({ format, troubles, source }) {
    const name = format === "manifest" ? "manifest" : "Dockerfile";
    for (const at of troubles) {
      if (at.part !== "template") continue;
      yield {
        message: `Nothing in this ${name} was checked: it is a template, and no chart here renders it.`,
        at,
        path: [at.part],
        // Many repositories have templates that their own programs render: that is no news.
        noteInScans: true,
        ...(isExample(source.path) || isForOthers(format, source.path) ? { severity: "info" } : {}),
        advice: "Check what it is rendered to, or leave it out with paths-ignore.",
      };
    }
  },
};

/** Nothing is built from such a Dockerfile, but from those that it is rendered to. */
function isForOthers(format: "manifest" | "dockerfile", path: string): boolean {
  return format === "dockerfile" && isTemplatePath(path) && directoryNamed(path, fixtureDirectories) === null;
}

/** Whoever reads an example fills it in. All findings in test data are notes anyway. */
function isExample(path: string): boolean {
  return isShowcasePath(path) && directoryNamed(path, fixtureDirectories) === null;
}
