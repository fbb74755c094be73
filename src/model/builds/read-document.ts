import type { SourceFile } from "../../core/source-file.ts";
import { directoryOf } from "../kubernetes/kustomization.ts";
import type { DetectedBuild } from "./detected-build.ts";
import { buildsInScript } from "./read-script.ts";

/**
 * The builds that the blocks of code of a README state, where it also says how to run what they make. The names that it
 * gives to images are examples: they link nothing.
 */
export function readDocument(source: SourceFile): DetectedBuild[] {
  const directories = [...new Set([directoryOf(source.path), ""])];
  const builds = buildsInScript(codeOf(source.text), { directories, valueOf: () => undefined, make: false });
  return builds.flatMap((build) => (build.run === undefined ? [] : [{ ...build, target: null, images: [] }]));
}

/** The lines in blocks of code, without the prompt before a command; empty lines for all others. */
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
