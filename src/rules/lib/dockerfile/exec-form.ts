import type { ImageStage, Instruction } from "../../../model/dockerfile/dockerfile.ts";
import { rootBaseOf } from "./lineage.ts";

/** What a shell does itself, as no program of the image (POSIX, Shell Command Language). */
const shellBuiltins = new Set(
  ". cd command eval exec exit export false if read set source test trap true type ulimit umask unset wait while".split(
    " ",
  ),
);

/** The words of an instruction as a JSON list, where a shell would do nothing but to part them; null elsewhere. */
export function execForm(instruction: Instruction): string | null {
  const words = wordsOf(instruction);
  return words === null ? null : `[${words.map((word) => JSON.stringify(word)).join(", ")}]`;
}

/** The words that a shell would make of it, where that is all it would do; those of a list with the wrong quotes. */
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

/** Whether the base image starts no program of its own; of those without a shell, the ones for a language do. */
export function baseHasNoEntryPoint(stage: ImageStage): boolean {
  const base = rootBaseOf(stage);
  if (base.kind === "scratch") return true;
  return base.kind === "image" && /^gcr\.io\/distroless\/(?:base|cc|static)/.test(base.reference);
}
