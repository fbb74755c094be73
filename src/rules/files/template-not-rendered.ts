import {
  directoryNamed,
  fixtureDirectories,
  isShowcasePath,
  isTemplatePath,
} from "../../model/origin/directory-names.ts";
import type { FileRule } from "../lib/file-rule.ts";

/** Templates are rendered by something that can be checked. */
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
        // Many repositories have templates that their own programs render, so this is worth only a note in a scan.
        noteInScans: true,
        ...(isExample(source.path) || isForOthers(format, source.path) ? { severity: "info" } : {}),
        advice: "Check what it is rendered to, or leave it out with paths-ignore.",
      };
    }
  },
};

/** Whether a Dockerfile is a template: nothing is built from it, only from the files that it is rendered to. */
function isForOthers(format: "manifest" | "dockerfile", path: string): boolean {
  return format === "dockerfile" && isTemplatePath(path) && directoryNamed(path, fixtureDirectories) === null;
}

/**
 * Whether a file is an example, which its readers fill in. Test data doesn't count: all findings there are notes
 * anyway.
 */
function isExample(path: string): boolean {
  return isShowcasePath(path) && directoryNamed(path, fixtureDirectories) === null;
}
