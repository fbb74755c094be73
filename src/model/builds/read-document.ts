import type { SourceFile } from "../../core/source-file.ts";
import { directoryOf } from "../kubernetes/kustomization.ts";
import type { DetectedBuild } from "./detected-build.ts";
import { buildsInScript } from "./read-script.ts";

/**
 * Reads the builds in a README's code blocks, if it also shows how to run the images. The names of images and targets
 * are dropped: they are examples, so they must not link anything.
 */
export function readDocument(source: SourceFile): DetectedBuild[] {
  const directories = [...new Set([directoryOf(source.path), ""])];
  const builds = buildsInScript(codeOf(source.text), { directories, valueOf: () => undefined, make: false });
  return builds.flatMap((build) => (build.run === undefined ? [] : [{ ...build, target: null, images: [] }]));
}

/** The lines in code blocks, without the prompt before a command; all other lines are empty. */
function codeOf(text: string): string {
  let fence: string | null = null;
  const lines = text.split(/\r\n|\n|\r/).map((line) => {
    const [, mark = null] = /^\s{0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (mark !== null && (fence === null || mark.startsWith(fence))) {
      fence = fence === null ? mark : null;
      return "";
    }
    return fence === null ? "" : line.replace(/^\s*[$#>]\s+/, "");
  });
  return lines.join("\n");
}
