import type { ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { rootBaseOf } from "./lineage.ts";

/** Commands that are part of the shell, not programs in the image (POSIX, Shell Command Language). */
const shellBuiltins = new Set(
  ". cd command eval exec exit export false if read set source test trap true type ulimit umask unset wait while".split(
    " ",
  ),
);

/** An instruction in exec form; null if the shell would do more than split the words. */
export function execForm(instruction: Instruction): string | null {
  const words = wordsOf(instruction);
  return words === null ? null : `[${words.map((word) => JSON.stringify(word)).join(", ")}]`;
}

/** The words that the shell would split a command into, or the items of a list in single quotes. */
function wordsOf({ text, heredoc }: Instruction): readonly string[] | null {
  if (heredoc !== "") return null;
  if (/^\[\s*'[^'"\\$]+'(?:\s*,\s*'[^'"\\$]+')*\s*\]$/.test(text)) {
    return [...text.matchAll(/'([^']*)'/g)].map(([, word = ""]) => word);
  }
  const all = text.trim().split(/\s+/);
  const words = all[0] === "exec" ? all.slice(1) : all;
  const [program = ""] = words;
  if (!/^[\w./+-]+$/.test(program) || shellBuiltins.has(program)) return null;
  return words.every((word) => /^[\w./:=@%+,-]+$/.test(word)) ? words : null;
}

/** Whether a base image without a shell has no ENTRYPOINT. Distroless images for a language have one. */
export function baseHasNoEntryPoint(stage: ImageStage): boolean {
  const base = rootBaseOf(stage);
  if (base.kind === "scratch") return true;
  return base.kind === "image" && /^gcr\.io\/distroless\/(?:base|cc|static)/.test(base.reference);
}
