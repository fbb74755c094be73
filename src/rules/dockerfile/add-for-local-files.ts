import type { Instruction } from "../../model/dockerfile/dockerfile.ts";
import { instructionRule } from "../lib/define-build.ts";
import { setKeyword } from "../lib/dockerfile/operations.ts";
import type { DockerfileRule } from "../lib/dockerfile-rule.ts";
import { hadolint } from "../lib/equivalents.ts";
import { safe } from "../lib/fixes.ts";

/**
 * Sources that ADD fetches or unpacks. Packages of Alpine and Ruby are archives too. Those with a
 * variable may count as well: at the start it may be a URL, at the end an archive.
 */
const special =
  /:\/\/|^["']?git@|\.git["']?(?:#|$)|\.tar|\.(?:t[bgx]z2?|t(?:bz|lz|zst)|gz|bz2|xz|zst|lzma|Z|apk|crate|gem|ova)["']?$|rootfs|^["']?\$|[$*?[\]][^/.]*$/i;

/** Local files are copied with COPY, which does nothing else. */
export const addForLocalFiles: DockerfileRule = instructionRule({
  id: "add-for-local-files",
  summary: "ADD copies local files, which is what COPY is for.",
  why: "ADD also downloads URLs and unpacks archives, depending on what the source is. COPY says that neither is meant.",
  severity: "info",
  category: "style",
  fixes: ["safe"],
  equivalents: [hadolint("DL3020")],
  sources: ["https://docs.docker.com/build/building/best-practices/#add-or-copy"],
  *check({ instruction }) {
    if (!copiesOnly(instruction)) return;
    yield {
      about: ["ADD", instruction.words[0]?.value ?? ""],
      message: "ADD only copies local files here.",
      fix: safe("Use COPY", setKeyword(instruction, "COPY")),
    };
  },
});

function copiesOnly({ keyword, words, flags, heredoc }: Instruction): boolean {
  if (keyword !== "ADD" || words.length < 2 || heredoc !== "") return false;
  if (flags.some(({ name }) => !/^(?:chown|chmod|link|exclude)$/.test(name))) return false;
  return words.slice(0, -1).every(({ value }) => !special.test(value));
}
